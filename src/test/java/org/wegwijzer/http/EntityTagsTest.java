package org.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that must be read to the letter are lists of entity tags (RFC 9110, 8.8.3), or they are not read. */
class EntityTagsTest {

    @Test
    void strongOnesAndWeakOnesAreToldApart() {
        var tags = EntityTags.parse(List.of("\"a\" , ,W/\"b\"", "\"c\",\t"));

        assertThat(tags).contains(new EntityTags(Set.of("\"a\"", "\"c\""), Set.of("\"b\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", ",\"a\"", " \"a\"\t,, "})
    void aListMayHaveEmptyElements(String field) {
        assertThat(EntityTags.parse(List.of(field)).map(EntityTags::strong)).contains(Set.of("\"a\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "*", "\"a\" \"b\"", "\"a\"b", "w/\"a\"", "\"a", "\"a\", b", "\"a\u0000\"", "\"a b\""})
    void whatIsNoListIsNotRead(String field) {
        assertThat(EntityTags.parse(List.of(field))).isEqualTo(Optional.empty());
    }

    @Test
    @Timeout(10)
    void aListMayBeLong() {
        assertThat(EntityTags.parse(List.of("\"a\",".repeat(50_000))).map(EntityTags::strong))
                .contains(Set.of("\"a\""));
    }

    @Test
    void anythingIsSaidByAStarAndNothingElse() {
        assertThat(EntityTags.areAny(List.of(" * "))).isTrue();
        assertThat(EntityTags.areAny(List.of("*", "\"a\""))).isFalse();
        assertThat(EntityTags.areAny(List.of())).isFalse();
    }

    @Test
    void aTagIsWrittenWithItsQuotes() {
        assertThat(EntityTags.of("a")).isEqualTo("\"a\"");
    }
}
