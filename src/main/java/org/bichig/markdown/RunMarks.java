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

    /** So long is what {@link #ADDRESS} finds, at least. */
    private static final int LONG_WORD = 14;

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
        return upright && hasLongWord(run.text())
                ? ADDRESS.matcher(run.text())
                        .replaceAll(address -> JOINT.matcher(address.group()).replaceAll("$0<wbr>"))
                : run.text();
    }

    /** Whether {@link #ADDRESS} can find something: without it, nearly all texts are done. */
    private static boolean hasLongWord(String text) {
        int length = 0;
        for (int at = 0; at < text.length() && length < LONG_WORD; at++) {
            char character = text.charAt(at);
            length = character >= '-' && character <= '~' ? length + 1 : 0;
        }
        return length == LONG_WORD;
    }
}
