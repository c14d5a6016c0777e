package org.bichig.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The value of one row. Not given, not applicable and zero are three different things, and stay so. */
public sealed interface Cell {

    /** Nothing was entered. Never read as 0. */
    record Missing() implements Cell {}

    /** A mark that offices write instead of a number, kept as typed. */
    record Mark(String asTyped) implements Cell {}

    /** A number, exact, and kept as typed: 4166.241619 is printed with its six places. */
    record Number(BigDecimal value, String asTyped) implements Cell {}

    /** The marks that are seen in published tables. */
    Set<String> MARKS = Set.of("/", "-", "—", "——", "无");

    Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,12})?");

    /** Reads a value as it stands in {@code report.yaml}; empty when it is neither a number nor a known mark. */
    static Optional<Cell> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(new Missing());
        }
        if (MARKS.contains(text)) {
            return Optional.of(new Mark(text));
        }
        return NUMBER.matcher(text).matches() ? Optional.of(new Number(new BigDecimal(text), text)) : Optional.empty();
    }
}
