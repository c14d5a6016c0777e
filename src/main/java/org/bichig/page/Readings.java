package org.bichig.page;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.script.Language;
import org.bichig.statistics.Indicator;
import org.bichig.statistics.Indicators;
import org.bichig.statistics.Reading;
import org.bichig.statistics.Series;

/** What the reports that have a page in a language say of the indicators. */
final class Readings {

    /** One figure is nothing to compare. */
    private static final int FEWEST = 2;

    private final PageContext context;
    private final Language language;

    Readings(PageContext context, Language language) {
        this.context = context;
        this.language = language;
    }

    static Reading of(Indicator indicator, Report report) {
        return report.statistics().map(filled -> indicator.in(filled.table())).orElse(new Reading.NoTable());
    }

    /** Those of which more than one of the reports has a figure. */
    static List<Indicator> comparable(Indicators indicators, List<Report> reports) {
        return indicators.followed().stream()
                .filter(indicator -> figures(indicator, reports) >= FEWEST)
                .toList();
    }

    private static int figures(Indicator indicator, List<Report> reports) {
        return (int) reports.stream()
                .filter(report -> of(indicator, report) instanceof Reading.Figure)
                .count();
    }

    /** How many reports have a figure. */
    int figures(Indicator indicator) {
        return figures(indicator, context.in(language).reports());
    }

    Reading of(Indicator indicator, Organ organ, int year) {
        Optional<Report> report = context.reportsOf(organ, language).stream()
                .filter(each -> each.year() == year)
                .findFirst();
        return report.map(found -> of(indicator, found)).orElse(new Reading.NoReport());
    }

    /** From the body's first report with a table to its newest report; empty when no report has a table. */
    Optional<Series> series(Indicator indicator, Organ organ) {
        List<Report> reports = context.reportsOf(organ, language);
        Optional<Integer> first = reports.stream()
                .filter(report -> report.statistics().isPresent())
                .map(Report::year)
                .min(Integer::compare);
        Optional<Integer> last = reports.stream().map(Report::year).max(Integer::compare);
        return first.map(from -> {
            SortedMap<Integer, Reading> readings = new TreeMap<>();
            for (int year = from; year <= last.orElse(from); year++) {
                readings.put(year, of(indicator, organ, year));
            }
            return new Series(indicator, readings);
        });
    }
}
