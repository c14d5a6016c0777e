package org.bichig.script;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Small things as running text says them. Lists and tables say them shorter: dates there are {@link DateAndTime}.
 *
 * <p>Of our own making, because neither ICU nor the JDK knows Mongolian in the traditional script: asked, they answer in
 * another language without saying so.
 */
public final class Prose {

    private Prose() {}

    /**
     * A day: 2018年3月29日, and as Inner Mongolian decrees write it, {@code 2018 ᠣᠨ᠎ᠤ 3᠎ᠳᠤᠭᠠᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 29᠎ᠤ ᠡᠳᠦᠷ}: year, then the
     * month as an ordinal, then the day, the first three in the genitive.
     */
    public static String day(LocalDate day, Language language) {
        return switch (language) {
            case CHINESE -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case MONGOLIAN ->
                day.getYear() + " ᠣᠨ᠎ᠤ " + MongolianOrdinal.of(day.getMonthValue()) + " ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ "
                        + day.getDayOfMonth() + "᠎ᠤ ᠡᠳᠦᠷ";
        };
    }

    /** Things that belong together: 甲、乙和丙, and the same with ᠂ and ᠪᠠ. */
    public static String list(List<String> items, Language language) {
        String comma = language == Language.CHINESE ? "、" : "᠂ ";
        String and = language == Language.CHINESE ? "和" : " ᠪᠠ ";
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(comma, items.subList(0, last)) + and + items.get(last);
    }

    /**
     * A number, its thousands set off by commas: 78,246.5, in both languages alike (GB/T 15835-2011 has the comma for Chinese;
     * the digits of Mongolian in China are the European ones).
     */
    public static String number(BigDecimal number) {
        String[] digits = number.abs().toPlainString().split("\\.", 2);
        StringBuilder grouped = new StringBuilder(digits[0]);
        for (int at = digits[0].length() - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return (number.signum() < 0 ? "\u2212" : "") + grouped + (digits.length > 1 ? "." + digits[1] : "");
    }

    /** A percentage, the sign close behind the number in both languages: 12.5%. */
    public static String percent(BigDecimal percent) {
        return number(percent) + "%";
    }

    /**
     * A title as it stands inside 《》, in both languages alike: marks of its own change between 〈〉 and 《》 from one level to
     * the next (GB/T 15834-2011, 4.15.3). Marks that do not pair are left as they are.
     */
    public static String insideTitleMarks(String title) {
        StringBuilder inside = new StringBuilder(title.length());
        int depth = 0;
        for (char character : title.toCharArray()) {
            boolean opens = character == '《' || character == '〈';
            boolean closes = character == '》' || character == '〉';
            depth -= closes ? 1 : 0;
            if (depth < 0) {
                return title;
            }
            inside.append(opens || closes ? mark(depth, opens) : character);
            depth += opens ? 1 : 0;
        }
        return depth == 0 ? inside.toString() : title;
    }

    private static char mark(int depth, boolean opens) {
        boolean single = depth % 2 == 0;
        if (opens) {
            return single ? '〈' : '《';
        }
        return single ? '〉' : '》';
    }
}
