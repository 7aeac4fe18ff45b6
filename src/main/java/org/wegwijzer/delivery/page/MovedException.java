package org.wegwijzer.delivery.page;

/** Ends a request for what is at another address now, for ever. Costs no stack trace: it is an answer, not a defect. */
class MovedException extends RuntimeException {

    /** Most characters of a location: a header must not have more than 3,500 bytes in all. */
    static final int LONGEST = 2_000;

    private static final long serialVersionUID = 1L;

    private final String location;

    /** @param location the present address, with the parameters of the request */
    MovedException(String location) {
        super(location, null, false, false);
        this.location = location;
    }

    String location() {
        return location;
    }
}
