package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.StandingPage;
import org.bichig.page.view.Alternate;
import org.bichig.page.view.RobotsView;
import org.bichig.page.view.SitemapAddress;
import org.bichig.page.view.SitemapIndexView;
import org.bichig.page.view.SitemapView;
import org.bichig.script.Language;
import org.bichig.statistics.Indicator;

/**
 * What crawlers ask for: {@code sitemap.xml} and, for a site of more pages than one may name, those that it leads to
 * (sitemaps.org, 0.9), and {@code robots.txt} (RFC 9309).
 */
final class CrawlerFiles {

    /** The protocol allows no more addresses in one file. */
    private static final int MOST_IN_ONE = 50_000;

    private static final Address SITEMAP = new Address("sitemap.xml");
    private static final Address ROBOTS = new Address("robots.txt");

    private final PageContext context;
    private final int mostInOne;

    CrawlerFiles(PageContext context) {
        this(context, MOST_IN_ONE);
    }

    CrawlerFiles(PageContext context, int mostInOne) {
        this.context = context;
        this.mostInOne = mostInOne;
    }

    /** Is given the pages of a site one after another: one page in some languages, each at an address of its own. */
    private interface Pages {
        void add(List<Language> languages, Function<Language, Address> address);
    }

    List<PlannedFile> files() {
        int[] addresses = {0};
        forEach((languages, address) -> addresses[0] += languages.size());
        int parts = (addresses[0] + mostInOne - 1) / mostInOne;
        List<PlannedFile> files = new ArrayList<>();
        if (parts == 1) {
            files.add(page(SITEMAP, "sitemap.ftlx", () -> sitemap(0)));
        } else {
            IntStream.range(0, parts).forEach(part -> files.add(page(part(part), "sitemap.ftlx", () -> sitemap(part))));
            files.add(page(SITEMAP, "sitemap-index.ftlx", () -> index(parts)));
        }
        files.add(page(ROBOTS, "robots.ftl", this::robots));
        return files;
    }

    private static PlannedFile page(Address address, String template, Supplier<Record> view) {
        return new PlannedFile.Page(address, template, true, view, Origin.WHOLE_SITE);
    }

    private static Address part(int part) {
        return new Address("sitemap-" + (part + 1) + ".xml");
    }

    /** Fragments repeat what the page of the report says, and are nothing to be found. */
    private RobotsView robots() {
        return new RobotsView(
                SITEMAP.absolute(context.siteAddress()), context.siteAddress().getRawPath() + "*/fragment.html");
    }

    private SitemapIndexView index(int parts) {
        return new SitemapIndexView(IntStream.range(0, parts)
                .mapToObj(part -> part(part).absolute(context.siteAddress()))
                .toList());
    }

    private SitemapView sitemap(int part) {
        List<SitemapAddress> pages = new ArrayList<>();
        int first = part * mostInOne;
        int[] passed = {0};
        forEach((languages, address) -> {
            int from = Math.max(0, first - passed[0]);
            int to = Math.min(languages.size(), first + mostInOne - passed[0]);
            passed[0] += languages.size();
            if (from < to) {
                pages.addAll(twins(languages, address).subList(from, to));
            }
        });
        return new SitemapView(pages);
    }

    private List<SitemapAddress> twins(List<Language> languages, Function<Language, Address> address) {
        List<Alternate> twins = languages.stream()
                .map(language ->
                        new Alternate(language.tag(), address.apply(language).absolute(context.siteAddress())))
                .toList();
        List<Alternate> alternates = languages.size() < 2 ? List.of() : twins;
        return twins.stream()
                .map(twin -> new SitemapAddress(twin.href(), alternates))
                .toList();
    }

    /** Every page that is canonical, with its true translations. Plain pages and fallbacks repeat others' content. */
    private void forEach(Pages pages) {
        List<Language> all = context.languages();
        pages.add(all.subList(0, 1), language -> Addresses.root());
        pages.add(all, Addresses::home);
        pages.add(all, Addresses::organs);
        pages.add(all, Addresses::years);
        pages.add(all, Addresses::siteMap);
        if (DataPages.exist(context)) {
            pages.add(all, Addresses::data);
        }
        for (Organ organ : context.site().organs()) {
            pages.add(
                    those(language -> !context.reportsOf(organ, language).isEmpty()),
                    language -> Addresses.organ(language, organ.key()));
        }
        for (int year : context.site().years()) {
            pages.add(
                    those(language -> !context.reportsOn(year, language).isEmpty()),
                    language -> Addresses.year(language, year));
        }
        pages.add(those(language -> !context.compared(language).isEmpty()), Addresses::comparisons);
        for (Indicator indicator : context.site().indicators().followed()) {
            pages.add(
                    those(language -> context.compared(language).contains(indicator)),
                    language -> Addresses.comparison(language, indicator.key()));
        }
        for (Report report : context.site().reports()) {
            List<Language> languages = those(report::isTranslatedInto);
            pages.add(languages, language -> Addresses.report(language, report));
            FacingPage.of(context, report)
                    .ifPresent(facing -> pages.add(languages.subList(0, 1), language -> facing.address()));
        }
        for (StandingPage page : context.site().pages()) {
            pages.add(those(page::isTranslatedInto), language -> Addresses.standingPage(language, page.key()));
        }
    }

    private List<Language> those(Predicate<Language> wanted) {
        return context.languages().stream().filter(wanted).toList();
    }
}
