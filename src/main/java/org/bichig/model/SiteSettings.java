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
 * @param signOffNames whether names at the foot of a form are published; empty as long as the site has not decided
 * @param feedback whom to tell about barriers
 * @param acknowledgements what is known to be odd outside of the reports, and stays
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
        Optional<SignOffNames> signOffNames,
        Portal portal,
        Feedback feedback,
        List<Acknowledgement> acknowledgements,
        Optional<Licence> licence,
        Place place) {

    public SiteSettings at(URI other) {
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
                signOffNames,
                portal,
                feedback,
                acknowledgements,
                licence,
                place);
    }
}
