package org.bichig.model;

import java.util.List;
import java.util.Optional;
import org.bichig.markdown.RichText;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/**
 * A text of a report or a standing page in one language.
 *
 * @param lines what was typed, line by line: what rules about wording look at
 * @param file the file it was written in, as the user would type it
 * @param madeFrom what a translation was made from; empty when nobody recorded it, and of the authoritative text
 * @param folder the folder of that file below the content folder, with a slash at the end: what owns its attachments
 */
public record Narrative(
        Language language,
        WordingStatus status,
        RichText text,
        List<String> lines,
        Optional<TranslationRecord> madeFrom,
        String file,
        String folder) {

    public Narrative {
        lines = List.copyOf(lines);
    }

    /** The same without what only rules look at. */
    Narrative checked() {
        return new Narrative(language, status, text, List.of(), Optional.empty(), file, folder);
    }
}
