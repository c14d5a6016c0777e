package org.bichig.check.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** A sentence, or a whole text, that was pasted twice. One finding for each stretch that repeats. */
final class NothingIsSaidTwice implements TextRule {

    private static final String RULE = "repeated-text";

    /** Shorter ones (无。 没有收取费用。) may well be said twice. */
    private static final int SHORTEST = 20;
    /** A clause said twice in a row, as a slip of the hand makes it. */
    private static final Pattern STUTTER = Pattern.compile("(\\p{IsHan}{6,40}|[\\p{IsHan}、…]{6,40})[，,、]\\1");

    @Override
    public void check(ReportText text, Findings findings) {
        Map<String, Sentence> seen = new LinkedHashMap<>();
        boolean repeating = false;
        for (Passage passage : text.passages()) {
            if (passage.isHeading()) {
                continue;
            }
            for (Sentence sentence : passage.sentences()) {
                String key = letters(sentence.text());
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
            passage.matches(STUTTER).forEach(match -> findings.add(stutter(passage, match)));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
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
