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
        for (Report report : context.reportsOf(organ, language)) {
            if (report.year() == year) {
                return of(indicator, report);
            }
        }
        return new Reading.NoReport();
    }

    /** From the body's first report with a table to its newest report; empty when no report has a table. */
    Optional<Series> series(Indicator indicator, Organ organ) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Report report : context.reportsOf(organ, language)) {
            last = Math.max(last, report.year());
            if (report.statistics().isPresent()) {
                first = Math.min(first, report.year());
            }
        }
        SortedMap<Integer, Reading> readings = new TreeMap<>();
        for (int year = first; year <= last; year++) {
            readings.put(year, of(indicator, organ, year));
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Series(indicator, readings));
    }
}
