package org.bichig.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects pieces, joining neighbouring HTML. */
final class PieceWriter {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    /** Writes markup: only ever literals and numbers of our own. */
    PieceWriter raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Writes text that somebody typed. */
    PieceWriter text(CharSequence text) {
        HtmlEscape.appendTo(html, text);
        return this;
    }

    PieceWriter anchor(String name) {
        flush();
        pieces.add(new Piece.Anchor(name));
        return this;
    }

    PieceWriter address(String target) {
        flush();
        pieces.add(new Piece.Address(target));
        return this;
    }

    PieceWriter all(List<Piece> others) {
        for (Piece other : others) {
            if (other instanceof Piece.Html finished) {
                html.append(finished.html());
            } else {
                flush();
                pieces.add(other);
            }
        }
        return this;
    }

    /** Everything written since the last call. */
    List<Piece> take() {
        flush();
        List<Piece> taken = List.copyOf(pieces);
        pieces.clear();
        return taken;
    }

    private void flush() {
        if (html.length() > 0) {
            pieces.add(new Piece.Html(html.toString()));
            html.setLength(0);
        }
    }
}
