package org.wegwijzer.problem;

import java.util.Set;

/** Which methods addresses have; implemented by whoever knows the addresses that there are. */
public interface AddressMethods {

    /**
     * The methods of an address; empty if nothing is there.
     *
     * @param path as it came
     */
    Set<String> of(String path);
}
