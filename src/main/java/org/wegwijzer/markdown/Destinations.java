package org.wegwijzer.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wegwijzer.text.LinkAddress;
import org.wegwijzer.text.PercentEncoding;
import org.wegwijzer.text.VisibleText;

/**
 * Where the links of one text may lead besides to entries of the hub: out, or to one of its own headings. What readers do not get
 * is a fault, and what is no fault readers get.
 *
 * @param headings the ids of the text's headings, in their order
 */
record Destinations(Set<String> headings) {

    private static final String ALLOWED =
            "; a link leads to an address with https:, http:, mailto: or tel:, to an entry of the hub"
                    + " (ref:guide/first-steps) or to a heading of its text (#what-you-need)";

    private static final String BARE = "; to say where a bare address ends, put it between < and >";

    private static final int MOST_NAMED = 20;
    private static final int MOST_CHARACTERS = 100;

    /** The address that readers get, a URI; empty if they get none. */
    Optional<String> address(WrittenLink link) {
        var destination = link.destination();
        if (isWithin(destination)) {
            return heading(destination).map(id -> "#" + PercentEncoding.fragment(id));
        }
        var address = outside(link);
        return LinkAddress.fault(address).isEmpty() ? Optional.of(address) : Optional.empty();
    }

    /** A bare address is taken as it is: what stands behind it may be no part of it. */
    private static String outside(WrittenLink link) {
        return link.isBare() ? link.destination() : PercentEncoding.of(link.destination());
    }

    /** Why readers get none, as a sentence; empty if they get one. */
    Optional<String> fault(WrittenLink link) {
        var destination = link.destination();
        if (EntryReference.of(destination, 1).isPresent()) {
            return Optional.empty();
        }
        if (!VisibleText.isIn(destination)) {
            return Optional.of("the link has no address" + ALLOWED);
        }
        var reason = isWithin(destination) ? nowhere(destination) : LinkAddress.fault(outside(link));
        return reason.map(clause -> "'%s' is no address for a link: %s%s%s"
                .formatted(shortened(destination), clause, ALLOWED, link.isBare() ? BARE : ""));
    }

    private static boolean isWithin(String destination) {
        return destination.startsWith("#");
    }

    private Optional<String> nowhere(String destination) {
        if (heading(destination).isPresent()) {
            return Optional.empty();
        }
        var there = headings.stream().limit(MOST_NAMED).map(id -> "#" + id).collect(Collectors.joining(", "));
        return Optional.of(there.isEmpty() ? "its text has no headings" : "the headings of its text are " + there);
    }

    private Optional<String> heading(String destination) {
        return Optional.of(Normalizer.normalize(decoded(destination), Normalizer.Form.NFC))
                .filter(headings::contains);
    }

    /** What a browser looks for: the fragment without its percent-encoding; as it is where that is broken. */
    private static String decoded(String destination) {
        var fragment = destination.substring(1);
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return fragment;
        }
    }

    private static String shortened(String text) {
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
    }
}
