package org.bichig.script;

/**
 * Something in Mongolian text that is stored in a way that readers, browsers or search stumble over.
 *
 * @param offset in UTF-16 units
 * @param message what was found, as one or two sentences
 * @param mend what to do about it, as an instruction
 */
public record MongolianSlip(Kind kind, int offset, String message, String mend) {

    /** What kind of thing it is. */
    public enum Kind {
        /** A code that means something in one font only. */
        PRIVATE_USE,
        /** U+FFFD: a character that was lost on the way. */
        LOST_CHARACTER,
        /** Most letters are of another alphabet: the codes of an old font. */
        LEGACY_ENCODING,
        /** A letter of Todo, Sibe, Manchu or Ali Gali. */
        OTHER_ALPHABET,
        /** A variation selector after anything but a letter, or a second one. */
        STRAY_SELECTOR,
        /** U+202F or U+180E with no suffix to separate. */
        STRAY_SEPARATOR,
        /** U+200C or U+200D, which force a form: not for everyday text. */
        JOINER,
        /** After a space, what may be a suffix or a word. */
        SUFFIX_OR_WORD,
        /** A suffix, but more than one space, or a line end, before it. */
        SUFFIX_APART,
        /** A suffix spelled by its looks. */
        SUFFIX_SPELLING,
        /** An ordinal whose suffix does not agree with the number as it is spoken. */
        ORDINAL_SUFFIX,
        /** A Chinese sign where Mongolian has its own. */
        CHINESE_PUNCTUATION
    }
}
