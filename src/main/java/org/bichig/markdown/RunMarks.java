package org.bichig.markdown;

import java.util.ArrayList;
import java.util.List;
import org.bichig.script.Language;
import org.bichig.script.TextRun;
import org.bichig.script.TextRuns;

/**
 * Marks in finished HTML what {@link TextRuns} finds in its text: another language with its {@code lang}, a short number with
 * the class that sets it upright. What is code stays as it is, but for its language.
 */
final class RunMarks {

    private final Language language;
    private final StringBuilder tag = new StringBuilder();
    private boolean insideTag;
    private boolean insideCode;

    private RunMarks(Language language) {
        this.language = language;
    }

    static List<Piece> mark(List<Piece> pieces, Language language) {
        RunMarks runs = new RunMarks(language);
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
            if (insideTag) {
                tag.append(html, at, end);
                marked.append(html, at, end);
            } else {
                TextRuns.in(html.substring(at, end), language).forEach(run -> append(marked, run));
            }
            if (bracket >= 0) {
                marked.append(html.charAt(bracket));
                turn();
            }
            at = end + 1;
        }
        return marked.toString();
    }

    /** Goes into a tag or out of it. */
    private void turn() {
        if (insideTag && (tag.indexOf("code") == 0 || tag.indexOf("/code") == 0)) {
            insideCode = tag.charAt(0) != '/';
        }
        tag.setLength(0);
        insideTag = !insideTag;
    }

    private void append(StringBuilder marked, TextRun run) {
        if (run.language().isPresent()) {
            String lang = run.language().get().tag();
            marked.append("<span lang=\"")
                    .append(lang)
                    .append("\">")
                    .append(run.text())
                    .append("</span>");
        } else if (run.upright() && !insideCode) {
            String name = run.text().length() == 1 ? "up" : "tcy";
            marked.append("<span class=\"")
                    .append(name)
                    .append("\">")
                    .append(run.text())
                    .append("</span>");
        } else {
            marked.append(run.text());
        }
    }
}
