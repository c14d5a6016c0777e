package org.bichig.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.page.view.Fact;
import org.bichig.statistics.Indicator;

/**
 * What the site has in one language, gathered once.
 *
 * @param reports that have a page in the language, in the order of the site
 * @param byOrgan the same by key of the body
 * @param byYear the same, newest year first
 * @param organs those with such a report, in the order of the site
 * @param organsByName the same by name; the order of Chinese names is dear, and a build that changes no list does not ask
 * @param members the same by the key of the body that they are part of
 * @param compared the indicators that have a page of comparison
 * @param dated whether any of the reports has a date to be listed by
 * @param portal who runs the site, which every page says
 */
record Edition(
        Words words,
        List<Report> reports,
        Map<String, List<Report>> byOrgan,
        SortedMap<Integer, List<Report>> byYear,
        List<Organ> organs,
        Supplier<List<Organ>> organsByName,
        Map<String, List<Organ>> members,
        List<Indicator> compared,
        boolean dated,
        List<Fact> portal) {

    static Edition of(Site site, Words words, List<Report> reports) {
        Map<String, List<Report>> byOrgan = new HashMap<>();
        SortedMap<Integer, List<Report>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Report report : reports) {
            byOrgan.computeIfAbsent(report.organ(), key -> new ArrayList<>()).add(report);
            byYear.computeIfAbsent(report.year(), key -> new ArrayList<>()).add(report);
        }
        List<Organ> organs = site.organs().stream()
                .filter(organ -> byOrgan.containsKey(organ.key()))
                .toList();
        Map<String, List<Organ>> members = new HashMap<>();
        for (Organ organ : organs) {
            organ.parent()
                    .ifPresent(parent -> members.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(organ));
        }
        return new Edition(
                words,
                reports,
                byOrgan,
                byYear,
                organs,
                new Once<>(() -> organs.stream()
                        .sorted(new OrganOrder(words).comparator())
                        .toList()),
                members,
                Readings.comparable(site.indicators(), reports),
                reports.stream().anyMatch(report -> report.listedDate().isPresent()),
                PortalFacts.of(words, site.settings().portal()));
    }
}
