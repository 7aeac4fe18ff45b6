package org.wegwijzer.delivery.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.problem.ProblemException;

/** Lets a reader see what is not public yet; implemented by whoever knows that. */
public interface Previews {

    /** The header by which a reader asks for a preview. */
    String HEADER = "Preview-Token";

    /**
     * The languages of the hub as a reader sees it; empty if they are those that are public, and if the reader may see nothing else.
     *
     * @param token what allows them to see that
     */
    Optional<HubLanguages> languages(String token);

    /**
     * Does work that sees content as it would be.
     *
     * @param token what allows the reader to see that
     * @param address of the page that they want to see, without parameters
     * @throws ProblemException UNAUTHORIZED if it does not; CONFLICT if it cannot be shown
     */
    <T> T show(String token, String address, Supplier<T> work);
}
