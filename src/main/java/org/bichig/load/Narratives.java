package org.bichig.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.finding.Findings;
import org.bichig.markdown.MarkdownReader;
import org.bichig.markdown.RichText;
import org.bichig.markdown.TextLabels;
import org.bichig.model.Messages;
import org.bichig.model.Narrative;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/** Reads the Markdown files of a folder: {@code zh.md}, {@code mn.md}. */
final class Narratives {

    private final ContentFolder content;
    private final Map<Language, Messages> messages;
    private final Findings findings;
    private final MarkdownReader markdown = new MarkdownReader();

    Narratives(ContentFolder content, Map<Language, Messages> messages, Findings findings) {
        this.content = content;
        this.messages = messages;
        this.findings = findings;
    }

    static String fileName(Language language) {
        return language.key() + ".md";
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
                read(file, language)
                        .ifPresent(text -> found.put(
                                language, new Narrative(language, status, text, content.shown(file), folder)));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private Optional<RichText> read(String file, Language language) {
        return content.text(file, findings)
                .filter(source -> !source.text().isBlank())
                .map(source -> markdown.parse(source.file(), 1, text(source, language), labels(language), findings))
                .map(text -> text.withRunsMarked(language));
    }

    private String text(SourceText source, Language language) {
        return language == Language.MONGOLIAN
                ? new MongolianInput(source, findings, content.spellings()).markdown()
                : source.text();
    }

    private TextLabels labels(Language language) {
        return Optional.ofNullable(messages.get(language))
                .map(words ->
                        new TextLabels(words.text("footnotes"), words.text("footnoteBack"), words.text("tableInText")))
                .orElse(TextLabels.NONE);
    }
}
