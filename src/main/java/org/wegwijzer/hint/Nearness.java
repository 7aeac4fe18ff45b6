package org.wegwijzer.hint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How close two names are: the same but for letter case and punctuation, one of the other's plural, of one meaning, a slip of the
 * hand apart, or one the beginning or the end of the other. What it costs grows with the length of what was given and no faster.
 */
public final class Nearness {

    /** Nobody who meant one of our names writes more characters. */
    private static final int LONGEST = 100;

    /** Most names that are given. */
    private static final int MOST = 4;

    /** A shorter word begins or ends others by chance. */
    private static final int TELLING = 3;

    /** Up to so many characters one slip is all that can be told from another word. */
    private static final int SHORT = 5;

    private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9]+");

    private static final int SAME = 0;
    private static final int NUMBER = 1;
    private static final int MEANING = 2;
    private static final int SLIP = 3;
    private static final int BEGINNING = 6;
    private static final int END = 7;

    private Nearness() {}

    /** Those names that are closest to what was given, in their own order; empty if none is close. */
    public static List<String> among(Collection<String> known, String given) {
        var plain = plain(given);
        return plain.isEmpty() ? List.of() : closest(known, plain, END);
    }

    /** Those names that are the same but for letter case, punctuation and number. */
    static List<String> same(Collection<String> known, String given) {
        return closest(known, plain(given), NUMBER);
    }

    /** Those names that are closest to what was given, if that can only be one of them misspelt. */
    static List<String> misspelt(Collection<String> known, String given) {
        return closest(known, plain(given), BEGINNING - 1);
    }

    /** Those names that end in this one. */
    static List<String> endingIn(Collection<String> known, String given) {
        var plain = plain(given);
        return known.stream()
                .filter(name -> plain.length() >= TELLING && plain(name).endsWith(plain))
                .limit(MOST)
                .toList();
    }

    private static List<String> closest(Collection<String> known, String plain, int farthest) {
        var closest = new ArrayList<String>();
        var least = farthest;
        for (var name : known) {
            var rank = rank(plain, plain(name), least);
            if (rank.isPresent()) {
                if (rank.getAsInt() < least) {
                    closest.clear();
                    least = rank.getAsInt();
                }
                closest.add(name);
            }
        }
        return closest.stream().limit(MOST).toList();
    }

    /** Lower-case letters and digits alone: {@code guide_fields} and {@code GuideFields} are {@code guidefields}. */
    static String plain(String name) {
        var cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return PUNCTUATION.matcher(cut.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** How close they are, from 0; empty if not as close as {@code farthest}. */
    private static OptionalInt rank(String given, String name, int farthest) {
        return rank(given, name).stream().filter(rank -> rank <= farthest).findFirst();
    }

    private static OptionalInt rank(String given, String name) {
        if (given.equals(name)) {
            return OptionalInt.of(SAME);
        }
        if (singular(given).equals(singular(name))) {
            return OptionalInt.of(NUMBER);
        }
        if (Meanings.areOne(given, name)) {
            return OptionalInt.of(MEANING);
        }
        var slips = slips(given, name);
        if (slips <= slipsFor(Math.min(given.length(), name.length()))) {
            return OptionalInt.of(SLIP + slips - 1);
        }
        return part(given, name);
    }

    private static OptionalInt part(String given, String name) {
        if (begins(given, name) || begins(name, given)) {
            return OptionalInt.of(BEGINNING);
        }
        return given.length() > TELLING && name.endsWith(given) ? OptionalInt.of(END) : OptionalInt.empty();
    }

    private static boolean begins(String part, String whole) {
        return part.length() >= TELLING && whole.startsWith(part);
    }

    private static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.length() > 2 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static int slipsFor(int length) {
        if (length < TELLING) {
            return 0;
        }
        return length <= SHORT ? 1 : 2;
    }

    /**
     * How many letters are missing, too many, others or swapped (Damerau and Levenshtein, each letter moved once); above 2 it only
     * says so.
     */
    static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        var before = new int[other.length() + 1];
        var last = counting(other.length() + 1);
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + differs);
                if (areSwapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            if (Arrays.stream(row).min().orElse(0) > 2) {
                return 3;
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }

    private static int[] counting(int size) {
        var numbers = new int[size];
        Arrays.setAll(numbers, place -> place);
        return numbers;
    }

    private static boolean areSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
