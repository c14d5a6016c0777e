package org.bichig.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.script.DateAndTime;

/**
 * An 索引号 is the code of the publisher, a slash, the year and a serial number (国办公开办函〔2019〕61号). The code is the same in
 * all reports of a body and not that of somebody else, a 统一社会信用代码 has its check character, and where the number holds a
 * date, it is the one of publication.
 */
final class IndexNumbersFitTheirReport implements SiteRule {

    private static final String RULE = "index-number";

    private static final Pattern INDEX = Pattern.compile("([^/]+)/((?:19|20)\\d{2})-(\\d+)");
    /** A serial that begins with month and day, as 0315002 does. */
    private static final Pattern DAY = Pattern.compile("(\\d{2})(\\d{2})\\d{3}");

    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final String CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Copied with a text of the State Council often enough to be known. */
    private static final String STATE_COUNCIL = "000014349";

    @Override
    public void check(Site site, Findings findings) {
        Map<String, Report> firstWith = new LinkedHashMap<>();
        Map<String, String> codeOf = new LinkedHashMap<>();
        for (Report report : site.reports()) {
            Matcher index = INDEX.matcher(report.metadata().indexNumber());
            if (index.matches()) {
                String code = index.group(1);
                code(report, code, findings);
                day(report, index, findings);
                Report other = firstWith.putIfAbsent(code, report);
                if (other != null && !other.organ().equals(report.organ())) {
                    findings.add(finding(
                            report,
                            "The number begins with " + code + ", as that of another body does ("
                                    + other.place().file() + ").",
                            "Begin it with the code of the body that published the report."));
                }
                String own = codeOf.putIfAbsent(report.organ(), code);
                if (own != null && !own.equals(code)) {
                    findings.add(finding(
                            report,
                            "The number begins with " + code + "; that of another report of the body begins with " + own
                                    + ".",
                            "Begin the numbers of all reports of a body with its code."));
                }
            }
        }
    }

    private static void code(Report report, String code, Findings findings) {
        if (code.equals(STATE_COUNCIL)) {
            findings.add(finding(
                    report,
                    "The number begins with " + code + ", the code of 国务院办公厅.",
                    "Begin it with the code of the body that published the report."));
        } else if (CREDIT_CODE.matcher(code).matches() && !hasItsCheckCharacter(code)) {
            findings.add(finding(
                    report,
                    code + " is not a 统一社会信用代码: its last character does not fit the others.",
                    "Look at the code again; a character was mistyped."));
        }
    }

    /** GB 32100-2015: weights are powers of 3, modulo 31. */
    private static boolean hasItsCheckCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length() - 1; i++) {
            sum += CREDIT_DIGITS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CREDIT_DIGITS.length();
        }
        int check = (CREDIT_DIGITS.length() - sum % CREDIT_DIGITS.length()) % CREDIT_DIGITS.length();
        return CREDIT_DIGITS.charAt(check) == code.charAt(code.length() - 1);
    }

    private static void day(Report report, Matcher index, Findings findings) {
        Optional<LocalDate> published = report.metadata().published().map(DateAndTime::date);
        Matcher day = DAY.matcher(index.group(3));
        if (published.isPresent() && day.matches()) {
            date(index.group(2), day)
                    .filter(found -> !found.equals(published.get()))
                    .ifPresent(found -> findings.add(Finding.note(
                            RULE,
                            report.place(),
                            "The number seems to hold the day " + found + "; the report was published on "
                                    + published.get() + ".",
                            report.metadata().indexNumber(),
                            "Look which of the two is right.")));
        }
    }

    private static Optional<LocalDate> date(String year, Matcher day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Finding finding(Report report, String message, String mend) {
        return Finding.warning(RULE, report.place(), message, report.metadata().indexNumber(), mend);
    }
}
