package org.wegwijzer.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept is good as long as nothing that was read for it is touched. */
class ValidityTest {

    private final Validity validity = new Validity(Set.of("hub", "faqs", "guide:a"), 7);

    @Test
    void itIsGoodAsOfTheChangeBeforeItWasReadUntilItIsKnownToBeGoodLater() {
        assertThat(validity.tags()).containsExactly("faqs", "guide:a", "hub");
        assertThat(validity.goodAt()).isEqualTo(7);

        validity.stillGoodAt(9);

        assertThat(validity.goodAt()).isEqualTo(9);
        assertThat(validity.since()).isEqualTo(7);
    }

    @Test
    void aTagThatManyDependOnIsKeptOnce() {
        var other = new Validity(Set.of(new String("guide:a")), 8);

        assertThat(other.tags().get(0)).isSameAs(validity.tags().get(1));
        assertThat(other.weight()).isEqualTo(8);
    }
}
