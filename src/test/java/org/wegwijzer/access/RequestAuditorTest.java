package org.wegwijzer.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.wegwijzer.audit.Audit;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.RawHttp;

/** What of refusals is written down: some of each address, however many there are. */
@DatabaseTest
class RequestAuditorTest {

    @Inject
    Holders holders;

    @Inject
    Audit audit;

    /** Two refusals of an address are kept in a minute. */
    private record Few() implements AccessConfig {

        @Override
        public int wrongKeysPerMinute() {
            return 1;
        }

        @Override
        public int refusalsKeptPerMinute() {
            return 2;
        }
    }

    @Test
    void whoMayNotWriteCannotFillTheLogByTrying() {
        var reader = holders.key(Scope.READ).token();
        QuarkusMock.installMockForType(new RequestAuditor(audit, new Few()), RequestAuditor.class);
        var before = audit.page(OptionalLong.empty(), 1).count();

        for (var number = 0; number < 5; number++) {
            RawHttp.send("DELETE", "/editorial/v1/keys/n" + number, "Authorization: Bearer " + reader);
        }

        assertThat(audit.page(OptionalLong.empty(), 1).count()).isEqualTo(before + 2);
    }
}
