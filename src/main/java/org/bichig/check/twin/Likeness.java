package org.bichig.check.twin;

import java.util.HashMap;
import java.util.Map;
import org.bichig.script.Fingerprint;

/** How much two texts of one language have in common. */
final class Likeness {

    private Likeness() {}

    /** 0 for nothing, 1 for all: the share of pairs of neighbouring characters that are in both (Dice's coefficient). */
    static double of(String first, String second) {
        Map<String, Integer> pairs = pairs(first);
        int all = count(pairs);
        int shared = 0;
        Map<String, Integer> others = pairs(second);
        all += count(others);
        for (Map.Entry<String, Integer> pair : others.entrySet()) {
            shared += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Map<String, Integer> pairs(String text) {
        String folded = Fingerprint.folded(text);
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= folded.length(); i++) {
            pairs.merge(folded.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
