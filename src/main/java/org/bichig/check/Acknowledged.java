package org.bichig.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.model.Acknowledgement;
import org.bichig.script.Language;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatTable;

/**
 * Discrepancies, each with the acknowledgement that speaks of it, if there is one.
 *
 * @param findings the acknowledged ones as notes, the others as they were
 * @param left the acknowledgements that speak of nothing
 */
record Acknowledged(List<Finding> findings, List<Acknowledgement> left) {

    static Acknowledged of(List<Discrepancy> discrepancies, List<Acknowledgement> acknowledgements) {
        List<Finding> findings = new ArrayList<>();
        List<Acknowledgement> left = new ArrayList<>(acknowledgements);
        for (Discrepancy discrepancy : discrepancies) {
            Optional<Acknowledgement> found =
                    acknowledgements.stream().filter(discrepancy::isMeantBy).findFirst();
            found.ifPresent(left::remove);
            findings.add(found.map(acknowledgement -> discrepancy
                            .finding()
                            .acknowledgedFor(acknowledgement
                                    .reason()
                                    .in(Language.AUTHORITATIVE)
                                    .text()))
                    .orElse(discrepancy.finding()));
        }
        return new Acknowledged(findings, left);
    }

    /**
     * A warning for each acknowledgement that speaks of nothing: left where it is, it would one day hide a mistake.
     *
     * @param format empty if the report has no table
     */
    List<Finding> unused(Optional<Format> format) {
        return left.stream()
                .map(acknowledgement -> Finding.warning(
                        "acknowledgement-unused",
                        acknowledgement.place(),
                        why(acknowledgement, format),
                        acknowledgement.line(),
                        "If the figure was mended, delete the acknowledgement; otherwise copy rule: and row: from the "
                                + "finding that it is about."))
                .toList();
    }

    private static String why(Acknowledgement acknowledgement, Optional<Format> format) {
        String row = acknowledgement.row();
        if (format.isEmpty()) {
            return "The report has no table, so there is nothing to acknowledge.";
        }
        Optional<FormatTable> table = format.get().tableOf(row);
        if (table.isEmpty()) {
            return "There is no row " + row + " in " + format.get().id() + ".";
        }
        Optional<String> column = acknowledgement.column();
        if (column.isPresent() && table.get().column(column.get()).isEmpty()) {
            return "The row " + row + " has no column " + column.get() + "; it has " + columns(table.get()) + ".";
        }
        return "There is nothing to acknowledge: no finding of the rule " + acknowledgement.rule()
                + " that is not acknowledged already is about the row " + row
                + column.map(address -> ", column " + address).orElse("") + ".";
    }

    private static String columns(FormatTable table) {
        return table.figureColumns().stream().map(FigureColumn::address).collect(Collectors.joining(", "));
    }
}
