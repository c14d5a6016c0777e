package org.bichig.page;

import java.util.List;
import java.util.Optional;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/**
 * The page of a report that has its text in two languages.
 *
 * @param words of the language that the page around the texts is in: the first of the site whose lines are horizontal, as
 *     the page's own are, whichever text is first on it
 * @param first the language of the first text, by the site's own order
 */
record FacingPage(PageContext context, Words words, Report report, Organ organ, Language first, Language second) {

    /** Empty for a report without a true text in two languages. */
    static Optional<FacingPage> of(PageContext context, Report report) {
        List<Language> languages =
                context.languages().stream().filter(report::isTranslatedInto).toList();
        if (languages.size() < 2) {
            return Optional.empty();
        }
        Language around = languages.stream()
                .filter(language -> !language.isVertical())
                .findFirst()
                .orElse(languages.get(0));
        return Optional.of(new FacingPage(
                context, context.words(around), report, context.organ(report), languages.get(0), languages.get(1)));
    }

    List<Language> languages() {
        return List.of(first, second);
    }

    Address address() {
        return Addresses.facing(report);
    }

    /** Whether nobody has confirmed the text in this language. */
    boolean isDraft(Language language) {
        return language != Language.AUTHORITATIVE
                && report.narrative(language).orElseThrow().status() != WordingStatus.CONFIRMED;
    }
}
