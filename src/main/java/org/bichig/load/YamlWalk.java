package org.bichig.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * One walk over the tokens of one file, from which a tree grows.
 *
 * <p>The library says neither which scalar has an anchor nor whether it is quoted, but where each token starts; the
 * character that stands there says both, since no plain text can begin with one of {@code & * ! " ' | >}.
 */
final class YamlWalk {

    static final int DEEPEST = 50;

    /** Stands for the absence of a further token. */
    private static final JsonToken END = JsonToken.NOT_AVAILABLE;

    private final SourceText source;
    private final JsonParser tokens;
    private final Findings findings;
    private Optional<YamlNode.Scalar> lastScalar = Optional.empty();
    private Optional<Place> longQuote = Optional.empty();
    private boolean refused;
    private int lastRefused = -1;

    // Where the token starts, in both units: the parser counts code points, a String counts UTF-16 units.
    private TokenStreamLocation location = TokenStreamLocation.NA;
    private int atCodePoint;
    private int atUtf16;

    YamlWalk(SourceText source, JsonParser tokens, Findings findings) {
        this.source = source;
        this.tokens = tokens;
        this.findings = findings;
    }

    /** See {@link YamlReader#read}. To be called once. */
    Optional<YamlNode> read() {
        try {
            return document();
        } catch (JacksonException wrong) {
            locate();
            reportSyntax(wrong);
            return Optional.empty();
        }
    }

    private Optional<YamlNode> document() {
        JsonToken first = next();
        if (first == END) {
            return Optional.of(new YamlNode.Blank(new Place(source.file(), 1, 1)));
        }
        Optional<YamlNode> root = node(first, new Surroundings(1, 0, false));
        if (root.isPresent() && next() != END) {
            reportSecondDocument(place());
        }
        return refused ? Optional.empty() : root;
    }

    private void reportSyntax(JacksonException wrong) {
        boolean aliasAsKey = wrong.getCause() == null && characterAtToken() == '*';
        if (aliasAsKey) {
            refuseByCharacter();
        } else {
            findings.add(SyntaxProblem.of(source, wrong, place(), lastScalar, longQuote)
                    .finding());
        }
    }

    /**
     * What a node stands in.
     *
     * @param depth of mappings and lists, the node's own included
     * @param indentation how many spaces a further line of the node must begin with, at least
     * @param inBrackets whether it stands between brackets, where line ends mean nothing
     */
    private record Surroundings(int depth, int indentation, boolean inBrackets) {

        Surroundings within(Place place, boolean bracket) {
            boolean inner = inBrackets || bracket;
            return new Surroundings(depth + 1, inner ? indentation : place.column(), inner);
        }
    }

    /** Empty when there is no sense in going on. */
    private Optional<YamlNode> node(JsonToken token, Surroundings around) {
        refuseByCharacter();
        boolean bracket = characterAtToken() == '{' || characterAtToken() == '[';
        return switch (token) {
            case START_OBJECT -> tooDeep(around) ? Optional.empty() : mapping(around.within(place(), bracket));
            case START_ARRAY -> tooDeep(around) ? Optional.empty() : sequence(around.within(place(), bracket));
            default -> scalar(around);
        };
    }

    private Optional<YamlNode> mapping(Surroundings inside) {
        Place place = place();
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            String key = tokens.currentName();
            Place keyPlace = place();
            boolean plain = !isQuote(characterAtToken());
            refuseByCharacter();
            refuseControlCharacters(key, keyPlace);
            if (plain && key.equals("<<")) {
                refuse(
                        "yaml-alias",
                        keyPlace,
                        "Merge keys (<<) are not read.",
                        "Write the values out where they belong.");
            }
            Optional<YamlNode> value = node(next(), inside);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            Place first = seen.putIfAbsent(key, keyPlace);
            if (first == null) {
                entries.add(new YamlNode.Entry(key, keyPlace, value.get()));
            } else {
                reportDuplicate(key, first, keyPlace);
            }
        }
        return Optional.of(new YamlNode.Mapping(entries, place));
    }

    private Optional<YamlNode> sequence(Surroundings inside) {
        Place place = place();
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            Optional<YamlNode> item = node(token, inside);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(new YamlNode.Sequence(items, place));
    }

    private Optional<YamlNode> scalar(Surroundings around) {
        Place place = place();
        String text = tokens.getString();
        boolean nothingTyped = text.isEmpty()
                && location.getCharOffset() == tokens.currentLocation().getCharOffset();
        if (nothingTyped) {
            return Optional.of(new YamlNode.Blank(place));
        }
        refuseControlCharacters(text, place);
        YamlNode.Scalar scalar = new YamlNode.Scalar(text, isQuote(characterAtToken()), place);
        lastScalar = Optional.of(scalar);
        return runsAway(scalar, around) ? Optional.empty() : Optional.of(scalar);
    }

    /**
     * A quote that is not closed takes in all lines up to the next quote, which might be the end of another value. YAML
     * forbids that by its rule of indentation, which the library does not enforce between quotes.
     */
    private boolean runsAway(YamlNode.Scalar scalar, Surroundings around) {
        char opening = characterAtToken();
        longQuote = Optional.empty();
        if (opening != '"' && opening != '\'') {
            return false;
        }
        int lastLine = tokens.currentLocation().getLineNr();
        longQuote = Optional.of(scalar.place()).filter(start -> start.line() < lastLine);
        for (int line = scalar.place().line() + 1; line <= lastLine; line++) {
            String text = source.wholeLine(line);
            int spaces = text.length() - text.replaceFirst("^ +", "").length();
            if (!text.isBlank() && spaces < around.indentation()) {
                refuse(
                        "yaml-syntax",
                        scalar.place(),
                        "The quotation mark that opens here is not closed before line " + line
                                + ", which is not indented as part of this value.",
                        "Close the text with the same mark on its own line; if it goes on below, indent what follows.");
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '\'' || character == '|' || character == '>';
    }

    private boolean tooDeep(Surroundings around) {
        boolean tooDeep = around.depth() > DEEPEST;
        if (tooDeep) {
            refuse(
                    "yaml-too-deep",
                    place(),
                    "Keys and lists are nested more than " + DEEPEST + " deep here.",
                    "See whether brackets or indentation went wrong; no file of the content needs such depth.");
        }
        return tooDeep;
    }

    private void refuseByCharacter() {
        char character = characterAtToken();
        boolean wrong = character == '*' || character == '&' || character == '!';
        // A mapping and its first key start at the same character, which is wrong only once.
        if (!wrong || atUtf16 == lastRefused) {
            return;
        }
        lastRefused = atUtf16;
        Place place = place();
        switch (character) {
            case '*' ->
                refuse(
                        "yaml-alias",
                        place,
                        "A value that begins with * is an alias to YAML, and aliases are not read.",
                        "Write the value out; if it is text, put it in quotation marks.");
            case '&' ->
                refuse(
                        "yaml-alias",
                        place,
                        "A value that begins with & is an anchor to YAML, and anchors are not read.",
                        "Leave the anchor out; if it is text, put it in quotation marks.");
            default ->
                refuse(
                        "yaml-tag",
                        place,
                        "A value that begins with ! is a tag to YAML, and tags are not read.",
                        "Leave the tag out; if it is text, put it in quotation marks.");
        }
    }

    /** The source has none, but an escape such as {@code "\x1b"} can still make one, and half a character as well. */
    private void refuseControlCharacters(String text, Place place) {
        for (int at = 0; at < text.length(); at++) {
            int codePoint = text.codePointAt(at);
            if (isControl(codePoint)) {
                refuse(
                        "control-character",
                        place,
                        String.format(
                                Locale.ROOT,
                                "An escape in this text gives the character U+%04X, which no page can show.",
                                codePoint),
                        "Leave the escape out, or put the text in single quotation marks if the backslash is meant.");
                return;
            }
            at += Character.charCount(codePoint) - 1;
        }
    }

    private static boolean isControl(int codePoint) {
        boolean control = codePoint < ' ' || codePoint >= 0x7F && codePoint <= 0x9F;
        boolean allowed = codePoint == '\t' || codePoint == '\n';
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return control && !allowed || half;
    }

    private void reportDuplicate(String key, Place first, Place again) {
        findings.add(Finding.error(
                "duplicate-key",
                again,
                "The key " + VisibleText.quoted(key) + " is given twice; the first is at line " + first.line()
                        + ", column " + first.column() + ".",
                source.line(again.line()),
                "Keep one of the two lines."));
    }

    private void reportSecondDocument(Place second) {
        int line = second.line();
        while (line > 1 && !source.wholeLine(line).startsWith("---")) {
            line--;
        }
        refuse(
                "several-documents",
                new Place(source.file(), line, 1),
                "A line of --- begins a second document here, and a file holds one.",
                "Delete the line, or move what follows into a file of its own.");
    }

    private void refuse(String rule, Place place, String message, String mend) {
        refused = true;
        findings.add(Finding.error(rule, place, message, source.line(place.line()), mend));
    }

    /** Goes to the next token; {@link #END} after the last. */
    private JsonToken next() {
        JsonToken token = tokens.nextToken();
        if (token == null) {
            return END;
        }
        locate();
        return token;
    }

    private void locate() {
        location = tokens.currentTokenLocation();
        int wanted = (int) location.getCharOffset();
        // Steps from where the last token was: counting from the start each time would make long files quadratic.
        atUtf16 = source.text().offsetByCodePoints(atUtf16, wanted - atCodePoint);
        atCodePoint = wanted;
    }

    private Place place() {
        return new Place(source.file(), location.getLineNr(), location.getColumnNr());
    }

    /** The character where the token starts, or a line end after the last character. */
    private char characterAtToken() {
        String text = source.text();
        return atUtf16 < text.length() ? text.charAt(atUtf16) : '\n';
    }
}
