package org.bichig.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.StatisticsReturn;
import org.bichig.page.view.ChartCell;
import org.bichig.page.view.ChartHead;
import org.bichig.page.view.ChartRow;
import org.bichig.page.view.ChartTable;
import org.bichig.page.view.Figures;
import org.bichig.page.view.KeyFigure;
import org.bichig.page.view.Text;
import org.bichig.script.Prose;
import org.bichig.statistics.Format;
import org.bichig.statistics.Reading;
import org.bichig.statistics.Series;
import org.bichig.statistics.Table;

/** The figures of one body: the newest of each indicator, how it came about over the years, and all of them as a table. */
final class OrganFigures {

    /** A drawing of more than this many tenths of a letter may be wider than a phone. */
    private static final int PHONE = 130;

    private static final int BROAD = 170;
    private static final int FULL = 300;

    private static final Text NOTHING = new Text("", "");

    private final PageContext context;
    private final Words words;
    private final Organ organ;
    private final FigureNotes notes;
    private final List<Series> followed;

    OrganFigures(PageContext context, Words words, Organ organ) {
        this.context = context;
        this.words = words;
        this.organ = organ;
        this.notes = new FigureNotes(context.site().indicators(), words);
        Readings readings = new Readings(context, words.language());
        this.followed = context.site().indicators().followed().stream()
                .flatMap(indicator -> readings.series(indicator, organ).stream())
                .filter(series -> series.newest().isPresent())
                .toList();
    }

    /** Nothing when no report of the body has a figure to show. */
    List<Figures> view() {
        if (followed.isEmpty()) {
            return List.of();
        }
        List<Optional<ColumnDrawing.Drawing>> drawings = new ArrayList<>();
        List<KeyFigure> keyFigures = new ArrayList<>();
        for (Series series : followed.stream().filter(this::isKey).toList()) {
            Optional<ColumnDrawing.Drawing> drawing =
                    series.figures().count() > 1 ? Optional.of(ColumnDrawing.of(series, words)) : Optional.empty();
            drawings.add(drawing);
            keyFigures.add(keyFigure(series, drawing));
        }
        int widest = drawings.stream()
                .flatMap(Optional::stream)
                .mapToInt(ColumnDrawing.Drawing::width)
                .max()
                .orElse(0);
        return List.of(new Figures(keyFigures, size(widest), table(), notes()));
    }

    /** An indicator that the newest table no longer has is shown for its history, if it has one. */
    private boolean isKey(Series series) {
        return series.figures().count() > 1 || series.newest().equals(newestTable());
    }

    private Optional<Integer> newestTable() {
        return tables().map(Report::year).max(Integer::compare);
    }

    private Stream<Report> tables() {
        return context.reportsOf(organ, words.language()).stream()
                .filter(report -> report.statistics().isPresent());
    }

    private KeyFigure keyFigure(Series series, Optional<ColumnDrawing.Drawing> drawing) {
        int year = series.newest().orElseThrow();
        return new KeyFigure(
                words.text(series.indicator().label()),
                words.text(series.indicator().unit()),
                words.prose(ReportPages.yearLabel(words, year)),
                series.figure(year).orElseThrow().asTyped(),
                year == series.readings().firstKey() ? NOTHING : change(series),
                drawing.map(ColumnDrawing.Drawing::chart).stream().toList(),
                !words.language().isVertical()
                        && drawing.filter(each -> each.width() > PHONE).isPresent());
    }

    private static String size(int widest) {
        if (widest <= BROAD) {
            return "narrow";
        }
        return widest <= FULL ? "broad" : "full";
    }

    private Text change(Series series) {
        Series.Change change = series.change().orElseThrow();
        if (change instanceof Series.Change.OtherMeaning) {
            return words.prose(words.say("changeOtherForm"));
        }
        if (!(change instanceof Series.Change.Difference difference)) {
            return words.prose(words.say("changeUnknown"));
        }
        if (difference.by().signum() == 0) {
            return words.prose(words.say("changeNone"));
        }
        String key = difference.by().signum() > 0 ? "changeMore" : "changeLess";
        String count = Prose.number(difference.by().abs());
        return words.prose(difference
                .percent()
                .map(percent -> words.say(key + "Percent", Map.of("count", count, "percent", Prose.percent(percent))))
                .orElseGet(() -> words.say(key, Map.of("count", count))));
    }

    /** One row a year; nothing when only one report has a table, since the newest figures are all there are. */
    private List<ChartTable> table() {
        if (tables().count() < 2) {
            return List.of();
        }
        boolean severalForms =
                tables().map(report -> format(report).id()).distinct().count() > 1;
        List<ChartHead> heads = new ArrayList<>();
        if (severalForms) {
            heads.add(new ChartHead("figures-form", words.prose(words.say("formOfYear"))));
        }
        for (Series series : followed) {
            heads.add(new ChartHead(
                    "figures-" + series.indicator().key(),
                    words.withUnit(
                            series.indicator().label(), series.indicator().unit())));
        }
        List<ChartRow> rows = followed.get(0).readings().keySet().stream()
                .map(year -> row(year, severalForms))
                .toList();
        String title = words.say("figuresOverYears");
        return List.of(new ChartTable(
                words.prose(title),
                words.prose(words.say("year")),
                "figures-year",
                heads,
                rows,
                true,
                words.say("tableScroll", Map.of("title", title))));
    }

    private ChartRow row(int year, boolean severalForms) {
        ChartCells cells = new ChartCells(words);
        String id = "figures-" + year;
        Optional<Report> report = report(year);
        List<ChartCell> row = new ArrayList<>();
        if (severalForms) {
            Optional<Format> format = report.flatMap(Report::statistics)
                    .map(StatisticsReturn::table)
                    .map(Table::format);
            row.add(cells.text(format.map(each -> words.text(notes.form(each))).orElse(NOTHING), "figures-form " + id));
        }
        for (Series series : followed) {
            Reading reading = series.readings().getOrDefault(year, new Reading.NoReport());
            row.add(cells.plain(reading, "figures-" + series.indicator().key() + " " + id, series.breaksBefore(year)));
        }
        String href = report.map(found ->
                        Addresses.report(words.language(), found).from(Addresses.organ(words.language(), organ.key())))
                .orElse("");
        return new ChartRow(id, words.prose(Integer.toString(year)), NOTHING, List.of(), href, row);
    }

    private Optional<Report> report(int year) {
        return context.reportsOf(organ, words.language()).stream()
                .filter(report -> report.year() == year)
                .findFirst();
    }

    private static Format format(Report report) {
        return report.statistics().orElseThrow().table().format();
    }

    private List<Text> notes() {
        List<Text> said = new ArrayList<>();
        said.add(words.prose(words.say("figuresAsPublished")));
        if (followed.stream()
                .filter(this::isKey)
                .anyMatch(series -> series.change()
                        .filter(change -> change instanceof Series.Change.Difference difference
                                && difference.by().compareTo(BigDecimal.ZERO) != 0)
                        .isPresent())) {
            said.add(words.prose(words.say("changesComputed")));
        }
        List<Text> meanings = followed.stream()
                .filter(series -> series.meanings().size() > 1)
                .map(series -> notes.meanings(
                        series.indicator(),
                        notes.inYears(series, year -> format(report(year).orElseThrow()))))
                .toList();
        if (!meanings.isEmpty()) {
            said.add(words.prose(words.say("meaningsDiffer")));
            said.addAll(meanings);
        }
        return said;
    }
}
