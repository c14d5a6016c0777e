package org.bichig.check;

import java.util.List;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Place;
import org.bichig.finding.Subject;
import org.bichig.model.Acknowledgement;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.model.StatisticsReturn;
import org.bichig.statistics.Table;

/**
 * The files that a list of acknowledgements speaks of: those of a report, or all that are of none.
 *
 * @param folder path that the files begin with
 * @param table the filled-in form, if there is one
 */
record Territory(String folder, List<Acknowledgement> acknowledgements, Optional<Table> table) {

    static Territory of(Report report) {
        return new Territory(
                folder(report), report.acknowledgements(), report.statistics().map(StatisticsReturn::table));
    }

    /** What is left when each report has taken its own. */
    static Territory of(Site site) {
        return new Territory("", site.settings().acknowledgements(), Optional.empty());
    }

    static String folder(Report report) {
        String file = report.place().file();
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** The figure that a finding is about: as its rule says, else the one that stands where it points. */
    Optional<Subject> subject(Finding finding) {
        return finding.subject().or(() -> table.flatMap(filled -> typedAt(finding.place(), filled)));
    }

    private static Optional<Subject> typedAt(Place place, Table table) {
        return table.typed().values().stream().noneMatch(typed -> typed.place().equals(place))
                ? Optional.empty()
                : table.format().cells().stream()
                        .filter(cell -> table.typed(cell)
                                .filter(typed -> typed.place().equals(place))
                                .isPresent())
                        .findFirst()
                        .map(cell -> new Subject(
                                cell.row(), cell.column(), table.cell(cell).asWritten(), ""));
    }

    /** Whether the column must be said beside the row. */
    boolean hasColumns(Subject subject) {
        return table.flatMap(filled -> filled.format().tableOf(subject.row()))
                .filter(of -> !of.hasOneColumn())
                .isPresent();
    }
}
