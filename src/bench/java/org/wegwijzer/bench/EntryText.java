package org.wegwijzer.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one entry is about, in one language. */
final class EntryText {

    private final Dice dice;
    private final Phrase matter;
    private final String town;
    private final boolean dutch;

    private EntryText(Dice dice, Phrase matter, String town, boolean dutch) {
        this.dice = dice;
        this.matter = matter;
        this.town = town;
        this.dutch = dutch;
    }

    /** Something in English. */
    static EntryText any(Dice dice) {
        return new EntryText(dice, dice.any(Phrase.MATTERS), dice.any(Phrase.TOWNS), false);
    }

    /** About the same in Dutch. */
    EntryText inDutch() {
        return new EntryText(dice, matter, town, true);
    }

    private String word(Phrase phrase) {
        return dutch ? phrase.dutch() : phrase.english();
    }

    /** A sentence with the matter, the town and anything else in it, in this order. */
    String say(String english, String inDutch) {
        return (dutch ? inDutch : english).formatted(word(matter), town, word(dice.any(Phrase.THINGS)));
    }

    /** Some sentences, one after the other. */
    String say(List<Phrase> sentences, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> dice.any(sentences))
                .map(sentence -> say(sentence.english(), sentence.dutch()))
                .collect(Collectors.joining(" "));
    }

    private String items(String mark) {
        return IntStream.range(0, 4)
                .mapToObj(item -> mark + say(Phrase.SENTENCES, 1))
                .collect(Collectors.joining("\n"));
    }

    /** Markdown of some 300 words. */
    String body(String source, String next) {
        var links = say(
                "Ask [the source](ref:source/SOURCE), then read [the next guide](ref:guide/NEXT).",
                "Vraag het [de bron](ref:source/SOURCE) en lees [de volgende gids](ref:guide/NEXT).");
        return String.join(
                "\n\n",
                say(Phrase.SENTENCES, 3),
                say("## What you need", "## Wat u nodig hebt"),
                items("- "),
                say("## Step by step", "## Stap voor stap"),
                items("1. "),
                say("## Good to know", "## Goed om te weten"),
                say(Phrase.SENTENCES, 4),
                links.replace("SOURCE", source).replace("NEXT", next));
    }
}
