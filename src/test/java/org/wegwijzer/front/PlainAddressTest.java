package org.wegwijzer.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One thing has one address: what is plain is said here by a pattern, and there by a loop. */
class PlainAddressTest {

    private static final Pattern PLAIN = Pattern.compile("/|(/[A-Za-z0-9._~-]*[A-Za-z0-9_~-])+");

    @Property(tries = 5_000)
    void theLoopAcceptsWhatThePatternAccepts(@ForAll("paths") String path) {
        assertThat(RequestRules.isPlain(path)).isEqualTo(PLAIN.matcher(path).matches());
    }

    @Property
    void anythingCanCome(@ForAll String path) {
        assertThat(RequestRules.isPlain(path)).isEqualTo(PLAIN.matcher(path).matches());
    }

    @Provide
    static Arbitrary<String> paths() {
        return Arbitraries.strings().withChars("//..aZ09_~-%;é").ofMaxLength(12);
    }
}
