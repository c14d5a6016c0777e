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
    private boolean insideTag;

    private TextParts(UnaryOperator<String> change) {
        this.change = change;
    }

    /** @param change gives HTML for a part of the text, which is HTML without tags */
    static List<Piece> change(List<Piece> pieces, UnaryOperator<String> change) {
        TextParts parts = new TextParts(change);
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
            changed.append(insideTag ? part : change.apply(part));
            if (bracket >= 0) {
                changed.append(html.charAt(bracket));
                insideTag = !insideTag;
            }
            at = end + 1;
        }
        return changed.toString();
    }
}
