package org.bichig.markdown;

import java.util.List;
import org.bichig.script.Pinyin;

/**
 * Writes above each Chinese word how it is read. One ruby a word, not a character: so a word is read aloud, wrapped and
 * copied whole. The brackets are for whatever cannot set ruby; a screen reader, which would say each word twice, is not
 * told.
 */
final class RubyRuns {

    private RubyRuns() {}

    static List<Piece> annotate(List<Piece> pieces, Pinyin pinyin) {
        return TextParts.change(pieces, text -> html(pinyin.words(text)));
    }

    private static String html(List<Pinyin.Word> words) {
        StringBuilder html = new StringBuilder(words.size() * 96);
        for (Pinyin.Word word : words) {
            if (word.reading().isEmpty()) {
                html.append(word.text());
            } else {
                html.append("<ruby>")
                        .append(word.text())
                        .append("<rp>(</rp><rt lang=\"zh-Latn-pinyin\" aria-hidden=\"true\">")
                        .append(word.reading())
                        .append("</rt><rp>)</rp></ruby>");
            }
        }
        return html.toString();
    }
}
