package org.bichig.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/**
 * A sentence that is another one with a few words changed, or a clause that begins again as the one before it: what is left
 * of an earlier version. Titles of papers and sentences with other figures may well resemble each other. Sentences are looked
 * up by the runs of letters that they share, so the time it takes grows with the text alone.
 */
final class NothingIsSaidAlmostTwice implements TextRule {

    private static final String RULE = "nearly-repeated";

    private static final int SHORTEST = 30;
    private static final int RUN = 6;
    private static final int SHARED_PERCENT = 60;

    private static final int SHORTEST_CLAUSE = 12;
    private static final int SAME_BEGINNING = 4;
    private static final int SHARED_IN_CLAUSES = 60;

    /** A run that stands in more sentences than this is a phrase of the office. */
    private static final int COMMON = 4;

    private static final Pattern TITLE = Pattern.compile("《[^》]*》");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;。！？]");

    private record Said(Sentence sentence, String letters, Set<String> runs) {}

    @Override
    public void check(ReportText text, Findings findings) {
        List<Said> before = new ArrayList<>();
        Map<String, List<Integer>> byRun = new HashMap<>();
        text.sentences().forEach(sentence -> {
            sentence(sentence, before, byRun).ifPresent(findings::add);
            clauses(sentence).ifPresent(findings::add);
        });
    }

    private static Optional<Finding> sentence(Sentence sentence, List<Said> before, Map<String, List<Integer>> byRun) {
        String letters = letters(sentence.text());
        if (letters.length() < SHORTEST) {
            return Optional.empty();
        }
        Said said = new Said(sentence, letters, runs(letters, RUN));
        int[] shared = new int[before.size()];
        for (String run : said.runs()) {
            List<Integer> others = byRun.computeIfAbsent(run, key -> new ArrayList<>(1));
            others.forEach(other -> shared[other]++);
            if (others.size() < COMMON) {
                others.add(before.size());
            }
        }
        Optional<Finding> found = IntStream.range(0, shared.length)
                .filter(other -> shared[other] > 0 && isAlmost(said, before.get(other), shared[other]))
                .mapToObj(before::get)
                .findFirst()
                .map(other -> finding(sentence, other.sentence()));
        before.add(said);
        return found;
    }

    /** Said again word for word is what another rule tells of. */
    private static boolean isAlmost(Said said, Said other, int shared) {
        int shorter = Math.min(said.runs().size(), other.runs().size());
        return shared * 100 >= SHARED_PERCENT * shorter
                && !said.letters().equals(other.letters())
                && figures(said).equals(figures(other));
    }

    private static String figures(Said said) {
        return NO_DIGIT.matcher(said.letters()).replaceAll(" ").strip();
    }

    private static Finding finding(Sentence sentence, Sentence other) {
        int start = sentence.text().length() - sentence.text().stripLeading().length();
        return Finding.warning(
                RULE,
                sentence.at(start),
                "“" + head(sentence.text()) + "” is almost what line "
                        + other.at(0).line() + " says: “" + head(other.text()) + "”.",
                sentence.passage().typed(),
                "Look whether one of the two was left over from an earlier version.");
    }

    private static Optional<Finding> clauses(Sentence sentence) {
        String[] clauses = CLAUSE_END.split(sentence.text());
        String before = letters(clauses.length == 0 ? "" : clauses[0]);
        for (int i = 1; i < clauses.length; i++) {
            String clause = letters(clauses[i]);
            boolean begunAgain = isBegunAgain(before, clause);
            before = clause;
            if (begunAgain) {
                int at = sentence.text().indexOf(clauses[i]);
                return Optional.of(Finding.warning(
                        RULE,
                        sentence.at(Math.max(at, 0)),
                        "“" + head(clauses[i]) + "” begins again what “" + head(clauses[i - 1]) + "” said.",
                        sentence.passage().typed(),
                        "Look whether one of the two was left over from an earlier version."));
            }
        }
        return Optional.empty();
    }

    private static boolean isBegunAgain(String before, String clause) {
        if (Math.min(before.length(), clause.length()) < SHORTEST_CLAUSE
                || before.equals(clause)
                || !before.regionMatches(0, clause, 0, SAME_BEGINNING)) {
            return false;
        }
        Set<String> one = runs(before, 2);
        Set<String> other = runs(clause, 2);
        int shorter = Math.min(one.size(), other.size());
        one.retainAll(other);
        return one.size() * 100 >= SHARED_IN_CLAUSES * shorter;
    }

    private static Set<String> runs(String letters, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= letters.length(); i++) {
            runs.add(letters.substring(i, i + length));
        }
        return runs;
    }

    private static String letters(String text) {
        return Letters.only(text.indexOf('《') < 0 ? text : TITLE.matcher(text).replaceAll(""));
    }

    private static String head(String text) {
        String stripped = text.strip();
        return stripped.length() <= 24 ? stripped : stripped.substring(0, 24) + "…";
    }
}
