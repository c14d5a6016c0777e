package org.bichig.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bichig.model.Report;
import org.bichig.page.view.FeedEntry;
import org.bichig.page.view.FeedView;
import org.bichig.page.view.Text;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;

/**
 * The Atom feed of one language. Atom wants a date on every entry and a date must not be invented, so a report without
 * any known date is not in the feed; where no report has one, there is no feed.
 */
final class FeedPlan {

    private static final int MOST_ENTRIES = 50;

    private FeedPlan() {}

    static Optional<PlannedFile> file(PageContext context, Origins origins, Language language) {
        if (!context.in(language).dated()) {
            return Optional.empty();
        }
        return Optional.of(new PlannedFile.Page(
                Addresses.feed(language),
                "feed.ftlx",
                true,
                () -> view(context, language),
                origins.ofList(Origin.SITE)));
    }

    private static FeedView view(PageContext context, Language language) {
        Words words = context.words(language);
        List<Report> newest = context.in(language).reports().stream()
                .filter(report -> report.listedDate().isPresent())
                .sorted(Comparator.comparing(FeedPlan::date).reversed())
                .limit(MOST_ENTRIES)
                .toList();
        String siteName = words.said(context.settings().name());
        return new FeedView(
                language.tag(),
                siteName,
                words.draftNotice(),
                Addresses.feed(language).absolute(context.siteAddress()),
                Addresses.home(language).absolute(context.siteAddress()),
                date(newest.get(0)).rfc3339(),
                siteName,
                newest.stream().map(report -> entry(context, words, report)).toList());
    }

    private static FeedEntry entry(PageContext context, Words words, Report report) {
        Text organ = words.text(context.organ(report).name());
        return new FeedEntry(
                words.said(report.title()),
                Addresses.report(words.language(), report).absolute(context.siteAddress()),
                date(report).rfc3339(),
                organ.value(),
                words.say(report.metadata().published().isPresent() ? "published" : "pageDate") + " " + date(report));
    }

    private static DateAndTime date(Report report) {
        return report.listedDate().orElseThrow();
    }
}
