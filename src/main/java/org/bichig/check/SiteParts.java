package org.bichig.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bichig.model.ContentFile;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.Site;

/** A site taken apart, so that each body can be looked at alone and nothing is searched for twice. */
final class SiteParts {

    private final Site site;
    private final Map<String, Organ> organs;
    private final Map<String, List<Report>> reports = new LinkedHashMap<>();
    private final Map<String, List<Organ>> members = new LinkedHashMap<>();
    private final Map<String, Set<String>> files;

    SiteParts(Site site) {
        this.site = site;
        this.organs = site.organs().stream().collect(Collectors.toMap(Organ::key, organ -> organ));
        site.reports()
                .forEach(report -> reports.computeIfAbsent(report.organ(), key -> new ArrayList<>())
                        .add(report));
        site.organs()
                .forEach(organ -> organ.parent()
                        .ifPresent(parent -> members.computeIfAbsent(parent, key -> new ArrayList<>())
                                .add(organ)));
        this.files = filesByOwner(site);
    }

    /** The names of all files of a site, by the folder that they belong to. */
    static Map<String, Set<String>> filesByOwner(Site site) {
        return site.files().stream()
                .collect(Collectors.groupingBy(
                        ContentFile::owner, Collectors.mapping(ContentFile::name, Collectors.toUnmodifiableSet())));
    }

    /** The names of the bodies that have a report, in the order of the site. */
    List<String> organs() {
        return List.copyOf(reports.keySet());
    }

    /** Made anew each time, so that what is worked out about its texts goes when nobody looks at it any more. */
    OneOrgan organ(String key) {
        Optional<Organ> organ = Optional.ofNullable(organs.get(key));
        return new OneOrgan(
                organ,
                reportsOf(key).stream()
                        .map(report -> new OneReport(
                                report, organ, site.settings(), files.getOrDefault(report.folder(), Set.of())))
                        .toList(),
                members.getOrDefault(key, List.of()).stream()
                        .map(member -> new OneOrgan.Member(member, reportsOf(member.key())))
                        .toList());
    }

    private List<Report> reportsOf(String organ) {
        return reports.getOrDefault(organ, List.of());
    }
}
