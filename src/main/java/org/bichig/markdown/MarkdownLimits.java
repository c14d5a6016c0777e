package org.bichig.markdown;

import java.time.Duration;

/**
 * How much of the parser's time and stack a text may cost. The parser is quadratic, or worse, or recursive, in each of
 * these; no report comes near them.
 *
 * @param characters in a text (UTF-16 code units)
 * @param lineCharacters in a line
 * @param nesting of block quotes and lists in each other
 * @param targetCharacters in the target of a link
 * @param marks {@code * _ [ ] < & !} and runs of backticks in one paragraph
 * @param backtickRuns of different lengths in one text
 * @param footnotes footnote marks in one text
 * @param time that parsing may take
 */
public record MarkdownLimits(
        int characters,
        int lineCharacters,
        int nesting,
        int targetCharacters,
        int marks,
        int backtickRuns,
        int footnotes,
        Duration time) {

    public static final MarkdownLimits DEFAULT =
            new MarkdownLimits(1_000_000, 100_000, 50, 2_000, 5_000, 20, 1_000, Duration.ofSeconds(10));

    public MarkdownLimits withTime(Duration limit) {
        return new MarkdownLimits(
                characters, lineCharacters, nesting, targetCharacters, marks, backtickRuns, footnotes, limit);
    }
}
