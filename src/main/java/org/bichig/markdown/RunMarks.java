package org.bichig.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bichig.script.Language;
import org.bichig.script.TextRun;
import org.bichig.script.TextRuns;

/**
 * Marks in finished HTML what {@link TextRuns} finds in its text: another language with its {@code lang}, a short number with
 * the class that sets it upright. What is code stays as it is, but for its language.
 */
final class RunMarks {

    /** An address or another long word without spaces. Unbroken, it would tear the line before it apart. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._~@:/-]{14,}");

    private static final Pattern JOINT = Pattern.compile("(?<=[A-Za-z0-9])[@/.](?=[A-Za-z0-9])");

    private RunMarks() {}

    static List<Piece> mark(List<Piece> pieces, Language language) {
        return TextParts.change(pieces, text -> marked(text, language, true), code -> marked(code, language, false));
    }

    private static String marked(String text, Language language, boolean upright) {
        return TextRuns.in(text, language).stream()
                .map(run -> marked(run, upright))
                .collect(Collectors.joining());
    }

    private static String marked(TextRun run, boolean upright) {
        if (run.language().isPresent()) {
            return "<span lang=\"" + run.language().get().tag() + "\">" + run.text() + "</span>";
        }
        if (run.upright() && upright) {
            return "<span class=\"" + (run.text().length() == 1 ? "up" : "tcy") + "\">" + run.text() + "</span>";
        }
        return upright
                ? ADDRESS.matcher(run.text())
                        .replaceAll(address -> JOINT.matcher(address.group()).replaceAll("$0<wbr>"))
                : run.text();
    }
}
