package org.bichig.check.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words that travel with the program: one entry a line; a line that begins with # says what the list is. */
final class WordList {

    private WordList() {}

    static List<String> read(String name) {
        try (InputStream stream = WordList.class.getResourceAsStream("/org/bichig/words/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("bichig was packed without words/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
