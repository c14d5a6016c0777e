package org.bichig.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bichig.model.Messages;
import org.bichig.page.view.Fact;
import org.bichig.page.view.FactPart;
import org.bichig.page.view.Run;
import org.bichig.page.view.Sheet;
import org.bichig.page.view.Text;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.script.Prose;
import org.bichig.script.TextRun;
import org.bichig.script.TextRuns;
import org.bichig.script.Wording;
import org.bichig.statistics.Format;

/**
 * Says things in the language of a page, and marks what had to stay in another.
 *
 * @param texts the same messages, as templates ask for them
 * @param drafts whether any wording of the site in this language is a draft
 * @param forms what has been said of forms before
 */
record Words(Language language, Messages messages, Map<String, String> texts, boolean drafts, EmptyForms forms) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern SHEET_NUMBERS = Pattern.compile("([^{}]*)\\{page}([^{}]*)\\{pages}([^{}]*)");

    static Words of(Language language, Messages messages, boolean drafts) {
        return new Words(language, messages, messages.texts(), drafts, new EmptyForms());
    }

    String say(String key) {
        return messages.text(key);
    }

    String say(String key, Map<String, String> values) {
        return messages.text(key, values);
    }

    /** That wording of this language is a draft; empty when none of it is. */
    String draftNotice() {
        return drafts ? say("draftWording") : "";
    }

    /** The text for this language, or the authoritative one marked with its language. */
    Text text(LocalText text) {
        Wording wording = text.in(language);
        return in(wording.language(), wording.text());
    }

    /** The same where it is no text of the page but part of one, or the value of an attribute. */
    String said(LocalText text) {
        return text.in(language).text();
    }

    /** A text that exists in one language only because it is a name, a number or a mark; its language follows from its letters. */
    Text text(String asGiven) {
        return in(TextRuns.language(asGiven).orElse(language), asGiven);
    }

    /** A label with the unit of the figures below it. */
    Text withUnit(LocalText label, LocalText unit) {
        return prose(say("labelWithUnit", Map.of("label", said(label), "unit", said(unit))));
    }

    /** A text of the page's own language. */
    Text prose(String text) {
        return in(language, text);
    }

    /** A sentence that is shown without marks of upright numbers, but for one that holds words of the other language. */
    Text told(String sentence) {
        return TextRuns.isMixed(sentence, language) ? prose(sentence) : new Text(sentence, "");
    }

    /** A form with nothing filled in. */
    EmptyForm form(Format format) {
        return forms.of(this, format);
    }

    /** A text that is written in one language, whatever the page's is. */
    Text in(Language written, String text) {
        List<Run> runs = new ArrayList<>();
        for (TextRun run : TextRuns.in(text, written)) {
            runs.add(run(run));
        }
        return new Text(text, written == language ? "" : written.tag(), runs);
    }

    private static Run run(TextRun run) {
        String upright = run.text().length() == 1 ? "up" : "tcy";
        return new Run(run.text(), run.language().map(Language::tag).orElse(""), run.upright() ? upright : "");
    }

    Fact fact(String labelKey, LocalText value) {
        return new Fact(say(labelKey), text(value), "", "");
    }

    Fact fact(String labelKey, String value) {
        return new Fact(say(labelKey), text(value), "", "");
    }

    Fact link(String labelKey, String value, String href) {
        return new Fact(say(labelKey), text(value), href, "");
    }

    Fact date(String labelKey, DateAndTime date) {
        return new Fact(say(labelKey), new Text(date.toString(), ""), "", date.machineReadable());
    }

    Fact date(String labelKey, LocalDate date) {
        return date(labelKey, DateAndTime.of(date));
    }

    /** A day as running text says it. */
    Fact day(String labelKey, LocalDate day) {
        return new Fact(say(labelKey), prose(Prose.day(day, language)), "", day.toString());
    }

    /**
     * A fact whose message holds several dates.
     *
     * @param valueKey the message of the value, with a name in braces for each date
     */
    Fact dates(String labelKey, String valueKey, Map<String, LocalDate> dates) {
        String message = say(valueKey);
        List<FactPart> parts = new ArrayList<>();
        Matcher names = NAME.matcher(message);
        int end = 0;
        while (names.find()) {
            LocalDate date = dates.get(names.group(1));
            if (date != null) {
                parts.add(new FactPart(message.substring(end, names.start()), ""));
                parts.add(new FactPart(date.toString(), date.toString()));
                end = names.end();
            }
        }
        parts.add(new FactPart(message.substring(end), ""));
        String value = parts.stream().map(FactPart::text).collect(Collectors.joining());
        return new Fact(say(labelKey), text(value), "", "", parts);
    }

    /**
     * The edges of a printed page. The style sheet counts the sheets and can only put words around the two numbers, in this
     * order; a wording without them gives way to the bare numbers.
     */
    Sheet sheet(String title) {
        Matcher numbers = SHEET_NUMBERS.matcher(say("sheetNumber"));
        return numbers.matches()
                ? new Sheet(title, numbers.group(1), numbers.group(2), numbers.group(3))
                : new Sheet(title, "", " / ", "");
    }

    /** A fact only when there is a value. */
    Optional<Fact> factIfGiven(String labelKey, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(fact(labelKey, value));
    }
}
