package org.bichig.page;

import java.util.Map;
import java.util.Optional;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.view.CountedLink;
import org.bichig.page.view.Link;
import org.bichig.page.view.ReportItem;
import org.bichig.page.view.Text;
import org.bichig.script.DateAndTime;

/** Entries of lists: reports, bodies, years. */
record ReportLists(PageContext context, Words words, Address page) {

    ReportItem item(Report report) {
        Text title = words.text(report.title());
        Optional<DateAndTime> date = report.listedDate();
        return new ReportItem(
                new Link(title, Addresses.report(words.language(), report).from(page)),
                words.text(context.organ(report).shortName()),
                ReportPages.yearLabel(words, report.year()),
                date.map(DateAndTime::toString).orElse(words.say("publishedUnknown")),
                date.isEmpty() ? "" : words.say(report.metadata().published().isPresent() ? "published" : "pageDate"));
    }

    CountedLink organ(Organ organ) {
        Text name = words.text(organ.name());
        return new CountedLink(
                new Link(name, Addresses.organ(words.language(), organ.key()).from(page)),
                count(context.reportsOf(organ, words.language()).size()));
    }

    CountedLink year(int year) {
        return new CountedLink(
                new Link(
                        ReportPages.yearLabel(words, year),
                        Addresses.year(words.language(), year).from(page),
                        "",
                        false),
                count(context.reportsOn(year, words.language()).size()));
    }

    /** How many reports there are, in words. */
    String count(int reports) {
        return words.say("reportCount", Map.of("count", Integer.toString(reports)));
    }
}
