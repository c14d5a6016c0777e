package org.bichig.check.text;

import java.util.regex.Matcher;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Remains of HTML: entities with or without their ampersand. */
final class NoEntityWasBroken implements TextRule {

    private static final String RULE = "broken-entity";

    private static final Sought ENTITY = Sought.of(
            "&?(?:nbsp|ensp|emsp|thinsp|quot|ldquo|rdquo|lsquo|rsquo|hellip|mdash|middot|amp|lt|gt);|&#x?[0-9a-fA-F]{2,6};|&(?:nbsp|ensp|emsp)(?![a-z])");

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            passage.matches(ENTITY).forEach(match -> findings.add(finding(passage, match)));
        }
    }

    private static Finding finding(Passage passage, Matcher match) {
        return Finding.warning(
                RULE,
                passage.at(match.start()),
                "“" + match.group() + "” is what is left of a character that HTML spells out.",
                passage.typed(),
                "Type the character itself, or delete it if it was a space.");
    }
}
