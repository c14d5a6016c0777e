package org.bichig.model;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.script.Language;
import org.bichig.statistics.Indicators;

/**
 * A site: everything that was loaded.
 *
 * @param organs in the site's own order
 * @param reports by body in the site's order, newest year first
 * @param files everything in the {@code files/} folders
 * @param audit what was measured of its accessibility; empty when nobody measured yet
 * @param indicators what pages draw and compare
 * @param bichig the version of bichig that reads it
 */
public record Site(
        SiteSettings settings,
        Map<Language, Messages> messages,
        List<Organ> organs,
        List<Report> reports,
        List<StandingPage> pages,
        List<ContentFile> files,
        Optional<Audit> audit,
        Indicators indicators,
        String bichig) {

    public Optional<Organ> organ(String key) {
        return organs.stream().filter(organ -> organ.key().equals(key)).findFirst();
    }

    public Optional<Report> report(String organ, int year) {
        return reports.stream()
                .filter(report -> report.organ().equals(organ) && report.year() == year)
                .findFirst();
    }

    public List<Report> reportsOf(String organ) {
        return reports.stream().filter(report -> report.organ().equals(organ)).toList();
    }

    public List<Report> reportsOn(int year) {
        return reports.stream().filter(report -> report.year() == year).toList();
    }

    /** Newest first. */
    public List<Integer> years() {
        return reports.stream()
                .map(Report::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The same site, published somewhere else. */
    public Site at(URI address) {
        return new Site(settings.at(address), messages, organs, reports, pages, files, audit, indicators, bichig);
    }

    /** The same site after it was measured. */
    public Site with(Audit measured) {
        return new Site(settings, messages, organs, reports, pages, files, Optional.of(measured), indicators, bichig);
    }

    /** The same site with other reports. */
    public Site with(List<Report> others) {
        return new Site(settings, messages, organs, others, pages, files, audit, indicators, bichig);
    }

    public Messages messages(Language language) {
        Messages found = messages.get(language);
        if (found == null) {
            throw new IllegalArgumentException("no messages for " + language.tag());
        }
        return found;
    }
}
