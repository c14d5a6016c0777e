package org.bichig.check.text;

import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** 余 and 多 follow a round number: 36余件 is neither exact nor about. */
final class NumbersAreExactOrRound implements TextRule {

    private static final String RULE = "exact-and-about";

    private static final Sought EXACT_AND_ABOUT =
            Sought.of("(?<![0-9.,，])([0-9]*[1-9])(余|多)(?=[条件次人份篇个名家户项起场期张本部块处万亿元吨米年天])");

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            passage.matches(EXACT_AND_ABOUT)
                    .filter(match -> match.group(1).length() > 1)
                    .forEach(match -> findings.add(Finding.warning(
                            RULE,
                            passage.at(match.start()),
                            "“" + match.group() + "” is an exact number with an “about” behind it.",
                            passage.typed(),
                            "Write " + match.group(1) + ", or a round number with " + match.group(2) + ".")));
        }
    }
}
