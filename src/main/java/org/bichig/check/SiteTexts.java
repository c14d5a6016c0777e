package org.bichig.check;

import java.util.stream.Stream;
import org.bichig.model.Narrative;
import org.bichig.model.Site;

/** The narratives of a site, of reports and standing pages alike. */
final class SiteTexts {

    private SiteTexts() {}

    static Stream<Narrative> all(Site site) {
        return Stream.concat(
                site.reports().stream().flatMap(report -> report.narratives().values().stream()),
                site.pages().stream().flatMap(page -> page.narratives().values().stream()));
    }
}
