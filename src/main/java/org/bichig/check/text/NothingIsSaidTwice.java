package org.bichig.check.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** A sentence, or a whole text, that was pasted twice. One finding for each stretch that repeats. */
final class NothingIsSaidTwice implements TextRule {

    private static final String RULE = "repeated-text";

    /** Shorter ones (无。 没有收取费用。) may well be said twice. */
    private static final int SHORTEST = 20;

    private static final String COMMAS = "，,、";
    /** In UTF-16 units. */
    private static final int SHORTEST_CLAUSE = 6;

    private static final int LONGEST_CLAUSE = 80;

    /** A clause said twice in a row, as a slip of the hand makes it. */
    private static final Sought STUTTER = Sought.of("(\\p{IsHan}{6,40}|[\\p{IsHan}、…]{6,40})[，,、]\\1");

    @Override
    public void check(ReportText text, Findings findings) {
        Map<String, Sentence> seen = new LinkedHashMap<>();
        boolean repeating = false;
        for (Passage passage : text.passages()) {
            if (passage.isHeading()) {
                continue;
            }
            for (Sentence sentence : passage.sentences()) {
                String key = Letters.only(sentence.text());
                if (key.length() < SHORTEST) {
                    continue;
                }
                Sentence before = seen.putIfAbsent(key, sentence);
                if (before == null) {
                    repeating = false;
                } else if (!repeating) {
                    findings.add(finding(sentence, before));
                    repeating = true;
                }
            }
            if (mayStutter(passage.text())) {
                passage.matches(STUTTER).forEach(match -> findings.add(stutter(passage, match)));
            }
        }
    }

    /** Whether anything at all stands on both sides of a comma: to look for that is far quicker than to look for the whole. */
    private static boolean mayStutter(String text) {
        for (int comma = SHORTEST_CLAUSE; comma < text.length() - SHORTEST_CLAUSE; comma++) {
            if (COMMAS.indexOf(text.charAt(comma)) >= 0) {
                int longest = Math.min(LONGEST_CLAUSE, Math.min(comma, text.length() - comma - 1));
                for (int length = SHORTEST_CLAUSE; length <= longest; length++) {
                    if (text.regionMatches(comma - length, text, comma + 1, length)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Finding finding(Sentence sentence, Sentence before) {
        int start = sentence.text().length() - sentence.text().stripLeading().length();
        return Finding.warning(
                RULE,
                sentence.at(start),
                "This was said before, on line " + before.at(0).line() + ": “" + head(sentence.text()) + "”.",
                sentence.passage().typed(),
                "Delete it here, or there, with whatever follows it and was pasted twice too.");
    }

    private static Finding stutter(Passage passage, Matcher match) {
        return Finding.warning(
                RULE,
                passage.at(match.start()),
                "“" + match.group(1) + "” stands here twice in a row.",
                passage.typed(),
                "Delete one of the two.");
    }

    private static String head(String text) {
        String stripped = text.strip();
        return stripped.length() <= 24 ? stripped : stripped.substring(0, 24) + "…";
    }
}
