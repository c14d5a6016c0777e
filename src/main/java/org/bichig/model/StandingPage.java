package org.bichig.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.finding.Place;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.LocalText;

/**
 * A page that is not a report: accessibility statement, guide, contact.
 *
 * @param typed the lines of each narrative as they stand in its file, for rules about wording
 */
public record StandingPage(
        String key,
        LocalText title,
        DateAndTime date,
        Optional<LocalText> source,
        Map<Language, Narrative> narratives,
        Map<Language, List<String>> typed,
        String folder,
        Place place) {

    /** The key of the page that says how accessible the site is. */
    public static final String ACCESSIBILITY = "accessibility";

    /** The narrative for a reader of this language: its own, else the authoritative one. */
    public Optional<Narrative> narrative(Language language) {
        return Optional.ofNullable(narratives.get(language))
                .or(() -> Optional.ofNullable(narratives.get(Language.AUTHORITATIVE)));
    }

    public boolean isTranslatedInto(Language language) {
        return narratives.containsKey(language);
    }
}
