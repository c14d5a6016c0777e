package org.bichig.build;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;

/**
 * How a build, or a check, went.
 *
 * @param findings everything found, sorted
 * @param passed whether nothing stood in the way
 * @param files how many files the site has; 0 when it did not come to that
 * @param written paths of the files that are new or changed
 * @param removed paths of the files that are gone
 */
public record BuildResult(
        List<Finding> findings, boolean passed, int files, List<String> written, List<String> removed, int unchanged) {

    static BuildResult blocked(List<Finding> findings) {
        return new BuildResult(findings, false, 0, List.of(), List.of(), 0);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
