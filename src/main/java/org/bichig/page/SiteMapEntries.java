package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.view.Link;
import org.bichig.page.view.SiteMapEntry;
import org.bichig.script.Language;

/** What the site map for readers lists: every page of one language, below the one that leads to it. */
final class SiteMapEntries {

    private final PageContext context;
    private final Words words;
    private final Language language;
    private final Address page;

    SiteMapEntries(PageContext context, Language language, Address page) {
        this.context = context;
        this.words = context.words(language);
        this.language = language;
        this.page = page;
    }

    List<SiteMapEntry> all() {
        List<SiteMapEntry> entries = new ArrayList<>();
        entries.add(leaf(words.say("home"), Addresses.home(language)));
        entries.add(new SiteMapEntry(
                to(words.say("organsIndex"), Addresses.organs(language)),
                context.organs(language).stream().map(this::organ).toList()));
        entries.add(new SiteMapEntry(
                to(words.say("yearsIndex"), Addresses.years(language)),
                context.years(language).stream()
                        .map(year -> leaf(ReportPages.yearLabel(words, year), Addresses.year(language, year)))
                        .toList()));
        if (!context.compared(language).isEmpty()) {
            entries.add(new SiteMapEntry(
                    to(words.say("titleComparisons"), Addresses.comparisons(language)),
                    context.compared(language).stream()
                            .map(indicator -> leaf(ComparisonPages.link(indicator, words, page)))
                            .toList()));
        }
        if (DataPages.exist(context)) {
            entries.add(leaf(words.say("titleData"), Addresses.data(language)));
        }
        context.site().pages().stream()
                .filter(standing -> standing.narrative(language).isPresent())
                .forEach(standing -> entries.add(leaf(new Link(
                        words.text(standing.title()),
                        Addresses.standingPage(language, standing.key()).from(page)))));
        return entries;
    }

    private SiteMapEntry organ(Organ organ) {
        return new SiteMapEntry(
                new Link(
                        words.text(organ.name()),
                        Addresses.organ(language, organ.key()).from(page)),
                context.reportsOf(organ, language).stream().map(this::report).toList());
    }

    private SiteMapEntry report(Report report) {
        return new SiteMapEntry(
                new Link(
                        words.text(report.title()),
                        Addresses.report(language, report).from(page)),
                FacingPage.of(context, report).stream()
                        .map(facing -> leaf(words.say("formFacing"), facing.address()))
                        .toList());
    }

    private SiteMapEntry leaf(String text, Address target) {
        return leaf(to(text, target));
    }

    private static SiteMapEntry leaf(Link link) {
        return new SiteMapEntry(link, List.of());
    }

    private Link to(String text, Address target) {
        return new Link(text, target.from(page), "", target.equals(page));
    }
}
