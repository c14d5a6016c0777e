package org.bichig.check.twin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.script.Language;
import org.bichig.script.SearchKey;

/** Numbers in words. */
final class NumberWords {

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final Pattern CHINESE = Pattern.compile("[零〇一二三四五六七八九十百千万亿两]+");
    private static final Map<Character, BigInteger> CHINESE_UNITS = Map.of(
            '十', BigInteger.valueOf(10),
            '百', BigInteger.valueOf(100),
            '千', BigInteger.valueOf(1000),
            '万', BigInteger.valueOf(10_000),
            '亿', BigInteger.valueOf(100_000_000));

    private static final Pattern MONGOLIAN = Pattern.compile("[\\u1820-\\u1842\\u180B-\\u180E]+");

    private static final char MVS = '\u180E';

    private static final String FINAL_VOWELS = "ᠠᠡ";

    /** By the form that stands before a thing, which ends in n. */
    private static final List<String> MONGOLIAN_ONES =
            List.of("ᠨᠢᠭᠡᠨ", "ᠬᠣᠶᠠᠷ", "ᠭᠤᠷᠪᠠᠨ", "ᠳᠥᠷᠪᠡᠨ", "ᠲᠠᠪᠤᠨ", "ᠵᠢᠷᠭᠤᠭᠠᠨ", "ᠳᠣᠯᠣᠭᠠᠨ", "ᠨᠠᠢᠮᠠᠨ", "ᠶᠢᠰᠦᠨ");

    private static final List<String> MONGOLIAN_TENS =
            List.of("ᠠᠷᠪᠠᠨ", "ᠬᠣᠷᠢᠨ", "ᠭᠤᠴᠢᠨ", "ᠳᠥᠴᠢᠨ", "ᠲᠠᠪᠢᠨ", "ᠵᠢᠷᠠᠨ", "ᠳᠠᠯᠠᠨ", "ᠨᠠᠶᠠᠨ", "ᠶᠡᠷᠡᠨ");

    private static final List<String> MONGOLIAN_HUNDREDS = List.of("ᠵᠠᠭᠤᠨ", "ᠮᠢᠩᠭᠠᠨ", "ᠲᠦᠮᠡᠨ");

    private static final List<String> SHORT_STEMS = List.of("ᠵᠢᠷᠭᠤᠭᠠᠨ", "ᠳᠣᠯᠣᠭᠠᠨ");

    /** By the key of a word: that of each word of a text is looked up here. */
    private static final Map<String, Long> MONGOLIAN_VALUES = mongolianValues();

    /** The search key of ᠳᠤᠭᠠᠷ and ᠳᠦᠭᠡᠷ. */
    private static final String ORDINAL = SearchKey.of("ᠳᠤᠭᠠᠷ");

    private NumberWords() {}

    static List<Figure> in(String text, Language language) {
        List<Figure> figures = new ArrayList<>();
        if (language == Language.CHINESE) {
            Matcher numeral = CHINESE.matcher(text);
            while (numeral.find()) {
                String typed = numeral.group();
                chinese(typed).ifPresent(value -> figures.add(new Figure(typed, Set.of(value.toString()), false)));
            }
        } else {
            readMongolian(text, figures);
        }
        return figures;
    }

    /** The value of 三百六十五 or 二〇一八; empty where it is none. */
    static Optional<BigInteger> chinese(String numeral) {
        String digits = numeral.replace('零', '〇').replace('两', '二');
        if (digits.chars().allMatch(c -> CHINESE_DIGITS.indexOf(c) >= 0)) {
            StringBuilder value = new StringBuilder();
            digits.chars().forEach(c -> value.append(CHINESE_DIGITS.indexOf(c)));
            return Optional.of(new BigInteger(value.toString()));
        }
        BigInteger total = BigInteger.ZERO;
        BigInteger section = BigInteger.ZERO;
        BigInteger digit = BigInteger.ZERO;
        for (char c : digits.toCharArray()) {
            BigInteger unit = CHINESE_UNITS.get(c);
            if (unit == null) {
                if (CHINESE_DIGITS.indexOf(c) < 0) {
                    return Optional.empty();
                }
                digit = BigInteger.valueOf(CHINESE_DIGITS.indexOf(c));
            } else if (unit.bitLength() > 10) {
                total = total.add(section.add(digit).max(BigInteger.ONE).multiply(unit));
                section = BigInteger.ZERO;
                digit = BigInteger.ZERO;
            } else {
                section = section.add(digit.max(BigInteger.ONE).multiply(unit));
                digit = BigInteger.ZERO;
            }
        }
        return Optional.of(total.add(section).add(digit));
    }

