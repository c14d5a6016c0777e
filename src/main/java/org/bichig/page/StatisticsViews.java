package org.bichig.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.StatisticsReturn;
import org.bichig.page.view.Fact;
import org.bichig.page.view.Link;
import org.bichig.page.view.Statistics;
import org.bichig.page.view.StatisticsColumn;
import org.bichig.page.view.StatisticsGroup;
import org.bichig.page.view.StatisticsRow;
import org.bichig.page.view.Text;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.script.WordingStatus;
import org.bichig.statistics.Cell;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;

/** A filled-in table, as a page shows it and as a machine reads it. */
final class StatisticsViews {

    private static final String COLUMN_ID = "col-";
    private static final String ROW_ID = "row-";

    private final Words words;

    StatisticsViews(Words words) {
        this.words = words;
    }

    Statistics view(Report report, StatisticsReturn filled, Address address) {
        Language language = words.language();
        Format format = filled.table().format();
        Text title = words.text(format.title());
        return new Statistics(
                title,
                new Text(words.say("tableYear", Map.of("year", Integer.toString(report.year()))), ""),
                before(filled),
                columns(format),
                groups(filled),
                after(filled),
                List.of(
                        new Link(
                                words.say("downloadCsv"),
                                Addresses.csv(language, report).from(address),
                                "",
                                false),
                        new Link(
                                words.say("downloadJson"),
                                Addresses.json(language, report).from(address),
                                "",
                                false)),
                words.say("tableScroll", Map.of("title", title.value())));
    }

    private List<Fact> before(StatisticsReturn filled) {
        return filled.reporter().map(reporter -> words.fact("reporter", reporter)).stream()
                .toList();
    }

    private List<Fact> after(StatisticsReturn filled) {
        List<Fact> facts = new ArrayList<>();
        words.factIfGiven("head", filled.head()).ifPresent(facts::add);
        words.factIfGiven("reviewer", filled.reviewer()).ifPresent(facts::add);
        words.factIfGiven("preparer", filled.preparer()).ifPresent(facts::add);
        words.factIfGiven("reporterPhone", filled.phone()).ifPresent(facts::add);
        filled.date().ifPresent(date -> facts.add(words.date("reportDate", date)));
        return facts;
    }

    private List<StatisticsColumn> columns(Format format) {
        return List.of(
                column("indicator", format.columns().indicator()),
                column("unit", format.columns().unit()),
                column("value", format.columns().value()));
    }

    private StatisticsColumn column(String key, LocalText label) {
        return new StatisticsColumn(COLUMN_ID + key, words.text(label));
    }

    private List<StatisticsGroup> groups(StatisticsReturn filled) {
        List<StatisticsGroup> groups = new ArrayList<>();
        List<StatisticsRow> rows = new ArrayList<>();
        List<FormatRow> above = new ArrayList<>();
        for (FormatRow row : filled.table().format().rows()) {
            if (row.level() == 1 && !rows.isEmpty()) {
                groups.add(new StatisticsGroup(List.copyOf(rows)));
                rows.clear();
            }
            above.removeIf(ancestor -> ancestor.level() >= row.level());
            rows.add(row(filled, row, above));
            above.add(row);
        }
        if (!rows.isEmpty()) {
            groups.add(new StatisticsGroup(List.copyOf(rows)));
        }
        return groups;
    }

    private StatisticsRow row(StatisticsReturn filled, FormatRow row, List<FormatRow> above) {
        Text label = words.text(row.label());
        Text unit = unit(filled.table().format(), row);
        Cell cell = filled.table().cell(row.key());
        String headers = String.join(
                " ", above.stream().map(ancestor -> ROW_ID + ancestor.key()).toList());
        return new StatisticsRow(
                ROW_ID + row.key(),
                row.level(),
                label,
                headers,
                row.isHeading(),
                unit,
                value(cell),
                kind(row, cell),
                sentence(row, label, unit, cell));
    }

    private String sentence(FormatRow row, Text label, Text unit, Cell cell) {
        if (row.isHeading()) {
            return label.value();
        }
        boolean counted = cell instanceof Cell.Number;
        String value = cell instanceof Cell.Missing ? words.say("notGiven") : value(cell);
        return words.say(
                "sentenceValue", Map.of("label", label.value(), "value", value, "unit", counted ? unit.value() : ""));
    }

    private Text unit(Format format, FormatRow row) {
        return row.unit().map(key -> format.units().get(key)).map(words::text).orElse(new Text("", ""));
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.asTyped();
        }
        return cell instanceof Cell.Mark mark ? mark.asTyped() : "";
    }

    private static String kind(FormatRow row, Cell cell) {
        if (row.isHeading()) {
            return "heading";
        }
        if (cell instanceof Cell.Number) {
            return "number";
        }
        return cell instanceof Cell.Mark ? "token" : "missing";
    }

    PlannedFile.StatisticsData data(Report report, Organ organ, StatisticsReturn filled) {
        Format format = filled.table().format();
        List<PlannedFile.StatisticsData.Row> rows = format.rows().stream()
                .map(row -> {
                    Cell cell = filled.table().cell(row.key());
                    return new PlannedFile.StatisticsData.Row(
                            row.key(),
                            row.level(),
                            words.text(row.label()).value(),
                            unit(format, row).value(),
                            kind(row, cell),
                            value(cell));
                })
                .toList();
        return new PlannedFile.StatisticsData(
                words.language().tag(),
                format.rows().stream()
                        .map(row -> row.label().in(words.language()).status())
                        .max(Comparator.naturalOrder())
                        .orElse(WordingStatus.DRAFT),
                organ.key(),
                words.text(organ.name()).value(),
                report.year(),
                format.id(),
                words.text(format.title()).value(),
                List.of(
                        words.text(format.columns().indicator()).value(),
                        words.text(format.columns().unit()).value(),
                        words.text(format.columns().value()).value()),
                rows);
    }
}
