package org.bichig.script;

/** Mongolian text with the separators visible, for use in tests. */
final class Typed {

    private Typed() {}

    /** {@code ·} stands for U+180E, {@code ⍽} for U+202F, {@code ₁} for the variation selector U+180B. */
    static String text(String visible) {
        return visible.replace('·', '\u180E').replace('⍽', '\u202F').replace('₁', '\u180B');
    }

    static String visible(String text) {
        return text.replace('\u180E', '·').replace('\u202F', '⍽').replace('\u180B', '₁');
    }
}
