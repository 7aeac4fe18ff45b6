package org.wegwijzer.text;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rule for an address that leads out of the hub from within a text: one on the web, of a mailbox or of a telephone. */
public final class LinkAddress {

    private static final String MAIL = "mailto:";
    private static final String PHONE = "tel:";

    /** One address or several, then maybe header fields (RFC 6068, 2). */
    private static final Pattern MAILTO = Pattern.compile(MAIL + "([^?]+)(\\?[A-Za-z0-9._~!$'()*+,;:@/?&=%-]*)?");

    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9.!$'*+_~%=&/-]+@([^@]+)");

    /** Digits and what makes them readable (RFC 3966, 3), and short numbers of one country besides. */
    private static final Predicate<String> TEL = Pattern.compile(
                    PHONE + "\\+?[().*-]*[0-9][0-9().*-]*(;[A-Za-z0-9-]+(=[A-Za-z0-9+.%-]+)?)*")
            .asMatchPredicate();

    private LinkAddress() {}

    /** What is wrong with an address and what to write instead, as a clause; empty if nothing is. */
    public static Optional<String> fault(String address) {
        if (address.length() > PublicAddress.MOST_CHARACTERS) {
            return PublicAddress.fault(address);
        }
        if (address.startsWith(MAIL)) {
            return mailFault(address);
        }
        if (address.startsWith(PHONE)) {
            return TEL.test(address)
                    ? Optional.empty()
                    : Optional.of("it is no telephone number; write one like tel:+31-88-043-04-30 or tel:112");
        }
        return PublicAddress.fault(address);
    }

    private static Optional<String> mailFault(String address) {
        var parts = MAILTO.matcher(address);
        if (!parts.matches() || !Stream.of(parts.group(1).split(",", -1)).allMatch(LinkAddress::isMailbox)) {
            return Optional.of(
                    AddressFault.rest(address).orElse("it names no mailbox; write one like mailto:info@example.org"));
        }
        return AddressFault.rest(address);
    }

    private static boolean isMailbox(String text) {
        var parts = MAILBOX.matcher(text);
        return parts.matches() && HostName.isOne(parts.group(1));
    }
}
