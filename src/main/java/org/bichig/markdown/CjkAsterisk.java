package org.bichig.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis with asterisks that works beside Chinese and Mongolian punctuation. CommonMark decides by spaces whether an
 * asterisk opens or closes, and these scripts have none there.
 */
final class CjkAsterisk extends AsteriskDelimiterProcessor {

    CjkAsterisk() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return leftFlanking || !afterIsWhitespace && isBesideEastAsian(before, after);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return rightFlanking || !beforeIsWhitespace && isBesideEastAsian(before, after);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return EmphasisRuns.use(opener, closer, super.getDelimiterUse(opener, closer));
    }

    private static boolean isBesideEastAsian(String before, String after) {
        return EastAsian.freesEmphasis(before.charAt(0)) || EastAsian.freesEmphasis(after.charAt(0));
    }
}
