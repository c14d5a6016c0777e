package org.bichig.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.bichig.finding.Finding;
import org.bichig.finding.Place;

/**
 * Every place of a text where a slip of the hand stands. One slip is often made a hundred times in a text; the webmaster is
 * told once, with the first places.
 */
final class Occurrences {

    private static final int SHOWN = 3;
    private static final int CONTEXT = 6;

    private record Occurrence(Place place, String excerpt, String typed) {}

    private final List<Occurrence> found = new ArrayList<>();

    static Occurrences of(ReportText text, Sought sought) {
        Occurrences occurrences = new Occurrences();
        for (Passage passage : text.passages()) {
            passage.matches(sought).forEach(match -> occurrences.add(passage, match));
        }
        return occurrences;
    }

    private void add(Passage passage, Matcher match) {
        int from = Math.max(0, match.start() - CONTEXT);
        int to = Math.min(passage.text().length(), match.end() + CONTEXT);
        found.add(new Occurrence(
                passage.at(match.start()),
                "“" + passage.text().substring(from, to).strip() + "”",
                passage.typed()));
    }

    /** For example “要求,主动上报” (line 8) and 134 more. */
    private String shown() {
        StringBuilder text = new StringBuilder();
        found.stream()
                .limit(SHOWN)
                .forEach(one -> text.append(text.isEmpty() ? "" : ", ")
                        .append(one.excerpt())
                        .append(" (line ")
                        .append(one.place().line())
                        .append(')'));
        return found.size() > SHOWN ? text + " and " + (found.size() - SHOWN) + " more" : text.toString();
    }

    /** One finding for all of them; nothing when there are none. */
    Optional<Finding> warning(String rule, String what, String mend) {
        return found.stream()
                .findFirst()
                .map(first -> Finding.warning(rule, first.place(), what + ": " + shown() + ".", first.typed(), mend));
    }
}
