package org.bichig.load;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.model.ContentFile;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.SiteSettings;

/**
 * What is looked at in each body as soon as it has been read, so that of a site with thousands of reports not all need be
 * in memory at once. May be asked from several threads.
 */
public interface BodyRules {

    /**
     * What is found in a body alone: it depends on these values and on nothing else.
     *
     * @param reports newest first
     * @param files everything in the {@code files/} folders of these reports
     */
    List<Finding> check(SiteSettings settings, Organ organ, List<Report> reports, List<ContentFile> files);
}
