package org.bichig.page;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bichig.model.Organ;
import org.bichig.page.view.ChartCell;
import org.bichig.page.view.ChartHead;
import org.bichig.page.view.ChartRow;
import org.bichig.page.view.ChartTable;
import org.bichig.page.view.ComparisonView;
import org.bichig.page.view.CountedLink;
import org.bichig.page.view.Figures;
import org.bichig.page.view.IndexGroup;
import org.bichig.page.view.IndexView;
import org.bichig.page.view.Link;
import org.bichig.page.view.Text;
import org.bichig.script.Language;
import org.bichig.statistics.Format;
import org.bichig.statistics.Indicator;
import org.bichig.statistics.Reading;
import org.bichig.statistics.Series;

/** One indicator over all bodies and years, and the list of the indicators that can be compared so. */
final class ComparisonPages {

    private static final Origin ORIGIN = Origin.of("reports/");

    /** More years than this stand close. */
    private static final int FITTING_YEARS = 4;

    private final PageContext context;
    private final IndexFrames frames;

    ComparisonPages(PageContext context) {
        this.context = context;
        this.frames = new IndexFrames(context);
    }

    List<PlannedFile> files() {
        List<PlannedFile> files = new ArrayList<>();
        for (Language language : context.languages()) {
            if (context.compared(language).isEmpty()) {
                continue;
            }
            files.add(page(Addresses.comparisons(language), "index.ftlh", address -> index(language, address)));
            for (Indicator indicator : context.compared(language)) {
                files.add(page(
                        Addresses.comparison(language, indicator.key()),
                        "comparison.ftlh",
                        address -> comparison(indicator, language, address)));
            }
        }
        return files;
    }

    private static PlannedFile page(Address address, String template, Function<Address, Record> view) {
        return new PlannedFile.Page(address, template, true, () -> view.apply(address), ORIGIN);
    }

    /** The indicators that can be compared, as links. */
    static List<CountedLink> links(PageContext context, Words words, Address page) {
        ReportLists lists = new ReportLists(context, words, page);
        Readings readings = new Readings(context, words.language());
        return context.compared(words.language()).stream()
                .map(indicator ->
                        new CountedLink(link(indicator, words, page), lists.count(readings.figures(indicator))))
                .toList();
    }

    static Link link(Indicator indicator, Words words, Address page) {
        return new Link(
                words.text(indicator.label()),
                Addresses.comparison(words.language(), indicator.key()).from(page));
    }

    /**
     * What is compared.
     *
     * @param years from the first with a figure to the last, those between without one among them
     * @param organs with a figure, by name
     * @param series of each of them
     */
    private record Compared(List<Integer> years, List<Organ> organs, List<Series> series) {

        static Compared of(PageContext context, Words words, Indicator indicator) {
            Readings readings = new Readings(context, words.language());
            List<Organ> organs = new ArrayList<>();
            List<Series> all = new ArrayList<>();
            context.in(words.language())
                    .organsByName()
                    .get()
                    .forEach(organ -> readings.series(indicator, organ)
                            .filter(series -> series.newest().isPresent())
                            .ifPresent(series -> {
                                organs.add(organ);
                                all.add(series);
                            }));
            IntSummaryStatistics years = all.stream()
                    .flatMapToInt(series -> series.readings().keySet().stream()
                            .filter(year -> series.figure(year).isPresent())
                            .mapToInt(Integer::intValue))
                    .summaryStatistics();
            return new Compared(
                    IntStream.rangeClosed(years.getMin(), years.getMax())
                            .boxed()
                            .toList(),
                    organs,
                    all);
        }
    }

    private IndexView index(Language language, Address address) {
        Words words = context.words(language);
        String title = words.say("titleComparisons");
        FrameBuilder frame = frames.frame(
                        language,
                        address,
                        title,
                        other -> context.compared(other).isEmpty()
                                ? Addresses.home(other)
                                : Addresses.comparisons(other),
                        context.languages().stream()
                                .noneMatch(other -> context.compared(other).isEmpty()))
                .crumb(title, "", address);
        frames.dated(frame, words, context.site().reports());
        return new IndexView(
                frame.build(), title, List.of(new IndexGroup("", "comparisons", links(context, words, address))));
    }

