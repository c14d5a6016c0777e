package org.bichig.load;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.bichig.finding.Place;
import org.bichig.script.MongolianWord;

/**
 * The Mongolian words of the files that one thread reads, by their letters, in the order of reading. Where they stand is
 * worked out only when {@link Spellings} asks: most words were met before.
 */
final class WordsRead {

    /** So many places of a word are kept. */
    static final int MOST_PLACES = 3;

    /** Shorter ones are too often different words. */
    private static final int SHORTEST = 3;

    private final Map<String, Uses> byLetters = new HashMap<>();

    /** Where one spelling stands: the first places, and how many there are. */
    static final class Uses {
        private final SourceText[] sources = new SourceText[MOST_PLACES];
        private final int[] offsets = new int[MOST_PLACES];
        private int count;

        private void add(SourceText source, int offset) {
            if (count < MOST_PLACES) {
                sources[count] = source;
                offsets[count] = offset;
            }
            count++;
        }

        private boolean wantsPlace() {
            return count < MOST_PLACES;
        }

        int count() {
            return count;
        }

        /** How many of the places are known. */
        int known() {
            return Math.min(count, MOST_PLACES);
        }

        /** @param index from 0, below {@link #known()} */
        Place place(int index) {
            return sources[index].place(offsets[index]);
        }

        /** The line of the first, fit to be shown. */
        String quoted() {
            return sources[0].lineAround(offsets[0]);
        }
    }

    /**
     * Takes up all words of a text.
     *
     * @param source the file that the text stands in
     * @param origin where a character of the text stands in the file
     */
    void addAll(String text, SourceText source, IntUnaryOperator origin) {
        for (MongolianWord word : MongolianWord.in(text)) {
            String letters = word.letters();
            if (letters.length() >= SHORTEST) {
                Uses uses = byLetters.computeIfAbsent(letters, first -> new Uses());
                uses.add(source, uses.wantsPlace() ? origin.applyAsInt(word.offset()) : 0);
            }
        }
    }

    /** How often each word is there, by its letters, in their order. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        byLetters.forEach((letters, uses) -> counts.put(letters, uses.count()));
        return counts;
    }

    Map<String, Uses> byLetters() {
        return byLetters;
    }
}
