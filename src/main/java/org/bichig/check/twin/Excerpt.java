package org.bichig.check.twin;

/** Parts of a text, fit to be shown in a message. */
final class Excerpt {

    private Excerpt() {}

    /** The beginning, in so many UTF-16 units at most. */
    static String start(String text, int length) {
        return around(text, 0, 0, length);
    }

    /** What stands between two indexes, with so many units before and after it. */
    static String around(String text, int from, int to, int context) {
        int start = Math.max(0, from - context);
        int end = Math.min(text.length(), to + context);
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return (start > 0 ? "…" : "") + text.substring(start, end).strip() + (end < text.length() ? "…" : "");
    }
}
