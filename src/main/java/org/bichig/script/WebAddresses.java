package org.bichig.script;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds web and mail addresses in a text, in which no letter and no sign may be changed. */
final class WebAddresses {

    /** What one begins with, in letters of any case, with at least one more character behind it. */
    private static final List<String> BEGINNINGS = List.of("https://", "http://", "ftp://", "mailto:", "www.");

    private WebAddresses() {}

    /** Whether an offset is within an address. */
    static IntPredicate in(String text) {
        BitSet within = new BitSet();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                within.set(at, end);
                at = end;
            } else {
                at++;
            }
        }
        return within.isEmpty() ? offset -> false : within::get;
    }

    /** Where the address ends that begins here; the same place if none does. */
    private static int end(String text, int start) {
        return switch (text.charAt(start)) {
            case 'h', 'H', 'f', 'F', 'm', 'M', 'w', 'W' -> {
                for (String beginning : BEGINNINGS) {
                    if (text.regionMatches(true, start, beginning, 0, beginning.length())) {
                        int end = endOfWord(text, start + beginning.length());
                        yield end > start + beginning.length() ? end : start;
                    }
                }
                yield start;
            }
            default -> start;
        };
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && !endsAddress(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsAddress(char character) {
        return switch (character) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '<', '>' -> true;
            case '《', '》', '（', '）', '〈', '〉', Letters.MVS, Letters.NNBSP -> true;
            default -> false;
        };
    }
}
