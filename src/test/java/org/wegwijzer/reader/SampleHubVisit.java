package org.wegwijzer.reader;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.browser.Visit;

/** A visit to the sample hub, begun anew for each test: what tests of the reader's use have in common. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SampleHubVisit {

    @Inject
    Given given;

    Visit visit;

    @BeforeAll
    void theSampleHub() {
        given.sampleHub();
    }

    @BeforeEach
    void begin() {
        visit = Visit.begun();
    }

    @AfterEach
    void end() {
        visit.close();
    }
}
