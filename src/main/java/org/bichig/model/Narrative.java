package org.bichig.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bichig.markdown.Heading;
import org.bichig.markdown.Link;
import org.bichig.markdown.RichText;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/**
 * A text of a report or a standing page in one language.
 *
 * @param body gives the text. Of a site with thousands of reports it is read when somebody asks, and not held
 * @param headings of the text, in its order
 * @param links of the text, in its order
 * @param lines what was typed, line by line: what rules about wording look at
 * @param file the file it was written in, as the user would type it
 * @param madeFrom what a translation was made from; empty when nobody recorded it, and of the authoritative text
 * @param folder the folder of that file below the content folder, with a slash at the end: what owns its attachments
 */
public record Narrative(
        Language language,
        WordingStatus status,
        Supplier<RichText> body,
        List<Heading> headings,
        List<Link> links,
        List<String> lines,
        Optional<TranslationRecord> madeFrom,
        String file,
        String folder) {

    public Narrative {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        lines = List.copyOf(lines);
    }

    /** One that is held as a whole. */
    public static Narrative of(
            Language language,
            WordingStatus status,
            RichText text,
            List<String> lines,
            Optional<TranslationRecord> madeFrom,
            String file,
            String folder) {
        return new Narrative(
                language, status, () -> text, text.headings(), text.links(), lines, madeFrom, file, folder);
    }

    public RichText text() {
        return body.get();
    }

    /** The same without what only rules look at. */
    Narrative checked() {
        return new Narrative(language, status, body, headings, links, List.of(), Optional.empty(), file, folder);
    }
}
