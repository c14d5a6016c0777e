package org.bichig.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.script.Language;

/**
 * The keys of one mapping, asked for by name and type. Whatever does not fit becomes a finding and an empty answer, so
 * that a binder asks for everything and only then looks at what it got.
 *
 * <pre>
 *   Fields organ = Fields.of(node, source, findings);
 *   Optional&lt;Located&lt;String&gt;&gt; code = organ.text("regionCode");
 *   Optional&lt;Located&lt;Level&gt;&gt; level = organ.choice("level", Level.class);   // PREFECTURE is written prefecture
 *   organ.mapping("portal").ifPresent(portal -&gt; bindPortal(portal));
 *   organ.require("name", "level");
 *   organ.finish();       // every key that nobody asked for is an error; so it is within portal
 * </pre>
 *
 * <p>A key that is left out, has nothing after its colon, or only spaces, is not given: the answer is empty and there is no
 * finding, unless the key is required. Rules: {@code unknown-key}, {@code missing-key}, {@code wrong-type},
 * {@code bad-date}, {@code bad-choice}, {@code bad-flag}, {@code bad-integer}.
 *
 * <p>Confined to one thread.
 */
final class Fields {

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    private final SourceText source;
    private final Findings findings;
    private final MongolianInput mongolian;
    private final boolean wholeFile;
    private final Place place;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Fields> handedOut = new ArrayList<>();

