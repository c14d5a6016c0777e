package org.bichig.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.markdown.Heading;
import org.bichig.model.MissingTranslation;
import org.bichig.model.Narrative;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.script.Language;

/** The pages of one language that a narrative may link to, each with the anchors on it. */
final class SitePaths {

    private final Map<String, Set<String>> anchors = new HashMap<>();

    private SitePaths() {}

    static SitePaths of(Site site, Language language) {
        SitePaths paths = new SitePaths();
        Stream.of("", "organs/", "years/", "sitemap/").forEach(path -> paths.anchors.put(path, Set.of()));
        site.pages()
                .forEach(page -> page.narrative(language)
                        .ifPresent(narrative -> paths.anchors.put(page.key() + "/", headings(narrative))));
        for (Report report : site.reports()) {
            Optional<Narrative> narrative = report.narrative(language);
            boolean hasPage = report.isTranslatedInto(language)
                    || site.settings().missingTranslation() == MissingTranslation.FALLBACK;
            if (narrative.isPresent() && hasPage) {
                String path = report.organ() + "/" + report.year() + "/";
                Set<String> onPage = Stream.concat(headings(narrative.get()).stream(), tables(report))
                        .collect(Collectors.toUnmodifiableSet());
                paths.anchors.put(path, onPage);
                paths.anchors.put(path + "plain/", onPage);
                paths.anchors.put(report.organ() + "/", Set.of());
                paths.anchors.put("years/" + report.year() + "/", Set.of());
            }
        }
        return paths;
    }

    /**
     * @param path below the language, without a leading slash
     * @return the anchors on the page; empty when there is no such page
     */
    Optional<Set<String>> anchors(String path) {
        return Optional.ofNullable(anchors.get(path.isEmpty() || path.endsWith("/") ? path : path + "/"));
    }

    Collection<String> all() {
        return anchors.keySet();
    }

    private static Stream<String> tables(Report report) {
        return report.statistics().stream()
                .map(filled -> filled.table().format().tables())
                .flatMap(tables -> Stream.concat(
                        Stream.of("statistics"),
                        tables.stream().filter(table -> tables.size() > 1).map(table -> "statistics-" + table.key())));
    }

    private static Set<String> headings(Narrative narrative) {
        return narrative.text().headings().stream().map(Heading::anchor).collect(Collectors.toUnmodifiableSet());
    }
}
