package org.bichig.check.text;

import java.util.ArrayList;
import java.util.List;
import org.bichig.finding.Place;

/**
 * A sentence of a passage.
 *
 * @param start index in the text of the passage
 * @param text with its closing punctuation
 */
public record Sentence(Passage passage, int start, String text) {

    private static final String ENDS = "。！？；";
    private static final String CLOSING = "”’）》〉」』】";

    static List<Sentence> of(Passage passage) {
        List<Sentence> sentences = new ArrayList<>();
        String text = passage.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                while (i + 1 < text.length() && CLOSING.indexOf(text.charAt(i + 1)) >= 0) {
                    i++;
                }
                sentences.add(new Sentence(passage, start, text.substring(start, i + 1)));
                start = i + 1;
            }
        }
        if (!text.substring(start).isBlank()) {
            sentences.add(new Sentence(passage, start, text.substring(start)));
        }
        return sentences;
    }

    /** Whether it has no match of a pattern for want of letters. */
    boolean lacks(Sought sought) {
        return passage.lacks(sought);
    }

    /** Where a character of the sentence was typed. */
    public Place at(int index) {
        return passage.at(start + index);
    }
}
