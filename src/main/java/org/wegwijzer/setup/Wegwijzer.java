package org.wegwijzer.setup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program. */
@QuarkusMain
public class Wegwijzer {

    /** Starts the service; with the argument {@code train}, only for the JVM to learn from. */
    public static void main(String... arguments) {
        letMalformedAddressesIn();
        if (Training.isAsked(arguments)) {
            Training.prepare();
            Quarkus.run(Training.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    /**
     * Lets requests with a malformed address come as far as our own code, which refuses them with a problem document. The server
     * would refuse them earlier, with nothing: no body, no API-Version. It reads this property once, when its class is loaded.
     */
    public static void letMalformedAddressesIn() {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
