package org.bichig.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * Folds text so that two versions of it are equal when they differ in form only (full or half width, spaces, straight
 * or curly quotes) and differ as soon as a word, a digit or a mark differs.
 */
@NullMarked
final class SeedText {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。;!?])|\\R");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2002\\u2003\\u3000]+");
    private static final Pattern ANCHOR = Pattern.compile("(?m) \\{#[a-z0-9-]+}$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6} ");
    private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^>]+)>");

    private SeedText() {}

    /** Half width, straight quotes, no spaces or line ends at all. */
    static String fold(String text) {
        return SPACE.matcher(foldWidth(text)).replaceAll("");
    }

    /** The numbers in Western digits, in their order, each as typed ({@code 010010} stays so). */
    static List<String> numbers(String text) {
        return NUMBER.matcher(foldWidth(text))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** The sentences in their order, each folded; a line end ends one too, and blank ones are dropped. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(foldWidth(text), -1)) {
            String folded = fold(sentence);
            if (!folded.isEmpty()) {
                sentences.add(folded);
            }
        }
        return List.copyOf(sentences);
    }

    /** What a reader sees of our narratives: no heading signs, anchors, emphasis or link brackets. */
    static String withoutMarkdown(String markdown) {
        String text = ANCHOR.matcher(markdown).replaceAll("");
        text = HEADING.matcher(text).replaceAll("");
        text = AUTOLINK.matcher(text).replaceAll("$1");
        return text.replace("**", "");
    }

    /** The full-width twins of ASCII (U+FF01 to U+FF5E) and curly quotes; nothing else, so never NFKC. */
    private static String foldWidth(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> folded.appendCodePoint(foldWidth(c)));
        return folded.toString();
    }

    private static int foldWidth(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFF01 + '!';
        }
        return switch (c) {
            case '“', '”' -> '"';
            case '‘', '’' -> '\'';
            default -> c;
        };
    }
}
