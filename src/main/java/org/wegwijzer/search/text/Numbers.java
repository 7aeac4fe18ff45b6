package org.wegwijzer.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as people write them, without what they put between the digits: amounts ({@code € 1.021}, {@code 1,523.50}), numbers of
 * telephones ({@code +31 (0)88 043 04 30}) and persons ({@code 123.456.782}), postcodes, accounts.
 */
public final class Numbers {

    /** Digits that belong together go on for so many groups at most. */
    private static final int MOST_GROUPS = 8;

    /** Of parts of them. */
    private static final int MOST_GROUPS_OF_PARTS = 6;

    /** What has fewer digits is joined only where the groups are those of thousands: "2 3" is not 23. */
    private static final int LEAST_DIGITS = 5;

    private static final int MOST_DIGITS = 18;
    private static final int LEAST_ABROAD = 9;
    private static final int THOUSAND = 3;
    private static final int LONGEST_FRACTION = 2;
    private static final int LONGEST_COUNTRY = 3;
    private static final int LONGEST_GAP = 3;

    private static final String BLANKS = " \u00A0\u2007\u2009\u202F";
    private static final String POINTS = ".,\u066B";
    private static final String BETWEEN_THOUSANDS = BLANKS + POINTS + "'\u2019\u066C";
    private static final String BETWEEN_DIGITS = BLANKS + ".-/\u2010\u2011";
    private static final String IN_GAPS = BLANKS + "-/()\u2010\u2011";
    private static final String TRUNK = "0";

