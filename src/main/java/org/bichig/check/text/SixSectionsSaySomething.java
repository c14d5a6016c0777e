package org.bichig.check.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;

/** What 国办公开办函〔2021〕30号 asks of the six sections of a report from 2021 on, beside its tables. */
final class SixSectionsSaySomething implements TextRule {

    private static final int FROM = 2021;
    private static final int MOST_LETTERS = 1000;
    private static final int FEWEST_LETTERS = 10;
    private static final Pattern OVERVIEW = Pattern.compile("^一、|总体情况");
    private static final Pattern PROBLEMS = Pattern.compile("存在的?(?:主要)?问题");
    private static final Pattern OTHER = Pattern.compile("其他需要报告|需要报告的其他");
    private static final Pattern FEE = Pattern.compile("信息处理费|收费|收取费用|费用");

    @Override
    public void check(ReportText text, Findings findings) {
        if (text.year() < FROM) {
            return;
        }
        find(text, OVERVIEW)
                .filter(section -> letters(section) > MOST_LETTERS)
                .ifPresent(section -> add(
                        findings,
                        section,
                        Finding::note,
                        "overview-too-long",
                        "The first section has " + letters(section) + " letters; in principle it has at most "
                                + MOST_LETTERS + ".",
                        "Keep it to what stands in no other section."));
        find(text, PROBLEMS)
                .filter(section -> letters(section) < FEWEST_LETTERS)
                .ifPresent(
                        section -> add(
                                findings,
                                section,
                                Finding::warning,
                                "problems-empty",
                                "The section on problems says nothing.",
                                "Name the problems and what was done; the notice forbids to be brief for its own sake (敷衍了事)."));
        find(text, OTHER)
                .filter(section -> !FEE.matcher(words(section)).find())
                .ifPresent(section -> add(
                        findings,
                        section,
                        Finding::warning,
                        "fee-not-reported",
                        "The last section does not speak of the 信息处理费.",
                        "Say what was charged, or that nothing was: 本年度未收取信息处理费。"));
    }

    private interface Kind {
        Finding of(String rule, Place place, String message, String quoted, String mend);
    }

    private static void add(Findings findings, Section section, Kind kind, String rule, String what, String mend) {
        Passage heading = section.heading().orElseThrow();
        findings.add(kind.of(rule, heading.place(), what, heading.typed(), mend));
    }

    private static Optional<Section> find(ReportText text, Pattern title) {
        return text.sections().stream()
                .filter(section -> section.heading().isPresent()
                        && title.matcher(section.title()).find())
                .findFirst();
    }

    private static String words(Section section) {
        return section.passages().stream().map(Passage::text).collect(Collectors.joining());
    }

    private static int letters(Section section) {
        return Letters.only(words(section)).length();
    }
}