    /** Words that follow each other are taken for one number, and each for itself: ᠭᠤᠴᠢᠨ ᠨᠠᠢᠮᠠ is 38, or 30 and 8. */
    private static void readMongolian(String text, List<Figure> figures) {
        Matcher word = MONGOLIAN.matcher(text);
        long running = 0;
        int last = -2;
        while (word.find()) {
            Optional<Long> value = mongolian(word.group());
            boolean follows = last >= 0 && text.substring(last, word.start()).isBlank();
            if (value.isEmpty()) {
                last = -2;
                continue;
            }
            figures.add(new Figure(word.group(), Set.of(Long.toString(value.get())), false));
            if (follows && running > 0) {
                running = value.get() >= 100 && running < value.get() ? running * value.get() : running + value.get();
                figures.add(new Figure(word.group(), Set.of(Long.toString(running)), false));
            } else {
                running = value.get();
            }
            last = word.end();
        }
    }

    private static Map<String, Long> mongolianValues() {
        Map<String, Long> values = new HashMap<>();
        for (int i = 0; i < MONGOLIAN_ONES.size(); i++) {
            values.put(key(MONGOLIAN_ONES.get(i)), i + 1L);
            values.put(key(MONGOLIAN_TENS.get(i)), (i + 1) * 10L);
        }
        for (int i = 0; i < MONGOLIAN_HUNDREDS.size(); i++) {
            values.put(key(MONGOLIAN_HUNDREDS.get(i)), (long) Math.pow(10, i + 2.0));
        }
        return Map.copyOf(values);
    }

    private static Optional<Long> mongolian(String word) {
        String key = key(word);
        if (key.length() > ORDINAL.length() && key.endsWith(ORDINAL)) {
            key = stem(key);
        }
        return Optional.ofNullable(MONGOLIAN_VALUES.get(key));
    }

    /** Of ᠳᠥᠷᠪᠡᠳᠦᠭᠡᠷ, fourth, the key of four; ᠵᠢᠷᠭᠤᠳᠤᠭᠠᠷ and ᠳᠣᠯᠣᠳᠤᠭᠠᠷ, sixth and seventh, have lost a syllable. */
    private static String stem(String ordinal) {
        String stem = ordinal.substring(0, ordinal.length() - ORDINAL.length());
        return SHORT_STEMS.stream()
                .map(NumberWords::key)
                .filter(number -> number.startsWith(stem) && number.length() == stem.length() + 2)
                .findFirst()
                .orElse(stem);
    }

    /** Where the first suffix begins: U+180E stands before a suffix, and in a word before a final a or e. */
    private static int endOfStem(String word) {
        for (int at = word.indexOf(MVS); at >= 0; at = word.indexOf(MVS, at + 1)) {
            boolean isFinalVowel = at + 1 < word.length()
                    && FINAL_VOWELS.indexOf(word.charAt(at + 1)) >= 0
                    && (at + 2 == word.length() || word.charAt(at + 2) == MVS);
            if (!isFinalVowel) {
                return at;
            }
        }
        return word.length();
    }

    /** Without a suffix, and without the final n, which goes where nothing follows. */
    private static String key(String word) {
        String key = SearchKey.of(word.substring(0, endOfStem(word)));
        return key.endsWith("ᠨ") ? key.substring(0, key.length() - 1) : key;
    }
}
