package org.bichig.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.load.ContentLoader;
import org.bichig.model.Report;
import org.bichig.site.SiteFixture;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureKind;
import org.bichig.statistics.Format;
import org.bichig.statistics.Table;
import org.bichig.statistics.Typed;

/** A form that bichig brings, whatever its tables, to be filled in by tests cell by cell. */
record Form(Format format, Report report) {

    /** Reads the form as a site brings it in; the folder is used for that site. */
    static Form read(Path folder, String id) {
        return read(folder, id, SiteFixture.minimal());
    }

    /** @param site where a form of the site's own may be */
    static Form read(Path folder, String id, SiteFixture site) {
        site.replacing(
                        SiteFixture.REPORT,
                        "form-2014\n  values:\n    disclosed: 12\n    disclosedNormative: /\n",
                        id + "\n")
                .writeTo(folder);
        Findings findings = new Findings();
        var loaded = new ContentLoader(folder.resolve("content"), Set.of())
                .load(findings)
                .orElseThrow();
        assertThat(findings.hasErrors()).isFalse();
        Report report = loaded.reports().get(0);
        return new Form(report.statistics().orElseThrow().table().format(), report);
    }

    Table table(Map<CellKey, String> values) {
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        Map<CellKey, Typed> typed = new LinkedHashMap<>();
        values.forEach((cell, value) -> {
            cells.put(cell, Cell.read(value, FigureKind.CHANGE).orElseThrow());
            typed.put(cell, new Typed(new Place("report.yaml", typed.size() + 1, 1), cell + ": " + value));
        });
        return new Table(format, 2024, cells, typed);
    }

    List<Finding> findings(Map<CellKey, String> values) {
        return FiguresAgree.discrepancies(table(values)).stream()
                .map(Discrepancy::finding)
                .toList();
    }

    /** What is found between this table and that of the year before, on the same form or on another one. */
    List<Finding> findings(Map<CellKey, String> values, Form before, Map<CellKey, String> valuesBefore) {
        return YearsFollow.find(years(values, before, valuesBefore)).stream()
                .map(Discrepancy::finding)
                .toList();
    }

    TwoYears years(Map<CellKey, String> values, Form before, Map<CellKey, String> valuesBefore) {
        return new TwoYears(
                report, new Figures(table(values)), before.report(), new Figures(before.table(valuesBefore)));
    }
}
