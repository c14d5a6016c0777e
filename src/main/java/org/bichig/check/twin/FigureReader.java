package org.bichig.check.twin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.script.Language;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a text in either language. What is in digits its twin must have as well. A number in words (三十, ᠭᠤᠴᠢ) may
 * be one of those, and may as well be part of a phrase (一是, 四级, ᠬᠣᠶᠠᠷ, which is also “and”); so nothing is claimed of it.
 */
final class FigureReader {

    /** Groups: 1 to 3 a day, 4 and 5 a time, 6 a number, 7 what it is a multiple of. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])"
                    + "|(?<![0-9.:])([0-9]{1,2})[:：]([0-9]{2})(?![0-9:])"
                    + "|([0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?(?![0-9])|[0-9]+(?:\\.[0-9]+)?)"
                    + "(\\s?[%％‰]|\\s?[千百]?[万亿]|\\s(?:ᠬᠤᠪᠢ|ᠲᠦᠮᠡᠨ?)(?![\\u1820-\\u1842]))?");

    private static final Pattern PER_HUNDRED = Pattern.compile("百分之([0-9.]+|[零〇一二三四五六七八九十百点两]+)");

    /** A name or title that a Mongolian text has in Chinese too, in brackets behind its translation. */
    private static final Pattern ORIGINAL = Pattern.compile("（[^（）]*\\p{IsHan}[^（）]*）");

    private static final String DIGITS = "0123456789.";
    private static final Set<String> PERCENT = Set.of("%", "％", "ᠬᠤᠪᠢ");

    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "百万", new BigDecimal("1000000"),
            "千万", new BigDecimal("10000000"),
            "万", new BigDecimal("10000"),
            "亿", new BigDecimal("100000000"),
            "ᠲᠦᠮᠡ", new BigDecimal("10000"),
            "ᠲᠦᠮᠡᠨ", new BigDecimal("10000"));

    private FigureReader() {}

    static List<Figure> read(String text, Language language) {
        List<Figure> figures = new ArrayList<>();
        String plain = withOrdinaryDigits(text);
        List<int[]> repeated = language == Language.CHINESE ? List.of() : originals(plain);
        StringBuilder rest = new StringBuilder(plain);
        Matcher percent = PER_HUNDRED.matcher(plain.contains("百分之") ? plain : "");
        while (percent.find()) {
            boolean inDigits = DIGITS.indexOf(percent.group(1).charAt(0)) >= 0;
            Optional<String> value = inDigits
                    ? Optional.of(percent.group(1))
                    : NumberWords.chinese(percent.group(1)).map(BigInteger::toString);
            value.ifPresent(found -> figures.add(new Figure(percent.group(), Set.of(written(found) + "%"), inDigits)));
            blank(rest, percent.start(), percent.end());
        }
        Matcher number = NUMBER.matcher(plain.chars().anyMatch(c -> c >= '0' && c <= '9') ? rest : "");
        while (number.find()) {
            boolean needed =
                    repeated.stream().noneMatch(range -> range[0] <= number.start() && number.end() <= range[1]);
            figures.addAll(figures(number.toMatchResult(), needed));
        }
        NumberWords.in(plain, language).forEach(figures::add);
        return List.copyOf(figures);
    }

    private static List<int[]> originals(String text) {
        return ORIGINAL.matcher(text)
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
    }

    private static List<Figure> figures(MatchResult number, boolean needed) {
        List<Figure> figures = new ArrayList<>();
        for (int group = 1; group <= 5; group++) {
            if (number.group(group) != null) {
                figures.add(new Figure(number.group(group), Set.of(written(number.group(group))), needed));
            }
        }
        if (number.group(6) != null) {
            figures.add(new Figure(number.group(6), values(number.group(6), number.group(7)), needed));
        }
        return figures;
    }

    private static Set<String> values(String digits, @Nullable String unit) {
        String written = written(digits);
        Set<String> values = new HashSet<>();
        String multiple = unit == null ? "" : unit.strip();
        if (PERCENT.contains(multiple)) {
            values.add(written + "%");
        } else if (multiple.equals("‰")) {
            values.add(written + "‰");
        } else {
            values.add(written);
            Optional.ofNullable(MULTIPLES.get(multiple))
                    .ifPresent(times -> values.add(written(new BigDecimal(digits.replace(",", ""))
                            .multiply(times)
                            .toPlainString())));
        }
        return values;
    }

    /** The number without what does not change it: commas, zeros behind the point, and the zero of 05 for 5. */
    private static String written(String digits) {
        String plain = digits.replace(",", "");
        if (plain.contains(".")) {
            return new BigDecimal(plain).stripTrailingZeros().toPlainString();
        }
        return plain.length() == 2 && plain.charAt(0) == '0' ? plain.substring(1) : plain;
    }

    private static String withOrdinaryDigits(String text) {
        if (text.chars().noneMatch(c -> c >= '０' && c <= '９')) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return plain.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
