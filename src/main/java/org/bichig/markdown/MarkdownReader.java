package org.bichig.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;

/**
 * Turns Markdown into {@link RichText}. The dialect is CommonMark with tables and footnotes, and these differences:
 *
 * <ul>
 *   <li>HTML is text, shown as it was typed;
 *   <li>lines indented by four spaces are paragraphs, not code, because that is how Chinese paragraphs are often typed;
 *   <li>emphasis works beside Chinese and Mongolian punctuation, and rows of four or more asterisks or underscores are text;
 *   <li>a line in square brackets right under a table is its title;
 *   <li>a line end between two Chinese characters leaves no space;
 *   <li>links and pictures point only to what {@link Link.Kind} lists.
 * </ul>
 *
 * <p>Thread-safe and meant to be reused: a parser is made once for each set of extensions.
 */
public final class MarkdownReader {

    private enum Need {
        TABLES,
        FOOTNOTES
    }

    private final MarkdownLimits limits;
    private final Map<List<Need>, Parser> parsers = new ConcurrentHashMap<>();

    public MarkdownReader() {
        this(MarkdownLimits.DEFAULT);
    }

    public MarkdownReader(MarkdownLimits limits) {
        this.limits = limits;
    }

    /** As {@link #parse(String, int, String, TextLabels, Findings)}, with no labels for footnotes and tables. */
    public RichText parse(String file, int firstLine, String source, Findings findings) {
        return parse(file, firstLine, source, TextLabels.NONE, findings);
    }

    /**
     * Never throws because of what the source holds: a text that cannot be parsed gives a finding and {@link RichText#EMPTY}.
     *
     * @param firstLine the number, in the file, of the first line of the source, from 1
     */
    public RichText parse(String file, int firstLine, String source, TextLabels labels, Findings findings) {
        SourceLines lines = new SourceLines(file, firstLine, source);
        HostileScan.Verdict verdict = HostileScan.scan(source, lines, limits);
        if (verdict instanceof HostileScan.Verdict.Refused refused) {
            findings.addAll(refused.findings());
            return RichText.EMPTY;
        }
        Sandbox.Outcome<Parsed> outcome =
                run(verdict instanceof HostileScan.Verdict.Harmless, () -> parse(source, lines, labels));
        if (outcome instanceof Sandbox.Outcome.Done<Parsed> done) {
            findings.addAll(done.result().findings());
            return done.result().text();
        }
        findings.add(unparsed(outcome, lines.wholeFile()));
        return RichText.EMPTY;
    }

    /** A text that looks harmless is spared the thread, unless the stack of the calling one turns out to be too small. */
    private <T> Sandbox.Outcome<T> run(boolean harmless, Supplier<T> work) {
        if (harmless) {
            Sandbox.Outcome<T> outcome = Sandbox.runHere(work);
            if (!(outcome instanceof Sandbox.Outcome.TooDeep<T>)) {
                return outcome;
            }
        }
        return Sandbox.runApart(work, limits.time());
    }

    private record Parsed(RichText text, List<Finding> findings) {}

    private Parsed parse(String source, SourceLines lines, TextLabels labels) {
        Findings found = new Findings();
        reportForbiddenCharacters(source, lines, found);
        Parser parser = parsers.computeIfAbsent(needs(source), MarkdownReader::parser);
        RichText text = new BlockWriter(parser.parse(source), lines, found, labels).write();
        return new Parsed(text, found.sorted());
    }

    /** The extensions that a text can need: each costs time on every text, needed or not. */
    private static List<Need> needs(String source) {
        List<Need> needs = new ArrayList<>();
        if (source.indexOf('|') >= 0) {
            needs.add(Need.TABLES);
        }
        if (source.contains("[^")) {
            needs.add(Need.FOOTNOTES);
        }
        return List.copyOf(needs);
    }

    private static Parser parser(List<Need> needs) {
        List<Extension> extensions = new ArrayList<>();
        if (needs.contains(Need.TABLES)) {
            extensions.add(TablesExtension.create());
        }
        if (needs.contains(Need.FOOTNOTES)) {
            extensions.add(FootnoteExtension.create());
        }
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, true)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        return Parser.builder(options)
                .customDelimiterProcessor(new CjkAsterisk())
                .customDelimiterProcessor(new PlainUnderscore())
                .build();
    }

    private static void reportForbiddenCharacters(String source, SourceLines lines, Findings findings) {
        int reportedLine = -1;
        for (int i = 0; i < source.length(); i++) {
            if (HtmlEscape.isPlain(source.charAt(i))) {
                continue;
            }
            int codePoint = source.codePointAt(i);
            if (HtmlEscape.isAllowed(codePoint)) {
                i += Character.charCount(codePoint) - 1;
            } else if (lines.line(i) != reportedLine) {
                reportedLine = lines.line(i);
                findings.add(Finding.error(
                        "control-character",
                        lines.place(i),
                        String.format(
                                Locale.ROOT, "The character U+%04X, which no page may contain, was found.", codePoint),
                        lines.quoted(i),
                        "Delete it; it often comes from copying out of another program."));
            }
        }
    }

    private Finding unparsed(Sandbox.Outcome<Parsed> outcome, Place place) {
        if (outcome instanceof Sandbox.Outcome.TooSlow<Parsed>) {
            return Finding.error(
                    "markdown-too-slow",
                    place,
                    "The text could not be read within " + limits.time().toMillis() + " milliseconds.",
                    "",
                    "Look for long rows of the same sign (*, _, `, [), and split very long paragraphs.");
        }
        if (outcome instanceof Sandbox.Outcome.Failed<Parsed> failed) {
            return Finding.error(
                    "markdown-unreadable",
                    place,
                    "The Markdown parser failed on this text (" + failed.cause() + ").",
                    "",
                    "Take out parts of the text until it can be read, and report the part that could not.");
        }
        return Finding.error(
                "markdown-too-deep",
                place,
                "The text is nested too deeply to be read.",
                "",
                "Look for long rows of the same sign (>, *, _, [) and take them out.");
    }
}
