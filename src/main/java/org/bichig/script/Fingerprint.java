package org.bichig.script;

import java.util.List;
import java.util.stream.Collectors;
import org.bichig.pack.Digests;

/**
 * What tells one text from another when only its words count: spaces and line ends do not, nor whether punctuation, digits
 * and Latin letters are full-width, nor whether quotation marks are straight.
 */
public final class Fingerprint {

    /** So many hexadecimal digits of SHA-256 are kept: of a million paragraphs hardly two have the same by chance. */
    private static final int LENGTH = 12;

    private Fingerprint() {}

    /** Of a text in parts, 12 hexadecimal digits; where one part ends and the next begins counts. */
    public static String of(List<String> parts) {
        String text = parts.stream().map(Fingerprint::folded).collect(Collectors.joining("\n"));
        return Digests.sha256(text).substring(0, LENGTH);
    }

    /** The text with nothing in it that does not count; it is not fit to be shown. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                folded.append(folded(c));
            }
        }
        return folded.toString();
    }

    private static boolean isSpace(char c) {
        // Neither Mongolian letters nor Chinese ones, which are nearly all that there is, need be looked up.
        boolean isLetter = c > '\u3000' || c >= '\u1800' && c <= '\u18AF';
        return !isLetter && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static char folded(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - '\uFF01' + '!');
        }
        return switch (c) {
            case '“', '”' -> '"';
            case '‘', '’' -> '\'';
            default -> c;
        };
    }
}
