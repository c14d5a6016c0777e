package org.bichig.check.text;

import java.time.YearMonth;
import java.util.regex.Matcher;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** A day that is named exists, and is written without leading zeros (GB/T 9704-2012, 7.3.5.4). */
final class DatesAreOnTheCalendar implements TextRule {

    private static final Sought DATE = Sought.of("((?:19|20)\\d{2})年(\\d{1,2})月(?:(\\d{1,2})日)?");

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            passage.matches(DATE).forEach(match -> check(passage, match, findings));
        }
    }

    private static void check(Passage passage, Matcher match, Findings findings) {
        int year = Integer.parseInt(match.group(1));
        int month = Integer.parseInt(match.group(2));
        int day = match.group(3) == null ? 1 : Integer.parseInt(match.group(3));
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            findings.add(Finding.warning(
                    "impossible-date",
                    passage.at(match.start()),
                    "There is no day “" + match.group() + "”.",
                    passage.typed(),
                    "Mend the date."));
        } else if (match.group(2).startsWith("0")
                || match.group(3) != null && match.group(3).startsWith("0")) {
            findings.add(Finding.warning(
                    "padded-date",
                    passage.at(match.start()),
                    "Found “" + match.group() + "”; in a text, months and days have no leading zero.",
                    passage.typed(),
                    "Write " + year + "年" + month + "月" + (match.group(3) == null ? "" : day + "日") + "."));
        }
    }
}
