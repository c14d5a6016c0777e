package org.bichig.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/**
 * Where a sentence gives a total and counts up its parts, they agree. After 其中 the parts may be fewer than the whole (其中
 * means “among them”), never more.
 */
final class SumsInProse implements TextRule {

    private static final String RULE = "sum-in-prose";

    private static final Sought TOTAL = Sought.of(
            "(?:共|总计|合计|累计|总数(?:为|达)?)[^0-9，。；：]{0,24}?([0-9]+(?:\\.[0-9]+)?)(?![0-9.%余多年月日])\\s*(万?[条件次个篇份人家期场项起名])");
    private static final Pattern PART =
            Pattern.compile("(?<![0-9.第〔-])([0-9]+(?:\\.[0-9]+)?)(?![0-9.%年月日号余多])\\s*(万?[条件次个篇份人家期场项起名])");
    private static final Pattern AMONG = Pattern.compile("其中");
    private static final Pattern COMPLETE = Pattern.compile("涉及|包括|分别(?:为|是)|有");
    private static final Pattern NEXT_TOTAL = Pattern.compile("共|总计|合计|累计|同比|比上年|较上年|上年");

    @Override
    public void check(ReportText text, Findings findings) {
        text.sentences().forEach(sentence -> check(sentence, findings));
    }

    private static void check(Sentence sentence, Findings findings) {
        if (sentence.lacks(TOTAL)) {
            return;
        }
        Matcher total = TOTAL.in(sentence.text());
        while (total.find()) {
            String rest = sentence.text().substring(total.end());
            Matcher next = NEXT_TOTAL.matcher(rest);
            String parts = next.find() ? rest.substring(0, next.start()) : rest;
            boolean among = AMONG.matcher(parts).find();
            if (!among && !COMPLETE.matcher(parts).find()) {
                continue;
            }
            List<BigDecimal> numbers = numbers(parts, total.group(2));
            BigDecimal whole = new BigDecimal(total.group(1));
            BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (numbers.size() >= 2 && sum.compareTo(whole) != 0) {
                report(sentence, total, whole, sum, among, findings);
            }
        }
    }

    private static List<BigDecimal> numbers(String parts, String unit) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher part = PART.matcher(parts);
        while (part.find()) {
            if (part.group(2).equals(unit)) {
                numbers.add(new BigDecimal(part.group(1)));
            }
        }
        return numbers;
    }

    private static void report(
            Sentence sentence, Matcher total, BigDecimal whole, BigDecimal sum, boolean among, Findings findings) {
        boolean fewer = sum.compareTo(whole) < 0;
        String what = "The parts that are named make up " + sum + " of " + whole + total.group(2) + ".";
        if (among && fewer) {
            findings.add(Finding.note(
                    RULE,
                    sentence.at(total.start(1)),
                    what,
                    sentence.passage().typed(),
                    "After 其中 that may be right; look whether a part was forgotten."));
        } else {
            findings.add(Finding.warning(
                    RULE, sentence.at(total.start(1)), what, sentence.passage().typed(), "Mend the total or a part."));
        }
    }
}
