package org.bichig.markdown;

/** Makes any text safe and valid as HTML text or as the value of a double-quoted attribute. */
final class HtmlEscape {

    private HtmlEscape() {}

    /** Appends the text with {@code & < > "} escaped, and U+FFFD for what HTML forbids (control characters and the like). */
    static void appendTo(StringBuilder html, CharSequence text) {
        int length = text.length();
        int copied = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int end = i + 1;
            String escaped;
            if (c == '&') {
                escaped = "&amp;";
            } else if (c == '<') {
                escaped = "&lt;";
            } else if (c == '>') {
                escaped = "&gt;";
            } else if (c == '"') {
                escaped = "&quot;";
            } else if (isPlain(c)) {
                continue;
            } else {
                int codePoint = Character.codePointAt(text, i);
                end = i + Character.charCount(codePoint);
                if (isAllowed(codePoint)) {
                    i = end - 1;
                    continue;
                }
                escaped = "\uFFFD";
            }
            html.append(text, copied, i).append(escaped);
            i = end - 1;
            copied = end;
        }
        html.append(text, copied, length);
    }

    /** Whether the character is one that HTML documents may contain, whatever stands beside it; of others it depends. */
    static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F
                || c > 0x9F && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFDD0;
    }

    /** Whether HTML documents may contain the code point at all: no control characters, surrogates or non-characters. */
    static boolean isAllowed(int codePoint) {
        if (codePoint < 0xA0) {
            return codePoint >= ' ' && codePoint < 0x7F || codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
        }
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        boolean nonCharacter = codePoint >= 0xFDD0 && codePoint <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE;
        return !surrogate && !nonCharacter;
    }
}
