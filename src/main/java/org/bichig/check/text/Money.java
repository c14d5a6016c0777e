package org.bichig.check.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Yuan, and the thousands of them that forms and texts count in. */
final class Money {

    /** As powers of ten. */
    private static final Map<String, Integer> UNITS = Map.of("元", 0, "万元", 4, "亿元", 8);

    private Money() {}

    static boolean isUnit(String unit) {
        return UNITS.containsKey(unit);
    }

    /** An amount in another unit; empty if one of the two is not money. */
    static Optional<BigDecimal> convert(BigDecimal amount, String from, String to) {
        return Optional.ofNullable(UNITS.get(from))
                .flatMap(before ->
                        Optional.ofNullable(UNITS.get(to)).map(after -> amount.scaleByPowerOfTen(before - after)));
    }
}
