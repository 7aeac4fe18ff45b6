package org.wegwijzer.setup;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption.Origin;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives memory back to the machine that was needed once, by an import or many readers, and is not any more. Left alone, Java takes up to
 * a quarter of the machine and looks for what it could give back only when it needs more. What an operator has set stays.
 */
@ApplicationScoped
class SpareMemory {

    /** What may lie spare, in percent of the heap; and how often that is looked after while nothing else asks for it, in milliseconds. */
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("MinHeapFreeRatio", "10");
        OPTIONS.put("MaxHeapFreeRatio", "30");
        OPTIONS.put("G1PeriodicGCInterval", "30000");
    }

    void giveBack(@Observes StartupEvent start) {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        OPTIONS.forEach((name, value) -> {
            var option = machine.getVMOption(name);
            if (option.isWriteable() && option.getOrigin() == Origin.DEFAULT) {
                machine.setVMOption(name, value);
            }
        });
    }
}
