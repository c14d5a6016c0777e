package org.bichig.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of a single value means; what cannot be meant becomes a finding that says how to write it. */
final class ScalarReader {

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    private final Fields fields;
    private final String key;

    /** @param fields whose value it is, and where findings go */
    ScalarReader(Fields fields, String key) {
        this.fields = fields;
        this.key = key;
    }

    <E extends Enum<E>> Optional<Located<E>> choice(YamlNode.Scalar scalar, Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(Value.Choice.word(constant), constant);
        }
        Optional<E> chosen = Optional.ofNullable(words.get(scalar.text()));
        if (chosen.isEmpty()) {
            badChoice(scalar, words.keySet());
        }
        return chosen.map(value -> new Located<>(value, scalar.place()));
    }

    Optional<Located<Boolean>> flag(YamlNode.Scalar scalar) {
        Optional<Boolean> value = switch (scalar.text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
        if (value.isEmpty()) {
            fields.error(
                    "bad-flag", scalar.place(), found(scalar) + "; expected true or false.", "Write true or false.");
        }
        return value.map(found -> new Located<>(found, scalar.place()));
    }

    Optional<Located<Integer>> integer(YamlNode.Scalar scalar) {
        if (INTEGER.matcher(scalar.text()).matches()) {
            return Optional.of(new Located<>(Integer.parseInt(scalar.text()), scalar.place()));
        }
        fields.error(
                "bad-integer",
                scalar.place(),
                found(scalar) + "; expected a whole number.",
                "Write digits only: no commas, no unit, no zeros in front, no full-width digits.");
        return Optional.empty();
    }

    Optional<Located<DateOrDateTime>> moment(YamlNode.Scalar scalar, boolean timeAllowed) {
        Optional<DateOrDateTime> moment = Dates.strict(scalar.text())
                .filter(found -> timeAllowed || found.time().isEmpty());
        if (moment.isEmpty()) {
            badDate(scalar, timeAllowed);
        }
        return moment.map(value -> new Located<>(value, scalar.place()));
    }

    private void badDate(YamlNode.Scalar scalar, boolean timeAllowed) {
        String expected = timeAllowed ? "yyyy-MM-dd or yyyy-MM-dd HH:mm" : "yyyy-MM-dd";
        String example = timeAllowed ? "2018-03-01 or 2018-03-01 09:05" : "2018-03-01";
        Optional<DateOrDateTime> guess = Dates.guess(scalar.text())
                .map(moment -> timeAllowed ? moment : new DateOrDateTime(moment.date(), Optional.empty()));
        String message = Dates.whyImpossible(scalar.text())
                .filter(why -> guess.isEmpty())
                .map(why -> found(scalar) + ", which is not in the calendar: " + why + ".")
                .orElse(found(scalar) + "; expected a date written " + expected + ".");
        String mend = guess.map(moment -> "Write " + Dates.spelled(moment) + ", if that is the day that is meant.")
                .orElse("Write it like " + example + ", or leave it blank if it is not known.");
        fields.error("bad-date", scalar.place(), message, mend);
    }

    private void badChoice(YamlNode.Scalar scalar, Set<String> words) {
        fields.error(
                "bad-choice",
                scalar.place(),
                found(scalar) + "; expected one of " + String.join(", ", words) + ".",
                KeyHints.meant(scalar.text(), words)
                        .map(word -> "Did you mean " + word + "?")
                        .orElse("Write one of these words."));
    }

    private String found(YamlNode.Scalar scalar) {
        return "Found " + VisibleText.quoted(scalar.text()) + " for " + key;
    }
}
