package org.bichig.check.text;

import java.util.regex.Matcher;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** A title within a title stands in 〈〉: GB/T 15834-2011, 4.15.3.5. */
final class TitlesWithinTitles implements TextRule {

    private static final String RULE = "nested-title";

    private static final Sought NESTED = Sought.of("《[^《》]*(《[^《》]*》|<\\p{IsHan}[^<>《》]*>)[^《》]*》");

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            passage.matches(NESTED).forEach(match -> findings.add(finding(passage, match)));
        }
    }

    private static Finding finding(Passage passage, Matcher match) {
        String inner = match.group(1);
        String right = "〈" + inner.substring(1, inner.length() - 1) + "〉";
        return Finding.warning(
                RULE,
                passage.at(match.start(1)),
                "The title " + inner + " stands within another title.",
                passage.typed(),
                "Write it as " + right + ".");
    }
}
