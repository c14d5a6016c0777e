package org.bichig.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** What the parser's sequences say. Its own ways go character by character and through regular expressions. */
final class Sequences {

    private Sequences() {}

    /** As typed. */
    static String typed(BasedSequence chars) {
        // A part of the source that is in one piece, as nearly all are, can be cut out of it.
        return chars instanceof SubSequence && chars.getBase() instanceof String source
                ? source.substring(chars.getStartOffset(), chars.getEndOffset())
                : chars.toString();
    }

    /** Without the backslashes that escape, and with the characters that entities stand for. */
    static String unescaped(BasedSequence chars) {
        String typed = typed(chars);
        return typed.indexOf('\\') < 0 && typed.indexOf('&') < 0 ? typed : chars.unescape();
    }
}
