package org.bichig.render;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that a spreadsheet can hold as a number and show as it was typed.
 *
 * @param format in the language of number formats of spreadsheets, for example {@code 0.00"万元"}
 */
record WrittenFigure(BigDecimal value, String format) {

    /** Spreadsheets count with doubles, and keep this many digits whatever they are. */
    private static final int EXACT_DIGITS = 15;

    private static final Pattern FIGURE = Pattern.compile("([-+]?)((?:0|[1-9][0-9]*)(?:\\.([0-9]+))?)(元|万元|亿元)?");

    /** Empty where the spreadsheet would change the figure: it has too many digits, or zeros in front. */
    static Optional<WrittenFigure> of(String text) {
        Matcher figure = FIGURE.matcher(text);
        if (!figure.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(figure.group(2));
        String places = Optional.ofNullable(figure.group(3)).orElse("");
        if (figure.group(2).length() > EXACT_DIGITS) {
            return Optional.empty();
        }
        String digits = places.isEmpty() ? "0" : "0." + "0".repeat(places.length());
        String unit = Optional.ofNullable(figure.group(4))
                .map(word -> '"' + word + '"')
                .orElse("");
        String format = figure.group(1).equals("+") ? "+" + digits + unit : digits + unit;
        return Optional.of(new WrittenFigure(figure.group(1).equals("-") ? value.negate() : value, format));
    }
}
