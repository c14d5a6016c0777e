package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.bichig.page.view.Text;
import org.bichig.script.LocalText;
import org.bichig.script.Prose;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Indicator;
import org.bichig.statistics.Indicators;
import org.bichig.statistics.Series;

/** Says what figures of different forms count, in the words of the forms themselves. */
final class FigureNotes {

    private final Indicators indicators;
    private final Words words;

    FigureNotes(Indicators indicators, Words words) {
        this.indicators = indicators;
        this.words = words;
    }

    /** What an indicator's figures of each form count, when they do not all count the same. */
    Text meanings(Indicator indicator, List<String> said) {
        String all = said.stream()
                .reduce((before, next) -> words.say("meaningAnd", Map.of("before", before, "next", next)))
                .orElse("");
        return words.prose(
                words.say("meaningsOf", Map.of("indicator", words.said(indicator.label()), "meanings", all)));
    }

    /** What the figures of a series count in which years. */
    List<String> inYears(Series series, IntFunction<Format> formats) {
        List<String> said = new ArrayList<>();
        for (Indicator.Meaning meaning : series.meanings()) {
            List<Integer> years = series.readings().keySet().stream()
                    .filter(year -> series.figure(year)
                            .filter(figure -> figure.meaning().equals(meaning))
                            .isPresent())
                    .toList();
            said.add(words.say(
                    "meaningInYears",
                    Map.of(
                            "years",
                            years(years.get(0), years.get(years.size() - 1)),
                            "cell",
                            cell(meaning, formats.apply(years.get(0))),
                            "form",
                            forms(years.stream().map(formats::apply).toList()))));
        }
        return said;
    }

    /** What figures count that have one meaning. */
    String inForms(Indicator.Meaning meaning, List<Format> formats) {
        return words.say("meaningInForm", Map.of("cell", cell(meaning, formats.get(0)), "form", forms(formats)));
    }

    private String forms(List<Format> formats) {
        return Prose.list(formats.stream().map(this::form).distinct().toList(), words.language());
    }

    /** What a form is called. */
    String form(Format format) {
        return words.said(indicators.form(format.id()).orElse(format.title()));
    }

    private String years(int from, int to) {
        return from == to
                ? ReportPages.yearLabel(words, from)
                : words.say("yearSpan", Map.of("from", Integer.toString(from), "to", Integer.toString(to)));
    }

    /** The label of the row, and of the column where the table has several. */
    private String cell(Indicator.Meaning meaning, Format format) {
        FormatTable table = format.tableOf(meaning.cell().row()).orElseThrow();
        List<LocalText> labels = new ArrayList<>();
        if (table.labelledRows()) {
            format.row(meaning.cell().row()).map(FormatRow::label).ifPresent(labels::add);
        }
        List<LocalText> heads =
                table.column(meaning.cell().column()).map(FigureColumn::heads).orElse(List.of());
        if (!table.labelledRows()) {
            labels.addAll(heads);
        } else if (!table.hasOneColumn()) {
            labels.add(heads.get(heads.size() - 1));
        }
        return labels.stream()
                .map(words::said)
                // The total of a row 总计 need not be called so twice.
                .reduce((outer, inner) -> outer.endsWith(inner)
                        ? outer
                        : words.say("sentenceHeadings", Map.of("outer", outer, "inner", inner)))
                .orElse("");
    }
}
