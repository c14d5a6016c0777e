package org.bichig.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.model.Audit;
import org.bichig.model.Site;

/**
 * What has changed since a site was measured, so far as can be told without a clock.
 *
 * @param gone addresses of pages that were measured and are not there any more, in the order in which they were measured
 */
record SinceAudit(boolean otherVersion, boolean otherAddress, List<String> gone) {

    static SinceAudit of(Site site, Audit audit, Collection<PlannedFile> files) {
        Set<String> addresses =
                files.stream().map(file -> file.address().path()).collect(Collectors.toSet());
        return new SinceAudit(
                !audit.bichig().equals(site.bichig()),
                !withSlash(audit.site()).equals(site.settings().address().toString()),
                audit.pages().stream()
                        .map(Audit.Page::address)
                        .filter(address -> !addresses.contains(address))
                        .toList());
    }

    List<Finding> findings(Site site, Audit audit) {
        List<String> changes = new ArrayList<>();
        if (otherVersion) {
            changes.add("it was made by bichig " + audit.bichig() + " then, and by " + site.bichig() + " now");
        }
        if (otherAddress) {
            changes.add("it stood at " + audit.site() + ", not at "
                    + site.settings().address());
        }
        if (!gone.isEmpty()) {
            changes.add("these pages are gone: /" + String.join(", /", gone));
        }
        return changes.isEmpty()
                ? List.of()
                : List.of(Finding.note(
                        "audit-outdated",
                        audit.place(),
                        "The site is not the one that was measured on " + audit.date() + ": "
                                + String.join("; ", changes) + ".",
                        "",
                        "Measure again and put the result in with: bichig audit-statement FILE. Until then the "
                                + "accessibility statement says what has changed."));
    }

    private static String withSlash(String address) {
        return address.endsWith("/") ? address : address + "/";
    }
}
