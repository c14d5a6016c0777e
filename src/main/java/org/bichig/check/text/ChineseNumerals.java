package org.bichig.check.text;

import java.util.OptionalInt;

/** Numbers as headings and lists count with them: 一 to 九十九. */
final class ChineseNumerals {

    static final String DIGITS = "一二三四五六七八九";

    private ChineseNumerals() {}

    /** The value of 一 … 九十九; empty for anything else. */
    static OptionalInt read(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 && DIGITS.indexOf(numeral.charAt(0)) >= 0
                    ? OptionalInt.of(DIGITS.indexOf(numeral.charAt(0)) + 1)
                    : OptionalInt.empty();
        }
        OptionalInt tens = ten == 0 ? OptionalInt.of(1) : read(numeral.substring(0, ten));
        OptionalInt ones = ten == numeral.length() - 1 ? OptionalInt.of(0) : read(numeral.substring(ten + 1));
        return tens.isPresent() && ones.isPresent()
                ? OptionalInt.of(tens.getAsInt() * 10 + ones.getAsInt())
                : OptionalInt.empty();
    }

    /** 1 to 99 in numerals. */
    static String write(int number) {
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10 - 1, number % 10);
        if (number < 10) {
            return ones;
        }
        return (number < 20 ? "" : DIGITS.substring(number / 10 - 1, number / 10)) + "十" + ones;
    }
}
