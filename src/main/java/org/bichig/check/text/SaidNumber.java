package org.bichig.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import org.bichig.statistics.Mention;

/**
 * A number as a text gives it, exact or not: 30余 is 30 to 40, 1500余 is 1500 to 1600, 近 and 约 give as much to either side.
 *
 * @param typed with the words that make it inexact, and its unit
 */
record SaidNumber(BigDecimal number, BigDecimal least, BigDecimal most, String unit, String typed) {

    /** The number that a pattern of a mention has found. */
    static SaidNumber of(Matcher match) {
        String digits = match.group(Mention.NUMBER).replaceAll("[,，]", "");
        BigDecimal number = new BigDecimal(digits);
        boolean over = match.group(Mention.OVER) != null;
        String before = match.group(Mention.ABOUT) == null ? "" : match.group(Mention.ABOUT);
        boolean above = over || before.startsWith("超") || before.equals("逾");
        boolean around = before.equals("近") || before.endsWith("约");
        BigDecimal step = step(number);
        return new SaidNumber(
                number,
                around ? number.subtract(step) : number,
                above || around ? number.add(step) : number,
                match.group(Mention.UNIT),
                before
                        + match.group(Mention.NUMBER)
                        + (over ? match.group(Mention.OVER) : "")
                        + match.group(Mention.UNIT));
    }

    /** What the last digit that is not 0 counts in. */
    private static BigDecimal step(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
    }

    boolean isZero() {
        return most.signum() == 0;
    }

    boolean isExact() {
        return least.compareTo(most) == 0;
    }

    /** Whether this figure, in the unit of the number, is what is meant; a number may be shorter than the figure. */
    boolean mayBe(BigDecimal figure) {
        if (!isExact()) {
            return figure.compareTo(least) >= 0 && figure.compareTo(most) <= 0;
        }
        return figure.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0
                || figure.setScale(number.scale(), RoundingMode.DOWN).compareTo(number) == 0;
    }
}
