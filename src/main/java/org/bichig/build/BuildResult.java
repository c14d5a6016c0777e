package org.bichig.build;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
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

    /** The same, with what else was found. */
    BuildResult with(List<Finding> more) {
        Findings all = new Findings();
        all.addAll(findings);
        all.addAll(more);
        return new BuildResult(all.sorted(), passed, files, written, removed, unchanged);
    }

    /** This build, after it was proved, or not. */
    public BuildResult proved(BuildResult proof) {
        BuildResult all = with(proof.findings);
        return new BuildResult(all.findings, proof.passed, files, written, removed, unchanged);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
