package org.bichig.check;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.Table;
import org.bichig.statistics.Typed;

/**
 * Where a body counts its members' figures with its own (汇总), no figure is below what the members that report on the same
 * site in the same form come to together. Told once a row. A body whose figures are its own is left alone.
 */
final class MembersFitIntoTheWhole implements Rule {

    private static final String RULE = "members-above-whole";

    private static final int SHOWN = 6;

    private record BodyAndYear(String organ, int year) {}

    private record Member(Organ organ, Figures figures) {}

    @Override
    public void check(Site site, Findings findings) {
        Map<String, List<Organ>> members = new LinkedHashMap<>();
        site.organs()
                .forEach(organ -> organ.parent()
                        .ifPresent(parent -> members.computeIfAbsent(parent, key -> new ArrayList<>())
                                .add(organ)));
        Map<String, Organ> wholes = site.organs().stream()
                .filter(organ -> organ.kind() == Organ.Kind.CONSOLIDATED)
                .filter(organ -> members.containsKey(organ.key()))
                .collect(Collectors.toMap(Organ::key, organ -> organ));
        if (wholes.isEmpty()) {
            return;
        }
        Map<BodyAndYear, Table> tables = tables(site);
        for (Report report : site.reports()) {
            Optional<Table> whole = Optional.ofNullable(wholes.get(report.organ()))
                    .flatMap(organ -> report.statistics().map(StatisticsReturn::table));
            whole.ifPresent(table -> check(
                    table,
                    members.getOrDefault(report.organ(), List.of()).stream()
                            .flatMap(organ -> member(organ, report.year(), table, tables).stream())
                            .toList(),
                    findings));
        }
    }

    private static Map<BodyAndYear, Table> tables(Site site) {
        Map<BodyAndYear, Table> tables = new LinkedHashMap<>();
        site.reports()
                .forEach(report -> report.statistics()
                        .ifPresent(
                                filled -> tables.put(new BodyAndYear(report.organ(), report.year()), filled.table())));
        return tables;
    }

    private static Optional<Member> member(Organ organ, int year, Table whole, Map<BodyAndYear, Table> tables) {
        return Optional.ofNullable(tables.get(new BodyAndYear(organ.key(), year)))
                .filter(table -> table.format().id().equals(whole.format().id()))
                .map(table -> new Member(organ, new Figures(table)));
    }

    private static void check(Table whole, List<Member> members, Findings findings) {
        if (members.isEmpty()) {
            return;
        }
        Figures figures = new Figures(whole);
        for (FormatRow row : whole.format().rows().toList()) {
            List<CellKey> below = whole.cells().keySet().stream()
                    .filter(cell -> cell.row().equals(row.key()))
                    .filter(cell -> !figures.mayFall(cell))
                    .filter(cell -> figures.number(cell)
                            .filter(number -> number.compareTo(sum(cell, members)) < 0)
                            .isPresent())
                    .toList();
            if (!below.isEmpty()) {
                findings.add(finding(below, figures, members));
            }
        }
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
