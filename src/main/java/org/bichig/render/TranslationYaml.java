package org.bichig.render;

import java.util.stream.Collectors;
import org.bichig.model.TranslationRecord;
import org.bichig.script.Fingerprint;

/** What a translation was made from as it is kept beside it: a line for each sentence, so that two states can be compared. */
public final class TranslationYaml {

    private TranslationYaml() {}

    /**
     * @param name how the command line names the text
     * @param translation name of the file of the translation
     */
    public static String of(TranslationRecord record, String name, String translation) {
        return "# What each paragraph of " + translation + " was made from, kept by bichig; not to be edited.\n"
                + "# Once the translation is up to date again: bichig translated " + name + "\n"
                + "format: " + TranslationRecord.FORMAT + "\n"
                + "blocks:"
                + (record.entries().isEmpty() ? " []" : "")
                + "\n"
                + record.entries().stream().map(TranslationYaml::entry).collect(Collectors.joining());
    }

    private static String entry(TranslationRecord.Entry entry) {
        return "  - translation: \"" + entry.translation() + "\"\n"
                + "    source: \"" + Fingerprint.of(entry.source()) + "\"\n"
                + "    text:\n"
                + entry.source().stream()
                        .map(sentence -> "      - " + JsonText.quoted(sentence) + "\n")
                        .collect(Collectors.joining());
    }
}
