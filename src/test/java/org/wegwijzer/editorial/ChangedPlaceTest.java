package org.wegwijzer.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.language.LanguageTag;

class ChangedPlaceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<String> between(String before, String after) throws JsonProcessingException {
        return ChangedPlace.between(JSON.readTree(before.replace('\'', '"')), JSON.readTree(after.replace('\'', '"')))
                .stream()
                .map(ChangedPlace::pointer)
                .toList();
    }

    @Test
    void whatIsEqualDiffersNowhere() throws JsonProcessingException {
        assertThat(between("{'a': {'b': [1, 2]}, 'c': 1}", "{'c': 1, 'a': {'b': [1, 2]}}"))
                .isEmpty();
        assertThat(between("{}", "{'note': {}}")).isEmpty();
    }

    @Test
    void whatComesOrGoesDiffersInAllThatItSays() throws JsonProcessingException {
        assertThat(between("{}", "{'texts': {'nl': {'title': 'A', 'summary': 'B'}}}"))
                .containsExactly("/texts/nl/title", "/texts/nl/summary");
        assertThat(between("{'texts': {'nl': {'title': 'A'}}}", "{}")).containsExactly("/texts/nl/title");
    }

    @Test
    void listsDifferByElementOrAsAWhole() throws JsonProcessingException {
        assertThat(between("{'s': [{'a': 1}, {'a': 2}]}", "{'s': [{'a': 1}, {'a': 3, 'b': {'nl': 'x'}}]}"))
                .containsExactly("/s/1/a", "/s/1/b/nl");
        assertThat(between("{'s': [1]}", "{'s': [1, 2]}")).containsExactly("/s");
        assertThat(between("{}", "{'s': [1]}")).containsExactly("/s");
        assertThat(between("{'s': {'a': 1}}", "{'s': 1}")).containsExactly("/s");
    }

    @ParameterizedTest
    @CsvSource({
        "/texts/nl/title,nl",
        "/texts/nl,nl",
        "/texts/zh-Hant/keyPoints/0,zh-Hant",
        "/sources/3/note/ar,ar",
        "/sources/3/role/ar,ar",
        "/collections/0/texts/uk/title,uk",
        "/collections/0/sources/1/note/uk,uk",
        "/slug,",
        "/texts,",
        "/sources/0/source,",
        "/sources/0/note,",
        "/collections/0/slug,",
        "/collections,",
        "/url/nl,",
        "/texts/!/title,",
        "/next/0/note/nl,"
    })
    void onlyWhatIsSaidInALanguageHasOne(String pointer, String language) {
        assertThat(ChangedPlace.at(pointer).language()).isEqualTo(language == null ? null : new LanguageTag(language));
    }
}
