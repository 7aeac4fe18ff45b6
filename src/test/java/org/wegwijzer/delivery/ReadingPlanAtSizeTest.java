package org.wegwijzer.delivery;

import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Thorough;

/** What holds for a large hub holds for one that is twenty times as large. */
@Thorough
@DatabaseTest
class ReadingPlanAtSizeTest extends ReadingPlanTest {

    @Override
    int guides() {
        return 100_000;
    }
}
