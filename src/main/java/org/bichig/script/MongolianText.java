package org.bichig.script;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

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

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|ftp://|mailto:|www\\.)[^\\s<>《》（）〈〉\\u180E\\u202F]++");

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
        if (text.chars().noneMatch(Letters::isHudum)) {
            return new Normalised(text, 0, 0);
        }
        IntPredicate kept = leftAlone.or(addresses(text));
        StringBuilder changed = new StringBuilder(text);
        int signs = putSigns(changed, kept);
        int separators = 0;
        String withSigns = changed.toString();
        for (DetachedSuffix suffix : DetachedSuffix.in(withSigns, kept)) {
            boolean meant = suffix.certain() || withSigns.charAt(suffix.gap()) == Letters.NNBSP;
            if (meant && suffix.isJoinable(withSigns)) {
                changed.setCharAt(suffix.gap(), Letters.MVS);
                separators++;
            }
        }
        return new Normalised(changed.toString(), separators, signs);
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

    /** Whether an offset is within a web or mail address. */
    static IntPredicate addresses(String text) {
        BitSet within = new BitSet();
        ADDRESS.matcher(text).results().forEach(found -> within.set(found.start(), found.end()));
        return within::get;
    }
}
