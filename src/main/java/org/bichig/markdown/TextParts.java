package org.bichig.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Changes what readers see of finished HTML, and leaves its tags alone.
 *
 * <p>What is written as text, and what as the value of an attribute, has its angle brackets escaped; so each bracket that is
 * found is one of a tag of ours. A tag may begin in one piece and end in another, with an address between.
 */
final class TextParts {

    private final UnaryOperator<String> change;
    private final UnaryOperator<String> changeOfCode;
    private final StringBuilder tag = new StringBuilder();
    private boolean insideTag;
    private boolean insideCode;

    private TextParts(UnaryOperator<String> change, UnaryOperator<String> changeOfCode) {
        this.change = change;
        this.changeOfCode = changeOfCode;
    }

    /** @param change gives HTML for a part of the text, which is HTML without tags */
    static List<Piece> change(List<Piece> pieces, UnaryOperator<String> change) {
        return change(pieces, change, change);
    }

    /** @param changeOfCode the same for what is code */
    static List<Piece> change(List<Piece> pieces, UnaryOperator<String> change, UnaryOperator<String> changeOfCode) {
        TextParts parts = new TextParts(change, changeOfCode);
        List<Piece> changed = new ArrayList<>();
        for (Piece piece : pieces) {
            changed.add(piece instanceof Piece.Html finished ? new Piece.Html(parts.html(finished.html())) : piece);
        }
        return changed;
    }

    private String html(String html) {
        StringBuilder changed = new StringBuilder(html.length() + 64);
        int at = 0;
        while (at < html.length()) {
            int bracket = html.indexOf(insideTag ? '>' : '<', at);
            int end = bracket < 0 ? html.length() : bracket;
            String part = html.substring(at, end);
            changed.append(insideTag ? part : (insideCode ? changeOfCode : change).apply(part));
            tag.append(insideTag ? part : "");
            if (bracket >= 0) {
                changed.append(html.charAt(bracket));
                turn();
            }
            at = end + 1;
        }
        return changed.toString();
    }

    /** Goes into a tag or out of it. */
    private void turn() {
        if (insideTag && (tag.indexOf("code") == 0 || tag.indexOf("/code") == 0)) {
            insideCode = tag.charAt(0) != '/';
        }
        tag.setLength(0);
        insideTag = !insideTag;
    }
}
