package org.bichig.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.finding.Place;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.LocalText;

/**
 * One body's report on one year.
 *
 * @param organ key of the body
 * @param acknowledgements what is known to be odd about it, and stays
 * @param folder path of the report's folder below the content folder, with a slash at the end
 * @param narratives by language; the authoritative one is always there in a site without errors
 */
public record Report(
        String organ,
        int year,
        LocalText title,
        Metadata metadata,
        Optional<Contact> contact,
        Optional<LocalText> download,
        Optional<SignOff> signOff,
        Optional<StatisticsReturn> statistics,
        List<Acknowledgement> acknowledgements,
        Map<Language, Narrative> narratives,
        List<Attachment> attachments,
        String folder,
        Place place) {

    /** The date that the report is listed by: first publication, else the one that its source page shows. */
    public Optional<DateAndTime> listedDate() {
        return metadata.published().or(metadata::pageDate);
    }

    /** The narrative for a reader of this language: its own, else the authoritative one. */
    public Optional<Narrative> narrative(Language language) {
        return Optional.ofNullable(narratives.get(language))
                .or(() -> Optional.ofNullable(narratives.get(Language.AUTHORITATIVE)));
    }

    public boolean isTranslatedInto(Language language) {
        return narratives.containsKey(language);
    }

    /** The same report with other acknowledgements. */
    public Report acknowledging(List<Acknowledgement> others) {
        return with(others, narratives);
    }

    /** The same report without what only the rules about one report look at. */
    public Report checked() {
        Map<Language, Narrative> texts = new EnumMap<>(Language.class);
        narratives.forEach((language, narrative) -> texts.put(language, narrative.checked()));
        return with(acknowledgements, Collections.unmodifiableMap(texts));
    }

    private Report with(List<Acknowledgement> otherAcknowledgements, Map<Language, Narrative> otherNarratives) {
        return new Report(
                organ,
                year,
                title,
                metadata,
                contact,
                download,
                signOff,
                statistics,
                otherAcknowledgements,
                otherNarratives,
                attachments,
                folder,
                place);
    }
}
