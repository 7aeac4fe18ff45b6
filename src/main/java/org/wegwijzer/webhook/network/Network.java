package org.wegwijzer.webhook.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A network by its prefix (CIDR, RFC 4632 and RFC 4291, 2.3). */
final class Network {

    private static final Pattern FORM = Pattern.compile("([0-9a-fA-F:.]{2,45})/([0-9]{1,3})");

    private final byte[] prefix;
    private final int bits;

    private Network(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /**
     * The network of this name.
     *
     * @param text {@code 10.0.0.0/8}, {@code fd00::/8}
     * @throws IllegalArgumentException if it is none
     */
    static Network parse(String text) {
        var form = FORM.matcher(text.strip());
        if (form.matches()) {
            try {
                // No name can have that form, so nobody is asked.
                var prefix = InetAddress.getByName(form.group(1)).getAddress();
                var bits = Integer.parseInt(form.group(2));
                if (bits <= prefix.length * Byte.SIZE) {
                    return new Network(prefix, bits);
                }
            } catch (UnknownHostException malformed) {
                throw none(text);
            }
        }
        throw none(text);
    }

    private static IllegalArgumentException none(String text) {
        return new IllegalArgumentException("'%s' is no network, such as 10.0.0.0/8 or fd00::/8".formatted(text));
    }

    /** Whether an address is in it; those of the other version of IP never are. */
    boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length != prefix.length) {
            return false;
        }
        var whole = bits / Byte.SIZE;
        var rest = Byte.SIZE - bits % Byte.SIZE;
        return Arrays.equals(bytes, 0, whole, prefix, 0, whole)
                && (rest == Byte.SIZE || (bytes[whole] & 0xFF) >> rest == (prefix[whole] & 0xFF) >> rest);
    }
}