    private Fields(
            YamlNode.Mapping mapping,
            SourceText source,
            MongolianInput mongolian,
            boolean wholeFile,
            Findings findings) {
        this.source = source;
        this.mongolian = mongolian;
        this.wholeFile = wholeFile;
        this.findings = findings;
        this.place = mapping.place();
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    /**
     * The keys of a whole file. A file with nothing in it has no keys; one that holds a text or a list is of the
     * {@code wrong-type}, and gives no keys either.
     */
    static Fields of(YamlNode root, SourceText source, Findings findings) {
        return of(root, source, findings, new Spellings());
    }

    /** @param spellings takes up the Mongolian words that are asked for */
    static Fields of(YamlNode root, SourceText source, Findings findings, Spellings spellings) {
        YamlNode.Mapping none = new YamlNode.Mapping(List.of(), root.place());
        MongolianInput mongolian = new MongolianInput(source, findings, spellings);
        if (root instanceof YamlNode.Mapping mapping) {
            return new Fields(mapping, source, mongolian, true, findings);
        }
        Fields fields = new Fields(none, source, mongolian, true, findings);
        if (!(root instanceof YamlNode.Blank)) {
            fields.wrongType(
                    root, "The file", "lines of “key: value”", "Begin every line with a key, a colon and a space.");
        }
        return fields;
    }

    /** Where the mapping begins. */
    Place place() {
        return place;
    }

    /** Where the key stands; where the mapping begins if it has no such key. */
    Place place(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(YamlNode.Entry::keyPlace)
                .orElse(place);
    }

    /** Where the value stands; where the key stands if it has none. Empty if there is no such key. */
    Optional<Place> placeOfValue(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(entry -> isBlank(entry.value())
                        ? entry.keyPlace()
                        : entry.value().place());
    }

    /** The line of a place in this file, fit to be shown. */
    String line(Place at) {
        return source.line(at.line());
    }

    /** Whatever was given, of any type, for values that may be a text or a mapping (see {@link #within}). */
    Optional<YamlNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value).filter(value -> !isBlank(value));
    }

    /** Every key with its value, for mappings whose keys are data. None of them counts as unknown afterwards. */
    List<YamlNode.Entry> entries() {
        asked.addAll(entries.keySet());
        return List.copyOf(entries.values());
    }

    /** Every key that was typed; being asked for here makes none of them known. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** The text as typed. */
    Optional<Located<String>> text(String key) {
        return scalar(key, "text").map(scalar -> new Located<>(scalar.text(), scalar.place()));
    }

    /** The wording in a language: as typed, or for Mongolian as {@link MongolianInput} stores it. */
    Optional<Located<String>> wording(String key, Language language) {
        return language == Language.MONGOLIAN ? text(key).map(mongolian::wording) : text(key);
    }

    /** The text as typed; a finding if it is not given. */
    Optional<Located<String>> requiredText(String key) {
        require(key);
        return text(key);
    }

    /** A day, written {@code 2018-03-01}. */
    Optional<Located<LocalDate>> date(String key) {
        return moment(key, false).map(found -> found.map(DateOrDateTime::date));
    }

    /** A day with or without a time, written {@code 2018-03-01} or {@code 2018-03-01 09:05}. */
    Optional<Located<DateOrDateTime>> dateOrDateTime(String key) {
        return moment(key, true);
    }

    /** One of the constants of an enum, written in lower case with hyphens: {@code own-site} for {@code OWN_SITE}. */
    <E extends Enum<E>> Optional<Located<E>> choice(String key, Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return scalar(key, "one word").flatMap(scalar -> {
            Optional<E> chosen = Optional.ofNullable(words.get(scalar.text()));
            if (chosen.isEmpty()) {
                badChoice(key, scalar, words.keySet());
            }
            return chosen.map(value -> new Located<>(value, scalar.place()));
        });
    }

    /** {@code true} or {@code false}, and no other spelling. */
    Optional<Located<Boolean>> flag(String key) {
        return scalar(key, "true or false").flatMap(scalar -> {
            Optional<Boolean> value = switch (scalar.text()) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
            if (value.isEmpty()) {
                error(
                        "bad-flag",
                        scalar.place(),
                        "Found " + VisibleText.quoted(scalar.text()) + " for " + key + "; expected true or false.",
                        "Write true or false.");
            }
            return value.map(found -> new Located<>(found, scalar.place()));
        });
    }

    /** A whole number of up to nine digits, without signs between them. */
    Optional<Located<Integer>> integer(String key) {
        return scalar(key, "a whole number").flatMap(scalar -> {
            if (INTEGER.matcher(scalar.text()).matches()) {
                return Optional.of(new Located<>(Integer.parseInt(scalar.text()), scalar.place()));
            }
            error(
                    "bad-integer",
                    scalar.place(),
                    "Found " + VisibleText.quoted(scalar.text()) + " for " + key + "; expected a whole number.",
                    "Write digits only: no commas, no unit, no zeros in front, no full-width digits.");
            return Optional.empty();
        });
    }

    /** The items of a list, in order; none if it is not given. */
    List<YamlNode> list(String key) {
        Optional<YamlNode> value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        wrongType(
                value.get(),
                "The value of " + key,
                "a list",
                "Write every item on a line of its own below the key, each after “- ”; or [a, b].");
        return List.of();
    }

    /** The items of a list of texts, in order. An item of another type, or a blank one, is a finding and left out. */
    List<Located<String>> texts(String key) {
        List<Located<String>> found = new ArrayList<>();
        for (YamlNode item : list(key)) {
            if (item instanceof YamlNode.Scalar scalar && !isBlank(item)) {
                found.add(new Located<>(scalar.text(), scalar.place()));
            } else {
                wrongType(item, "An item of " + key, "text", "Write the text after the dash, or delete the item.");
            }
        }
        return List.copyOf(found);
    }

    /** The items of a list of mappings, in order. An item of another type, or a blank one, is a finding and left out. */
    List<Fields> mappings(String key) {
        List<Fields> found = new ArrayList<>();
        for (YamlNode item : list(key)) {
            if (item instanceof YamlNode.Mapping mapping) {
                found.add(within(mapping));
            } else {
                wrongType(item, "An item of " + key, "keys with values", "Write “key: value” after the dash.");
            }
        }
        return List.copyOf(found);
    }

    /** The keys below a key. */
    Optional<Fields> mapping(String key) {
        return node(key).flatMap(value -> {
            if (value instanceof YamlNode.Mapping mapping) {
                return Optional.of(within(mapping));
            }
            wrongType(
                    value,
                    "The value of " + key,
                    "keys with values of their own",
                    "Write “key: value” on lines of their own below, indented by two spaces.");
            return Optional.empty();
        });
    }

    /** The keys of a mapping that was found within this one; {@link #finish()} of this one finishes it too. */
    Fields within(YamlNode.Mapping mapping) {
        Fields fields = new Fields(mapping, source, mongolian, false, findings);
        handedOut.add(fields);
        return fields;
    }

    /** A {@code missing-key} finding for each of the keys that is not given. */
    void require(String... keys) {
        for (String key : keys) {
            if (node(key).isEmpty()) {
                boolean leftOut = !entries.containsKey(key);
                error(
                        "missing-key",
                        place(key),
                        leftOut ? "The key " + key + " is missing." : "The key " + key + " has no value.",
                        "Add a line “" + key + ": …”.");
            }
        }
    }

    /** To be called when everything was asked for: each key that was not is an {@code unknown-key}. */
    void finish() {
        for (YamlNode.Entry entry : entries.values()) {
            if (!asked.contains(entry.key())) {
                unknown(entry);
            }
        }
        handedOut.forEach(Fields::finish);
        if (wholeFile) {
            mongolian.finish();
        }
    }

    /** An error of the binder's own about something in this file, quoted from it. */
    void error(String rule, Place at, String message, String mend) {
        findings.add(Finding.error(rule, at, message, line(at), mend));
    }

    /** Says that a value is not of the type that is expected; for values got from {@link #node} and {@link #list}. */
    void wrongType(YamlNode found, String what, String expected, String mend) {
        Optional<BrokenEntry> broken = found instanceof YamlNode.Scalar scalar && !scalar.quoted()
                ? BrokenEntry.in(source, found.place().line())
                : Optional.empty();
        error(
                "wrong-type",
                broken.map(BrokenEntry::place).orElse(found.place()),
                what + " should be " + expected + "; found " + found.described() + "."
                        + broken.map(entry -> " " + entry.message()).orElse(""),
                broken.map(BrokenEntry::mend).orElse(mend));
    }

    private Optional<YamlNode.Scalar> scalar(String key, String expected) {
        return node(key).flatMap(value -> {
            if (value instanceof YamlNode.Scalar scalar) {
                return Optional.of(scalar);
            }
            wrongType(
                    value,
                    "The value of " + key,
                    expected,
                    "Write the value on the line of the key; in quotation marks if it begins with [ or {.");
            return Optional.empty();
        });
    }

    private Optional<Located<DateOrDateTime>> moment(String key, boolean timeAllowed) {
        return scalar(key, timeAllowed ? "a date, or a date and time" : "a date")
                .flatMap(scalar -> {
                    Optional<DateOrDateTime> moment = Dates.strict(scalar.text())
                            .filter(found -> timeAllowed || found.time().isEmpty());
                    if (moment.isEmpty()) {
                        badDate(key, scalar, timeAllowed);
                    }
                    return moment.map(value -> new Located<>(value, scalar.place()));
                });
    }

    private void badDate(String key, YamlNode.Scalar scalar, boolean timeAllowed) {
        String expected = timeAllowed ? "yyyy-MM-dd or yyyy-MM-dd HH:mm" : "yyyy-MM-dd";
        String example = timeAllowed ? "2018-03-01 or 2018-03-01 09:05" : "2018-03-01";
        Optional<DateOrDateTime> guess = Dates.guess(scalar.text())
                .map(moment -> timeAllowed ? moment : new DateOrDateTime(moment.date(), Optional.empty()));
        String message = Dates.whyImpossible(scalar.text())
                .filter(why -> guess.isEmpty())
                .map(why -> "Found " + VisibleText.quoted(scalar.text()) + " for " + key
                        + ", which is not in the calendar: " + why + ".")
                .orElse("Found " + VisibleText.quoted(scalar.text()) + " for " + key + "; expected a date written "
                        + expected + ".");
        String mend = guess.map(moment -> "Write " + Dates.spelled(moment) + ", if that is the day that is meant.")
                .orElse("Write it like " + example + ", or leave it blank if it is not known.");
        error("bad-date", scalar.place(), message, mend);
    }

    private void badChoice(String key, YamlNode.Scalar scalar, Set<String> words) {
        String all = String.join(", ", words);
        error(
                "bad-choice",
                scalar.place(),
                "Found " + VisibleText.quoted(scalar.text()) + " for " + key + "; expected one of " + all + ".",
                KeyHints.meant(scalar.text(), words)
                        .map(word -> "Did you mean " + word + "?")
                        .orElse("Write one of these words."));
    }

    private void unknown(YamlNode.Entry entry) {
        String key = entry.key();
        String message = "The key " + VisibleText.quoted(key) + " is not known here.";
        Set<String> open = asked.stream()
                .filter(known -> !entries.containsKey(known))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Function<String, String> didYouMean = word -> "Did you mean " + word + "?";
        String mend = key.indexOf('：') >= 0 || key.indexOf(':') >= 0
                ? "Type an ordinary colon and a space after the key: “: ”."
                // A key that is given already is the less likely meaning.
                : KeyHints.meant(key, open)
                        .or(() -> KeyHints.meant(key, asked))
                        .map(didYouMean)
                        .orElse(knownKeys());
        error("unknown-key", entry.keyPlace(), message, mend);
    }

    private String knownKeys() {
        return asked.isEmpty()
                ? "Delete the line; no keys are expected here."
                : "Use one of these keys, or delete the line: " + String.join(", ", asked) + ".";
    }

    private static boolean isBlank(YamlNode value) {
        return value instanceof YamlNode.Blank
                || value instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
    }
}
