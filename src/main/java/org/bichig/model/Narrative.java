package org.bichig.model;

import org.bichig.markdown.RichText;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/**
 * A text of a report or a standing page in one language.
 *
 * @param file the file it was written in, as the user would type it
 * @param folder the folder of that file below the content folder, with a slash at the end: what owns its attachments
 */
public record Narrative(Language language, WordingStatus status, RichText text, String file, String folder) {}
