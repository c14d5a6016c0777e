package org.bichig.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of one cell. Not given, not applicable and zero are three different things, and stay so. */
public sealed interface Cell {

    /** What stands in the cell, as it was typed; empty when nothing does. */
    String asWritten();

    /** Nothing was entered. Never read as 0. */
    record Missing() implements Cell {
        @Override
        public String asWritten() {
            return "";
        }
    }

    /** A mark that offices write instead of a number, kept as typed. */
    record Mark(String asTyped) implements Cell {
        @Override
        public String asWritten() {
            return asTyped;
        }
    }

    /**
     * A number, exact, and kept as typed: 4166.241619 is printed with its six places.
     *
     * @param asTyped the digits, without a unit
     */
    record Number(BigDecimal value, String asTyped) implements Cell {
        @Override
        public String asWritten() {
            return asTyped;
        }
    }

    /**
     * Money with the unit that the office wrote behind it, since the form names none: 75394432.52元.
     *
     * @param digits as typed, without the unit
     */
    record Amount(BigDecimal value, String digits, String unit) implements Cell {
        @Override
        public String asWritten() {
            return digits + unit;
        }
    }

    /** The marks that are seen in published tables. */
    Set<String> MARKS = Set.of("/", "-", "—", "——", "无");

    /** So many are a long for sure. */
    int FEW_DIGITS = 18;

    // Any size that a person can mean; without an end, a file of digits would keep the machine busy for hours.
    Pattern NUMBER = Pattern.compile("([-+]?[0-9]{1,1000}(?:\\.[0-9]{1,1000})?)(元|万元|亿元)?");

    /**
     * Reads a value as it stands in {@code report.yaml}; empty when it is neither a number nor a known mark. A unit is read
     * behind an amount only, a plus sign before a change only.
     */
    static Optional<Cell> read(String text, FigureKind kind) {
        if (text.isEmpty()) {
            return Optional.of(new Missing());
        }
        if (MARKS.contains(text)) {
            return Optional.of(new Mark(text));
        }
        if (isPlain(text)) {
            return Optional.of(new Number(BigDecimal.valueOf(Long.parseLong(text)), text));
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || text.startsWith("+") && kind != FigureKind.CHANGE) {
            return Optional.empty();
        }
        String digits = number.group(1);
        BigDecimal value = new BigDecimal(digits);
        String unit = Optional.ofNullable(number.group(2)).orElse("");
        if (unit.isEmpty()) {
            return Optional.of(new Number(value, digits));
        }
        return kind == FigureKind.AMOUNT ? Optional.of(new Amount(value, digits, unit)) : Optional.empty();
    }

    /** A few digits and nothing else, as nearly all figures are. */
    private static boolean isPlain(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits == text.length() && digits <= FEW_DIGITS;
    }
}
