package org.wegwijzer.text;

import java.util.regex.Pattern;

/** Finds the parts of an address, well-formed or not. */
final class AddressParts {

    private static final Pattern WITH_AUTHORITY = Pattern.compile("^https?://([^/?#]*)");
    private static final Pattern PORT = Pattern.compile(":[^:\\]]*$");

    private AddressParts() {}

    /** What stands between the two slashes and the path; empty if nothing does. */
    static String authority(String address) {
        var found = WITH_AUTHORITY.matcher(address);
        return found.find() ? found.group(1) : "";
    }

    /** The same without a port. */
    static String host(String address) {
        return PORT.matcher(authority(address)).replaceFirst("");
    }

    /** What stands behind host and port. */
    static String rest(String address) {
        return WITH_AUTHORITY.matcher(address).replaceFirst("");
    }
}
