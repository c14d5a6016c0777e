package org.bichig.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;

/** What may stand behind a key. The loader reads it by this, and editors are told the same ({@link ContentSchemas}). */
sealed interface Value {

    /** One value, as typed; if there is a form, of that form. */
    record Text(Optional<Pattern> form) implements Value {}

    /**
     * A text, or one for each language ({@link LocalTexts}).
     *
     * @param shape of the keys where there is one for each
     */
    record Wording(Shape shape) implements Value {}

    /** A day, {@code 2018-03-01}. */
    record Day() implements Value {}

    /** A day with or without a time, {@code 2018-03-01 09:05}. */
    record Moment() implements Value {}

    /** {@code true} or {@code false}. */
    record Flag() implements Value {}

    /** A whole number. */
    record Whole(int least, int most) implements Value {}

    /** One of the constants of an enum, in lower case with hyphens. */
    record Choice(Class<? extends Enum<?>> type) implements Value {
        List<String> words() {
            return Stream.of(type.getEnumConstants()).map(Choice::word).toList();
        }

        static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One of these words. */
    record OneOf(List<String> words) implements Value {}

    /**
     * A list.
     *
     * @param orOne whether one item may stand without a list around it
     */
    record ListOf(Value items, boolean orOne) implements Value {}

    /** Keys with values of their own; a supplier, since columns hold columns. */
    record Keys(Supplier<Shape> shape) implements Value {}

    /** The name of a form of figures. */
    record FormatName() implements Value {}

    /**
     * The figures of one row: one value; one for each column, in a list or pasted; or values by column. Nothing, where the row
     * only heads others.
     */
    record Row(FormatTable table, FormatRow row) implements Value {}

    /** The figures of the form that stands beside them as {@link FormatName}. */
    record Figures() implements Value {}
}
