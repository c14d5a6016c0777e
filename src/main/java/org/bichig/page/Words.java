package org.bichig.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.model.Messages;
import org.bichig.page.view.Fact;
import org.bichig.page.view.Run;
import org.bichig.page.view.Text;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.script.Prose;
import org.bichig.script.TextRun;
import org.bichig.script.TextRuns;
import org.bichig.script.Wording;

/**
 * Says things in the language of a page, and marks what had to stay in another.
 *
 * @param drafts whether any wording of the site in this language is a draft
 */
record Words(Language language, Messages messages, boolean drafts) {

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

    /** A text that exists in one language only because it is a name, a number or a mark; its language follows from its letters. */
    Text text(String asGiven) {
        return in(TextRuns.language(asGiven).orElse(language), asGiven);
    }

    /** A text of the page's own language. */
    Text prose(String text) {
        return in(language, text);
    }

    /** A text that is written in one language, whatever the page's is. */
    Text in(Language written, String text) {
        List<Run> runs = TextRuns.in(text, written).stream().map(Words::run).toList();
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

    /** A fact only when there is a value. */
    Optional<Fact> factIfGiven(String labelKey, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(fact(labelKey, value));
    }
}
