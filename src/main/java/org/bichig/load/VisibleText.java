package org.bichig.load;

/**
 * Text from a user's file made fit to be shown in a terminal: shortened, and with control characters as visible signs,
 * since a raw escape character in a finding could repaint the screen of whoever reads it.
 */
final class VisibleText {

    private static final int LONGEST_VALUE = 60;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private VisibleText() {}

    /** At most {@code longest} code points of the text, and … in place of the rest. Tabs stay. */
    static String shortened(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            if (taken == longest) {
                return shown.append('…').toString();
            }
            int codePoint = text.codePointAt(at);
            shown.appendCodePoint(visible(codePoint));
            at += Character.charCount(codePoint);
            taken++;
        }
        return shown.toString();
    }

    /** A value for use within a sentence: between quotation marks, on one line and short. */
    static String quoted(String value) {
        return "“" + shortened(value.replace("\n", "↵"), LONGEST_VALUE) + "”";
    }

    private static int visible(int codePoint) {
        if (codePoint == '\t') {
            return codePoint;
        }
        if (codePoint < 0x20) {
            return CONTROL_PICTURES + codePoint;
        }
        if (codePoint == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        boolean unshowable = Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || codePoint == 0xFEFF;
        return unshowable ? REPLACEMENT : codePoint;
    }
}
