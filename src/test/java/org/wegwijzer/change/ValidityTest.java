package org.wegwijzer.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wegwijzer.change.Validity.Condition;

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

    @Test
    void itIsTouchedWhereAnythingThatWasReadForItIs() {
        assertThat(validity.isTouched(touching("faqs", 8), 9)).isTrue();
        assertThat(validity.isTouched(touching("faqs", 7), 9)).isFalse();
        assertThat(validity.isTouched(touching("topics", 8), 9)).isFalse();
    }

    @Test
    void itIsTouchedWhereItsConditionNoLongerHolds() {
        var conditional = new Validity(Set.of("hub", "faqs"), Optional.of(upTo(9)), 7);

        assertThat(conditional.isTouched(touching("topics", 8), 9)).isFalse();
        assertThat(conditional.isTouched(touching("topics", 8), 10)).isTrue();
        assertThat(conditional.isTouched(touching("hub", 8), 9)).isTrue();
    }

    @Test
    void itTakesTheMemoryOfItsTagsAndOfItsCondition() {
        assertThat(validity.weight()).isEqualTo(24);
        assertThat(new Validity(Set.of("hub"), Optional.of(upTo(9)), 7).weight())
                .isEqualTo(108);
    }

    @Test
    void whatGoesWithTheNextChangeHoldsAtNone() {
        assertThat(Condition.NO_CHANGE.holdsAt(7)).isFalse();
        assertThat(Condition.NO_CHANGE.weight()).isZero();
    }

    /** A log in which one change touched one tag. */
    private static ChangeLog touching(String touched, long sequence) {
        return new ToldChangeLog() {
            @Override
            public boolean touched(String[] tags, long since) {
                return sequence > since && Set.of(tags).contains(touched);
            }
        };
    }

    private static Condition upTo(long last) {
        return new Condition() {
            @Override
            public boolean holdsAt(long sequence) {
                return sequence <= last;
            }

            @Override
            public int weight() {
                return 100;
            }
        };
    }
}
