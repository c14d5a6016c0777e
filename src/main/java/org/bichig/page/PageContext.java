package org.bichig.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.model.ContentFile;
import org.bichig.model.MissingTranslation;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.model.SiteSettings;
import org.bichig.script.Language;
import org.bichig.statistics.Indicator;

/**
 * What every kind of page needs to know: the site, with the look-ups that pages ask for again and again. No look-up goes
 * through the whole site, since nearly every page asks.
 */
final class PageContext {

    private final Site site;
    private final AssetCatalog assets;
    private final Map<String, Organ> organs = new HashMap<>();
    private final Map<String, List<ContentFile>> files = new HashMap<>();
    private final Map<Language, Edition> editions = new EnumMap<>(Language.class);
    private final PinyinReaders pinyin = new PinyinReaders();

    PageContext(Site site, AssetCatalog assets) {
        this.site = site;
        this.assets = assets;
        site.organs().forEach(organ -> organs.put(organ.key(), organ));
        site.files()
                .forEach(file -> files.computeIfAbsent(file.owner(), owner -> new ArrayList<>())
                        .add(file));
        site.settings().languages().forEach(language -> editions.put(language, edition(language)));
    }

    private Edition edition(Language language) {
        return Edition.of(
                site,
                Words.of(language, site.messages(language), Drafts.any(site, language)),
                site.reports().stream()
                        .filter(report -> hasPage(report, language))
                        .toList());
    }

    Site site() {
        return site;
    }

    AssetCatalog assets() {
        return assets;
    }

    PinyinReaders pinyin() {
        return pinyin;
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

    /** What the site has in one of its languages. */
    Edition in(Language language) {
        Edition edition = editions.get(language);
        if (edition == null) {
            throw new IllegalArgumentException("the site is not in " + language.tag());
        }
        return edition;
    }

    Words words(Language language) {
        return in(language).words();
    }

    Organ organ(Report report) {
        return organ(report.organ())
                .orElseThrow(() -> new IllegalStateException("loaded a report without its body: " + report.folder()));
    }

    Optional<Organ> organ(String key) {
        return Optional.ofNullable(organs.get(key));
    }

    /** A file that a folder of the content owns. */
    Optional<ContentFile> file(String owner, String name) {
        return files.getOrDefault(owner, List.of()).stream()
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    /** Years with reports that have a page in this language, newest first. */
    List<Integer> years(Language language) {
        return List.copyOf(in(language).byYear().keySet());
    }

    List<Report> reportsOn(int year, Language language) {
        return in(language).byYear().getOrDefault(year, List.of());
    }

    List<Report> reportsOf(Organ organ, Language language) {
        return in(language).byOrgan().getOrDefault(organ.key(), List.of());
    }

    /** Bodies with at least one report that has a page in this language: an index has no empty columns. */
    List<Organ> organs(Language language) {
        return in(language).organs();
    }

    /** Those of them that are part of another one. */
    List<Organ> members(Organ organ, Language language) {
        return in(language).members().getOrDefault(organ.key(), List.of());
    }

    boolean hasPage(Report report, Language language) {
        return report.isTranslatedInto(language)
                || report.narrative(language).isPresent()
                        && settings().missingTranslation() == MissingTranslation.FALLBACK;
    }

    /** The indicators that have a page of comparison in this language. */
    List<Indicator> compared(Language language) {
        return in(language).compared();
    }

    Optional<Report> newest() {
        return site.reports().stream()
                .filter(report -> report.listedDate().isPresent())
                .max(Comparator.comparing(report -> report.listedDate().orElseThrow()));
    }
}
