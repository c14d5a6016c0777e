package org.bichig.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bichig.finding.Finding;

/**
 * Looks at a text before the parser does, in one pass, for what would cost the parser its stack or its time.
 */
final class HostileScan {

    private static final String MEND_SPLIT = "Split it up; no report is like this.";

    /** What may be done with a text. */
    sealed interface Verdict {
        /** So small and plain that it can be parsed at once. */
        record Harmless() implements Verdict {}

        /** To be parsed with a large stack and a time limit. */
        record Unusual() implements Verdict {}

        /** Not to be parsed. */
        record Refused(List<Finding> findings) implements Verdict {}
    }

    private static final int PLAIN_LENGTH = 100_000;
    private static final int PLAIN_LINE = 5_000;
    private static final int PLAIN_LINES = 2_000;
    private static final int PLAIN_MARKS = 500;
    private static final int PLAIN_NESTING = 10;

    private final String source;
    private final SourceLines lines;
    private final MarkdownLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> backtickRuns = new HashSet<>();
    private final NestingDepth nesting = new NestingDepth();
    private int lineCount;
    private int deepest;
    private int longestLine;
    private int marksInParagraph;
    private int mostMarks;
    private int footnotes;
    private int nextReturn = -1;

    private HostileScan(String source, SourceLines lines, MarkdownLimits limits) {
        this.source = source;
        this.lines = lines;
        this.limits = limits;
    }

    static Verdict scan(String source, SourceLines lines, MarkdownLimits limits) {
        return new HostileScan(source, lines, limits).scan();
    }

    private Verdict scan() {
        if (source.length() > limits.characters()) {
            refuse(
                    "markdown-too-large",
                    0,
                    "The text has " + source.length() + " characters; " + limits.characters() + " are the most.",
                    "Split the text, or offer the long part as a file for download.");
            return new Verdict.Refused(List.copyOf(findings));
        }
        int start = 0;
        while (start < source.length() && findings.isEmpty()) {
            int end = lineEnd(start);
            line(start, end);
            start = end + 1;
        }
        if (!findings.isEmpty()) {
            return new Verdict.Refused(List.copyOf(findings));
        }
        boolean harmless = source.length() <= PLAIN_LENGTH
                && longestLine <= PLAIN_LINE
                && lineCount <= PLAIN_LINES
                && mostMarks <= PLAIN_MARKS
                && deepest <= PLAIN_NESTING;
        return harmless ? new Verdict.Harmless() : new Verdict.Unusual();
    }

    private int lineEnd(int start) {
        int end = source.indexOf('\n', start);
        end = end < 0 ? source.length() : end;
        if (nextReturn < start) {
            int found = source.indexOf('\r', start);
            nextReturn = found < 0 ? source.length() : found;
        }
        return Math.min(end, nextReturn);
    }

    private void line(int start, int end) {
        lineCount++;
        longestLine = Math.max(longestLine, end - start);
        if (end - start > limits.lineCharacters()) {
            refuse(
                    "markdown-too-large",
                    start,
                    "This line has " + (end - start) + " characters; " + limits.lineCharacters() + " are the most.",
                    "Break the line into paragraphs.");
            return;
        }
        int depth = nesting.of(source, start, end);
        deepest = Math.max(deepest, depth);
        if (depth > limits.nesting()) {
            refuse(
                    "markdown-too-deep",
                    start,
                    "Lists and block quotes are nested more than " + limits.nesting() + " levels deep here.",
                    "Take out leading > signs, list signs or spaces.");
            return;
        }
        if (isBlank(start, end)) {
            marksInParagraph = 0;
            return;
        }
        marks(start, end);
        mostMarks = Math.max(mostMarks, marksInParagraph);
        check(start);
        targets(start, end);
    }

    private boolean isBlank(int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at == end;
    }

    private void marks(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c > '`') {
                continue;
            }
            if (c == '`') {
                int run = i;
                while (i + 1 < end && source.charAt(i + 1) == '`') {
                    i++;
                }
                backtickRuns.add(i - run + 1);
                marksInParagraph++;
            } else if ("*_[]<&!\\".indexOf(c) >= 0) {
                marksInParagraph++;
                if (c == '[' && i + 1 < end && source.charAt(i + 1) == '^') {
                    footnotes++;
                }
            }
        }
    }

    private void check(int start) {
        if (marksInParagraph > limits.marks()) {
            refuse(
                    "markdown-too-complex",
                    start,
                    "More than " + limits.marks()
                            + " signs that can be Markdown (* _ [ ] < & !) stand in one paragraph.",
                    MEND_SPLIT);
        } else if (backtickRuns.size() > limits.backtickRuns()) {
            refuse(
                    "markdown-too-complex",
                    start,
                    "Rows of backticks of more than " + limits.backtickRuns() + " different lengths were found.",
                    "Take out backticks (`) that do not mark code.");
        } else if (footnotes > limits.footnotes()) {
            refuse(
                    "markdown-too-complex",
                    start,
                    "More than " + limits.footnotes() + " footnote marks were found.",
                    MEND_SPLIT);
        }
    }

    /** Looks for a link's target, or the target of a definition, that goes on and on. */
    private void targets(int start, int end) {
        int target = -1;
        boolean definition = false;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (target < 0 && c == ']' && i + 1 < end && (source.charAt(i + 1) == '(' || source.charAt(i + 1) == ':')) {
                definition = source.charAt(i + 1) == ':';
                target = i + 2;
                i++;
            } else if (target >= 0
                    && (c == ')' && !definition || c == ' ' && i > target && source.charAt(target) != '<')) {
                target = -1;
            } else if (target >= 0 && i - target > limits.targetCharacters()) {
                refuse(
                        "markdown-too-large",
                        target,
                        "The address of this link has more than " + limits.targetCharacters() + " characters.",
                        "Use a shorter address.");
                return;
            }
        }
    }

    private void refuse(String rule, int offset, String message, String mend) {
        findings.add(Finding.error(rule, lines.place(offset), message, lines.quoted(offset), mend));
    }
}
