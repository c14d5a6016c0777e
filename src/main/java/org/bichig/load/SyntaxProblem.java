package org.bichig.load;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bichig.finding.Finding;
import org.bichig.finding.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;

/**
 * An error of syntax, as the parser saw it, and the search for what the writer did.
 *
 * <p>The parser notices most mistakes late, often on the next line. Each step below knows one common mistake and gives
 * its own place; the last says what the parser says.
 *
 * @param reading what the parser was reading, for example {@code while scanning a quoted scalar}; may be empty
 * @param problem what it stumbled over
 * @param at where it stumbled
 * @param start where what it was reading begins
 * @param lastScalar the last text before the problem
 * @param longQuote where that text begins if it goes over several lines between quotation marks
 */
record SyntaxProblem(
        SourceText source,
        String reading,
        String problem,
        Place at,
        Optional<Place> start,
        Optional<YamlNode.Scalar> lastScalar,
        Optional<Place> longQuote) {

    private static final String QUOTE_IT = "Put the whole value in quotation marks.";

    /** @param token where the last token begins, for errors that carry no place of their own */
    static SyntaxProblem of(
            SourceText source,
            JacksonException wrong,
            Place token,
            Optional<YamlNode.Scalar> lastScalar,
            Optional<Place> longQuote) {
        if (wrong.getCause() instanceof MarkedYamlEngineException marked) {
            Place at = marked.getProblemMark().map(mark -> place(source, mark)).orElse(token);
            Optional<Place> start = marked.getContextMark().map(mark -> place(source, mark));
            String reading = Optional.ofNullable(marked.getContext()).orElse("");
            String problem = Optional.ofNullable(marked.getProblem()).orElse("");
            return new SyntaxProblem(source, reading, problem, at, start, lastScalar, longQuote);
        }
        if (wrong.getCause() instanceof ReaderException unreadable) {
            int offset = source.text().indexOf(unreadable.getCodePoint());
            Place at = offset < 0 ? token : source.place(offset);
            String problem = String.format(
                    Locale.ROOT, "the character U+%04X is not allowed in YAML", unreadable.getCodePoint());
            return new SyntaxProblem(source, "", problem, at, Optional.empty(), lastScalar, longQuote);
        }
        String problem = wrong.getOriginalMessage().lines().findFirst().orElse("");
        return new SyntaxProblem(source, "", problem, token, Optional.empty(), lastScalar, longQuote);
    }

    Finding finding() {
        return tab().or(this::brokenEntry)
                .or(this::cannotBeginValue)
                .or(this::quotedText)
                .or(this::runawayQuote)
                .or(this::textAfterValue)
                .or(this::colonWithinValue)
                .or(this::deeperThanItsKey)
                .or(this::lineWithoutColon)
                .or(this::brackets)
                .or(this::listItem)
                .or(this::indentation)
                .or(this::keyThatIsNoText)
                .orElseGet(this::asTheParserSays);
    }

    private Optional<Finding> tab() {
        String line = source.wholeLine(at.line());
        String indentation =
                line.substring(0, line.length() - line.stripLeading().length());
        int tab = indentation.indexOf('\t');
        if (tab < 0) {
            return problem.contains("(TAB)")
                    ? error(at, "There is a tab here, where YAML allows only spaces.", "Replace the tab by a space.")
                    : Optional.empty();
        }
        return error(
                new Place(source.file(), at.line(), tab + 1),
                "The line is indented with a tab; YAML allows only spaces there.",
                "Replace the tab by as many spaces as the lines around it have.");
    }

    /** A line without a usable colon runs on into the next, so the search begins where the last text began. */
    private Optional<Finding> brokenEntry() {
        boolean colonMissing = problem.startsWith("mapping values are not allowed")
                || problem.startsWith("could not find expected ':'")
                || reading.contains("block mapping");
        if (!colonMissing) {
            return Optional.empty();
        }
        int first = start.filter(place -> reading.contains("simple key"))
                .or(() -> lastScalar.filter(scalar -> !scalar.quoted()).map(YamlNode.Scalar::place))
                .map(Place::line)
                .orElse(at.line());
        return IntStream.rangeClosed(first, at.line())
                .mapToObj(line -> BrokenEntry.in(source, line))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(broken -> error(broken.place(), broken.message(), broken.mend()));
    }

    private Optional<Finding> cannotBeginValue() {
        if (problem.contains("cannot start any token")) {
            return beginsWith(at);
        }
        boolean misread = reading.contains("block scalar")
                || reading.contains("scanning an alias")
                || reading.contains("scanning an anchor")
                || reading.contains("scanning a tag")
                || reading.contains("scanning a directive");
        if (misread) {
            return beginsWith(start.orElse(at));
        }
        boolean strayBracket = problem.startsWith("expected the node content") && reading.contains("block node");
        return strayBracket ? beginsWith(at) : Optional.empty();
    }

    private Optional<Finding> beginsWith(Place place) {
        String line = source.wholeLine(place.line());
        boolean withinLine = place.column() <= line.codePointCount(0, line.length());
        if (!withinLine) {
            return Optional.empty();
        }
        int offset = line.offsetByCodePoints(0, place.column() - 1);
        String character = VisibleText.shortened(Character.toString(line.codePointAt(offset)), 1);
        return error(place, "A value that begins with " + character + " has a meaning of its own in YAML.", QUOTE_IT);
    }

    private Optional<Finding> quotedText() {
        if (!reading.contains("quoted scalar")) {
            return Optional.empty();
        }
        if (problem.contains("escape")) {
            return error(
                    at,
                    "A backslash between double quotation marks begins an escape, and this is none that YAML knows.",
                    "Put the text in single quotation marks, or double the backslash.");
        }
        return start.flatMap(this::unclosedQuote);
    }

    private Optional<Finding> unclosedQuote(Place opening) {
        return error(
                opening,
                "The quotation mark that opens here is never closed.",
                "Close the text with the same mark, or leave the opening mark out.");
    }

    /** An unclosed quote takes in the lines up to the next quote, and the problem is what follows that one. */
    private Optional<Finding> runawayQuote() {
        boolean somethingFollows = problem.contains("found '<scalar>'") || reading.contains("flow");
        return somethingFollows ? longQuote.flatMap(this::unclosedQuote) : Optional.empty();
    }

    private Optional<Finding> textAfterValue() {
        return problem.contains("found '<scalar>'")
                ? error(
                        at,
                        "There is more text after the value has ended with a quotation mark or bracket.",
                        "Put the whole value between quotation marks of a kind that it does not contain itself.")
                : Optional.empty();
    }

    private Optional<Finding> colonWithinValue() {
        if (!problem.startsWith("mapping values are not allowed")) {
            return Optional.empty();
        }
        boolean valueBegunHere =
                lastScalar.map(scalar -> scalar.place().line() == at.line()).orElse(false);
        return valueBegunHere
                ? error(
                        at,
                        "There is a second “: ” on the line, and YAML takes the value before it for a key.",
                        QUOTE_IT)
                : Optional.empty();
    }

    private Optional<Finding> deeperThanItsKey() {
        if (!problem.startsWith("mapping values are not allowed")) {
            return Optional.empty();
        }
        String line = source.wholeLine(at.line());
        int indentation = line.length() - line.stripLeading().length();
        return error(
                new Place(source.file(), at.line(), indentation + 1),
                "The key is indented deeper than the line above, which already has a value.",
                "Begin the key below the first letter of the key above it.");
    }

    private Optional<Finding> lineWithoutColon() {
        return problem.startsWith("could not find expected ':'")
                ? error(
                        start.orElse(at),
                        "There is no “: ” on the line, so it is neither a key with a value nor part of the text above.",
                        "Write “key: value”; if the line belongs to the text above, indent it deeper than its key.")
                : Optional.empty();
    }

    private Optional<Finding> brackets() {
        boolean inBrackets = reading.contains("flow");
        if (!inBrackets) {
            return Optional.empty();
        }
        boolean unclosed =
                problem.contains("<stream end>") || start.map(Place::line).orElse(0) < at.line();
        return unclosed
                ? error(
                        start.filter(place -> !reading.contains("flow node")).orElse(at),
                        "A bracket is open here and not closed before the next line begins or the file ends.",
                        "Close it with ] or }; if the bracket is part of a text, put the whole text in quotation marks.")
                : error(
                        at,
                        "Between brackets, YAML expects a value here, or a comma before the next one.",
                        "Part the values with “, ” (an ordinary comma and a space); put a value in quotation marks when"
                                + " it holds a comma, a colon or a bracket.");
    }

    private Optional<Finding> listItem() {
        if (problem.startsWith("sequence entries are not allowed")) {
            return error(
                    at,
                    "A list cannot begin on the line of its key.",
                    "Begin it on the next line, indented by two spaces; if the dash is part of a text, put the text in"
                            + " quotation marks.");
        }
        if (problem.contains("found '-'") || problem.contains("found '<block sequence start>'")) {
            return error(
                    at,
                    "An item of a list does not stand below the item before it, or there is no list here.",
                    "Begin every “- ” of a list in the same column, below its key.");
        }
        boolean keyAfterItems = reading.contains("block collection") && problem.contains("found '?'");
        return keyAfterItems
                ? error(
                        at,
                        "A key stands in the column where the items of a list begin.",
                        "Begin the line with “- ” if it is an item, or indent it like the key it belongs with.")
                : Optional.empty();
    }

    private Optional<Finding> indentation() {
        return problem.contains("found '<block mapping start>'")
                ? error(
                        at,
                        "The line is indented differently from every line that it could belong with.",
                        "Begin keys that belong together in the same column.")
                : Optional.empty();
    }

    private Optional<Finding> keyThatIsNoText() {
        return problem.startsWith("Expected a property name")
                ? error(at, "A list or a group of keys stands where a key belongs.", "Make the key a plain word.")
                : Optional.empty();
    }

    private Finding asTheParserSays() {
        String said = VisibleText.shortened((reading + " " + problem).strip(), 200);
        return finding(
                at,
                "The file cannot be read as YAML from here on (" + said + ").",
                "Compare the line and the one above with their neighbours: indentation, colon and space, quotation"
                        + " marks, brackets.");
    }

    private Optional<Finding> error(Place place, String message, String mend) {
        return Optional.of(finding(place, message, mend));
    }

    private Finding finding(Place place, String message, String mend) {
        return Finding.error("yaml-syntax", place, message, source.line(place.line()), mend);
    }

    private static Place place(SourceText source, Mark mark) {
        return new Place(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
