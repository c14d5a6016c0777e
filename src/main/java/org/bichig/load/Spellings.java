package org.bichig.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private static final int MOST_WORDS = 20;

    private final Map<String, Uses> byLetters = new HashMap<>();

    /** Where one spelling stands: how often, the first places that are known, and the bodies that know more. */
    private static final class Uses {
        private final List<Place> places = new ArrayList<>();
        private final List<String> bodies = new ArrayList<>();
        private String quoted = "";
        private int count;

        private boolean wantsPlace() {
            return places.size() < WordsRead.MOST_PLACES;
        }
    }

    /** Reads the words of a body once more, with their places. */
    interface Bodies {
        WordsRead words(String organ);
    }

    /** Takes up the words of what belongs to no body. Comes before the bodies. */
    void takeUp(WordsRead words) {
        words.byLetters().forEach((letters, read) -> {
            Uses uses = uses(letters);
            addPlaces(uses, read);
            uses.count += read.count();
        });
    }

    /** Takes up the words of a body. The order of these calls decides which places are told. */
    void takeUp(String organ, Map<String, Integer> words) {
        words.forEach((letters, count) -> {
            Uses uses = uses(letters);
            // A body that has the word knows one place at least.
            if (uses.places.size() + uses.bodies.size() < WordsRead.MOST_PLACES) {
                uses.bodies.add(organ);
            }
            uses.count += count;
        });
    }

    private Uses uses(String letters) {
        return byLetters.computeIfAbsent(letters, first -> new Uses());
    }

    private static void addPlaces(Uses uses, WordsRead.Uses read) {
        if (uses.places.isEmpty()) {
            uses.quoted = read.quoted();
        }
        for (int i = 0; i < read.known() && uses.wantsPlace(); i++) {
            uses.places.add(read.place(i));
        }
    }

    /**
     * Says what varies.
     *
     * @param distinct spellings that the site says are right, each a word of its own
     * @param bodies is asked for places, which are kept of no word that is spelled in one way, as nearly all are
     */
    void report(Set<String> distinct, Bodies bodies, Findings findings) {
        Map<String, Map<String, Uses>> byLook = new TreeMap<>();
        byLetters.forEach(
                (letters, uses) -> byLook.computeIfAbsent(MongolianWord.look(letters), look -> new TreeMap<>())
                        .put(letters, uses));
        List<Map<String, Uses>> varying = byLook.values().stream()
                .filter(spellings -> spellings.size() > 1 && !distinct.containsAll(spellings.keySet()))
                .toList();
        Map<String, WordsRead> readAgain = new HashMap<>();
        varying.stream()
                .limit(MOST_WORDS + 1L)
                .forEach(spellings -> spellings.forEach((letters, uses) -> uses.bodies.stream()
                        .filter(organ -> uses.wantsPlace())
                        .map(organ -> readAgain.computeIfAbsent(organ, bodies::words))
                        .flatMap(words -> Optional.ofNullable(words.byLetters().get(letters)).stream())
                        .forEach(read -> addPlaces(uses, read))));
        varying.stream()
                .limit(MOST_WORDS)
                .filter(Spellings::havePlaces)
                .forEach(spellings -> findings.add(finding(spellings)));
        if (varying.size() > MOST_WORDS && havePlaces(varying.get(MOST_WORDS))) {
            findings.add(more(varying.get(MOST_WORDS), varying.size() - MOST_WORDS));
        }
    }

    /** Somebody may have changed a file since its words were counted. */
    private static boolean havePlaces(Map<String, Uses> spellings) {
        return spellings.values().stream().noneMatch(uses -> uses.places.isEmpty());
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
