package org.bichig.script;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date, with a time of day only where one is known. Written {@code yyyy-MM-dd} or {@code yyyy-MM-dd HH:mm} in every
 * language, as the rules for government sites ask (国办发〔2017〕47号, annex); no locale has a say in it.
 */
public record DateAndTime(LocalDate date, Optional<LocalTime> time) implements Comparable<DateAndTime> {

    public static DateAndTime of(LocalDate date) {
        return new DateAndTime(date, Optional.empty());
    }

    /** A date without a time counts as the start of its day. */
    @Override
    public int compareTo(DateAndTime other) {
        return date.atTime(time.orElse(LocalTime.MIN)).compareTo(other.date.atTime(other.time.orElse(LocalTime.MIN)));
    }

    /** RFC 3339, in China's time zone: what a feed needs. A date without a time is given as the start of its day. */
    public String rfc3339() {
        return date + "T" + hourAndMinute(time.orElse(LocalTime.MIN)) + ":00+08:00";
    }

    /** The value for {@code <time datetime>}. */
    public String machineReadable() {
        return time.map(clock -> date + "T" + hourAndMinute(clock)).orElseGet(date::toString);
    }

    @Override
    public String toString() {
        return time.map(clock -> date + " " + hourAndMinute(clock)).orElseGet(date::toString);
    }

    private static String hourAndMinute(LocalTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
