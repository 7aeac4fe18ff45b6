package org.wegwijzer.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.ProblemType;

/** Memory that is taken is given back, never more than there is, and small answers always find some. */
class MemoryTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final Memory memory = new Memory(8 * MEBIBYTE);

    @Property(tries = 200)
    void neverMoreIsTakenThanThereIsAndAllOfItComesBack(
            @ForAll @Size(max = 60) List<@IntRange(max = 3 * MEBIBYTE) Integer> needs) {
        var claims = new ArrayList<Claim>();

        for (var need : needs) {
            try {
                claims.add(memory.claim(need));
            } catch (ProblemException refused) {
                assertThat(refused.type()).isEqualTo(ProblemType.UNAVAILABLE);
            }
            assertThat(memory.taken()).isBetween(0, 6 * MEBIBYTE);
        }

        claims.forEach(Claim::close);
        claims.forEach(Claim::close);
        assertThat(memory.taken()).isZero();
    }

    @Test
    void workThatGrowsIsRefusedWhenOthersHaveTheRest() {
        try (var others = memory.claim(5 * MEBIBYTE);
                var own = memory.claim()) {
            assertThat(others).isNotNull();

            assertThatThrownBy(() -> own.during(() -> need(2 * MEBIBYTE)))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.type()).isEqualTo(ProblemType.UNAVAILABLE));
        }

        assertThat(memory.taken()).isZero();
    }

    @Test
    void workThatWouldNeedMoreThanThereEverIsHasAnAnswerThatIsTooLarge() {
        try (var own = memory.claim()) {
            assertThatThrownBy(() -> own.during(() -> need(7 * MEBIBYTE)))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.type()).isEqualTo(ProblemType.INVALID_REQUEST));
        }
    }

    @Test
    void whatIsReleasedServesTheSameWorkAgain() {
        try (var own = memory.claim()) {
            for (var round = 0; round < 10; round++) {
                own.during(() -> {
                    need(4 * MEBIBYTE);
                    Claim.releaseCurrent(4 * MEBIBYTE);
                    return true;
                });
            }

            assertThat(memory.taken()).isLessThan(5 * MEBIBYTE);
        }
    }

    private static boolean need(int bytes) {
        Claim.chargeCurrent(bytes);
        return true;
    }
}
