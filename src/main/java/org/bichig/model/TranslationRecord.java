package org.bichig.model;

import java.util.List;

/**
 * What the paragraphs of a translation were made from, as somebody once said with {@code bichig translated}.
 *
 * @param file where that is kept, as the user would type it
 */
public record TranslationRecord(String file, List<Entry> entries) {

    /** The form of the file, and its version. */
    public static final String FORMAT = "bichig-translation/1";

    public TranslationRecord {
        entries = List.copyOf(entries);
    }

    /**
     * One paragraph, heading, list or table.
     *
     * @param translation fingerprint of the block of the translation as it was
     * @param source the block that it was made from, as it was, sentence by sentence
     */
    public record Entry(String translation, List<String> source) {

        public Entry {
            source = List.copyOf(source);
        }
    }
}
