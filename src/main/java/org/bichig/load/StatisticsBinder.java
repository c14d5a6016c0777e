package org.bichig.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bichig.finding.Place;
import org.bichig.model.StatisticsReturn;
import org.bichig.script.LocalText;
import org.bichig.statistics.Cell;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FigureKind;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Table;
import org.bichig.statistics.TableBuilder;
import org.bichig.statistics.Typed;

/** Reads the {@code statistics} block of a report. May be shared between threads. */
final class StatisticsBinder {

    /** So many characters has a number at most of which there are many. */
    private static final int SMALL = 3;

    private final FormatLibrary formats;
    private final boolean names;
    private final FormsOfYears forms;

    private final Map<String, Cell> smallNumbers = new ConcurrentHashMap<>();

    /** @param names whether the names and the telephone at the foot of a form are taken up at all */
    StatisticsBinder(FormatLibrary formats, FormsOfYears forms, boolean names) {
        this.formats = formats;
        this.forms = forms;
        this.names = names;
    }

    /** The filled-in form; empty when the findings say why not. */
    Optional<StatisticsReturn> bind(Fields statistics, int year) {
        Optional<LocalText> reporter = LocalTexts.read(statistics, "reporter");
        Optional<Fields> signOff = statistics.mapping("signOff");
        String head = foot(signOff, "head");
        String reviewer = foot(signOff, "reviewer");
        String preparer = foot(signOff, "preparer");
        String phone = foot(signOff, "phone");
        Optional<LocalDate> date =
                signOff.flatMap(fields -> fields.date("date")).map(Located::value);
        Optional<YamlNode.Mapping> typed = statistics.keysOf("values");
        Optional<Format> format = statistics
                .text("format")
                .flatMap(id -> format(id, statistics).filter(found -> fits(found, id, statistics, typed)));
        if (format.isEmpty()) {
            return Optional.empty();
        }
        FormOfYear form = forms.of(format.get(), year);
        Table table = typed.map(rows -> statistics.within(rows, Optional.of(form.shape())))
                .map(fields -> table(form, fields))
                .orElseGet(() -> new Table(form.format(), year, Map.of(), Map.of()));
        return Optional.of(new StatisticsReturn(table, reporter, head, reviewer, preparer, phone, date));
    }

    private String foot(Optional<Fields> signOff, String key) {
        String typed = signOff.map(fields -> PortalBinder.text(fields, key)).orElse("");
        return names ? typed : "";
    }

