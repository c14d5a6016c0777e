package org.bichig.check.text;

import java.util.regex.Pattern;
import org.bichig.finding.Findings;

/** Quotations in Chinese stand in “” and ‘’; straight marks are those of a typewriter. */
final class QuotationMarksAreChinese implements TextRule {

    private static final String RULE = "straight-quotes";

    private static final Pattern STRAIGHT =
            Pattern.compile("[\"']\\p{IsHan}|\\p{IsHan}[\"']|[\"'][^\"'\\n]{1,30}[\"'](?=\\p{IsHan})");

    @Override
    public void check(ReportText text, Findings findings) {
        Occurrences.of(text, STRAIGHT)
                .warning(RULE, "Straight quotation marks in Chinese", "Write “ and ”; inside them ‘ and ’.")
                .ifPresent(findings::add);
    }
}
