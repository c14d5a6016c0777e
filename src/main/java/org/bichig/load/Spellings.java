package org.bichig.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.script.MongolianWord;

/**
 * How the Mongolian words of a site are spelled. One that looks the same everywhere and is typed with other letters here
 * and there is found by search only here or there. Confined to one thread.
 */
final class Spellings {

    /** Shorter ones are too often different words. */
    private static final int SHORTEST = 3;

    private static final int MOST_PLACES = 3;
    private static final int MOST_WORDS = 20;

    private final Map<String, Map<String, Uses>> byLook = new TreeMap<>();

    /** Where one spelling stands: the first places, and how many there are. */
    private static final class Uses {
        private final List<Place> places = new ArrayList<>();
        private String quoted = "";
        private int count;
    }

    /**
     * Takes up all words of a text.
     *
     * @param source the file that the text stands in
     * @param origin where a character of the text stands in the file
     */
    void addAll(String text, SourceText source, IntUnaryOperator origin) {
        for (MongolianWord word : MongolianWord.in(text)) {
            if (word.letters().length() >= SHORTEST) {
                Uses uses = byLook.computeIfAbsent(word.look(), look -> new TreeMap<>())
                        .computeIfAbsent(word.letters(), letters -> new Uses());
                uses.count++;
                if (uses.places.size() < MOST_PLACES) {
                    int offset = origin.applyAsInt(word.offset());
                    uses.places.add(source.place(offset));
                    uses.quoted = uses.quoted.isEmpty() ? source.lineAround(offset) : uses.quoted;
                }
            }
        }
    }

    /** @param distinct spellings that the site says are right, each a word of its own */
    void report(Set<String> distinct, Findings findings) {
        List<Map<String, Uses>> varying = byLook.values().stream()
                .filter(spellings -> spellings.size() > 1 && !distinct.containsAll(spellings.keySet()))
                .toList();
        varying.stream().limit(MOST_WORDS).forEach(spellings -> findings.add(finding(spellings)));
        if (varying.size() > MOST_WORDS) {
            findings.add(more(varying.get(MOST_WORDS), varying.size() - MOST_WORDS));
        }
    }

    /** At the spelling that is used least: most likely it is the slip. */
    private static Finding finding(Map<String, Uses> spellings) {
        Uses rarest = rarest(spellings);
        String places = spellings.entrySet().stream()
                .map(spelling -> spelling.getKey() + " (" + codes(spelling.getKey()) + ") " + told(spelling.getValue()))
                .collect(Collectors.joining("; "));
        return Finding.warning(
                "spelling-varies",
                rarest.places.get(0),
                "What looks like one word is typed with different letters, and search for one finds only that: "
                        + places + ".",
                rarest.quoted,
                "Type it in one way. If these are different words, list them under distinctWords in site.yaml.");
    }

    private static Finding more(Map<String, Uses> next, int count) {
        return Finding.warning(
                "spelling-varies",
                Place.wholeFile(rarest(next).places.get(0).file()),
                "There are " + count + " more words of this kind than the " + MOST_WORDS + " that are shown.",
                "",
                "Mend those that are shown, and run bichig again.");
    }

    private static Uses rarest(Map<String, Uses> spellings) {
        return spellings.values().stream()
                .min((left, right) -> Integer.compare(left.count, right.count))
                .orElseThrow();
    }

    private static String told(Uses uses) {
        String places = uses.places.stream()
                .map(place -> place.file() + ":" + place.line())
                .distinct()
                .collect(Collectors.joining(", "));
        int more = uses.count - uses.places.size();
        return "at " + places + (more > 0 ? " and " + more + " more" : "");
    }

    /** The letters by their codes, since on the screen both spellings look the same. */
    private static String codes(String letters) {
        return letters.chars()
                .mapToObj(letter -> Integer.toHexString(letter).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
