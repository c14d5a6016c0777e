package org.bichig.script;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A text in one or more languages; always at least in one. */
public final class LocalText {

    private final Map<Language, Wording> wordings;

    private LocalText(Map<Language, Wording> wordings) {
        this.wordings = wordings;
    }

    /** @throws IllegalArgumentException when there is no wording at all */
    public static LocalText of(List<Wording> wordings) {
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one wording");
        }
        Map<Language, Wording> byLanguage = new EnumMap<>(Language.class);
        wordings.forEach(wording -> byLanguage.put(wording.language(), wording));
        return new LocalText(byLanguage);
    }

    public static LocalText chinese(String text) {
        return of(List.of(new Wording(Language.CHINESE, text, WordingStatus.CONFIRMED)));
    }

    /** At least one, in the order of the languages. */
    public List<Wording> wordings() {
        return List.copyOf(wordings.values());
    }

    /** The wording in exactly this language. */
    public Optional<Wording> exactly(Language language) {
        return Optional.ofNullable(wordings.get(language));
    }

    /** The wording for a reader of this language: its own, else the authoritative one, else whatever there is. */
    public Wording in(Language language) {
        return exactly(language)
                .or(() -> exactly(Language.AUTHORITATIVE))
                .orElseGet(() -> wordings.values().iterator().next());
    }

    /** The same text with each wording changed, of the same status. */
    public LocalText map(UnaryOperator<String> change) {
        return of(wordings.values().stream()
                .map(wording -> new Wording(wording.language(), change.apply(wording.text()), wording.status()))
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalText text && wordings.equals(text.wordings);
    }

    @Override
    public int hashCode() {
        return wordings.hashCode();
    }

    @Override
    public String toString() {
        return wordings.toString();
    }
}
