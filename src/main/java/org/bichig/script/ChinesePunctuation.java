package org.bichig.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bichig.script.MongolianSlip.Kind;

/**
 * Chinese signs beside a Mongolian letter where Mongolian has signs of its own. Those that Mongolian shares with Chinese
 * (；！？ and the brackets) are not among them, nor is what stands between Chinese characters.
 */
final class ChinesePunctuation {

    private ChinesePunctuation() {}

    static List<MongolianSlip> in(String text) {
        List<MongolianSlip> slips = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            int meant = meant(sign);
            if (meant != sign && isBesideMongolian(text, at)) {
                slips.add(new MongolianSlip(
                        Kind.CHINESE_PUNCTUATION,
                        at,
                        "The Chinese sign " + sign + " stands in Mongolian text.",
                        String.format(
                                Locale.ROOT,
                                "Type the Mongolian sign %s (U+%04X).",
                                Character.toString(meant),
                                meant)));
            }
        }
        return slips;
    }

    /** The Mongolian sign; the sign itself if Mongolian has no other. */
    static int meant(char sign) {
        return switch (sign) {
            case '，', '、' -> 0x1802;
            case '。' -> 0x1803;
            case '：' -> 0x1804;
            default -> sign;
        };
    }

    private static boolean isBesideMongolian(String text, int at) {
        return Letters.isMongolian(Letters.at(text, Letters.seenBefore(text, at)))
                || Letters.isMongolian(Letters.at(text, Letters.seenFrom(text, at + 1)));
    }
}
