package org.bichig.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Subject;
import org.bichig.load.RuleLibrary;
import org.bichig.model.Acknowledgement;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Relation;
import org.bichig.statistics.Table;
import org.bichig.statistics.YearRelation;

/** Says of an acknowledgement that speaks of nothing why it does not: left where it is, it would one day hide a mistake. */
final class AcknowledgementUnused {

    static final String RULE = "acknowledgement-unused";

    private final Territory territory;
    private final List<Finding> findings;
    private final Set<String> never;

    /**
     * @param findings everything found there, as it was before anything was acknowledged
     * @param never rules that cannot be acknowledged
     */
    AcknowledgementUnused(Territory territory, List<Finding> findings, Set<String> never) {
        this.territory = territory;
        this.findings = findings;
        this.never = never;
    }

    Finding finding(Acknowledgement acknowledgement) {
        return Finding.warning(
                RULE,
                acknowledgement.place(),
                why(acknowledgement),
                acknowledgement.line(),
                "If it was mended, delete the acknowledgement; otherwise copy the line that bichig check prints below the "
                        + "finding.");
    }

    private String why(Acknowledgement acknowledgement) {
        if (never.contains(acknowledgement.rule())) {
            return "What the rule " + acknowledgement.rule() + " finds cannot be acknowledged: it must be mended.";
        }
        return unknownRule(acknowledgement.rule())
                .or(() -> unknownCell(acknowledgement))
                .or(() -> changed(acknowledgement))
                .orElseGet(() -> nothing(acknowledgement));
    }

    private Optional<String> unknownRule(String rule) {
        boolean known = RuleLibrary.find(rule).isPresent() || ofTheForm().anyMatch(rule::equals);
        return known
                ? Optional.empty()
                : Optional.of("There is no rule " + rule + "."
                        + RuleLibrary.nearest(rule)
                                .map(near -> " Did you mean " + near + "?")
                                .orElse(" bichig explain lists them all."));
    }

    /** A form of the site's own may have rules that nobody else has. */
    private Stream<String> ofTheForm() {
        return territory.table().stream()
                .map(Table::format)
                .flatMap(format -> Stream.concat(
                        format.relations().stream().map(Relation::rule),
                        format.betweenYears().stream().map(YearRelation::rule)));
    }

    private Optional<String> unknownCell(Acknowledgement acknowledgement) {
        if (acknowledgement.row().isEmpty()) {
            return Optional.empty();
        }
        String row = acknowledgement.row().get();
        if (territory.table().isEmpty()) {
            return Optional.of("The report has no table, so it has no row " + row + ".");
        }
        Optional<FormatTable> table = territory.table().get().format().tableOf(row);
        if (table.isEmpty()) {
            return Optional.of("There is no row " + row + " in "
                    + territory.table().get().format().id() + ".");
        }
        return acknowledgement
                .column()
                .filter(column -> table.get().column(column).isEmpty())
                .map(column ->
                        "The row " + row + " has no column " + column + "; it has " + columns(table.get()) + ".");
    }

    private static String columns(FormatTable table) {
        return table.figureColumns().stream().map(FigureColumn::address).collect(Collectors.joining(", "));
    }

    /** The figures are others than those that were acknowledged. */
    private Optional<String> changed(Acknowledgement acknowledgement) {
        return findings.stream()
                .map(finding -> new AboutFinding(finding, territory))
                .filter(about -> about.isNamedBy(acknowledgement) && !about.isMeantBy(acknowledgement))
                .findFirst()
                .flatMap(about -> territory.subject(about.finding()))
                .map(subject -> "The figures are not those that were acknowledged: "
                        + now(acknowledgement, subject)
                        + ". Look at them again.");
    }

    private static String now(Acknowledgement acknowledgement, Subject subject) {
        return Stream.of(
                        now("found", acknowledgement.found(), subject.found()),
                        now("expected", acknowledgement.expected(), subject.expected()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> now(String key, Optional<String> then, String now) {
        return then.filter(value -> !now.isEmpty() && !value.equals(now))
                .map(value -> key + " was " + value + ", and is " + now);
    }

    private String nothing(Acknowledgement acknowledgement) {
        String of = "There is nothing to acknowledge: no finding of the rule " + acknowledgement.rule()
                + " that is not acknowledged already ";
        if (acknowledgement.row().isPresent()) {
            return of + "is about the row " + acknowledgement.row().get()
                    + acknowledgement
                            .column()
                            .map(column -> ", column " + column)
                            .orElse("") + ".";
        }
        return acknowledgement.text().isPresent()
                ? of + "quotes “" + acknowledgement.text().get() + "”."
                : of + "is about the whole; where it is about words or a figure, say which: text:, or row:.";
    }
}
