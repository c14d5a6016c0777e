package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bichig.model.Report;
import org.bichig.model.StatisticsReturn;
import org.bichig.page.view.Fact;
import org.bichig.page.view.Link;
import org.bichig.page.view.Statistics;
import org.bichig.page.view.StatisticsTable;
import org.bichig.page.view.Text;
import org.bichig.statistics.Cell;
import org.bichig.statistics.Indicators;
import org.bichig.statistics.Table;

/** The filled-in form of a report, as a page shows it. */
final class StatisticsViews {

    private final Indicators indicators;
    private final Words words;

    StatisticsViews(Indicators indicators, Words words) {
        this.indicators = indicators;
        this.words = words;
    }

    /** The form without its downloads: the same on every page of one language. */
    Statistics view(Report report, StatisticsReturn filled) {
        Table table = filled.table();
        EmptyForm form = words.form(table.format());
        List<StatisticsTable> tables = form.tables().stream()
                .map(each -> new StatisticsTableView(words, table, each).view())
                .toList();
        return new Statistics(
                form.title(),
                new Text(words.say("tableYear", Map.of("year", Integer.toString(report.year()))), ""),
                before(filled),
                new Compositions(indicators, words).of(table),
                tables,
                notes(form.cells().stream().map(table::cell).toList()),
                after(filled),
                List.of());
    }

    /** The form with the way from a page to its files. */
    Statistics on(Address address, Report report, Statistics form) {
        return new Statistics(
                form.title(),
                form.year(),
                form.before(),
                form.compositions(),
                form.tables(),
                form.notes(),
                form.after(),
                List.of(
                        download("downloadCsv", Addresses.csv(words.language(), report), address),
                        download("downloadJson", Addresses.json(words.language(), report), address),
                        download("downloadXlsx", Addresses.workbook(report), address)));
    }

    private Link download(String label, Address file, Address page) {
        return new Link(words.say(label), file.from(page), "", false);
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

    /** That a blank and a mark are not 0 is said where there are any. */
    private List<String> notes(List<Cell> cells) {
        List<String> notes = new ArrayList<>();
        if (cells.stream().anyMatch(Cell.Mark.class::isInstance)) {
            notes.add(words.say("marksAreKept"));
        }
        if (cells.stream().anyMatch(Cell.Missing.class::isInstance)) {
            notes.add(words.say("blankIsNotZero"));
        }
        return notes;
    }
}
