package org.bichig.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bichig.model.MissingTranslation;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.model.SiteSettings;
import org.bichig.script.Language;
import org.bichig.statistics.Indicator;

/** What every kind of page needs to know: the site, with the look-ups that planning asks for again and again. */
record PageContext(
        Site site,
        AssetCatalog assets,
        Map<String, Organ> organs,
        Map<String, List<Report>> byOrgan,
        Map<Integer, List<Report>> byYear,
        Set<Language> drafts,
        Map<Language, List<Indicator>> compared) {

    static PageContext of(Site site, AssetCatalog assets) {
        Map<String, Organ> organs = new HashMap<>();
        site.organs().forEach(organ -> organs.put(organ.key(), organ));
        Map<String, List<Report>> byOrgan = new HashMap<>();
        Map<Integer, List<Report>> byYear = new HashMap<>();
        for (Report report : site.reports()) {
            byOrgan.computeIfAbsent(report.organ(), key -> new ArrayList<>()).add(report);
            byYear.computeIfAbsent(report.year(), key -> new ArrayList<>()).add(report);
        }
        Set<Language> drafts = site.settings().languages().stream()
                .filter(language -> Drafts.any(site, language))
                .collect(Collectors.toUnmodifiableSet());
        PageContext context = new PageContext(site, assets, organs, byOrgan, byYear, drafts, Map.of());
        Map<Language, List<Indicator>> compared = new EnumMap<>(Language.class);
        site.settings()
                .languages()
                .forEach(language -> compared.put(language, new Readings(context, language).comparable()));
        return new PageContext(site, assets, organs, byOrgan, byYear, drafts, compared);
    }

    SiteSettings settings() {
        return site.settings();
    }

    URI siteAddress() {
        return site.settings().address();
    }

    List<Language> languages() {
        return site.settings().languages();
    }

    Words words(Language language) {
        return new Words(language, site.messages(language), drafts.contains(language));
    }

    Organ organ(Report report) {
        Organ organ = organs.get(report.organ());
        if (organ == null) {
            throw new IllegalStateException("loaded a report without its body: " + report.folder());
        }
        return organ;
    }

    List<Report> reportsOf(Organ organ) {
        return byOrgan.getOrDefault(organ.key(), List.of());
    }

    /** Years with reports that have a page in this language, newest first. */
    List<Integer> years(Language language) {
        return byYear.keySet().stream()
                .filter(year -> !reportsOn(year, language).isEmpty())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    List<Report> reportsOn(int year, Language language) {
        return byYear.getOrDefault(year, List.of()).stream()
                .filter(report -> hasPage(report, language))
                .toList();
    }

    List<Report> reportsOf(Organ organ, Language language) {
        return reportsOf(organ).stream()
                .filter(report -> hasPage(report, language))
                .toList();
    }

    /** Bodies with at least one report that has a page in this language: an index has no empty columns. */
    List<Organ> organs(Language language) {
        return site.organs().stream()
                .filter(organ -> !reportsOf(organ, language).isEmpty())
                .toList();
    }

    boolean hasPage(Report report, Language language) {
        return report.isTranslatedInto(language)
                || report.narrative(language).isPresent()
                        && settings().missingTranslation() == MissingTranslation.FALLBACK;
    }

    /** The indicators that have a page of comparison in this language. */
    List<Indicator> compared(Language language) {
        return compared.getOrDefault(language, List.of());
    }

    Optional<Report> newest() {
        return site.reports().stream()
                .filter(report -> report.listedDate().isPresent())
                .max(Comparator.comparing(report -> report.listedDate().orElseThrow()));
    }
}
