package org.bichig.markdown;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Says of Chinese that stands inside a text in another language that it is Chinese, so that it is read aloud and set as
 * Chinese (WCAG 2.2, 3.1.2): the original of a title, a document number.
 */
final class HanRuns {

    /** From one Han letter to the last that follows it with nothing but digits, Latin and Chinese punctuation between. */
    private static final Pattern RUN =
            Pattern.compile("\\p{IsHan}(?:[\\p{IsHan}0-9A-Za-z+·、，。：；《》〈〉“”（）〔〕—-]*\\p{IsHan})?");

    private HanRuns() {}

    static List<Piece> mark(List<Piece> pieces, String lang) {
        String openingTag = "<span lang=\"" + lang + "\">";
        return TextParts.change(
                pieces, text -> RUN.matcher(text).replaceAll(run -> openingTag + run.group() + "</span>"));
    }
}
