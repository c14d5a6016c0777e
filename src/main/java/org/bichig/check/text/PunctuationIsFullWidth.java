package org.bichig.check.text;

import org.bichig.finding.Findings;

/** Punctuation between Chinese letters is full-width. One finding a file: a text has all of it wrong, or nearly none. */
final class PunctuationIsFullWidth implements TextRule {

    private static final String RULE = "half-width-punctuation";

    private static final Sought HALF_WIDTH = Sought.of(
            "(?=[,;:?!])(?<=[\\p{IsHan}）》”])[,;:?!](?![0-9/])|(?=[()])(?<=[\\p{IsHan}）》”])[()]|[()](?=[\\p{IsHan}《“])|(?<=[0-9%A-Za-z])[,;:](?=\\p{IsHan})");

    @Override
    public void check(ReportText text, Findings findings) {
        Occurrences.of(text, HALF_WIDTH)
                .warning(RULE, "Half-width punctuation beside Chinese", "Write ，；：？！（） in place of , ; : ? ! ( ).")
                .ifPresent(findings::add);
    }
}
