package org.bichig.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
    private final int[] places;
    private final String file;
    private final int line;
    private final String typed;
    private final Letters letters;

    /** @param places where in the typed line each UTF-16 unit of the text stands */
    Passage(Kind kind, int level, String text, int[] places, String file, int line, String typed) {
        this.kind = kind;
        this.level = level;
        this.text = text;
        this.places = places;
        this.file = file;
        this.line = line;
        this.typed = typed;
        this.letters = new Letters(text);
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
        int place = places.length == 0 ? 0 : places[Math.min(index, places.length - 1)];
        int column = typed.codePointCount(0, place) + 1;
        return new Place(file, line, column);
    }

    /** Where the line begins. */
    public Place place() {
        return at(0);
    }

    /** Whether it has no match of a pattern for want of letters. Where this is false, the pattern may or may not be there. */
    boolean lacks(Sought sought) {
        return !sought.mayBeIn(letters);
    }

    boolean has(Sought sought) {
        return !lacks(sought) && sought.in(text).find();
    }

    /** Every occurrence. */
    Stream<Matcher> matches(Sought sought) {
        if (lacks(sought)) {
            return Stream.empty();
        }
        List<Matcher> found = new ArrayList<>();
        Matcher matcher = sought.in(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            found.add(matcher);
            from = Math.max(matcher.end(), matcher.start() + 1);
            matcher = sought.in(text);
        }
        return found.stream();
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
