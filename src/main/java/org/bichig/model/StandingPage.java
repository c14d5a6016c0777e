package org.bichig.model;

import java.util.Map;
import java.util.Optional;
import org.bichig.finding.Place;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.LocalText;

/** A page that is not a report: accessibility statement, guide, contact. */
public record StandingPage(
        String key,
        LocalText title,
        DateAndTime date,
        Optional<LocalText> source,
        Map<Language, Narrative> narratives,
        String folder,
        Place place) {

    /** The narrative for a reader of this language: its own, else the authoritative one. */
    public Optional<Narrative> narrative(Language language) {
        return Optional.ofNullable(narratives.get(language))
                .or(() -> Optional.ofNullable(narratives.get(Language.AUTHORITATIVE)));
    }

    public boolean isTranslatedInto(Language language) {
        return narratives.containsKey(language);
    }
}
