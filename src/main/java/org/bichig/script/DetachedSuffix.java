package org.bichig.script;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A suffix with space between it and what it belongs to.
 *
 * @param gap where the space begins, which is where its word ends
 * @param start where the suffix begins
 * @param end where it ends
 * @param certain whether it cannot be a word of its own
 */
record DetachedSuffix(int gap, int start, int end, boolean certain) {

    /** No suffix is longer, even with a selector behind each letter. */
    private static final int LONGEST = 14;

    /** All of them in a text, in order, but for those in parts that are to be left alone. */
    static List<DetachedSuffix> in(String text, IntPredicate leftAlone) {
        List<DetachedSuffix> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Letters.isHudum(text.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            boolean apart = end - at <= LONGEST && at > 0 && isGap(text.charAt(at - 1));
            if (apart && Suffix.isKnown(bare(text, at, end)) && !leftAlone.test(at)) {
                addIfSuffix(found, text, at, end, leftAlone);
            }
            at = end;
        }
        return found;
    }

    /** Whether the space is one sign that can give way to the separator: others may mean something, as a line end does. */
    boolean isJoinable(String text) {
        return start - gap == 1 && (text.charAt(gap) == ' ' || text.charAt(gap) == Letters.NNBSP);
    }

    private static void addIfSuffix(
            List<DetachedSuffix> found, String text, int start, int end, IntPredicate leftAlone) {
        int gap = start;
        while (gap > 0 && isGap(text.charAt(gap - 1))) {
            gap--;
        }
        if (leftAlone.test(gap) || !isHost(text, gap) || spansParagraphs(text, gap, start)) {
            return;
        }
        switch (Suffix.likelihood(bare(text, start, end), text, gap)) {
            case CERTAIN -> found.add(new DetachedSuffix(gap, start, end, true));
            case POSSIBLE -> found.add(new DetachedSuffix(gap, start, end, false));
            case NONE -> {}
        }
    }

    /** Nothing but space is between, so a second line end is that of an empty line. */
    private static boolean spansParagraphs(String text, int gap, int start) {
        int lineEnd = text.indexOf('\n', gap);
        int another = lineEnd < 0 ? -1 : text.indexOf('\n', lineEnd + 1);
        return another >= 0 && another < start;
    }

    /** A word as it is without selectors. */
    static String bare(String text, int start, int end) {
        int first = start;
        while (first < end && !Letters.isSelector(text.charAt(first))) {
            first++;
        }
        if (first == end) {
            return text.substring(start, end);
        }
        StringBuilder bare = new StringBuilder(end - start).append(text, start, first);
        for (int at = first; at < end; at++) {
            if (!Letters.isSelector(text.charAt(at))) {
                bare.append(text.charAt(at));
            }
        }
        return bare.toString();
    }

    /** A final a or e that is set apart belongs to the word: without it ᠨᠡᠷ᠎ᠡ, name, would begin with a suffix. */
    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Letters.isWithinWord(text.charAt(end))) {
            end++;
        }
        char separator = Letters.at(text, end);
        char vowel = Letters.at(text, end + 1);
        boolean apart = (separator == Letters.MVS || separator == Letters.NNBSP)
                && (vowel == '\u1820' || vowel == '\u1821')
                && !Letters.isWithinWord(Letters.at(text, end + 2));
        return apart ? end + 2 : end;
    }

    /** A no-break space (U+00A0) is none: who types it says that what follows is a word. */
    private static boolean isGap(char character) {
        if (character == ' ' || character == '\n') {
            return true;
        }
        boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
        return space && character != '\u00A0';
    }

    /** Whether something ends here that can have a suffix: a word in any script, a number, a bracket, a quotation. */
    private static boolean isHost(String text, int end) {
        int at = Letters.seenBefore(text, end);
        if (at < 0) {
            return false;
        }
        int last = text.codePointBefore(at + 1);
        if (last == ')' && isListNumber(text, at)) {
            return false;
        }
        return Character.isLetterOrDigit(last) || "%‰°℃)）]］}》〉〕】”’\"'`".indexOf(last) >= 0;
    }

    /** {@code 1)} at the beginning of a line, which numbers what follows. */
    private static boolean isListNumber(String text, int bracket) {
        int at = bracket - 1;
        while (at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at--;
        }
        if (at == bracket - 1) {
            return false;
        }
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '>')) {
            at--;
        }
        return Letters.at(text, at) == '\n';
    }
}
