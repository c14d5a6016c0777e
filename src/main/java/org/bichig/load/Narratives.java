package org.bichig.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.finding.Findings;
import org.bichig.markdown.MarkdownReader;
import org.bichig.markdown.RichText;
import org.bichig.markdown.TextLabels;
import org.bichig.model.Messages;
import org.bichig.model.Narrative;
import org.bichig.model.TranslationRecord;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/** Reads the Markdown files of a folder: {@code zh.md}, {@code mn.md}. */
final class Narratives {

    private final ContentFolder content;
    private final Map<Language, Messages> messages;
    private final Findings findings;
    private final MarkdownReader markdown;

    Narratives(ContentFolder content, Map<Language, Messages> messages, Findings findings) {
        this(content, messages, new MarkdownReader(), findings);
    }

    private Narratives(
            ContentFolder content, Map<Language, Messages> messages, MarkdownReader markdown, Findings findings) {
        this.content = content;
        this.messages = messages;
        this.markdown = markdown;
        this.findings = findings;
    }

    /** The same for another thread. */
    Narratives apart(ContentFolder itsContent, Findings itsFindings) {
        return new Narratives(itsContent, messages, markdown, itsFindings);
    }

    static String fileName(Language language) {
        return language.key() + ".md";
    }

    /** The file that keeps what a translation was made from. */
    static String recordName(Language language) {
        return language.key() + ".source.yaml";
    }

    /** The names that texts in these languages may have, with what belongs to them. */
    static List<String> fileNames(List<Language> languages) {
        return languages.stream()
                .flatMap(language -> language == Language.AUTHORITATIVE
                        ? Stream.of(fileName(language))
                        : Stream.of(fileName(language), recordName(language)))
                .toList();
    }

    /**
     * The narratives in the languages of the site. A file with nothing but space in it counts as missing.
     *
     * @param folder below the content folder, with a slash at the end
     */
    Map<Language, Narrative> read(String folder, List<Language> languages, Fields translations) {
        Map<Language, Narrative> found = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            WordingStatus status = language == Language.AUTHORITATIVE
                    ? WordingStatus.CONFIRMED
                    : translations
                            .choice(language.key(), WordingStatus.class)
                            .map(Located::value)
                            .orElse(WordingStatus.DRAFT);
            String file = folder + fileName(language);
            if (languages.contains(language) && content.exists(file)) {
                content.text(file, findings)
                        .filter(source -> !source.text().isBlank())
                        .ifPresent(source -> found.put(
                                language,
                                Narrative.of(
                                        language,
                                        status,
                                        read(source, language),
                                        source.text().lines().toList(),
                                        madeFrom(folder, language),
                                        content.shown(file),
                                        folder)));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private Optional<TranslationRecord> madeFrom(String folder, Language language) {
        String file = folder + recordName(language);
        return language != Language.AUTHORITATIVE && content.exists(file)
                ? content.fields(file, findings).flatMap(fields -> TranslationBinder.bind(fields, content.shown(file)))
                : Optional.empty();
    }

    private RichText read(SourceText source, Language language) {
        return markdown.parse(source.file(), 1, text(source, language), labels(language), findings)
                .withRunsMarked(language);
    }

    private String text(SourceText source, Language language) {
        return language == Language.MONGOLIAN
                ? new MongolianInput(source, findings, content.words()).markdown()
                : source.text();
    }

    private TextLabels labels(Language language) {
        return Optional.ofNullable(messages.get(language))
                .map(words ->
                        new TextLabels(words.text("footnotes"), words.text("footnoteBack"), words.text("tableInText")))
                .orElse(TextLabels.NONE);
    }
}
