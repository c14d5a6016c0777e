package org.bichig.load;

import java.util.List;
import java.util.Map;
import org.bichig.finding.Finding;
import org.bichig.model.ContentFile;
import org.bichig.model.Report;

/**
 * What the folder of one body gave.
 *
 * @param reports newest first
 * @param files everything in the {@code files/} folders of these reports
 * @param words how often each Mongolian word is there, by its letters
 * @param reading what was found on reading
 * @param checking what the rules found that look at one body alone
 */
record BodyRead(
        List<Report> reports,
        List<ContentFile> files,
        Map<String, Integer> words,
        List<Finding> reading,
        List<Finding> checking) {

    /** The same once the rules have looked at it: without what only they look at. */
    BodyRead checked(List<Finding> findings) {
        return new BodyRead(reports.stream().map(Report::checked).toList(), files, words, reading, findings);
    }
}
