package org.bichig.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.script.Wording;
import org.bichig.script.WordingStatus;

/**
 * Reads text that may be given in several languages: a plain value, which is Chinese, or
 * {@code {zh: …, mn: …, mnStatus: confirmed}}. A Mongolian wording whose status is not stated is a draft: nothing that
 * nobody vouched for may look official.
 */
final class LocalTexts {

    private static final Pattern FORGOTTEN_COLON = Pattern.compile("(zh|mn|mnStatus)\\s*[：:]");

    private LocalTexts() {}

    /** The text under a key; empty when it is not given. */
    static Optional<LocalText> read(Fields fields, String key) {
        Optional<YamlNode> node = fields.node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlNode.Scalar scalar && !looksLikeKeys(scalar)) {
            return Optional.of(LocalText.chinese(scalar.text().strip()));
        }
        if (node.get() instanceof YamlNode.Mapping mapping) {
            return read(fields.within(key, mapping));
        }
        fields.wrongType(
                node.get(),
                "The value of " + key,
                "a text, or a text per language",
                "Write it as " + key + ": 文字, or as " + key + ": {zh: 文字, mn: …}.");
        return Optional.empty();
    }

    /** {@code zh：文字} with a full-width colon is YAML text, but nobody means it as one. */
    private static boolean looksLikeKeys(YamlNode.Scalar scalar) {
        return !scalar.quoted() && FORGOTTEN_COLON.matcher(scalar.text()).lookingAt();
    }

    /** The text that the keys {@code zh}, {@code mn} and {@code mnStatus} of a mapping give. */
    static Optional<LocalText> read(Fields fields) {
        List<Wording> wordings = new ArrayList<>();
        for (Language language : Language.values()) {
            WordingStatus usual = language == Language.AUTHORITATIVE ? WordingStatus.CONFIRMED : WordingStatus.DRAFT;
            WordingStatus status = language == Language.AUTHORITATIVE
                    ? usual
                    : fields.choice(language.key() + "Status", WordingStatus.class)
                            .map(Located::value)
                            .orElse(usual);
            fields.wording(language.key(), language)
                    .ifPresent(text ->
                            wordings.add(new Wording(language, text.value().strip(), status)));
        }
        return wordings.isEmpty() ? Optional.empty() : Optional.of(LocalText.of(wordings));
    }
}
