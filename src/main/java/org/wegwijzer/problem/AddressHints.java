package org.wegwijzer.problem;

import org.wegwijzer.hint.Hint;

/** What may be meant by an address at which nothing is; implemented by whoever knows the addresses that there are. */
public interface AddressHints {

    /**
     * The address that may be meant.
     *
     * @param path as it came
     */
    Hint near(String path);
}
