package org.wegwijzer.setup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.wegwijzer.command.CommandLines;
import org.wegwijzer.command.CommandRun;

/** The program. */
@QuarkusMain
public class Wegwijzer {

    /** Starts the service; with arguments does what they say, see {@code --help}. */
    public static void main(String... arguments) {
        letMalformedAddressesIn();
        standNowhere();
        keepTheDoor();
        if (arguments.length == 0) {
            Quarkus.run(arguments);
        } else if (TrainingRun.isAsked(arguments)) {
            TrainingRun.prepare();
            Quarkus.run(TrainingRun.class, arguments);
        } else if (CommandLines.needDatabase(arguments)) {
            CommandRun.settings().forEach(System::setProperty);
            Quarkus.run(CommandRun.class, arguments);
        } else {
            System.exit(CommandLines.runAlone(arguments));
        }
    }

    /** Has each connection looked at before anything is read from it. The server reads this property once, too. */
    public static void keepTheDoor() {
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
    }

    /**
     * Nothing that this program says has the digits or letters of the machine's language. Nor is it in the machine's zone:
     * PostgreSQL is told the zone of whoever connects, and refuses those whose names it does not know.
     */
    private static void standNowhere() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    /**
     * Lets requests with a malformed address come as far as our own code, which refuses them with a problem document. The server
     * would refuse them earlier, with nothing: no body, no API-Version. It reads this property once, when its class is loaded.
     */
    public static void letMalformedAddressesIn() {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
