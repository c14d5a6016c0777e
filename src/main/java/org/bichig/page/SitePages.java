package org.bichig.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.StandingPage;
import org.bichig.page.view.Alternate;
import org.bichig.page.view.Frame;
import org.bichig.page.view.HomeView;
import org.bichig.page.view.Link;
import org.bichig.page.view.RobotsView;
import org.bichig.page.view.RootEntry;
import org.bichig.page.view.RootView;
import org.bichig.page.view.SiteMapEntry;
import org.bichig.page.view.SiteMapView;
import org.bichig.page.view.SitemapAddress;
import org.bichig.page.view.SitemapView;
import org.bichig.page.view.Text;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.statistics.Indicator;

/** The pages that a site has once, or once a language: root, homes, site map, error page, feeds, files for crawlers. */
final class SitePages {

    private static final int MOST_NEWEST = 10;
    private static final int MOST_ORGANS = 60;
    /** More lines of vertical text do not fit beside the other language; the home page has the rest. */
    private static final int MOST_ON_ROOT = 3;

    private final PageContext context;

    SitePages(PageContext context) {
        this.context = context;
    }

    List<PlannedFile> files() {
        List<PlannedFile> files = new ArrayList<>();
        for (Language language : context.languages()) {
            files.add(page(Addresses.home(language), "home.ftlh", address -> home(language, address)));
            files.add(page(Addresses.siteMap(language), "site-map.ftlh", address -> siteMap(language, address)));
            FeedPlan.file(context, language).ifPresent(files::add);
        }
        files.add(page(Addresses.root(), "root.ftlh", this::root));
        files.add(page(Addresses.notFound(), "not-found.ftlh", this::notFound));
        files.add(page(new Address("sitemap.xml"), "sitemap.ftlx", address -> sitemapXml()));
        files.add(page(
                new Address("robots.txt"),
                "robots.ftl",
                address -> new RobotsView(
                        new Address("sitemap.xml").absolute(context.siteAddress()),
                        context.siteAddress().getRawPath() + "*/fragment.html")));
        return files;
    }

    private static PlannedFile page(Address address, String template, Function<Address, Record> view) {
        return new PlannedFile.Page(address, template, true, () -> view.apply(address), PlannedFile.WHOLE_SITE);
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
        Words words = context.words(language);
        String title = words.say("titleSiteMap");
        FrameBuilder frame = frame(language, address, title).crumb(title, "", address);
        context.languages().forEach(other -> frame.translation(other, Addresses.siteMap(other)));
        frame.meta().column(title);
        List<SiteMapEntry> entries = new ArrayList<>();
        entries.add(leaf(to(words.say("home"), Addresses.home(language), address)));
        entries.add(new SiteMapEntry(
                to(words.say("organsIndex"), Addresses.organs(language), address),
                context.organs(language).stream()
                        .map(organ -> organEntry(organ, words, address))
                        .toList()));
        entries.add(new SiteMapEntry(
                to(words.say("yearsIndex"), Addresses.years(language), address),
                context.years(language).stream()
                        .map(year ->
                                leaf(to(ReportPages.yearLabel(words, year), Addresses.year(language, year), address)))
                        .toList()));
        if (!context.compared(language).isEmpty()) {
            entries.add(new SiteMapEntry(
                    to(words.say("titleComparisons"), Addresses.comparisons(language), address),
                    context.compared(language).stream()
                            .map(indicator -> leaf(ComparisonPages.link(indicator, words, address)))
                            .toList()));
        }
        if (DataPages.exist(context)) {
            entries.add(leaf(to(words.say("titleData"), Addresses.data(language), address)));
        }
        for (StandingPage page : context.site().pages()) {
            page.narrative(language).ifPresent(narrative -> {
                Text name = words.text(page.title());
                entries.add(leaf(new Link(
                        name.value(),
                        Addresses.standingPage(language, page.key()).from(address),
                        name.lang(),
                        false)));
            });
        }
        return new SiteMapView(frame.build(), title, entries);
    }

    private SiteMapEntry organEntry(Organ organ, Words words, Address address) {
        Text name = words.text(organ.name());
        return new SiteMapEntry(
                new Link(
                        name.value(),
                        Addresses.organ(words.language(), organ.key()).from(address),
                        name.lang(),
                        false),
                context.reportsOf(organ, words.language()).stream()
                        .map(report ->
                                new SiteMapEntry(reportLink(report, words, address), facing(report, words, address)))
                        .toList());
    }

    private List<SiteMapEntry> facing(Report report, Words words, Address address) {
        return FacingPage.of(context, report).stream()
                .map(facing -> leaf(to(words.say("formFacing"), facing.address(), address)))
                .toList();
    }

    private static SiteMapEntry leaf(Link link) {
        return new SiteMapEntry(link, List.of());
    }

    /** Every page that is canonical, with its true translations. Plain pages and fallbacks repeat others' content. */
    private SitemapView sitemapXml() {
        List<SitemapAddress> pages = new ArrayList<>();
        pages.add(new SitemapAddress(Addresses.root().absolute(context.siteAddress()), List.of()));
        List<Language> all = context.languages();
        addTwins(pages, all, Addresses::home);
        addTwins(pages, all, Addresses::organs);
        addTwins(pages, all, Addresses::years);
        addTwins(pages, all, Addresses::siteMap);
        if (DataPages.exist(context)) {
            addTwins(pages, all, Addresses::data);
        }
        for (Organ organ : context.site().organs()) {
            addTwins(
                    pages,
                    all.stream()
                            .filter(language ->
                                    !context.reportsOf(organ, language).isEmpty())
                            .toList(),
                    language -> Addresses.organ(language, organ.key()));
        }
        for (int year : context.site().years()) {
            addTwins(
                    pages,
                    all.stream()
                            .filter(language ->
                                    !context.reportsOn(year, language).isEmpty())
                            .toList(),
                    language -> Addresses.year(language, year));
        }
        addTwins(
                pages,
                all.stream()
                        .filter(language -> !context.compared(language).isEmpty())
                        .toList(),
                Addresses::comparisons);
        for (Indicator indicator : context.site().indicators().followed()) {
            addTwins(
                    pages,
                    all.stream()
                            .filter(language -> context.compared(language).contains(indicator))
                            .toList(),
                    language -> Addresses.comparison(language, indicator.key()));
        }
        for (Report report : context.site().reports()) {
            addTwins(
                    pages,
                    all.stream().filter(report::isTranslatedInto).toList(),
                    language -> Addresses.report(language, report));
            FacingPage.of(context, report)
                    .map(facing -> facing.address().absolute(context.siteAddress()))
                    .ifPresent(facing -> pages.add(new SitemapAddress(facing, List.of())));
        }
        for (StandingPage page : context.site().pages()) {
            addTwins(
                    pages,
                    all.stream().filter(page::isTranslatedInto).toList(),
                    language -> Addresses.standingPage(language, page.key()));
        }
        return new SitemapView(pages);
    }

    private void addTwins(List<SitemapAddress> pages, List<Language> languages, Function<Language, Address> address) {
        List<Alternate> alternates = languages.size() < 2
                ? List.of()
                : languages.stream()
                        .map(language -> new Alternate(
                                language.tag(), address.apply(language).absolute(context.siteAddress())))
                        .toList();
        for (Language language : languages) {
            pages.add(new SitemapAddress(address.apply(language).absolute(context.siteAddress()), alternates));
        }
    }
}
