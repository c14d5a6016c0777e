package org.bichig.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.load.ContentLoader;
import org.bichig.model.Site;
import org.bichig.site.SiteFixture;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureKind;
import org.bichig.statistics.Format;
import org.bichig.statistics.Relation;
import org.bichig.statistics.Table;
import org.bichig.statistics.Typed;

/** The real form, to be filled in by tests. */
record Form2014(Format format) {

    /** The only one. */
    private static final String COLUMN = "value";

    /** Reads the form as a site brings it in; the folder is used for that site. */
    static Form2014 read(Path folder) {
        SiteFixture.minimal().writeTo(folder);
        Findings findings = new Findings();
        Site site = new ContentLoader(folder.resolve("content"), Set.of())
                .load(findings)
                .orElseThrow();
        assertThat(findings.hasErrors()).isFalse();
        return new Form2014(
                site.reports().get(0).statistics().orElseThrow().table().format());
    }

    /** {@code table("disclosed: 30, channelWeibo: 690, channelOther:")} */
    Table table(String values) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String value : values.split(", *")) {
            String[] parts = value.split(":", 2);
            typed.put(parts[0], parts[1].strip());
        }
        return table(typed);
    }

    /** One row a line, as a report would have them. */
    Table table(Map<String, String> values) {
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        Map<CellKey, Typed> typed = new LinkedHashMap<>();
        values.forEach((row, value) -> {
            assertThat(format.row(row)).as(row).isPresent();
            CellKey cell = new CellKey(row, COLUMN);
            cells.put(cell, Cell.read(value, FigureKind.DECIMAL).orElseThrow());
            typed.put(cell, new Typed(new Place("report.yaml", typed.size() + 1, 1), row + ": " + value));
        });
        return new Table(format, 2014, cells, typed);
    }

    List<Relation> sums() {
        return format.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.SUM)
                .toList();
    }

    List<String> rows() {
        return rows(format.cells());
    }

    static List<String> rows(List<CellKey> cells) {
        return cells.stream().map(CellKey::row).toList();
    }
}
