package org.bichig.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readings of words and of characters, from two tables that travel inside bichig.
 *
 * @param words syllables of words whose reading their characters do not tell, single characters among them; none for a
 *     word with several readings
 * @param characters the syllable of each character that reads the same in all other words
 * @param longest length of the longest word that begins with a character (a UTF-16 unit)
 */
record PinyinTable(Map<String, List<String>> words, Map<String, String> characters, Map<Character, Integer> longest) {

    private static final String DEPENDS = "-";

    static PinyinTable load() {
        Map<String, List<String>> words = lines("pinyin-words.tsv")
                .collect(Collectors.toUnmodifiableMap(
                        line -> line[0], line -> line[1].equals(DEPENDS) ? List.of() : List.of(line[1].split(" "))));
        Map<String, String> characters = lines("pinyin-characters.tsv")
                .filter(line -> !line[0].equals(DEPENDS))
                .flatMap(line -> line[1].codePoints().mapToObj(c -> Map.entry(Character.toString(c), line[0])))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Character, Integer> longest = words.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(word -> word.charAt(0), String::length, Math::max));
        return new PinyinTable(words, characters, longest);
    }

    /** Length of the longest word that begins so; 0 when none does. */
    int longest(char first) {
        return longest.getOrDefault(first, 0);
    }

    boolean isWord(String word) {
        return words.containsKey(word);
    }

    /** The syllables of a word of the table; empty for any other. */
    Optional<List<String>> word(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** The syllable of a character; empty when it is not known or depends on the word. */
    Optional<String> character(String character) {
        return Optional.ofNullable(characters.get(character));
    }

    private static Stream<String[]> lines(String name) {
        return text(name).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1));
    }

    private static String text(String name) {
        try (InputStream stream = PinyinTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("bichig was packed without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
