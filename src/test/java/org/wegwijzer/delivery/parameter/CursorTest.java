package org.wegwijzer.delivery.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.delivery.parameter.Cursor.Direction;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** A cursor leads to its place in its list; anything else is refused as a fault of the client. */
class CursorTest {

    private static final String LIST = "/v1/guides ,en,nl,";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/. ";

    private static void refused(String text, String identity, int size) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> Cursor.parse(text, identity, size));

        assertThat(refusal.faults()).extracting(Fault::code).containsExactly(FaultCode.INVALID_CURSOR);
    }

    @Property
    void aCursorComesBackAsItWas(@ForAll Direction direction, @ForAll("keys") List<String> keys) {
        var cursor = Cursor.of(direction, keys, LIST);

        assertThat(Cursor.parse(cursor.text(), LIST, keys.size())).isEqualTo(cursor);
    }

    @Property
    void aCursorIsOneWordOfAnAddress(@ForAll Direction direction, @ForAll("keys") List<String> keys) {
        var cursor = Cursor.of(direction, keys, LIST);

        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void anotherListRefusesIt(
            @ForAll Direction direction, @ForAll("keys") List<String> keys, @ForAll("identities") String other) {
        Assume.that(!other.equals(LIST));

        var cursor = Cursor.of(direction, keys, LIST);

        refused(cursor.text(), other, keys.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ind\u0000", "in\rd", "\u0007"})
    void aCursorThatSomebodyMadeUpWithUnstorableKeysIsRefused(String key) {
        var cursor = Cursor.of(Direction.AFTER, List.of("1", key), LIST);

        refused(cursor.text(), LIST, 2);
    }

    @Property
    void anotherNumberOfKeysRefusesIt(@ForAll("keys") List<String> keys, @ForAll @IntRange(max = 5) int size) {
        Assume.that(size != keys.size());

        var cursor = Cursor.of(Direction.AFTER, keys, LIST);

        refused(cursor.text(), LIST, size);
    }

    @Property
    void anyChangedCharacterIsRefused(
            @ForAll("keys") List<String> keys, @ForAll @IntRange(max = 1_000) int at, @ForAll("letter") char letter) {
        var text = Cursor.of(Direction.AFTER, keys, LIST).text();
        var place = at % text.length();
        Assume.that(text.charAt(place) != letter);

        var changed = text.substring(0, place) + letter + text.substring(place + 1);

        refused(changed, LIST, keys.size());
    }

    @Property
    void anyBeginningAndAnyContinuationIsRefused(
            @ForAll("keys") List<String> keys, @ForAll @IntRange(max = 1_000) int at, @ForAll("letter") char letter) {
        var text = Cursor.of(Direction.BEFORE, keys, LIST).text();

        refused(text.substring(0, at % text.length()), LIST, keys.size());
        refused(text + letter, LIST, keys.size());
    }

    @Property
    void whateverIsSentIsRefused(@ForAll String text, @ForAll @IntRange(min = 1, max = 3) int size) {
        refused(text, LIST, size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "AFTER", "check\nAFTER\nslug", "check\nSIDEWAYS\nslug", "x\nAFTER\n\n"})
    void whatIsMadeUpIsRefused(String content) {
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));

        refused(text, LIST, 1);
    }

    @Provide
    static Arbitrary<List<String>> keys() {
        var key =
                Arbitraries.strings().withCharRange('!', '~').withChars("éß漢ع").ofMaxLength(30);
        return key.list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    static Arbitrary<String> identities() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "/v1/guides ,nl,en,", "/v1/guides", "/v1/topics ,en,nl,", LIST + " ", "\n" + LIST),
                Arbitraries.strings());
    }

    @Provide
    static Arbitrary<Character> letter() {
        return Arbitraries.chars().with(LETTERS);
    }
}
