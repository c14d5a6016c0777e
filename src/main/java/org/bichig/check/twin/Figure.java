package org.bichig.check.twin;

import java.util.Set;

/**
 * A number in a text.
 *
 * @param typed as it stands there, without sign and unit
 * @param values the ways to say it that mean the same: 3.5万 is {@code 3.5} and {@code 35000}; a percentage ends in {@code %}
 * @param needed whether its twin must say it too; a number in words may stand for one in digits, but need not
 */
record Figure(String typed, Set<String> values, boolean needed) {

    Figure {
        values = Set.copyOf(values);
    }

    boolean means(Figure other) {
        return values.stream().anyMatch(other.values::contains);
    }

    private static boolean isYear(String value) {
        return value.length() == 4
                && (value.startsWith("19") || value.startsWith("20"))
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A year is named as often as a sentence needs it, which is not the same in every language. */
    boolean isYear() {
        return values.stream().anyMatch(value -> isYear(value));
    }
}
