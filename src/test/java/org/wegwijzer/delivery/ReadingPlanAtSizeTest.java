package org.wegwijzer.delivery;

import org.junit.jupiter.api.condition.EnabledIf;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Thorough;

/**
 * What holds for a large hub holds for one that is twenty times as large. H2, which holds all of it in memory here, needs more than
 * other tests have: see {@code src/docs/performance.md}.
 */
@Thorough
@DatabaseTest
@EnabledIf("hasRoom")
class ReadingPlanAtSizeTest extends ReadingPlanRules {

    private static final long ROOM = 3L << 30;

    static boolean hasRoom() {
        return !"h2".equals(System.getProperty("test.database"))
                || Runtime.getRuntime().maxMemory() >= ROOM;
    }

    @Override
    int guides() {
        return 100_000;
    }
}
