package org.wegwijzer.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says of an address that is none what is wrong with it, in the order in which a writer would mend it. */
final class AddressFault {

    private static final String QUOTES = "\"\u00AB\u00BB\u2018-\u201F\u2039\u203A";
    private static final String SPECIFIC = "A-Za-z0-9._~!$&'()*+,;=:@%/?#-";

    private static final List<Sign> BEGINNING = List.of(
            sign(
                    "[" + QUOTES + "]|^'",
                    found -> "it holds a quotation mark (%s); write the address without it".formatted(found.group())),
            sign("\\\\", found -> "it holds a backslash; write / where that is meant"),
            sign("^(?!https?:)(?i:https?)://", found -> "its scheme must stand in lower-case letters"),
            sign("^(https?):(?!//)", found -> "behind '%s:' come two slashes and a host".formatted(found.group(1))),
            sign("^//", found -> "it begins with neither https:// nor http://"),
            sign(
                    "^(?!https?://)(?![A-Za-z][A-Za-z0-9+.-]*:)[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(?=[:/?#]|$).*",
                    found -> "it begins with neither"
                            + " https:// nor http://; write https://%s if that is meant"
                                    .formatted(shortened(found.group()))),
            sign("^(?!https?://)", found -> "it begins with neither https:// nor http://"));

    private static final List<Sign> AUTHORITY = List.of(
            sign("@", found -> "it names a user in front of the host, which is for nobody else to know"),
            sign("^(:|$)", found -> "it names no host"),
            sign("^\\[", found -> "its host is an IPv6 address; write a name"),
            sign(":(?!" + PublicAddress.PORT + "$)", found -> "its port must be a number from 1 to 65535"));

    private static final List<Sign> REST = List.of(
            sign(
                    "%(?![0-9A-Fa-f]{2})",
                    found -> "a '%' in it stands without two hexadecimal digits; write %25 for a percent sign"),
            sign("[\\p{Z}\\t\\r\\n]", found -> "it holds a blank; write %20 for one"),
            sign(
                    "[\\p{Cc}\\p{Cf}\\p{Cs}]",
                    found -> "it holds U+%04X, which nobody sees; write the address without it"
                            .formatted(found.group().codePointAt(0))),
            sign("[^" + SPECIFIC + "]", AddressFault::encoded),
            sign("#[^#]*#", found -> "write the second # as %23"));

    private AddressFault() {}

    /** A sign of something wrong, and what to say of it. */
    private record Sign(Pattern pattern, Function<MatchResult, String> reason) {

        Optional<String> in(String text) {
            var matcher = pattern.matcher(text);
            return matcher.find() ? Optional.of(reason.apply(matcher.toMatchResult())) : Optional.empty();
        }
    }

    private static Sign sign(String pattern, Function<MatchResult, String> reason) {
        return new Sign(Pattern.compile(pattern), reason);
    }

    /** A clause about an address that is none. */
    static String of(String address) {
        return first(BEGINNING, address)
                .or(() -> first(AUTHORITY, AddressParts.authority(address)))
                .or(() -> host(AddressParts.host(address)))
                .or(() -> rest(AddressParts.rest(address)))
                .orElse("it is no URI (RFC 3986)");
    }

    /** What is wrong behind the host. */
    static Optional<String> rest(String text) {
        return first(REST, text);
    }

    private static Optional<String> first(List<Sign> signs, String text) {
        return signs.stream()
                .map(sign -> sign.in(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> host(String host) {
        if (HostName.isOne(host)) {
            return Optional.empty();
        }
        var refused = "its host '%s' is none that every client understands".formatted(shortened(host));
        return Optional.of(HostName.ascii(host)
                .filter(ascii -> !ascii.equals(host) && HostName.isOne(ascii))
                .map(ascii -> "its host must stand in ASCII; write " + ascii)
                .orElse(refused));
    }

    private static String encoded(MatchResult found) {
        return "write %s as %s".formatted(found.group(), URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
    }

    private static String shortened(String address) {
        return address.length() > 100 ? address.substring(0, 100) + "…" : address;
    }
}
