package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;

/** A process that has nothing to do gives back what memory it does not need. */
@DatabaseTest
@OnOneDatabase
class SpareMemoryTest {

    @ParameterizedTest
    @CsvSource({"MinHeapFreeRatio,10", "MaxHeapFreeRatio,30", "G1PeriodicGCInterval,30000"})
    void theMachineIsToldWhatMayLieSpare(String option, String value) {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

        assertThat(machine.getVMOption(option).getValue()).isEqualTo(value);
    }
}
