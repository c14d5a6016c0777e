package org.bichig.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.model.TranslationRecord;
import org.bichig.script.Fingerprint;

/**
 * Reads what a translation was made from, a file that bichig keeps. Strict, because a paragraph that was changed by hand
 * here would pass for the one that somebody translated.
 */
final class TranslationBinder {

    private static final String RULE = "translation-record";
    private static final String MEND =
            "Take the file from its last good state; or delete it, read the translation through, and write it anew with: "
                    + "bichig translated.";

    private final Fields file;
    private boolean sound = true;

    private TranslationBinder(Fields file) {
        this.file = file;
    }

    /** The record; empty when the findings say why it cannot be relied on. */
    static Optional<TranslationRecord> bind(Fields file, String name) {
        return new TranslationBinder(file).read(name);
    }

    private Optional<TranslationRecord> read(String name) {
        Optional<Located<String>> format = file.requiredText("format");
        if (format.filter(found -> found.value().equals(TranslationRecord.FORMAT))
                .isEmpty()) {
            // Whatever else is in the file, its keys mean something else; without the key, that was told.
            format.ifPresent(found -> file.error(
                    RULE,
                    found.place(),
                    "Found the format “" + found.value() + "”; expected “" + TranslationRecord.FORMAT + "”.",
                    MEND));
            return Optional.empty();
        }
        List<TranslationRecord.Entry> entries = new ArrayList<>();
        file.mappings("blocks").forEach(block -> entry(block).ifPresent(entries::add));
        file.finish();
        return sound ? Optional.of(new TranslationRecord(name, entries)) : Optional.empty();
    }

    private Optional<TranslationRecord.Entry> entry(Fields block) {
        Optional<Located<String>> translation = block.requiredText("translation");
        Optional<Located<String>> source = block.requiredText("source");
        block.require("text");
        List<String> text = block.texts("text").stream().map(Located::value).toList();
        if (translation.isEmpty() || source.isEmpty() || text.isEmpty()) {
            sound = false;
            return Optional.empty();
        }
        if (!Fingerprint.of(text).equals(source.get().value())) {
            sound = false;
            file.error(
                    RULE,
                    source.get().place(),
                    "The text below does not have the fingerprint "
                            + source.get().value() + ": one of the two was changed since bichig wrote them.",
                    MEND);
            return Optional.empty();
        }
        return Optional.of(new TranslationRecord.Entry(translation.get().value(), text));
    }
}
