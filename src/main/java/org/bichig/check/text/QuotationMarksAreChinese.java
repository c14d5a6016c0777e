package org.bichig.check.text;

import org.bichig.finding.Findings;

/** Quotations in Chinese stand in “” and ‘’; straight marks are those of a typewriter. */
final class QuotationMarksAreChinese implements TextRule {

    private static final String RULE = "straight-quotes";

    private static final Sought STRAIGHT =
            Sought.of("[\"']\\p{IsHan}|\\p{IsHan}[\"']|[\"'][^\"'\\n]{1,30}[\"'](?=\\p{IsHan})"
                    // 开展 "5+1" 政务公开, but not lang="zh" 属性
                    + "|(?<=[\\p{IsHan}，。；、]\\s)[\"'][^\"'\\n]{1,30}[\"'](?=\\s\\p{IsHan})");

    @Override
    public void check(ReportText text, Findings findings) {
        Occurrences.of(text, STRAIGHT)
                .warning(RULE, "Straight quotation marks in Chinese", "Write “ and ”; inside them ‘ and ’.")
                .ifPresent(findings::add);
    }
}
