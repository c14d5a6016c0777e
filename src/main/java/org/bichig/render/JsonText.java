package org.bichig.render;

/** Text as JSON wants it (RFC 8259). */
public final class JsonText {

    private JsonText() {}

    /** The text between quotation marks. Half of a surrogate pair, which is no text, is written as an escape. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2);
        append(quoted, text);
        return quoted.toString();
    }

    /** Writes the same behind what is there. */
    static void append(StringBuilder json, String text) {
        json.append('"');
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean signed = c == '"' || c == '\\';
            if (signed || c < ' ' || Character.isSurrogate(c) && !isPaired(text, i)) {
                json.append(text, copied, i);
                json.append(signed ? "\\" + c : "\\u" + hex(c));
                copied = i + 1;
            }
        }
        // Nearly always the whole text, which is copied as one; a part is copied character by character.
        if (copied == 0) {
            json.append(text);
        } else {
            json.append(text, copied, text.length());
        }
        json.append('"');
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
