package org.bichig.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Subject;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.model.StatisticsReturn;
import org.bichig.script.Language;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Table;
import org.bichig.statistics.Typed;

/**
 * Where a body counts its members' figures with its own (汇总), no figure is below what the members that report on the same
 * site in the same form come to together. Told once a row. A body whose figures are its own is left alone.
 */
final class MembersFitIntoTheWhole implements SiteRule {

    private static final String RULE = "members-above-whole";

    private static final int SHOWN = 6;

    private record Member(Organ organ, Figures figures) {}

    @Override
    public void check(Site site, Findings findings) {
        Map<String, List<Report>> reports = site.reports().stream().collect(Collectors.groupingBy(Report::organ));
        Map<String, List<Organ>> members = site.organs().stream()
                .filter(organ -> organ.parent().isPresent())
                .collect(Collectors.groupingBy(organ -> organ.parent().orElseThrow()));
        site.organs().stream()
                .filter(organ -> organ.kind() == Organ.Kind.CONSOLIDATED && members.containsKey(organ.key()))
                .forEach(organ -> reports.getOrDefault(organ.key(), List.of())
                        .forEach(report ->
                                check(report, members.getOrDefault(organ.key(), List.of()), reports, findings)));
    }

    private static void check(Report report, List<Organ> organs, Map<String, List<Report>> reports, Findings findings) {
        table(report).ifPresent(whole -> {
            List<Member> members = organs.stream()
                    .flatMap(organ -> member(organ, reports.getOrDefault(organ.key(), List.of()), whole).stream())
                    .toList();
            if (!members.isEmpty()) {
                check(whole, members, findings);
            }
        });
    }

    private static Optional<Table> table(Report report) {
        return report.statistics().map(StatisticsReturn::table);
    }

    private static Optional<Member> member(Organ organ, List<Report> reports, Table whole) {
        return reports.stream()
                .filter(report -> report.year() == whole.year())
                .findFirst()
                .flatMap(MembersFitIntoTheWhole::table)
                .filter(table -> table.format().id().equals(whole.format().id()))
                .map(table -> new Member(organ, new Figures(table)));
    }

    private static void check(Table whole, List<Member> members, Findings findings) {
        Figures figures = new Figures(whole);
        Map<String, List<CellKey>> below = whole.cells().keySet().stream()
                .filter(cell -> !figures.mayFall(cell))
                .filter(cell -> figures.number(cell)
                        .filter(number -> number.compareTo(sum(cell, members)) < 0)
                        .isPresent())
                .collect(Collectors.groupingBy(CellKey::row, LinkedHashMap::new, Collectors.toList()));
        below.values().forEach(cells -> findings.add(finding(cells, figures, members)));
    }

    private static BigDecimal sum(CellKey cell, List<Member> members) {
        return members.stream()
                .flatMap(member -> member.figures().number(cell).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Finding finding(List<CellKey> below, Figures figures, List<Member> members) {
        // Where several columns are below, the last one is the total, if there is one.
        CellKey cell = below.get(below.size() - 1);
        Typed typed = figures.table().typed(cell).orElseThrow();
        String others = below.size() == 1 ? "" : " So it is in " + (below.size() - 1) + " more columns of the row.";
        return Finding.warning(
                        RULE,
                        typed.place(),
                        "Found " + figures.typed(cell) + " for " + figures.named(cell)
                                + ", which counts the figures of all members; those on this site come to "
                                + sum(cell, members).toPlainString() + ": " + addends(cell, members) + "." + others,
                        typed.line(),
                        "Compare the reports with the original forms and mend the figure that is mistyped. "
                                + Figures.OR_ACKNOWLEDGE)
                .about(new Subject(
                        cell.row(),
                        cell.column(),
                        figures.typed(cell),
                        sum(cell, members).toPlainString()));
    }

    private static String addends(CellKey cell, List<Member> members) {
        List<Member> counted = members.stream()
                .filter(member -> member.figures().isAboveZero(cell))
                .toList();
        String shown = counted.stream()
                .limit(SHOWN)
                .map(member ->
                        member.organ().shortName().in(Language.AUTHORITATIVE).text() + " "
                                + member.figures().typed(cell))
                .collect(Collectors.joining(" + "));
        return counted.size() > SHOWN ? shown + " + " + (counted.size() - SHOWN) + " more" : shown;
    }
}
