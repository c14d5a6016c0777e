package org.bichig.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bichig.model.Report;
import org.bichig.page.view.Frame;
import org.bichig.page.view.HomeView;
import org.bichig.page.view.Link;
import org.bichig.page.view.RootEntry;
import org.bichig.page.view.RootView;
import org.bichig.page.view.SiteMapView;
import org.bichig.page.view.Text;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;

/** The pages that a site has once, or once a language: root, homes, site map, error page, feeds. */
final class SitePages {

    private static final int MOST_NEWEST = 10;
    private static final int MOST_ORGANS = 60;
    /** More lines of vertical text do not fit beside the other language; the home page has the rest. */
    private static final int MOST_ON_ROOT = 3;

    private final PageContext context;
    private final Origins origins;

    SitePages(PageContext context, Origins origins) {
        this.context = context;
        this.origins = origins;
    }

    List<PlannedFile> files() {
        List<PlannedFile> files = new ArrayList<>();
        for (Language language : context.languages()) {
            files.add(page(Addresses.home(language), "home.ftlh", address -> home(language, address)));
            files.add(page(Addresses.siteMap(language), "site-map.ftlh", address -> siteMap(language, address)));
            FeedPlan.file(context, origins, language).ifPresent(files::add);
        }
        files.add(page(Addresses.root(), "root.ftlh", this::root));
        files.add(page(Addresses.notFound(), "not-found.ftlh", this::notFound));
        return files;
    }

    private PlannedFile page(Address address, String template, Function<Address, Record> view) {
        return new PlannedFile.Page(address, template, true, () -> view.apply(address), origins.ofList(Origin.SITE));
    }

    private FrameBuilder frame(Language language, Address address, String title) {
        FrameBuilder frame = new FrameBuilder(context, language, address, title);
        Words words = context.words(language);
        context.settings().description().ifPresent(text -> frame.description(words.said(text)));
        context.newest()
                .flatMap(Report::listedDate)
                .map(DateAndTime::date)
                .ifPresent(date -> frame.dated(words.date("updated", date)));
        frame.dated(words.fact("pageSource", context.settings().name()));
        return frame;
    }

    private HomeView home(Language language, Address address) {
        Words words = context.words(language);
        String siteName = words.said(context.settings().name());
        FrameBuilder frame = frame(language, address, siteName);
        context.languages().forEach(other -> frame.translation(other, Addresses.home(other)));
        ReportLists lists = new ReportLists(context, words, address);
        return new HomeView(
                frame.build(),
                siteName,
                context.settings().description().map(text -> words.said(text)).orElse(""),
                newest(language).map(lists::item).toList(),
                context.years(language).stream().map(lists::year).toList(),
                context.organs(language).stream()
                        .limit(MOST_ORGANS)
                        .map(lists::organ)
                        .toList(),
                ComparisonPages.links(context, words, address));
    }

    private Stream<Report> newest(Language language) {
        Comparator<Report> byDate = Comparator.comparing(
                report -> report.listedDate().map(DateAndTime::toString).orElse(""), Comparator.reverseOrder());
        return context.in(language).reports().stream()
                .sorted(Comparator.<Report>comparingInt(report -> -report.year())
                        .thenComparing(byDate))
                .limit(MOST_NEWEST);
    }

    private RootView root(Address address) {
        Language first = context.languages().get(0);
        String siteName = context.words(first).said(context.settings().name());
        FrameBuilder frame = frame(first, address, siteName);
        context.languages().forEach(other -> frame.version(other, Addresses.home(other)));
        return new RootView(
                frame.build(),
                entries(
                        address,
                        words -> words.said(context.settings().name()),
                        words -> context.settings()
                                .description()
                                .map(text -> words.said(text))
                                .orElse(""),
                        words -> newest(words.language())
                                .limit(MOST_ON_ROOT)
                                .map(report -> reportLink(report, words, address))
                                .toList()));
    }

    private RootView notFound(Address address) {
        Language first = context.languages().get(0);
        Frame frame = frame(first, address, context.words(first).say("titleNotFound"))
                .canonical(Optional.empty())
                // The server shows this page at any address, however deep; only a base makes its links right there.
                .base(context.siteAddress().toString())
                .build();
        return new RootView(
                frame,
                entries(
                        address,
                        words -> words.say("titleNotFound"),
                        words -> words.say("notFoundText"),
                        words -> List.of(
                                to(words.say("organsIndex"), Addresses.organs(words.language()), address),
                                to(words.say("yearsIndex"), Addresses.years(words.language()), address),
                                to(words.say("siteMap"), Addresses.siteMap(words.language()), address))));
    }

    private List<RootEntry> entries(
            Address address,
            Function<Words, String> heading,
            Function<Words, String> lead,
            Function<Words, List<Link>> links) {
        return context.languages().stream()
                .map(language -> {
                    Words words = context.words(language);
                    return new RootEntry(
                            language.tag(),
                            language.isVertical(),
                            heading.apply(words),
                            lead.apply(words),
                            words.draftNotice(),
                            to(words.say("enterSite"), Addresses.home(language), address),
                            links.apply(words));
                })
                .toList();
    }

    private static Link to(String text, Address target, Address page) {
        return new Link(text, target.from(page), "", target.equals(page));
    }

    private static Link reportLink(Report report, Words words, Address page) {
        Text title = words.text(report.title());
        return new Link(
                title.value(), Addresses.report(words.language(), report).from(page), title.lang(), false);
    }

    private SiteMapView siteMap(Language language, Address address) {
        String title = context.words(language).say("titleSiteMap");
        FrameBuilder frame = frame(language, address, title).crumb(title, "", address);
        context.languages().forEach(other -> frame.translation(other, Addresses.siteMap(other)));
        frame.meta().column(title);
        return new SiteMapView(frame.build(), title, new SiteMapEntries(context, language, address).all());
    }
}
