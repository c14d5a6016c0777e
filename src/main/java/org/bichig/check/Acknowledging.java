package org.bichig.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Severity;
import org.bichig.model.Report;
import org.bichig.model.Site;

/**
 * Where findings meet the acknowledgements of a site, whatever rules the findings are of. What a report acknowledges
 * holds for the files of its folder; what {@code site.yaml} acknowledges, for all others.
 */
final class Acknowledging {

    /** Without these the pages would not be sound, whatever the reason. */
    private static final Set<String> NEVER =
            Set.of("attachment-kind", "broken-anchor", "broken-link", "reserved-anchor", AcknowledgementUnused.RULE);

    private final Site site;
    private final Set<Finding> unread;

    /** @param onReading what was found on reading; what could not be read is not acknowledged */
    Acknowledging(Site site, List<Finding> onReading) {
        this.site = site;
        this.unread = onReading.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Acknowledges what the site acknowledges, and gives it with those acknowledgements alone that hold. */
    Site settle(Findings findings) {
        Map<String, Territory> territories = new LinkedHashMap<>();
        site.reports().stream().map(Territory::of).forEach(each -> territories.put(each.folder(), each));
        Territory elsewhere = Territory.of(site);
        IdentityHashMap<Territory, List<Finding>> found = new IdentityHashMap<>();
        for (Finding finding : findings.sorted()) {
            Territory territory = folders(finding.place().file())
                    .flatMap(folder -> Optional.ofNullable(territories.get(folder)).stream())
                    .findFirst()
                    .orElse(elsewhere);
            found.computeIfAbsent(territory, first -> new ArrayList<>()).add(finding);
        }
        List<Finding> settled = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (Report report : site.reports()) {
            Territory territory = Objects.requireNonNull(territories.get(Territory.folder(report)));
            Acknowledged acknowledged = settle(territory, found.getOrDefault(territory, List.of()));
            settled.addAll(acknowledged.findings());
            reports.add(report.acknowledging(acknowledged.held()));
        }
        settled.addAll(
                settle(elsewhere, found.getOrDefault(elsewhere, List.of())).findings());
        findings.replaceBy(settled);
        return site.with(reports);
    }

    /** The folders that a file is in, innermost first. */
    private static Stream<String> folders(String file) {
        return Stream.iterate(file.lastIndexOf('/'), slash -> slash > 0, slash -> file.lastIndexOf('/', slash - 1))
                .map(slash -> file.substring(0, slash + 1));
    }

    private Acknowledged settle(Territory territory, List<Finding> findings) {
        Acknowledged acknowledged = Acknowledged.of(territory, findings, this::mayBeAcknowledged);
        // What cannot be read hides what there was to acknowledge about it.
        boolean read = findings.stream().noneMatch(unread::contains);
        if (!read) {
            return acknowledged;
        }
        AcknowledgementUnused unused = new AcknowledgementUnused(territory, findings, NEVER);
        return acknowledged.and(
                acknowledged.left().stream().map(unused::finding).toList());
    }

    private boolean mayBeAcknowledged(Finding finding) {
        return !NEVER.contains(finding.rule()) && !unread.contains(finding);
    }
}