    private Optional<Format> format(Located<String> id, Fields statistics) {
        Optional<Format> format = formats.find(id.value());
        if (format.isEmpty() && !formats.isBroken(id.value())) {
            statistics.error(
                    "unknown-format",
                    id.place(),
                    "There is no table format “" + id.value() + "”.",
                    Nearest.to(id.value(), formats.ids())
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Use one of these: " + String.join(", ", formats.ids()) + "."));
        }
        return format;
    }

    /** False when rows were typed that the format does not have, and another format has every row that was typed. */
    private boolean fits(Format format, Located<String> id, Fields statistics, Optional<YamlNode.Mapping> values) {
        List<String> typed = values.stream()
                .flatMap(rows -> rows.entries().stream())
                .map(YamlNode.Entry::key)
                .toList();
        List<String> strangers =
                typed.stream().filter(key -> format.row(key).isEmpty()).toList();
        List<String> fitting = strangers.isEmpty()
                ? List.of()
                : formats.ids().stream()
                        .filter(other -> formats.find(other)
                                .filter(found -> typed.stream()
                                        .allMatch(key -> found.row(key).isPresent()))
                                .isPresent())
                        .toList();
        if (fitting.isEmpty()) {
            return true;
        }
        statistics.error(
                "wrong-format",
                id.place(),
                "The form " + format.id() + " has no row " + String.join(", ", strangers)
                        + "; every row here is one of " + String.join(" and of ", fitting) + ".",
                "If that is the form, write format: " + fitting.get(0) + ".");
        return false;
    }

    private Table table(FormOfYear form, Fields values) {
        TableBuilder filled = new TableBuilder(
                form.format(), form.year(), form.cells(), values.place().file());
        for (FormatTable table : form.format().tables()) {
            for (FormatRow row : table.rows()) {
                Optional<YamlNode> given = values.node(row.key());
                Optional<Place> place = values.placeOfValue(row.key());
                if (row.isHeading()) {
                    given.ifPresent(figure -> refuseHeading(row, values));
                } else if (place.isPresent()) {
                    row(table, row, form.figures().getOrDefault(row.key(), List.of()), place.get(), values, filled);
                }
            }
        }
        return filled.build();
    }

    private static void refuseHeading(FormatRow row, Fields values) {
        values.error(
                "heading-row",
                values.place(row.key()),
                "The row " + row.key() + " only heads the rows below it and takes no figure.",
                "Delete the line, or enter the figure at one of the rows below it.");
    }

    private void row(
            FormatTable table,
            FormatRow row,
            List<FormOfYear.Figure> figures,
            Place place,
            Fields values,
            TableBuilder filled) {
        Optional<YamlNode> given = values.node(row.key());
        boolean isBlank = given.isEmpty();
        boolean byColumn = given.orElse(null) instanceof YamlNode.Mapping;
        Map<String, Located<String>> texts =
                RowValues.read(values, table, row, (key, count) -> formatsWith(key, count));
        // Most rows stand in one line, which all their cells share.
        int numberOfLine = place.line();
        String line = values.line(place);
        for (FormOfYear.Figure figure : figures) {
            Optional<Located<String>> text =
                    Optional.ofNullable(texts.get(figure.key().column()));
            Place at = text.map(Located::place).orElse(place);
            filled.typed(figure.key(), new Typed(at, at.line() == numberOfLine ? line : values.line(at)));
            if (text.isPresent()) {
                cell(table, row, figure.column(), text.get(), values)
                        .ifPresent(cell -> filled.cell(figure.key(), shared(cell)));
            } else if (isBlank || byColumn) {
                filled.cell(figure.key(), new Cell.Missing());
            }
        }
    }

    /** The same cell for all that say the same small number, which most do. */
    private Cell shared(Cell cell) {
        return cell instanceof Cell.Number number && number.asTyped().length() <= SMALL
                ? smallNumbers.computeIfAbsent(number.asTyped(), first -> number)
                : cell;
    }

    private List<String> formatsWith(String row, int columns) {
        return formats.ids().stream()
                .filter(id -> formats.find(id)
                        .flatMap(format -> format.tableOf(row))
                        .filter(table -> table.figureColumns().size() == columns)
                        .isPresent())
                .toList();
    }

    private static Optional<Cell> cell(
            FormatTable table, FormatRow row, FigureColumn column, Located<String> text, Fields values) {
        FigureKind kind = table.kind(row, column);
        Optional<Cell> cell = Cell.read(text.value().strip(), kind);
        String name = table.hasOneColumn() ? row.key() : row.key() + ", " + column.address();
        if (cell.isEmpty()) {
            values.error(
                    "bad-figure",
                    text.place(),
                    "Found " + VisibleText.quoted(text.value()) + " for " + name
                            + "; expected a number, or one of the marks / - — 无, or nothing.",
                    kind == FigureKind.AMOUNT
                            ? "Write digits, and 元, 万元 or 亿元 behind them if the form says so: 251000元. No comma, no "
                                    + "full-width digits."
                            : "Write digits only: no unit, no comma, no full-width digits. Leave it blank if it was not "
                                    + "given.");
        } else if (cell.get() instanceof Cell.Number number && countsWholeThings(kind) && hasFraction(number)) {
            values.error(
                    "bad-figure",
                    text.place(),
                    "Found " + number.asTyped() + " for " + name + "; "
                            + (table.hasOneColumn() ? "this row counts" : "this cell counts") + " whole things.",
                    "Write a whole number.");
            return Optional.empty();
        }
        return cell;
    }

    private static boolean countsWholeThings(FigureKind kind) {
        return kind == FigureKind.COUNT || kind == FigureKind.CHANGE;
    }

    private static boolean hasFraction(Cell.Number number) {
        return number.value().stripTrailingZeros().scale() > 0;
    }
}
