package org.bichig.check.text;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** The figures are those of the calendar year, from 1 January to 31 December (《政府信息公开条例》第五十条). */
final class PeriodIsTheYear implements TextRule {

    private static final String RULE = "period";

    private static final String DATE = "(?:(20\\d{2})\\s*年)?\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日";
    private static final Sought FROM_TO = Sought.of(DATE + "\\s*(?:起|开始)?\\s*(?:至|到|—|－|-|～|~)\\s*" + DATE);
    private static final Sought UNTIL = Sought.of("截[止至]\\s*到?\\s*" + DATE);
    private static final Pattern ABOUT_PERIOD = Pattern.compile("期限|统计|数据|时限");

    @Override
    public void check(ReportText text, Findings findings) {
        text.sentences().forEach(sentence -> check(sentence, text.year(), findings));
        text.report().metadata().period().ifPresent(period -> {
            if (!period.from().equals(LocalDate.of(text.year(), 1, 1))
                    || !period.to().equals(LocalDate.of(text.year(), 12, 31))) {
                findings.add(Finding.warning(
                        RULE,
                        text.report().place(),
                        "The period of the figures is " + period.from() + " to " + period.to() + ", not the year "
                                + text.year() + ".",
                        "",
                        "Mend period:, if the report itself states another one; otherwise acknowledge it."));
            }
        });
    }

    private static void check(Sentence sentence, int year, Findings findings) {
        if (!sentence.lacks(FROM_TO) && ABOUT_PERIOD.matcher(sentence.text()).find()) {
            Matcher fromTo = FROM_TO.in(sentence.text());
            while (fromTo.find()) {
                if (!is(fromTo, 1, year, 1, 1) || !is(fromTo, 4, year, 12, 31)) {
                    findings.add(finding(sentence, fromTo, year));
                }
            }
        }
        if (!sentence.lacks(UNTIL)) {
            until(sentence, year, findings);
        }
    }

    private static void until(Sentence sentence, int year, Findings findings) {
        Matcher until = UNTIL.in(sentence.text());
        while (until.find()) {
            boolean endOfYear = until.group(2).equals("12");
            boolean about = ABOUT_PERIOD.matcher(clause(sentence.text(), until)).find();
            if ((endOfYear || about) && !is(until, 1, year, 12, 31)) {
                findings.add(finding(sentence, until, year));
            }
        }
    }

    /** What stands before the date, back to the last comma. */
    private static String clause(String text, Matcher match) {
        String before = text.substring(0, match.start());
        return before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1);
    }

    /** Whether the date in three groups from {@code group} on is this day; a year that is not said fits. */
    private static boolean is(Matcher match, int group, int year, int month, int day) {
        return (match.group(group) == null || Integer.parseInt(match.group(group)) == year)
                && Integer.parseInt(match.group(group + 1)) == month
                && Integer.parseInt(match.group(group + 2)) == day;
    }

    private static Finding finding(Sentence sentence, Matcher match, int year) {
        return Finding.warning(
                RULE,
                sentence.at(match.start()),
                "Found “" + match.group() + "”; the figures of a report are those of " + year + "-01-01 to " + year
                        + "-12-31.",
                sentence.passage().typed(),
                "Write 自" + year + "年1月1日至" + year + "年12月31日, or 截至12月31日, if that is what was counted.");
    }
}
