package org.bichig.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.page.view.Bar;
import org.bichig.page.view.ChartCell;
import org.bichig.page.view.ChartHead;
import org.bichig.page.view.ChartRow;
import org.bichig.page.view.ChartTable;
import org.bichig.page.view.CompositionTable;
import org.bichig.page.view.Text;
import org.bichig.script.Prose;
import org.bichig.statistics.Composition;
import org.bichig.statistics.Indicators;
import org.bichig.statistics.Table;

/** What the totals of a report are made of, with a bar for each part. */
final class Compositions {

    private static final Text NOTHING = new Text("", "");

    private final Indicators indicators;
    private final Words words;

    Compositions(Indicators indicators, Words words) {
        this.indicators = indicators;
        this.words = words;
    }

    /** Those of which two parts at least are above 0: one part alone is no composition. */
    List<CompositionTable> of(Table table) {
        return indicators.compositions().stream()
                .flatMap(composition -> view(composition, composition.in(table)).stream())
                .toList();
    }

    private Optional<CompositionTable> view(Composition composition, List<Composition.Share> shares) {
        long parts = shares.stream()
                .flatMap(share -> share.value().stream())
                .filter(value -> value.signum() > 0)
                .count();
        return parts < 2 ? Optional.empty() : Optional.of(drawn(composition, shares));
    }

    private CompositionTable drawn(Composition composition, List<Composition.Share> shares) {
        String name = "made-of-" + composition.key();
        boolean percent = shares.stream().anyMatch(share -> share.percent().isPresent());
        List<ChartHead> heads = new ArrayList<>();
        heads.add(new ChartHead(name + "-count", words.text(composition.unit())));
        if (percent) {
            heads.add(new ChartHead(name + "-percent", words.prose(words.say("percentage"))));
        }
        BigDecimal largest = shares.stream()
                .flatMap(share -> share.value().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        List<ChartRow> rows = new ArrayList<>();
        for (Composition.Share share : shares) {
            rows.add(row(share, name + "-" + (rows.size() + 1), name, largest));
        }
        Text title = words.text(composition.label());
        return new CompositionTable(
                new ChartTable(
                        title,
                        words.prose(words.say("part")),
                        name,
                        heads,
                        rows,
                        false,
                        words.say("tableScroll", Map.of("title", title.value()))),
                notes(shares, percent));
    }

    private ChartRow row(Composition.Share share, String id, String name, BigDecimal largest) {
        ChartCells cells = new ChartCells(words);
        String headers = name + "-count " + id;
        int rows = share.part().rows().size();
        Text note = rows > 1 && share.value().isPresent()
                ? words.prose(words.say("sumOf", Map.of("count", Integer.toString(rows))))
                : NOTHING;
        List<ChartCell> row = new ArrayList<>();
        row.add(share.value()
                .map(value -> number(share.shown(), value, headers))
                .orElseGet(() -> missing(share, headers)));
        share.percent().ifPresent(percent -> row.add(number(Prose.percent(percent), percent, name + "-percent " + id)));
        List<Bar> bars = share.value().stream()
                .map(value -> cells.beside(value, largest))
                .toList();
        return new ChartRow(id, words.text(share.part().label()), note, bars, "", row);
    }

    private static ChartCell number(String shown, BigDecimal value, String headers) {
        return new ChartCell(
                new Text(shown, ""), value.signum() == 0 ? "number zero" : "number", headers, NOTHING, List.of());
    }

    private ChartCell missing(Composition.Share share, String headers) {
        boolean several = share.part().rows().size() > 1;
        Text text = share.shown().isEmpty()
                ? words.prose(words.say(several ? "partlyGiven" : "notGiven"))
                : words.text(share.shown());
        return new ChartCell(text, share.shown().isEmpty() ? "missing" : "token", headers, NOTHING, List.of());
    }

    private List<Text> notes(List<Composition.Share> shares, boolean percent) {
        List<Text> said = new ArrayList<>();
        boolean sums = shares.stream()
                .anyMatch(
                        share -> share.part().rows().size() > 1 && share.value().isPresent());
        if (sums) {
            said.add(words.prose(words.say("sumsComputed")));
        }
        if (percent) {
            said.add(words.prose(words.say("sharesComputed")));
        }
        return said;
    }
}
