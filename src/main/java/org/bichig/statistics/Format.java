package org.bichig.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.script.LocalText;

/**
 * The shape of the tables of a report, as a notice of the State Council, of a province or of the site itself prescribes it.
 *
 * @param id for example {@code form-2014}: what {@code report.yaml} names
 * @param units the units by the key that tables, columns and rows use
 * @param relations what must hold between the figures of one report
 * @param betweenYears what must hold between the figures of a report and those of the year before
 * @param continues forms of earlier years, and what in them means the same
 * @param mentions how texts speak of its cells
 */
public record Format(
        String id,
        LocalText title,
        Map<String, LocalText> units,
        List<FormatTable> tables,
        List<Relation> relations,
        List<YearRelation> betweenYears,
        List<Continuation> continues,
        List<Mention> mentions) {

    /** The same with the year of the report in place of {@code {year}} in the heads of columns. */
    public Format in(int year) {
        List<FormatTable> ofTheYear =
                tables.stream().map(table -> table.in(year)).toList();
        return new Format(id, title, units, ofTheYear, relations, betweenYears, continues, mentions);
    }

    /** The rows of all tables, headings among them. */
    public Stream<FormatRow> rows() {
        return tables.stream().flatMap(table -> table.rows().stream());
    }

    public Optional<FormatRow> row(String key) {
        return rows().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The table that has a row of this key. */
    public Optional<FormatTable> tableOf(String rowKey) {
        return tables.stream()
                .filter(table -> table.rows().stream().anyMatch(row -> row.key().equals(rowKey)))
                .findFirst();
    }

    /** Whether a cell of this form means the same in a form of the year before. */
    public boolean meansTheSame(CellKey cell, Format before) {
        if (before.id().equals(id)) {
            return true;
        }
        return continues.stream()
                        .anyMatch(continuation -> continuation.format().equals(before.id())
                                && continuation.rows().contains(cell.row()))
                && before.tableOf(cell.row())
                        .flatMap(table -> table.column(cell.column()))
                        .isPresent();
    }

    /** All cells that take a figure, in the order of the form. */
    public List<CellKey> cells() {
        return tables.stream().flatMap(table -> table.cells().stream()).toList();
    }

    /** Every text of the form that a page may show. */
    public Stream<LocalText> texts() {
        return Stream.of(
                        Stream.of(title),
                        units.values().stream(),
                        tables.stream().flatMap(Format::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<LocalText> texts(FormatTable table) {
        return Stream.of(
                        Stream.of(table.title()),
                        table.note().stream(),
                        table.stub().stream(),
                        table.units().stream(),
                        table.figureColumns().stream().flatMap(column -> column.heads().stream()),
                        table.rows().stream().map(FormatRow::label))
                .flatMap(texts -> texts);
    }
}
