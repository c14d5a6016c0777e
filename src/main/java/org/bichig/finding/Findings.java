package org.bichig.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers findings, so that all of them can be shown at once. Confined to one thread; {@link #sorted()} gives the
 * immutable result.
 */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    public void add(Finding finding) {
        found.add(finding);
    }

    public void addAll(List<Finding> findings) {
        found.addAll(findings);
    }

    /** Puts something else in the place of everything found so far. */
    public void replaceBy(List<Finding> findings) {
        List<Finding> instead = List.copyOf(findings);
        found.clear();
        found.addAll(instead);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Everything found so far, in the order of {@link Finding#compareTo}, each thing once. */
    public List<Finding> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
