package org.bichig.load;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.finding.Findings;
import org.bichig.model.Messages;
import org.bichig.script.Language;
import org.bichig.script.Wording;
import org.bichig.script.WordingStatus;

/**
 * The strings of the pages: those that bichig brings, and over them those of the site, {@code messages/mn.yaml}, where a
 * translator puts what she has confirmed.
 */
final class MessageLibrary {

    private static final String FOLDER = "messages/";

    private MessageLibrary() {}

    static Map<Language, Messages> read(ContentFolder content, Findings findings) {
        Map<Language, Messages> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, Wording> byKey = new LinkedHashMap<>(own(language));
            String file = FOLDER + language.key() + ".yaml";
            if (content.exists(file)) {
                content.fields(file, WordingShapes.messages(byKey.keySet()), findings)
                        .ifPresent(fields -> override(byKey, fields, language));
            }
            messages.put(language, new Messages(language, Map.copyOf(byKey)));
        }
        return messages;
    }

    /** Those that bichig brings, in their order. */
    static Map<String, Wording> own(Language language) {
        String path = FOLDER + language.tag() + ".yaml";
        Findings findings = new Findings();
        Fields fields = Resources.fields(path, findings);
        Map<String, Wording> byKey = new LinkedHashMap<>();
        fields.entries().forEach(entry -> byKey.put(entry.key(), wording(fields, entry.key(), language)));
        fields.finish();
        Resources.requireSound(path, findings);
        return byKey;
    }

    private static void override(Map<String, Wording> byKey, Fields fields, Language language) {
        for (String key : List.copyOf(byKey.keySet())) {
            if (fields.node(key).isPresent()) {
                byKey.put(key, wording(fields, key, language));
            }
        }
        fields.finish();
    }

    /** A plain text is vouched for by whoever wrote it; with a status it stands as {@code {text: …, status: …}}. */
    private static Wording wording(Fields fields, String key, Language language) {
        YamlNode node = fields.node(key).orElse(new YamlNode.Blank(fields.place(key)));
        if (node instanceof YamlNode.Mapping mapping) {
            Fields wording = fields.within(mapping, Optional.of(WordingShapes.MESSAGE));
            String text = wording.wording("text", language).map(Located::value).orElse("");
            WordingStatus status = wording.choice("status", WordingStatus.class)
                    .map(Located::value)
                    .orElse(WordingStatus.DRAFT);
            wording.text("source");
            return new Wording(language, text, status);
        }
        fields.require(key);
        String text = fields.wording(key, language).map(Located::value).orElse("");
        return new Wording(language, text, WordingStatus.CONFIRMED);
    }
}
