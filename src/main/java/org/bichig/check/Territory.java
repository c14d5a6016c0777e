package org.bichig.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Place;
import org.bichig.finding.Subject;
import org.bichig.model.Acknowledgement;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.model.StatisticsReturn;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Table;

/**
 * The files that a list of acknowledgements speaks of: those of a report, or all that are of none.
 *
 * @param folder path that the files begin with
 * @param table the filled-in form, if there is one
 * @param cells the cells of the form by where they were typed
 */
record Territory(
        String folder, List<Acknowledgement> acknowledgements, Optional<Table> table, Map<Place, CellKey> cells) {

    static Territory of(Report report) {
        Optional<Table> table = report.statistics().map(StatisticsReturn::table);
        Map<Place, CellKey> cells = new HashMap<>();
        table.ifPresent(filled -> filled.format()
                .cells()
                .forEach(cell -> filled.typed(cell).ifPresent(typed -> cells.putIfAbsent(typed.place(), cell))));
        return new Territory(folder(report), report.acknowledgements(), table, cells);
    }

    /** What is left when each report has taken its own. */
    static Territory of(Site site) {
        return new Territory("", site.settings().acknowledgements(), Optional.empty(), Map.of());
    }

    static String folder(Report report) {
        String file = report.place().file();
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** The figure that a finding is about: as its rule says, else the one that stands where it points. */
    Optional<Subject> subject(Finding finding) {
        return finding.subject()
                .or(() -> Optional.ofNullable(cells.get(finding.place()))
                        .map(cell -> new Subject(
                                cell.row(),
                                cell.column(),
                                table.map(filled -> filled.cell(cell).asWritten())
                                        .orElse(""),
                                "")));
    }

    /** Whether the column must be said beside the row. */
    boolean hasColumns(Subject subject) {
        return table.flatMap(filled -> filled.format().tableOf(subject.row()))
                .filter(of -> !of.hasOneColumn())
                .isPresent();
    }
}
