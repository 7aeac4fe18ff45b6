package org.wegwijzer.delivery;

import org.wegwijzer.fixture.DatabaseTest;

/** What holds for a large hub. */
@DatabaseTest
class ReadingPlanTest extends ReadingPlanRules {

    @Override
    int guides() {
        return 5_000;
    }
}
