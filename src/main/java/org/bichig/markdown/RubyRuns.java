package org.bichig.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.bichig.script.Pinyin;

/**
 * Writes above each Chinese word how it is read. One ruby a word, not a character: so a word is read aloud, wrapped and
 * copied whole. The brackets are for whatever cannot set ruby; a screen reader, which would say each word twice, is not
 * told.
 */
final class RubyRuns {

    private RubyRuns() {}

    static List<Piece> annotate(List<Piece> pieces, Pinyin pinyin) {
        return TextParts.change(
                pieces, text -> pinyin.words(text).stream().map(RubyRuns::html).collect(Collectors.joining()));
    }

    private static String html(Pinyin.Word word) {
        return word.reading().isEmpty()
                ? word.text()
                : "<ruby>" + word.text() + "<rp>(</rp><rt lang=\"zh-Latn-pinyin\" aria-hidden=\"true\">"
                        + word.reading() + "</rt><rp>)</rp></ruby>";
    }
}
