package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.StandingPage;
import org.bichig.page.view.Alternate;
import org.bichig.page.view.RobotsView;
import org.bichig.page.view.SitemapAddress;
import org.bichig.page.view.SitemapView;
import org.bichig.script.Language;
import org.bichig.statistics.Indicator;

/** What crawlers ask for: {@code sitemap.xml} (sitemaps.org, 0.9) and {@code robots.txt} (RFC 9309). */
final class CrawlerFiles {

    private static final Address SITEMAP = new Address("sitemap.xml");
    private static final Address ROBOTS = new Address("robots.txt");

    private final PageContext context;

    CrawlerFiles(PageContext context) {
        this.context = context;
    }

    List<PlannedFile> files() {
        return List.of(
                new PlannedFile.Page(SITEMAP, "sitemap.ftlx", true, this::sitemap, Origin.WHOLE_SITE),
                new PlannedFile.Page(ROBOTS, "robots.ftl", true, this::robots, Origin.WHOLE_SITE));
    }

    /** Fragments repeat what the page of the report says, and are nothing to be found. */
    private RobotsView robots() {
        return new RobotsView(
                SITEMAP.absolute(context.siteAddress()), context.siteAddress().getRawPath() + "*/fragment.html");
    }

    /** Every page that is canonical, with its true translations. Plain pages and fallbacks repeat others' content. */
    private SitemapView sitemap() {
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
