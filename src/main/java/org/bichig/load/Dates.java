package org.bichig.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the content writes them ({@code 2018-03-01}, {@code 2018-03-01 09:05}), and what other spellings mean. */
final class Dates {

    private static final Pattern STRICT =
            Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?: ([0-9]{2}):([0-9]{2}))?");
    private static final String GAP = "[\\s\\u3000]{0,3}";
    private static final Pattern LOOSE =
            Pattern.compile(GAP + "([0-9]{4})" + GAP + "[-/.年–—]?" + GAP + "([0-9]{1,2})" + GAP
                    + "[-/.月–—]?" + GAP + "([0-9]{1,2})" + GAP + "日?" + GAP
                    + "T?(?:([0-9]{1,2})[:时点]([0-9]{1,2})(?::[0-9]{2})?分?)?" + GAP);

    private Dates() {}

    /** Empty when it is not spelled right, or not a day of the calendar, or not a minute of the clock. */
    static Optional<DateOrDateTime> strict(String text) {
        return moment(STRICT.matcher(text));
    }

    /** What a date in another spelling probably means, for example {@code 2018年3月1日}; for suggestions only. */
    static Optional<DateOrDateTime> guess(String text) {
        return moment(LOOSE.matcher(halfWidth(text)));
    }

    /** Why a rightly spelled date is still none, for example {@code February 2018 has 28 days}. */
    static Optional<String> whyImpossible(String text) {
        Matcher matcher = STRICT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(matcher.group(2));
        int day = Integer.parseInt(matcher.group(3));
        if (month < 1 || month > 12) {
            return Optional.of("there is no month " + matcher.group(2));
        }
        YearMonth of = YearMonth.of(Integer.parseInt(matcher.group(1)), month);
        return day < 1 || day > of.lengthOfMonth()
                ? Optional.of("the month " + of + " has " + of.lengthOfMonth() + " days")
                : Optional.of("there is no such minute of the day");
    }

    /** The one spelling that is accepted. */
    static String spelled(DateOrDateTime moment) {
        return moment.time()
                .map(time -> moment.date() + " " + time)
                .orElse(moment.date().toString());
    }

    private static Optional<DateOrDateTime> moment(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            Optional<LocalTime> time = Optional.ofNullable(matcher.group(4))
                    .map(hour -> LocalTime.of(number(matcher, 4), number(matcher, 5)));
            return Optional.of(new DateOrDateTime(date, time));
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Full-width digits and signs, as a Chinese keyboard gives them, as their ordinary counterparts. */
    private static String halfWidth(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int at = 0; at < changed.length(); at++) {
            char character = changed.charAt(at);
            if (character >= '！' && character <= '～') {
                changed.setCharAt(at, (char) (character - '！' + '!'));
            }
        }
        return changed.toString();
    }
}
