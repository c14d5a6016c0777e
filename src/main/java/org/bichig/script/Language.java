package org.bichig.script;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A language that reports are published in. Its script, and from that its writing mode and everything else, follow from
 * this table alone.
 */
public enum Language {
    CHINESE("zh", "zh-Hans", Script.HAN_SIMPLIFIED),
    MONGOLIAN("mn", "mn-Mong", Script.MONGOLIAN);

    /** The language that the law makes authoritative, and that a missing translation falls back to. */
    public static final Language AUTHORITATIVE = CHINESE;

    private final String key;
    private final String tag;
    private final Script script;

    Language(String key, String tag, Script script) {
        this.key = key;
        this.tag = tag;
        this.script = script;
    }

    /** The short name: in content files ({@code mn: …}, {@code mn.md}) and as the first part of an address. */
    public String key() {
        return key;
    }

    /** The BCP 47 tag, as it stands in {@code lang} and {@code hreflang}. */
    public String tag() {
        return tag;
    }

    public Script script() {
        return script;
    }

    public boolean isVertical() {
        return script.writingMode().isVertical();
    }

    /** The language with this short name or tag. */
    public static Optional<Language> of(String keyOrTag) {
        return Arrays.stream(values())
                .filter(language -> language.key.equals(keyOrTag) || language.tag.equals(keyOrTag))
                .findFirst();
    }

    /** The short names, for messages and for look-up. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Language::key).toList();
    }
}
