package org.bichig.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Place;
import org.bichig.script.Language;
import org.bichig.script.LocalText;

/**
 * What {@code site.yaml} says.
 *
 * @param address where the site will be published; absolute, ends in a slash
 * @param example whether this is a demonstration, which every page then says
 * @param languages in the order in which the site shows them
 * @param columnType for META ColumnType, for example 政府信息公开
 * @param paragraphIndent whether Chinese paragraphs begin two characters in, as in a printed document
 * @param feedback whom to tell about barriers
 * @param licence of the data; empty where the site states none
 */
public record SiteSettings(
        URI address,
        boolean example,
        List<Language> languages,
        LocalText name,
        Optional<LocalText> description,
        Optional<LocalText> keywords,
        LocalText columnName,
        String columnType,
        MissingTranslation missingTranslation,
        boolean paragraphIndent,
        Portal portal,
        Feedback feedback,
        Optional<Licence> licence,
        Place place) {

    SiteSettings at(URI other) {
        return new SiteSettings(
                other,
                example,
                languages,
                name,
                description,
                keywords,
                columnName,
                columnType,
                missingTranslation,
                paragraphIndent,
                portal,
                feedback,
                licence,
                place);
    }
}
