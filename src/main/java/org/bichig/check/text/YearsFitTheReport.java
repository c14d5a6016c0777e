package org.bichig.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.script.Language;

/** The year in the title, in the headings and where the report names itself is the year of the report. */
final class YearsFitTheReport implements TextRule {

    private static final String RULE = "year-mismatch";

    private static final Sought YEAR = Sought.of("(20\\d{2})\\s*年");
    /** The report speaks of itself; titles of other papers stand in 《》. */
    private static final Sought ITSELF =
            Sought.of("(?=20)(?<!《[^》]{0,40})(20\\d{2})\\s*年(?:度)?(?:全?[区县市省旗]|本[区县市级])?政府信息公开(?:工作)?(?:年度|情况)?报告");
    /** Sections on what comes next speak of the next year. */
    private static final Pattern PLAN = Pattern.compile("打算|计划|下一步|安排|展望|思路|今后");

    @Override
    public void check(ReportText text, Findings findings) {
        title(text, findings);
        text.headings()
                .forEach(heading -> heading.matches(YEAR)
                        .filter(match -> !fits(
                                match, text.year(), PLAN.matcher(heading.text()).find()))
                        .forEach(match -> findings.add(finding(heading, match, text.year(), "The heading"))));
        for (Passage passage : text.passages()) {
            if (!passage.isHeading()) {
                passage.matches(ITSELF)
                        .filter(match -> !fits(match, text.year(), false))
                        .forEach(match -> findings.add(finding(passage, match, text.year(), "The text")));
            }
        }
    }

    private static void title(ReportText text, Findings findings) {
        String title = text.report().title().in(Language.AUTHORITATIVE).text();
        Matcher years = YEAR.in(title);
        boolean found = false;
        boolean right = false;
        while (years.find()) {
            found = true;
            right |= fits(years, text.year(), false);
        }
        if (found && !right) {
            findings.add(Finding.warning(
                    RULE,
                    text.report().place(),
                    "The title does not name " + text.year() + ", the year that the report is filed under.",
                    title,
                    "Mend the title, or move the report to the folder of its year."));
        }
    }

    private static boolean fits(Matcher match, int year, boolean plan) {
        int found = Integer.parseInt(match.group(1));
        return found == year || plan && found == year + 1;
    }

    private static Finding finding(Passage passage, Matcher match, int year, String where) {
        return Finding.warning(
                RULE,
                passage.at(match.start()),
                where + " speaks of " + match.group(1) + "; the report is on " + year + ".",
                passage.typed(),
                "Write " + year + ", if that is the year that is meant.");
    }
}
