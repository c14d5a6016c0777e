package org.bichig.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bichig.model.StatisticsReturn;
import org.bichig.script.LocalText;
import org.bichig.statistics.Cell;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.Table;
import org.bichig.statistics.Typed;

/** Reads the {@code statistics} block of a report. */
final class StatisticsBinder {

    private final FormatLibrary formats;

    StatisticsBinder(FormatLibrary formats) {
        this.formats = formats;
    }

    /** The filled-in table; empty when the findings say why not. */
    Optional<StatisticsReturn> bind(Fields statistics) {
        Optional<Format> format = statistics.requiredText("format").flatMap(id -> format(id, statistics));
        Optional<LocalText> reporter = LocalTexts.read(statistics, "reporter");
        Optional<Fields> signOff = statistics.mapping("signOff");
        String head = signOff.map(fields -> PortalBinder.text(fields, "head")).orElse("");
        String reviewer =
                signOff.map(fields -> PortalBinder.text(fields, "reviewer")).orElse("");
        String preparer =
                signOff.map(fields -> PortalBinder.text(fields, "preparer")).orElse("");
        String phone = signOff.map(fields -> PortalBinder.text(fields, "phone")).orElse("");
        Optional<LocalDate> date =
                signOff.flatMap(fields -> fields.date("date")).map(Located::value);
        Optional<Fields> values = statistics.mapping("values");
        if (format.isEmpty()) {
            // Without its format nobody can say which rows there are; that they are unknown would be noise.
            values.ifPresent(Fields::entries);
            return Optional.empty();
        }
        Table table = values.map(fields -> table(format.get(), fields))
                .orElseGet(() -> new Table(format.get(), Map.of(), Map.of()));
        return Optional.of(new StatisticsReturn(table, reporter, head, reviewer, preparer, phone, date));
    }

    private Optional<Format> format(Located<String> id, Fields statistics) {
        Optional<Format> format = formats.find(id.value());
        if (format.isEmpty()) {
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

    private static Table table(Format format, Fields values) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<String, Typed> typed = new LinkedHashMap<>();
        for (FormatRow row : format.figures()) {
            String key = row.key();
            values.placeOfValue(key).ifPresent(place -> typed.put(key, new Typed(place, values.line(place))));
            Optional<Cell> cell = values.node(key).isEmpty()
                    ? Optional.of(new Cell.Missing())
                    : values.text(key).flatMap(text -> cell(row, text, values));
            cell.ifPresent(found -> cells.put(key, found));
        }
        for (FormatRow row : format.rows()) {
            if (row.isHeading() && values.text(row.key()).isPresent()) {
                values.error(
                        "heading-row",
                        values.place(row.key()),
                        "The row " + row.key() + " only heads the rows below it and takes no figure.",
                        "Delete the line, or enter the figure at one of the rows below it.");
            }
        }
        return new Table(format, cells, typed);
    }

    private static Optional<Cell> cell(FormatRow row, Located<String> text, Fields values) {
        Optional<Cell> cell = Cell.read(text.value().strip());
        if (cell.isEmpty()) {
            values.error(
                    "bad-figure",
                    text.place(),
                    "Found " + VisibleText.quoted(text.value()) + " for " + row.key()
                            + "; expected a number, or one of " + "the marks / - — 无, or nothing.",
                    "Write digits only: no unit, no comma, no full-width digits. Leave it blank if it was not given.");
        } else if (cell.get() instanceof Cell.Number number
                && !row.decimal()
                && number.value().stripTrailingZeros().scale() > 0) {
            values.error(
                    "bad-figure",
                    text.place(),
                    "Found " + number.asTyped() + " for " + row.key() + "; this row counts whole things.",
                    "Write a whole number.");
            return Optional.empty();
        }
        return cell;
    }
}
