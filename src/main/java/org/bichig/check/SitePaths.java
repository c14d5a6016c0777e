package org.bichig.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.markdown.Heading;
import org.bichig.model.MissingTranslation;
import org.bichig.model.Narrative;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.model.StandingPage;
import org.bichig.script.Language;
import org.bichig.statistics.Reading;

/** The pages of one language that a narrative may link to, each with the anchors on it. */
final class SitePaths {

    private static final String COMPARE = "compare/";

    /** One figure is nothing to compare, so it has no page. */
    private static final int FEWEST_COMPARED = 2;

    private final Site site;
    private final Language language;
    private final Map<String, Supplier<Set<String>>> pages = new HashMap<>();
    private final Lazy<Set<String>> compared = new Lazy<>(this::findCompared);

    private SitePaths(Site site, Language language) {
        this.site = site;
        this.language = language;
    }

    static SitePaths of(Site site, Language language) {
        SitePaths paths = new SitePaths(site, language);
        Stream.of("", "organs/", "years/", "sitemap/").forEach(paths::add);
        if (!site.reports().isEmpty()) {
            paths.add("data/");
        }
        for (StandingPage page : site.pages()) {
            page.narrative(language)
                    .ifPresent(narrative -> paths.pages.put(page.key() + "/", () -> headings(narrative)));
        }
        site.reports().forEach(paths::add);
        return paths;
    }

    private void add(String path) {
        pages.put(path, Set::of);
    }

    private void add(Report report) {
        Optional<Narrative> narrative = report.narrative(language);
        if (narrative.isPresent() && hasPage(report)) {
            String path = report.organ() + "/" + report.year() + "/";
            Supplier<Set<String>> onPage = () -> Stream.concat(headings(narrative.get()).stream(), tables(report))
                    .collect(Collectors.toUnmodifiableSet());
            pages.put(path, onPage);
            pages.put(path + "plain/", onPage);
            if (language == Language.CHINESE) {
                pages.put(path + "plain/pinyin/", onPage);
            }
            add(report.organ() + "/");
            add("years/" + report.year() + "/");
        }
    }

    private boolean hasPage(Report report) {
        return report.isTranslatedInto(language) || site.settings().missingTranslation() == MissingTranslation.FALLBACK;
    }

    /**
     * @param path below the language, without a leading slash
     * @return the anchors on the page; empty when there is no such page
     */
    Optional<Set<String>> anchors(String path) {
        String page = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        if (page.startsWith(COMPARE)) {
            return compared.get().contains(page) ? Optional.of(Set.of()) : Optional.empty();
        }
        return Optional.ofNullable(pages.get(page)).map(Supplier::get);
    }

    /** The pages on which bodies and years are compared: worked out where a link asks for one. */
    private Set<String> findCompared() {
        Set<String> found = site.indicators().followed().stream()
                .filter(indicator -> site.reports().stream()
                                .filter(this::hasPage)
                                .flatMap(report -> report.statistics().stream())
                                .filter(filled -> indicator.in(filled.table()) instanceof Reading.Figure)
                                .limit(FEWEST_COMPARED)
                                .count()
                        == FEWEST_COMPARED)
                .map(indicator -> COMPARE + indicator.key() + "/")
                .collect(Collectors.toSet());
        return found.isEmpty()
                ? found
                : Stream.concat(Stream.of(COMPARE), found.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> tables(Report report) {
        return report.statistics().stream()
                .map(filled -> filled.table().format().tables())
                .flatMap(tables -> Stream.concat(
                        Stream.of("statistics"),
                        tables.stream().filter(table -> tables.size() > 1).map(table -> "statistics-" + table.key())));
    }

    /** The places that a text itself has. */
    static Set<String> headings(Narrative narrative) {
        return narrative.headings().stream().map(Heading::anchor).collect(Collectors.toUnmodifiableSet());
    }
}
