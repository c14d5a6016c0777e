package org.bichig.script;

import java.util.function.IntPredicate;

/**
 * Text in the traditional script as it is stored: a suffix follows its word after U+180E, and punctuation is stored as the
 * sign itself and not as its vertical form.
 *
 * <pre>
 *   MongolianText.normalise("ᠮᠣᠩᠭᠣᠯ ᠤᠨ ︽ᠳᠦᠷᠢᠮ︾")     // "ᠮᠣᠩᠭᠣᠯ᠎ᠤᠨ 《ᠳᠦᠷᠢᠮ》"
 * </pre>
 *
 * <p>Letters and variation selectors are never changed. One UTF-16 unit always gives way to one, so every place in the
 * result is the same place in what was typed. What is normal stays as it is.
 */
public final class MongolianText {

    private MongolianText() {}

    /**
     * @param text what comes out
     * @param separators how many spaces became U+180E
     * @param signs how many vertical forms became the sign itself
     */
    public record Normalised(String text, int separators, int signs) {

        public boolean isChanged() {
            return separators + signs > 0;
        }
    }

    /** The text as it is stored. One without a Mongolian letter comes back as it is. */
    public static String normalise(String text) {
        return normalise(text, offset -> false).text();
    }

    /** @param leftAlone whether what stands at an offset is not prose: code, or the target of a link */
    public static Normalised normalise(String text, IntPredicate leftAlone) {
        int traits = Traits.of(text);
        if (!Traits.any(traits, Traits.MONGOLIAN)) {
            return new Normalised(text, 0, 0);
        }
        IntPredicate kept = leftAlone.or(WebAddresses.in(text));
        StringBuilder changed = new StringBuilder(text);
        int signs = Traits.any(traits, Traits.VERTICAL_FORM) ? putSigns(changed, kept) : 0;
        int separators = 0;
        String withSigns = signs == 0 ? text : changed.toString();
        for (DetachedSuffix suffix : DetachedSuffix.in(withSigns, kept)) {
            boolean meant = suffix.certain() || withSigns.charAt(suffix.gap()) == Letters.NNBSP;
            if (meant && suffix.isJoinable(withSigns)) {
                changed.setCharAt(suffix.gap(), Letters.MVS);
                separators++;
            }
        }
        return new Normalised(separators == 0 ? withSigns : changed.toString(), separators, signs);
    }

    private static int putSigns(StringBuilder text, IntPredicate kept) {
        int signs = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = PresentationForms.sign(text.charAt(at));
            if (sign != text.charAt(at) && !kept.test(at)) {
                text.setCharAt(at, sign);
                signs++;
            }
        }
        return signs;
    }
}
