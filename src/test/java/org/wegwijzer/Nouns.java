package org.wegwijzer;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of classes that say what a thing is from those that say what was done to it, by their last word. */
final class Nouns {

    private static final Pattern LAST_WORD = Pattern.compile("[A-Z]+[a-z0-9]*$");

    /** Participles, but for those that end like others. */
    private static final Pattern PARTICIPLE = Pattern.compile(
            "[A-Z][a-z]+(ed|ing)|Begun|Bound|Broken|Built|Chosen|Done|Drawn|Found|Given|Gone|Held|Hidden|Kept|Known|Left|Lost|Made"
                    + "|Read|Said|Seen|Sent|Shown|Spoken|Taken|Taught|Thrown|Told|Unread|Unseen|Written");

    /** Words that end like participles and are things. */
    private static final Set<String> THINGS =
            Set.of("Coding", "Encoding", "Greeting", "Heading", "Listing", "Spelling", "String");

    /** Events, which are named after what happened. */
    private static final Set<String> EVENTS =
            Set.of("ChangesSeen", "ContentPublished", "EventAdded", "ScheduleChanged");

    private Nouns() {}

    static boolean isNoun(String className) {
        var word =
                LAST_WORD.matcher(className).results().findFirst().orElseThrow().group();
        return EVENTS.contains(className)
                || THINGS.contains(word)
                || !PARTICIPLE.matcher(word).matches();
    }
}
