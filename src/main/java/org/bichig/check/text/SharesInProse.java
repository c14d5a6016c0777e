package org.bichig.check.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/**
 * A percentage is the share of its part in the whole that the paragraph gives, to as many digits as it has; rates are what was
 * done of what came in; and parts that make up the whole have percentages that make up a hundred.
 */
final class SharesInProse implements TextRule {

    private static final String RULE = "percentage";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String NUMBER = "([0-9]{1,12}(?:\\.[0-9]{1,6})?)";
    private static final String UNIT = "(万?[件条次个篇份人家期场项起名宗])";
    private static final String PERCENT = "([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s*[%％]";

    /** 行政复议案件20件。其中，…: the last one before the parts is their whole. */
    private static final Sought WHOLE =
            Sought.of(NUMBER + "(?!\\s*余|\\s*多)\\s*" + UNIT + "[^0-9]{0,8}?(?=其中|[，,。；;：:])");

    private static final Sought PART = Sought.of(NUMBER + "\\s*" + UNIT
            + "\\s*[，,、（(]?\\s*(?:约|大约)?占(?:总数|总量|全部|比|其|比例|总)?[^0-9，,。；;]{0,10}?(?:约|达|为)?\\s*" + PERCENT);

    private static final Sought RATE = Sought.of("(?:受理|收到|接收|承办|办理)[^0-9，,。；;]{0,14}" + NUMBER + "\\s*" + UNIT
            + "[，,、；;]?\\s*(?:已|均|全部|其中)?(?:按时|按期)?(办结|答复|办理)[^0-9，,。；;]{0,4}" + NUMBER + "\\s*" + UNIT
            + "[，,、；;]?\\s*(?:按时|按期)?\\3率(?:为|达|达到)?\\s*" + PERCENT);

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            if (passage.text().indexOf('%') >= 0 || passage.text().indexOf('％') >= 0) {
                shares(passage, findings);
                rates(passage, findings);
            }
        }
    }

    /** @param at index of the percentage */
    private record Share(BigDecimal part, String unit, BigDecimal percent, int at) {}

    private static void shares(Passage passage, Findings findings) {
        List<Share> series = new ArrayList<>();
        Optional<Matcher> whole = Optional.empty();
        for (Matcher match : passage.matches(PART).toList()) {
            Share share = new Share(
                    new BigDecimal(match.group(1)), match.group(2), new BigDecimal(match.group(3)), match.start(3));
            Optional<Matcher> before = series.isEmpty() ? whole(passage, match.start(), share.unit()) : whole;
            whole = before;
            if (whole.isPresent() && share.unit().equals(whole.get().group(2))) {
                series.add(share);
            }
        }
        whole.ifPresent(found -> compare(passage, found, series, findings));
    }

    /** The last number of this unit that stands before its parts. */
    private static Optional<Matcher> whole(Passage passage, int before, String unit) {
        return passage.matches(WHOLE)
                .filter(match -> match.end(2) < before && match.group(2).equals(unit))
                .reduce((first, second) -> second);
    }

    private static void compare(Passage passage, Matcher found, List<Share> series, Findings findings) {
        BigDecimal whole = new BigDecimal(found.group(1));
        if (whole.signum() == 0) {
            return;
        }
        boolean allRight = true;
        BigDecimal parts = BigDecimal.ZERO;
        BigDecimal percents = BigDecimal.ZERO;
        for (Share share : series) {
            parts = parts.add(share.part());
            percents = percents.add(share.percent());
            boolean right = isShare(share.part(), whole, share.percent());
            allRight &= right;
            // A part above its whole is of something else.
            if (!right && share.part().compareTo(whole) <= 0) {
                findings.add(finding(passage, share.at(), share.percent(), share.part(), whole, found.group(2)));
            }
        }
        boolean complete = series.size() > 1 && parts.compareTo(whole) == 0;
        if (complete && allRight && !isHundred(percents, series)) {
            findings.add(Finding.note(
                    RULE,
                    passage.at(series.get(0).at()),
                    "The parts make up all of " + found.group(1) + found.group(2) + ", and their percentages "
                            + percents.toPlainString() + " %.",
                    passage.typed(),
                    "Each is rounded rightly; where that is said, nobody wonders."));
        }
    }

    /** To half a unit of the last digit for each of them. */
    private static boolean isHundred(BigDecimal percents, List<Share> series) {
        int scale =
                series.stream().mapToInt(share -> share.percent().scale()).min().orElse(0);
        return percents.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-scale)) <= 0;
    }

    private static void rates(Passage passage, Findings findings) {
        passage.matches(RATE)
                .filter(match -> match.group(2).equals(match.group(5)))
                .forEach(match -> {
                    BigDecimal whole = new BigDecimal(match.group(1));
                    BigDecimal part = new BigDecimal(match.group(4));
                    BigDecimal percent = new BigDecimal(match.group(6));
                    if (whole.signum() > 0 && !isShare(part, whole, percent)) {
                        findings.add(finding(passage, match.start(6), percent, part, whole, match.group(2)));
                    }
                });
    }

    /** Rounded to the digits that are given; cut off is accepted too. */
    private static boolean isShare(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        BigDecimal share = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
        int digits = percent.scale();
        return share.setScale(digits, RoundingMode.HALF_UP).compareTo(percent) == 0
                || share.setScale(digits, RoundingMode.DOWN).compareTo(percent) == 0;
    }

    private static Finding finding(
            Passage passage, int at, BigDecimal percent, BigDecimal part, BigDecimal whole, String unit) {
        BigDecimal share = part.multiply(HUNDRED)
                .divide(whole, MathContext.DECIMAL64)
                .setScale(Math.max(percent.scale(), 1), RoundingMode.HALF_UP);
        return Finding.warning(
                RULE,
                passage.at(at),
                "Found " + percent.toPlainString() + " %; " + part.toPlainString() + " of " + whole.toPlainString()
                        + unit + " is " + share.toPlainString() + " %.",
                passage.typed(),
                "Mend the percentage, or the number that it is of.");
    }
}
