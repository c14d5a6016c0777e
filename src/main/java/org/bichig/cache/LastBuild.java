package org.bichig.cache;

import java.util.List;
import org.bichig.finding.Finding;

/**
 * How the last build went that published a site.
 *
 * @param findings about the content; what publishing found is told once
 * @param files how many files the site has
 * @param seal of the publication: see the publisher
 */
public record LastBuild(List<Finding> findings, int files, String seal) {

    public LastBuild {
        findings = List.copyOf(findings);
    }
}
