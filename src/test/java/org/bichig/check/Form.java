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
import org.bichig.site.SiteFixture;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureKind;
import org.bichig.statistics.Format;
import org.bichig.statistics.Table;
import org.bichig.statistics.Typed;

/** A form that bichig brings, whatever its tables, to be filled in by tests cell by cell. */
record Form(Format format) {

    /** Reads the form as a site brings it in; the folder is used for that site. */
    static Form read(Path folder, String id) {
        SiteFixture.minimal()
                .replacing(
                        SiteFixture.REPORT,
                        "form-2014\n  values:\n    disclosed: 12\n    disclosedNormative: /\n",
                        id + "\n")
                .writeTo(folder);
        Findings findings = new Findings();
        var site = new ContentLoader(folder.resolve("content"), Set.of())
                .load(findings)
                .orElseThrow();
        assertThat(findings.hasErrors()).isFalse();
        return new Form(site.reports().get(0).statistics().orElseThrow().table().format());
    }

    List<Finding> findings(Map<CellKey, String> values) {
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        Map<CellKey, Typed> typed = new LinkedHashMap<>();
        values.forEach((cell, value) -> {
            cells.put(cell, Cell.read(value, FigureKind.CHANGE).orElseThrow());
            typed.put(cell, new Typed(new Place("report.yaml", typed.size() + 1, 1), cell + ": " + value));
        });
        return FiguresAgree.discrepancies(new Table(format, cells, typed)).stream()
                .map(Discrepancy::finding)
                .toList();
    }
}