    /** Dutch postcodes and IBANs; in a text they stand in capitals, those who search need not bother. */
    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:[1-9][0-9]{3}[ \u00A0]?[A-Z]{2}"
            + "|[A-Z]{2}[0-9]{2}(?:[ \u00A0]?[A-Z0-9]{4}){2,7}(?:[ \u00A0]?[A-Z0-9]{1,4})?)(?![\\p{L}\\p{N}])");

    private final String text;
    private final List<Group> groups;
    private final List<Form> forms = new ArrayList<>();

    private Numbers(String text) {
        this.text = text;
        this.groups = groups(text);
    }

    /**
     * A number of a text.
     *
     * @param form its digits, and letters in lower case; a fraction stands behind a point
     * @param start its first character in the text
     * @param end the character behind its last
     */
    public record Form(String form, int start, int end) {}

    /** Digits in a row, as those of ASCII. */
    private record Group(String digits, int start, int end) {}

    /** The numbers in a text, by their beginnings; of longer ones also the parts that are numbers themselves. */
    static List<Form> in(String text) {
        return new Numbers(text).found(text);
    }

    /** The numbers in what somebody typed to search. */
    public static List<Form> typed(String text) {
        return new Numbers(text).found(text.toUpperCase(Locale.ROOT));
    }

    private static List<Group> groups(String text) {
        var groups = new ArrayList<Group>();
        for (var place = 0; place < text.length(); place++) {
            var start = place;
            var digits = new StringBuilder();
            while (place < text.length() && Character.isDigit(text.charAt(place))) {
                digits.append(Character.digit(text.charAt(place++), 10));
            }
            if (place > start) {
                groups.add(new Group(digits.toString(), start, place));
            }
        }
        return groups;
    }

    private List<Form> found(String capitals) {
        if (groups.isEmpty()) {
            return List.of();
        }
        for (var first = 0; first < groups.size(); first++) {
            addFrom(first);
        }
        // Letters that have no capital of one character would move all behind them.
        if (capitals.length() == text.length()) {
            CODE.matcher(capitals)
                    .results()
                    .forEach(code -> forms.add(new Form(
                            code.group().replaceAll("[ \u00A0]", "").toLowerCase(Locale.ROOT),
                            code.start(),
                            code.end())));
        }
        forms.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return forms;
    }

    private void addFrom(int first) {
        var last = first;
        while (last + 1 < groups.size() && last + 1 - first < MOST_GROUPS && isBeside(last)) {
            last++;
            if (last - first < MOST_GROUPS_OF_PARTS) {
                addPart(first, last);
            }
        }
        addAbroad(first, last);
    }

    /** Whether what stands between a group and the next may stand within a number. */
    private boolean isBeside(int group) {
        var gap = gap(group);
        return gap.length() == 1
                ? (BETWEEN_DIGITS + BETWEEN_THOUSANDS + IN_GAPS).contains(gap)
                : gap.length() <= LONGEST_GAP && gap.chars().allMatch(sign -> IN_GAPS.indexOf(sign) >= 0);
    }

    private String gap(int group) {
        return text.substring(groups.get(group).end(), groups.get(group + 1).start());
    }

    private void addPart(int first, int last) {
        if (isThousands(first, last) || isLong(first, last)) {
            add(digits(first, last), first, last);
        }
        if (isFraction(first, last)) {
            var whole = digits(first, last - 1);
            add(whole + "." + groups.get(last).digits(), first, last);
            if (whole.length() >= THOUSAND) {
                add(whole, first, last - 1);
            }
        }
    }

    private void add(String form, int first, int last) {
        forms.add(new Form(form, groups.get(first).start(), groups.get(last).end()));
    }

    private String digits(int first, int last) {
        var digits = new StringBuilder();
        groups.subList(first, last + 1).forEach(group -> digits.append(group.digits()));
        return digits.toString();
    }

    /** Groups of three behind one that may be shorter, with the same sign between all. */
    private boolean isThousands(int first, int last) {
        var sign = gap(first);
        for (var group = first; group < last; group++) {
            if (!gap(group).equals(sign) || groups.get(group + 1).digits().length() != THOUSAND) {
                return false;
            }
        }
        return BETWEEN_THOUSANDS.contains(sign) && groups.get(first).digits().length() <= THOUSAND;
    }

    private boolean isLong(int first, int last) {
        for (var group = first; group < last; group++) {
            if (!goesOn(group)) {
                return false;
            }
        }
        var digits = digits(first, last).length();
        return digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
    }

    /** Whether a long number goes on behind a group: with more than one digit, or with the zero that callers from abroad leave out. */
    private boolean goesOn(int group) {
        var gap = gap(group);
        var next = groups.get(group + 1).digits();
        var isTrunk = next.equals(TRUNK) && gap.endsWith("(");
        return (isTrunk || next.length() > 1) && (gap.length() > 1 || (BETWEEN_DIGITS + IN_GAPS).contains(gap));
    }

    /** One or two digits behind a point or comma, which is not the sign between thousands. */
    private boolean isFraction(int first, int last) {
        var point = gap(last - 1);
        var isWhole = last - 1 == first
                || (isThousands(first, last - 1) && !gap(first).equals(point));
        return isWhole
                && POINTS.contains(point)
                && !isAmongPoints(first, last)
                && groups.get(last).digits().length() <= LONGEST_FRACTION;
    }

    /** Whether points go on before or behind, as in the number of a paragraph. */
    private boolean isAmongPoints(int first, int last) {
        return (first > 0 && POINTS.contains(gap(first - 1)))
                || (last + 1 < groups.size() && POINTS.contains(gap(last)));
    }

    /** Behind a plus sign, or two zeros, stands a country, and then what at home begins with a zero. */
    private void addAbroad(int first, int last) {
        var begin = groups.get(first);
        var isPlus = begin.start() > 0 && text.charAt(begin.start() - 1) == '+';
        var digits = withoutTrunk(first, last);
        if (digits.length() < LEAST_ABROAD || digits.length() > MOST_DIGITS) {
            return;
        }
        if (isPlus) {
            addAbroad(digits, begin.digits().length(), first, last);
        } else if (digits.startsWith("00")) {
            addAbroad(digits.substring(2), begin.digits().length() - 2, first, last);
        }
    }

    private void addAbroad(String digits, int country, int first, int last) {
        add(digits, first, last);
        if (country > 0 && country <= LONGEST_COUNTRY) {
            add(TRUNK + digits.substring(country), first, last);
        } else {
            for (var length = 1; length <= LONGEST_COUNTRY; length++) {
                add(TRUNK + digits.substring(length), first, last);
            }
        }
    }

    private String withoutTrunk(int first, int last) {
        var digits = new StringBuilder(groups.get(first).digits());
        for (var group = first; group < last; group++) {
            var next = groups.get(group + 1).digits();
            digits.append(next.equals(TRUNK) && gap(group).endsWith("(") ? "" : next);
        }
        return digits.toString();
    }
}
