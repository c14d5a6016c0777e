package org.bichig.script;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells how Chinese words are read, in Hanyu Pinyin. A word that can be read in several ways has no reading here: who
 * needs the help cannot notice that it is wrong.
 *
 * <p>ICU finds the words, with help from {@link PinyinTable}, which knows the readings. Spelling follows GB/T 16159-2012:
 * a word in one piece, an apostrophe before a syllable that begins with a, o or e, no tone sandhi.
 *
 * <p>Not thread-safe; make one where it is needed.
 */
public final class Pinyin {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** What may be left of a word of ICU's when one of the table's ends inside it: 复|议和 is 复议|和. */
    private static final String PARTICLES = "和与及的了在";

    /** Reports say much in the same words: headings, set phrases, whole sentences of the notices. */
    private static final int MOST_RUNS = 4096;

    private static final int MOST_WORDS = 16384;

    private final PinyinTable table = PinyinTable.load();
    private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    private final Normalizer2 decomposition = Normalizer2.getNFDInstance();
    private final Map<String, List<Word>> known = new Remembered<>(MOST_RUNS);
    private final Map<String, String> readings = new Remembered<>(MOST_WORDS);

    /**
     * A stretch of a text.
     *
     * @param reading empty when it is not Chinese or when its reading is not certain
     */
    public record Word(String text, String reading) {}

    /** The whole text, word by word; what is between Chinese words stands in one piece. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher han = HAN.matcher(text);
        int at = 0;
        while (han.find()) {
            addOther(text.substring(at, han.start()), words);
            words.addAll(known.computeIfAbsent(han.group(), this::wordsOf));
            at = han.end();
        }
        addOther(text.substring(at), words);
        return words;
    }

    private static void addOther(String text, List<Word> words) {
        if (!text.isEmpty()) {
            words.add(new Word(text, ""));
        }
    }

    private List<Word> wordsOf(String run) {
        List<Word> words = new ArrayList<>();
        BitSet bounds = bounds(run);
        int at = 0;
        while (at < run.length()) {
            // A word of the table counts where it does not cut one of ICU's in two.
            int next = bounds.nextSetBit(at + 1);
            int end = endOfKnown(run, at, to -> mayEnd(run, to, bounds)).orElse(next);
            String word = run.substring(at, end);
            words.add(new Word(word, readings.computeIfAbsent(word, this::reading)));
            at = end;
        }
        return List.copyOf(words);
    }

    private BitSet bounds(String run) {
        BitSet bounds = new BitSet(run.length() + 1);
        breaks.setText(run);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            bounds.set(at);
        }
        return bounds;
    }

    private static boolean mayEnd(String run, int end, BitSet bounds) {
        if (bounds.get(end)) {
            return true;
        }
        boolean beforeParticle = PARTICLES.indexOf(run.charAt(end)) >= 0 && bounds.get(end + 1);
        bounds.set(end, beforeParticle);
        return beforeParticle;
    }

    /** Where the longest word of the table ends that begins here and has two characters at least. */
    private OptionalInt endOfKnown(String run, int at, IntPredicate mayEnd) {
        int furthest = Math.min(run.length(), at + table.longest(run.charAt(at)));
        return IntStream.iterate(furthest, end -> end > at + 1, end -> end - 1)
                .filter(end -> table.isWord(run.substring(at, end)) && mayEnd.test(end))
                .findFirst();
    }

    private String reading(String word) {
        StringBuilder reading = new StringBuilder();
        List<String> syllables = table.word(word).orElseGet(() -> syllables(word));
        syllables.forEach(syllable -> append(reading, syllable));
        return reading.toString();
    }

    /** A word of ICU's may be made of several that the table knows: 行政诉讼, 充分利用. None when one part has no reading. */
    private List<String> syllables(String word) {
        List<String> syllables = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int from = at;
            OptionalInt known = endOfKnown(word, from, to -> true);
            int end = known.orElseGet(() -> word.offsetByCodePoints(from, 1));
            String part = word.substring(from, end);
            List<String> read = known.isPresent()
                    ? table.word(part).orElseThrow()
                    : table.character(part).map(List::of).orElse(List.of());
            if (read.isEmpty()) {
                return List.of();
            }
            syllables.addAll(read);
            at = end;
        }
        return syllables;
    }

    private void append(StringBuilder reading, String syllable) {
        boolean vowelFirst = "aoe".indexOf(decomposition.normalize(syllable).charAt(0)) >= 0;
        reading.append(vowelFirst && !reading.isEmpty() ? "'" : "").append(syllable);
    }

    /** What was found out last, so much of it as is useful again. */
    private static final class Remembered<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Remembered(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
        }
    }
}
