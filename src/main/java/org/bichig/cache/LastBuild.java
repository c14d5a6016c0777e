package org.bichig.cache;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bichig.finding.Finding;
import org.bichig.render.Fingerprint;

/**
 * How the last build went that published a site.
 *
 * @param findings about the content; what publishing found is told once
 * @param files how many files the site has
 * @param seal of the publication: see the publisher
 * @param made what each file was made from, by its path
 */
public record LastBuild(List<Finding> findings, int files, String seal, SortedMap<String, Fingerprint> made) {

    public LastBuild {
        findings = List.copyOf(findings);
        made = Collections.unmodifiableSortedMap(new TreeMap<>(made));
    }
}
