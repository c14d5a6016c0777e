package org.bichig.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.script.Language;

/**
 * The keys of one mapping, asked for by name and type. Whatever does not fit becomes a finding and an empty answer, so
 * that a binder asks for everything and only then looks at what it got. What keys there are, which of them must be there and
 * what type each has says the mapping's {@link Shape}; to ask for anything else is a mistake in bichig.
 *
 * <pre>
 *   Fields organ = content.fields("organs/huhhot.yaml", SiteShapes.ORGAN, findings).orElseThrow();
 *   Optional&lt;Located&lt;String&gt;&gt; code = organ.text("regionCode");
 *   Optional&lt;Located&lt;Level&gt;&gt; level = organ.choice("level", Level.class);   // PREFECTURE is written prefecture
 *   organ.mapping("portal").ifPresent(portal -&gt; bindPortal(portal));
 *   organ.finish();       // every key that the shape does not have is an error; so it is within portal
 * </pre>
 *
 * <p>A key that is left out, has nothing after its colon, or only spaces, is not given: the answer is empty and there is no
 * finding, unless the key is required. Rules: {@code unknown-key}, {@code missing-key}, {@code wrong-type},
 * {@code bad-date}, {@code bad-choice}, {@code bad-flag}, {@code bad-integer}.
 *
 * <p>Confined to one thread.
 */
final class Fields {

    private final SourceText source;
    private final Findings findings;
    private final MongolianInput mongolian;
    private final boolean wholeFile;
    private final Place place;
    /** Empty for files that nobody types: there a key is known when it is asked for. */
    private final Optional<Shape> shape;

    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Fields> handedOut = new ArrayList<>();

    private Fields(
            YamlNode.Mapping mapping,
            SourceText source,
            MongolianInput mongolian,
            boolean wholeFile,
            Optional<Shape> shape,
            Findings findings) {
        this.source = source;
        this.mongolian = mongolian;
        this.wholeFile = wholeFile;
        this.findings = findings;
        this.place = mapping.place();
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
        this.shape = shape.map(either -> either.of(given()));
        this.shape.ifPresent(known -> known.required().forEach(this::require));
    }

    /**
     * The keys of a whole file. A file with nothing in it has no keys; one that holds a text or a list is of the
     * {@code wrong-type}, and gives no keys either.
     */
    static Fields of(YamlNode root, SourceText source, Findings findings) {
        return of(root, source, Optional.empty(), findings, new WordsRead());
    }

    /**
     * @param shape what keys there are; if there is none, those that are asked for
     * @param words takes up the Mongolian words that are asked for
     */
    static Fields of(YamlNode root, SourceText source, Optional<Shape> shape, Findings findings, WordsRead words) {
        YamlNode.Mapping none = new YamlNode.Mapping(List.of(), root.place());
        MongolianInput mongolian = new MongolianInput(source, findings, words);
        if (root instanceof YamlNode.Mapping mapping) {
            return new Fields(mapping, source, mongolian, true, shape, findings);
        }
        Fields fields = new Fields(none, source, mongolian, true, shape, findings);
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
        shape.ifPresent(known -> known.value(key));
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value).filter(value -> !isBlank(value));
    }

    /** Every key with its value, for mappings whose keys are data. None of them counts as unknown afterwards. */
    List<YamlNode.Entry> entries() {
        asked.addAll(entries.keySet());
        return List.copyOf(entries.values());
    }

    /** The keys that have a value. */
    private List<String> given() {
        return entries.values().stream()
                .filter(entry -> !isBlank(entry.value()))
                .map(YamlNode.Entry::key)
                .toList();
    }

    /** The text as typed. */
    Optional<Located<String>> text(String key) {
        expect(
                key,
                Value.Text.class,
                Value.OneOf.class,
                Value.FormatName.class,
                Value.ListOf.class,
                Value.Wording.class);
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
        expect(key, Value.Choice.class);
        return scalar(key, "one word").flatMap(scalar -> reader(key).choice(scalar, type));
    }

    /** {@code true} or {@code false}, and no other spelling. */
    Optional<Located<Boolean>> flag(String key) {
        expect(key, Value.Flag.class);
        return scalar(key, "true or false").flatMap(scalar -> reader(key).flag(scalar));
    }

    /** A whole number of up to nine digits, without signs between them. */
    Optional<Located<Integer>> integer(String key) {
        expect(key, Value.Whole.class);
        return scalar(key, "a whole number").flatMap(scalar -> reader(key).integer(scalar));
    }

    private ScalarReader reader(String key) {
        return new ScalarReader(this, key);
    }

    /** The items of a list, in order; none if it is not given. */
    List<YamlNode> list(String key) {
        expect(key, Value.ListOf.class);
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
                found.add(within(mapping, below(key)));
            } else {
                wrongType(item, "An item of " + key, "keys with values", "Write “key: value” after the dash.");
            }
        }
        return List.copyOf(found);
    }

    /** The keys below a key. */
    Optional<Fields> mapping(String key) {
        expect(key, Value.Keys.class);
        return keysOf(key).map(mapping -> within(mapping, below(key)));
    }

    /** The keys below a key, of which is to be found out yet what they may be. */
    Optional<YamlNode.Mapping> keysOf(String key) {
        return node(key).flatMap(value -> {
            if (value instanceof YamlNode.Mapping mapping) {
                return Optional.of(mapping);
            }
            wrongType(
                    value,
                    "The value of " + key,
                    "keys with values of their own",
                    "Write “key: value” on lines of their own below, indented by two spaces.");
            return Optional.empty();
        });
    }

    /** The keys of a mapping that was found behind this key; {@link #finish()} of this one finishes it too. */
    Fields within(String key, YamlNode.Mapping mapping) {
        return within(mapping, below(key));
    }

    /** The keys of a mapping that was found within this one, if its shape is not that of any key. */
    Fields within(YamlNode.Mapping mapping, Optional<Shape> itsShape) {
        Fields fields = new Fields(mapping, source, mongolian, false, itsShape, findings);
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
        Set<String> known = shape.map(said -> said.keys().keySet()).orElse(asked);
        for (YamlNode.Entry entry : entries.values()) {
            if (!known.contains(entry.key())) {
                error(
                        "unknown-key",
                        entry.keyPlace(),
                        "The key " + VisibleText.quoted(entry.key()) + " is not known here.",
                        KeyHints.mend(entry.key(), known, entries.keySet()));
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
        expect(key, timeAllowed ? Value.Moment.class : Value.Day.class);
        return scalar(key, timeAllowed ? "a date, or a date and time" : "a date")
                .flatMap(scalar -> reader(key).moment(scalar, timeAllowed));
    }

    /** What the binder asks for is what the shape says of the key. */
    private void expect(String key, Class<?>... types) {
        shape.ifPresent(known -> known.expect(key, types));
    }

    private Optional<Shape> below(String key) {
        return shape.flatMap(known -> known.below(key));
    }

    private static boolean isBlank(YamlNode value) {
        return value instanceof YamlNode.Blank
                || value instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
    }
}
