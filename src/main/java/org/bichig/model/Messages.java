package org.bichig.model;

import java.util.Map;
import java.util.stream.Collectors;
import org.bichig.script.Language;
import org.bichig.script.Wording;

/** The strings of one language that a reader sees and that are not content. */
public record Messages(Language language, Map<String, Wording> byKey) {

    /** @throws IllegalArgumentException when there is no such message: a mistake in bichig, caught by its tests */
    public String text(String key) {
        Wording wording = byKey.get(key);
        if (wording == null) {
            throw new IllegalArgumentException("no message \"" + key + "\" for " + language.tag());
        }
        return wording.text();
    }

    /** The message with {@code {name}} filled in. */
    public String text(String key, Map<String, String> values) {
        String text = text(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    public Map<String, String> texts() {
        return byKey.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
    }
}
