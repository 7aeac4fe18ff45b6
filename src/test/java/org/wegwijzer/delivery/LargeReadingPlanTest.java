package org.wegwijzer.delivery;

import org.wegwijzer.fixture.Thorough;

/** The same of a hub that is twenty times as large. */
@Thorough
class LargeReadingPlanTest extends ReadingPlanTest {

    private static final int GUIDES = 100_000;

    @Override
    int guides() {
        return GUIDES;
    }
}
