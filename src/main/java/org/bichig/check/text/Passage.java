package org.bichig.check.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bichig.finding.Place;

/**
 * One line of a text, as a reader sees it: the marks of Markdown are gone, and each character knows where it was typed.
 *
 * @param text what is read; a link is its words, code and pictures are left out
 */
public final class Passage {

    /** What a line is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        TABLE_ROW,
        FOOTNOTE
    }

    private final Kind kind;
    private final int level;
    private final String text;
    private final int[] columns;
    private final String file;
    private final int line;
    private final String typed;

    Passage(Kind kind, int level, String text, int[] columns, String file, int line, String typed) {
        this.kind = kind;
        this.level = level;
        this.text = text;
        this.columns = columns;
        this.file = file;
        this.line = line;
        this.typed = typed;
    }

    public Kind kind() {
        return kind;
    }

    /** Of a heading, the number of its #; otherwise 0. */
    public int level() {
        return level;
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** What is read. */
    public String text() {
        return text;
    }

    /** The line as it was typed, for a finding to quote. */
    public String typed() {
        return typed;
    }

    /** Where a character of {@link #text()} was typed. */
    public Place at(int index) {
        int column = columns.length == 0 ? 1 : columns[Math.min(index, columns.length - 1)];
        return new Place(file, line, column);
    }

    /** Where the line begins. */
    public Place place() {
        return at(0);
    }

    /** Every occurrence of a pattern. */
    public Stream<Matcher> matches(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        Stream.Builder<Matcher> found = Stream.builder();
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            Matcher one = pattern.matcher(text);
            if (one.find(matcher.start())) {
                found.add(one);
            }
            from = Math.max(matcher.end(), matcher.start() + 1);
        }
        return found.build();
    }

    /** The sentences of the line, each with the index at which it begins; 。！？； end one. */
    public List<Sentence> sentences() {
        return Sentence.of(this);
    }

    @Override
    public String toString() {
        return place() + ": " + text;
    }
}
