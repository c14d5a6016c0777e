package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.view.ChartCell;
import org.bichig.page.view.ChartHead;
import org.bichig.page.view.ChartRow;
import org.bichig.page.view.ChartTable;
import org.bichig.page.view.Figures;
import org.bichig.page.view.Text;
import org.bichig.statistics.Format;
import org.bichig.statistics.Indicator;
import org.bichig.statistics.Reading;

/** The bodies of one year beside each other, with a bar for each figure. */
final class YearFigures {

    private final PageContext context;
    private final Words words;
    private final List<Report> reports;
    private final List<Report> filledIn;
    private final List<Column> columns;

    /**
     * An indicator of which somebody has a figure.
     *
     * @param scale what all its bars are drawn to
     */
    private record Column(Indicator indicator, List<Reading.Figure> figures, ChartCells.Scale scale) {

        static Column of(Indicator indicator, List<Report> reports) {
            List<Reading.Figure> figures = reports.stream()
                    .flatMap(report -> Readings.of(indicator, report) instanceof Reading.Figure figure
                            ? Stream.of(figure)
                            : Stream.empty())
                    .toList();
            return new Column(indicator, figures, ChartCells.Scale.of(indicator, figures));
        }
    }

    /** @param reports of the year, in the order in which they are to be shown */
    YearFigures(PageContext context, Words words, List<Report> reports) {
        this.context = context;
        this.words = words;
        this.reports = reports;
        this.filledIn = reports.stream()
                .filter(report -> context.site().indicators().followed().stream()
                        .anyMatch(indicator -> Readings.of(indicator, report) instanceof Reading.Figure))
                .toList();
        this.columns = context.site().indicators().followed().stream()
                .map(indicator -> Column.of(indicator, filledIn))
                .filter(column -> !column.figures().isEmpty())
                .toList();
    }

    /** Nothing when there are no two bodies to compare. */
    List<Figures> view(int year, Address address) {
        if (filledIn.size() < 2) {
            return List.of();
        }
        String title = words.say("figuresOfYear", Map.of("year", Integer.toString(year)));
        List<ChartHead> heads = columns.stream()
                .map(Column::indicator)
                .map(indicator -> new ChartHead(
                        "figures-" + indicator.key(), words.withUnit(indicator.label(), indicator.unit())))
                .toList();
        ChartTable table = new ChartTable(
                words.prose(title),
                words.prose(words.say("organ")),
                "figures-organ",
                heads,
                filledIn.stream().map(report -> row(report, address)).toList(),
                true,
                words.say("tableScroll", Map.of("title", title)));
        return List.of(new Figures(List.of(), "", List.of(table), notes()));
    }

    private ChartRow row(Report report, Address address) {
        Organ organ = context.organ(report);
        String id = "figures-of-" + organ.key();
        ChartCells cells = new ChartCells(words);
        List<ChartCell> row = columns.stream()
                .map(column -> cells.drawn(
                        Readings.of(column.indicator(), report),
                        "figures-" + column.indicator().key() + " " + id,
                        column.scale()))
                .toList();
        return new ChartRow(
                id,
                words.text(organ.shortName()),
                new Text("", ""),
                List.of(),
                Addresses.report(words.language(), report).from(address),
                row);
    }

    private List<Text> notes() {
        List<Text> said = new ArrayList<>();
        said.add(words.prose(words.say("figuresAsPublished")));
        int without = reports.size() - filledIn.size();
        if (without > 0) {
            said.add(words.prose(words.say("withoutFigures", Map.of("count", Integer.toString(without)))));
        }
        FigureNotes notes = new FigureNotes(context.site().indicators(), words);
        List<Text> differing = new ArrayList<>();
        for (Column column : columns) {
            Indicator indicator = column.indicator();
            List<Indicator.Meaning> meanings = column.figures().stream()
                    .map(Reading.Figure::meaning)
                    .distinct()
                    .toList();
            if (meanings.size() > 1) {
                differing.add(notes.meanings(
                        indicator,
                        meanings.stream()
                                .map(meaning -> notes.inForms(meaning, formats(indicator, meaning)))
                                .toList()));
            }
        }
        if (!differing.isEmpty()) {
            said.add(words.prose(words.say("meaningsDiffer")));
            said.addAll(differing);
        }
        return said;
    }

    private List<Format> formats(Indicator indicator, Indicator.Meaning meaning) {
        return filledIn.stream()
                .filter(report -> Readings.of(indicator, report) instanceof Reading.Figure figure
                        && figure.meaning().equals(meaning))
                .map(report -> report.statistics().orElseThrow().table().format())
                .toList();
    }
}