    private ComparisonView comparison(Indicator indicator, Language language, Address address) {
        Words words = context.words(language);
        String label = words.said(indicator.label());
        String title = words.say("titleComparison", Map.of("indicator", label));
        FrameBuilder frame = frames.frame(
                        language,
                        address,
                        title,
                        other -> nearest(indicator, other),
                        context.languages().stream()
                                .allMatch(other -> context.compared(other).contains(indicator)))
                .crumb(words.say("titleComparisons"), "", Addresses.comparisons(language))
                .crumb(label, "", address);
        frames.dated(frame, words, context.site().reports());
        return new ComparisonView(
                frame.build(),
                title,
                figures(indicator, words, address),
                context.compared(language).stream()
                        .filter(other -> !other.equals(indicator))
                        .map(other -> link(other, words, address))
                        .toList());
    }

    private Address nearest(Indicator indicator, Language language) {
        if (context.compared(language).contains(indicator)) {
            return Addresses.comparison(language, indicator.key());
        }
        return context.compared(language).isEmpty() ? Addresses.home(language) : Addresses.comparisons(language);
    }

    private Figures figures(Indicator indicator, Words words, Address address) {
        Compared compared = Compared.of(context, words, indicator);
        List<Reading.Figure> all =
                compared.series().stream().flatMap(Series::figures).toList();
        ChartCells.Scale scale = ChartCells.Scale.of(indicator, all);
        List<ChartHead> heads = compared.years().stream()
                .map(year -> new ChartHead("figures-" + year, words.prose(Integer.toString(year))))
                .toList();
        List<ChartRow> rows = new ArrayList<>();
        for (int i = 0; i < compared.organs().size(); i++) {
            rows.add(row(compared.organs().get(i), compared.series().get(i), compared.years(), scale, words, address));
        }
        Text title = words.withUnit(indicator.label(), indicator.unit());
        ChartTable table = new ChartTable(
                title,
                words.prose(words.say("organ")),
                "figures-organ",
                heads,
                rows,
                compared.years().size() > FITTING_YEARS,
                words.say("tableScroll", Map.of("title", title.value())));
        return new Figures(List.of(), "", List.of(table), notes(indicator, all, words));
    }

    private ChartRow row(
            Organ organ, Series series, List<Integer> years, ChartCells.Scale scale, Words words, Address address) {
        String id = "figures-of-" + organ.key();
        ChartCells cells = new ChartCells(words);
        Readings readings = new Readings(context, words.language());
        List<ChartCell> row = years.stream()
                .map(year -> cells.drawn(
                        Optional.ofNullable(series.readings().get(year))
                                .orElseGet(() -> readings.of(series.indicator(), organ, year)),
                        "figures-" + year + " " + id,
                        scale))
                .toList();
        return new ChartRow(
                id,
                words.text(organ.shortName()),
                new Text("", ""),
                List.of(),
                Addresses.organ(words.language(), organ.key()).from(address),
                row);
    }

    private List<Text> notes(Indicator indicator, List<Reading.Figure> figures, Words words) {
        List<Text> said = new ArrayList<>();
        said.add(words.prose(words.say("figuresAsPublished")));
        List<Indicator.Meaning> meanings = indicator.meanings().stream()
                .filter(meaning ->
                        figures.stream().anyMatch(figure -> figure.meaning().equals(meaning)))
                .toList();
        if (meanings.size() > 1) {
            FigureNotes notes = new FigureNotes(context.site().indicators(), words);
            said.add(words.prose(words.say("meaningsDiffer")));
            said.add(notes.meanings(
                    indicator,
                    meanings.stream()
                            .map(meaning -> notes.inForms(meaning, formats(indicator, meaning)))
                            .toList()));
        }
        return said;
    }

    private List<Format> formats(Indicator indicator, Indicator.Meaning meaning) {
        return context.site().reports().stream()
                .flatMap(report -> report.statistics().stream())
                .map(filled -> filled.table().format())
                .filter(format -> indicator.meaning(format.id()).equals(Optional.of(meaning)))
                .toList();
    }
}
