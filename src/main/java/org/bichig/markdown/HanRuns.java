package org.bichig.markdown;

import java.util.ArrayList;
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

    private final String openingTag;
    private boolean insideTag;

    private HanRuns(String lang) {
        this.openingTag = "<span lang=\"" + lang + "\">";
    }

    static List<Piece> mark(List<Piece> pieces, String lang) {
        HanRuns runs = new HanRuns(lang);
        List<Piece> marked = new ArrayList<>();
        for (Piece piece : pieces) {
            marked.add(piece instanceof Piece.Html finished ? new Piece.Html(runs.mark(finished.html())) : piece);
        }
        return marked;
    }

    /**
     * What is written as text, and what as the value of an attribute, has its angle brackets escaped; so each bracket that
     * is found is one of a tag of ours. A tag may begin in one piece and end in another, with an address between.
     */
    private String mark(String html) {
        StringBuilder marked = new StringBuilder(html.length() + 64);
        int at = 0;
        while (at < html.length()) {
            int bracket = html.indexOf(insideTag ? '>' : '<', at);
            int end = bracket < 0 ? html.length() : bracket;
            String part = html.substring(at, end);
            marked.append(insideTag ? part : RUN.matcher(part).replaceAll(run -> openingTag + run.group() + "</span>"));
            if (bracket >= 0) {
                marked.append(html.charAt(bracket));
                insideTag = !insideTag;
            }
            at = end + 1;
        }
        return marked.toString();
    }
}
