package org.bichig.check.twin;

import java.util.List;
import java.util.Optional;
import org.bichig.markdown.Alignment;
import org.bichig.script.Fingerprint;

/**
 * A sentence that is not as it was.
 *
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record Change(Optional<String> before, Optional<String> after) {

    /** The same sentence goes together before all else; then what is alike; what remains in one place, for want of better. */
    private static final double SAME = 1000;

    private static final double FOR_WANT_OF_BETTER = 0.01;

    /** Longer texts are compared without looking for what is alike. */
    private static final int MOST_COMPARED = 400;

    private static final int LONGEST = 80;
    private static final int CONTEXT = 12;

    /** The changes that make one text of the other, in order. */
    static List<Change> between(List<String> before, List<String> after) {
        if (before.size() > MOST_COMPARED || after.size() > MOST_COMPARED) {
            return List.of(new Change(Optional.of(String.join("", before)), Optional.of(String.join("", after))));
        }
        return Alignment.of(before, after, Change::likeness).stream()
                .filter(match -> !isSame(match))
                .map(match -> new Change(match.first(), match.second()))
                .toList();
    }

    private static boolean isSame(Alignment.Match<String> match) {
        return match.first().map(Fingerprint::folded).equals(match.second().map(Fingerprint::folded));
    }

    private static double likeness(String before, String after) {
        return Fingerprint.folded(before).equals(Fingerprint.folded(after))
                ? SAME
                : Likeness.of(before, after) + FOR_WANT_OF_BETTER;
    }

    /** {@code “before” is now “after”}: the parts that differ, with a few characters around them. */
    String told() {
        if (before.isPresent() && after.isPresent()) {
            return told(before.get(), after.get());
        }
        return before.map(gone -> "“" + Excerpt.start(gone, LONGEST) + "” is gone")
                .orElseGet(() -> "“" + Excerpt.start(after.orElse(""), LONGEST) + "” is new");
    }

    private static String told(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return "“" + differing(before, start, end) + "” is now “" + differing(after, start, end) + "”";
    }

    /** What stands between the characters that both have in common at the beginning and at the end. */
    private static String differing(String text, int start, int end) {
        return Excerpt.around(text, start, Math.min(text.length() - end, start + LONGEST), CONTEXT);
    }
}
