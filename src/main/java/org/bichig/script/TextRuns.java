package org.bichig.script;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands inside a text and is set in another way: Chinese in Mongolian and Mongolian in Chinese, so that it is read
 * aloud and set as what it is (WCAG 2.2, 3.1.2), and in Mongolian the short numbers, which stand upright between the words
 * that run down the page.
 *
 * <p>Latin is left alone. It may be English, pinyin or the name of a product, and nothing in the text says which.
 */
public final class TextRuns {

    /** From one Han letter to the last that follows it with nothing but digits, Latin and Chinese punctuation between. */
    private static final Pattern CHINESE =
            Pattern.compile("\\p{IsHan}(?:[\\p{IsHan}0-9A-Za-z+·、，。：；《》〈〉“”（）〔〕—-]*\\p{IsHan})?");

    /**
     * From one Mongolian letter, or the separator before it, to the last that follows it with nothing but digits, Latin,
     * spaces and punctuation that both languages use between, with its own punctuation.
     */
    private static final Pattern MONGOLIAN = Pattern.compile("\\u180E?[\\u1820-\\u18AA]"
            + "(?:[\\u1800-\\u180F\\u1820-\\u18AA\\u200C\\u200D\\u202F0-9A-Za-z ？！；《》〈〉（）%-]*"
            + "[\\u1802-\\u1805\\u180B-\\u180D\\u180F\\u1820-\\u18AA])?");

    /**
     * One or two digits that are a word of their own. Whatever makes them part of something longer, a date, a time, a
     * decimal, a percentage, a document number, a section, a range, keeps them lying with the rest of it. The semicolon
     * and the ampersand are those of a character written in HTML.
     */
    private static final String SIGNS_OF_SOMETHING_LONGER = ".,:;&/%‰°℃℉+×=#№@_~–—−-";

    private static final int LONGEST_SHORT = 2;

    /** The first letter that is Han (Unicode 15): nothing before it need be looked at. */
    private static final int FIRST_HAN = 0x2E80;

    private TextRuns() {}

    /** The whole text, in order, in as few stretches as can be; nothing for the empty text. */
    public static List<TextRun> in(String text, Language around) {
        List<TextRun> runs = new ArrayList<>();
        int done = 0;
        for (MatchResult other : others(text, around)) {
            plain(runs, text, done, other.start(), around);
            runs.add(new TextRun(other.group(), Optional.of(inside(around)), false));
            done = other.end();
        }
        plain(runs, text, done, text.length(), around);
        return runs;
    }

    /** The language of a text that stands for itself, by its letters; empty when it has letters of both or of neither. */
    public static Optional<Language> language(String text) {
        boolean mongolian = hasMongolian(text);
        boolean chinese = hasHan(text);
        if (mongolian == chinese) {
            return Optional.empty();
        }
        return Optional.of(mongolian ? Language.MONGOLIAN : Language.CHINESE);
    }

    /** Whether a part of the text is in the other language. */
    public static boolean isMixed(String text, Language around) {
        return !others(text, around).isEmpty();
    }

    private static List<MatchResult> others(String text, Language around) {
        boolean some = around == Language.CHINESE ? hasMongolian(text) : hasHan(text);
        return some ? pattern(inside(around)).matcher(text).results().toList() : List.of();
    }

    private static boolean hasMongolian(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Letters.isMongolian(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHan(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_HAN && UnicodeScript.of(text.codePointAt(at)) == UnicodeScript.HAN) {
                return true;
            }
        }
        return false;
    }

    private static Language inside(Language around) {
        return around == Language.CHINESE ? Language.MONGOLIAN : Language.CHINESE;
    }

    private static Pattern pattern(Language language) {
        return language == Language.CHINESE ? CHINESE : MONGOLIAN;
    }

    private static void plain(List<TextRun> runs, String text, int start, int end, Language around) {
        int done = start;
        if (around.isVertical()) {
            int at = start;
            while (at < end) {
                int number = at;
                while (at < end && isDigit(text.charAt(at))) {
                    at++;
                }
                if (at > number && at - number <= LONGEST_SHORT && standsAlone(text, number, at)) {
                    add(runs, text.substring(done, number), false);
                    add(runs, text.substring(number, at), true);
                    done = at;
                }
                at = Math.max(at, number + 1);
            }
        }
        add(runs, text.substring(done, end), false);
    }

    /** What stands beside a number is looked at even where it belongs to another stretch. */
    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !isOfSomethingLonger(text.charAt(start - 1)))
                && (end == text.length() || !isOfSomethingLonger(text.codePointAt(end)));
    }

    private static boolean isOfSomethingLonger(int character) {
        if (character == ' ' || Letters.isMongolian(character)) {
            return false;
        }
        return Character.isAlphabetic(character)
                || isNumeral(character)
                || SIGNS_OF_SOMETHING_LONGER.indexOf(character) >= 0;
    }

    /** Whether it is a number in any script, or the sign of a currency. */
    private static boolean isNumeral(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.CURRENCY_SYMBOL -> true;
            default -> false;
        };
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static void add(List<TextRun> runs, String text, boolean upright) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text, Optional.empty(), upright));
        }
    }
}
