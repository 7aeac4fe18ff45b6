package org.wegwijzer.access;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wegwijzer.audit.AuditedAction;

/**
 * What the audit log calls the holder of a key. Each name stands for one holder, and people read it: so none looks like another (UTS #39,
 * 4), whatever the letters' case, and none like what the program writes there itself.
 */
final class HolderName {

    /** In characters, those beyond the basic plane counted once. */
    static final int LONGEST = 60;

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]*( [\\p{L}\\p{M}\\p{N}._@-]+)*");

    /** What the program writes for itself, and what one would take for that. */
    private static final List<String> RESERVED = List.of(
            AuditedAction.NOBODY,
            AuditedAction.UNKNOWN,
            AuditedAction.OPERATOR,
            "operator",
            "import",
            "export",
            "preview",
            "system",
            "schedule",
            "scheduler",
            "anonymous",
            "wegwijzer");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ._@-]");

    /** Names that a provider gives begin so. */
    private static final String PROVIDED = "oidc:";

    /** A key is found by its id or by its name. */
    private static final Pattern LIKE_AN_ID = Pattern.compile("[0-9a-fA-F]{12}|(?i:wgw_).*");

    private HolderName() {}

    /** Why nobody can be called so, in a sentence; empty if somebody can. */
    static Optional<String> fault(String name) {
        if (!FORM.matcher(name).matches()
                || name.codePointCount(0, name.length()) > LONGEST
                || name.codePoints().anyMatch(HolderName::isInvisible)) {
            return Optional.of(
                    "A name has 1 to %s letters, digits, blanks and '.', '_', '@' and '-', begins with a letter or a digit, and has no two blanks together and none at its end."
                            .formatted(LONGEST));
        }
        if (LIKE_AN_ID.matcher(name).matches()) {
            return Optional.of("A name must not look like the id of a key, or like a key.");
        }
        return isReserved(name)
                ? Optional.of("The audit log calls nobody '%s': that looks like what the program itself writes there."
                        .formatted(name))
                : Optional.empty();
    }

    private static boolean isInvisible(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isReserved(String name) {
        var word = BETWEEN_WORDS.matcher(name).replaceAll("");
        return skeleton(folded(name)).startsWith(skeleton(PROVIDED))
                || RESERVED.stream()
                        .anyMatch(reserved ->
                                looksLike(word, BETWEEN_WORDS.matcher(reserved).replaceAll("")));
    }

    /** Whether people could take one for the other: as they are, in small or in capital letters. */
    static boolean looksLike(String one, String other) {
        return skeleton(one).equals(skeleton(other))
                || skeleton(folded(one)).equals(skeleton(folded(other)))
                || skeleton(one.toUpperCase(Locale.ROOT)).equals(skeleton(other.toUpperCase(Locale.ROOT)));
    }

    private static String folded(String name) {
        return UCharacter.foldCase(name, true);
    }

    /** The same for all that looks the same. */
    private static String skeleton(String text) {
        return Look.CHECKER.getSkeleton(Normalizer2.getNFKCInstance().normalize(text));
    }

    /** Reads long tables, which only those need who make keys. */
    private static final class Look {

        private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    }
}
