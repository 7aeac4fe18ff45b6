package org.wegwijzer.text;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of hosts beyond ASCII (UTS #46, as browsers read them). */
final class HostName {

    private static final String ACE = "xn--";

    private static final IDNA NAMES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /** What browsers let pass, since such names are in use. */
    private static final Set<IDNA.Error> HARMLESS = Set.of(IDNA.Error.HYPHEN_3_4);

    private HostName() {}

    /** Whether it is the host of an address, without a port. */
    static boolean isOne(String host) {
        return !host.contains(":") && PublicAddress.isOne("https://" + host);
    }

    /** Whether the labels of a host that claim to be an encoded name are one; browsers refuse the whole address otherwise. */
    static boolean isDecodable(String host) {
        if (!host.toLowerCase(Locale.ROOT).contains(ACE)) {
            return true;
        }
        var info = new IDNA.Info();
        NAMES.nameToUnicode(host, new StringBuilder(), info);
        return HARMLESS.containsAll(info.getErrors());
    }

    /** The same name in ASCII; empty if there is none. */
    static Optional<String> ascii(String host) {
        var info = new IDNA.Info();
        var ascii = NAMES.nameToASCII(host, new StringBuilder(), info).toString();
        return info.hasErrors() ? Optional.empty() : Optional.of(ascii);
    }
}
