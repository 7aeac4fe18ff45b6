package org.wegwijzer.leak;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.KeyWish;
import org.wegwijzer.access.Keys;
import org.wegwijzer.access.NewKey;
import org.wegwijzer.access.Scope;
import org.wegwijzer.audit.Audit;
import org.wegwijzer.audit.Deed;
import org.wegwijzer.fixture.Holders;

/** Puts into the database what no reader may notice, one step for each sort of it. */
@Singleton
class HiddenData {

    private static final int LINES = 30;

    private final Keys keys;
    private final Holders holders;
    private final Audit audit;

    HiddenData(Keys keys, Holders holders, Audit audit) {
        this.keys = keys;
        this.holders = holders;
        this.audit = audit;
    }

    /** Some of every sort. */
    void add() {
        keys();
        auditLines();
    }

    private void keys() {
        for (var scope : Scope.values()) {
            key(scope, null);
            key(scope, Instant.parse("2020-01-01T00:00:00Z"));
            keys.revoke(key(scope, null).key().id());
        }
    }

    private NewKey key(Scope scope, @Nullable Instant end) {
        return keys.create(new KeyWish(holders.name(), Set.of(scope), end), "canary");
    }

    private void auditLines() {
        for (var number = 0; number < LINES; number++) {
            audit.done(new Deed("canary", "192.0.2.1", "PUT", "/editorial/v1/sources/source-" + number), 200);
        }
    }
}
