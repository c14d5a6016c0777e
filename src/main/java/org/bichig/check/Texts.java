package org.bichig.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bichig.check.twin.Twin;
import org.bichig.model.Narrative;
import org.bichig.model.Site;
import org.bichig.script.Language;

/**
 * The texts of one report or standing page.
 *
 * @param twins the Chinese one with each of its translations
 */
record Texts(Map<Language, Narrative> narratives, List<Twin> twins) {

    static Texts of(Map<Language, Narrative> narratives) {
        return new Texts(narratives, Twin.of(narratives).toList());
    }

    /** Every text of a site, of reports and of standing pages. */
    static Stream<Narrative> all(Site site) {
        return Stream.concat(
                        site.reports().stream().map(report -> report.narratives()),
                        site.pages().stream().map(page -> page.narratives()))
                .flatMap(narratives -> narratives.values().stream());
    }
}
