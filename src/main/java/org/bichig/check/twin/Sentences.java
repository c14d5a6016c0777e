package org.bichig.check.twin;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text. Full-width and half-width punctuation divide it alike, so that changing the one into the other changes none. */
final class Sentences {

    private static final String ENDS = "。｡！？；!?;";
    private static final String CLOSING = "”’\"'）)》〉」』】";

    private Sentences() {}

    /**
     * Sentence by sentence; of a list item by item, of a table cell by cell as well. None of a block without words.
     *
     * @param lines as {@link org.bichig.markdown.Block#lines} gives them
     */
    static List<String> of(List<String> lines) {
        List<String> sentences = new ArrayList<>();
        lines.forEach(line -> divide(line, sentences));
        return List.copyOf(sentences);
    }

    private static void divide(String line, List<String> sentences) {
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            if (ENDS.indexOf(line.charAt(i)) >= 0) {
                while (i + 1 < line.length() && CLOSING.indexOf(line.charAt(i + 1)) >= 0) {
                    i++;
                }
                add(line.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(line.substring(start), sentences);
    }

    private static void add(String sentence, List<String> sentences) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
