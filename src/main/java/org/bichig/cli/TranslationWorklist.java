package org.bichig.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.check.twin.Change;
import org.bichig.check.twin.TranslationState;
import org.bichig.check.twin.TranslationState.Paragraph;
import org.bichig.check.twin.TranslationState.Standing;
import org.bichig.check.twin.Twin;
import org.bichig.markdown.Block;
import org.bichig.model.Narrative;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.page.Drafts;
import org.bichig.render.JsonText;
import org.bichig.script.Language;

/**
 * What a translator has to do: text by text what has changed, what is missing, what was never recorded; and how much of the
 * wording is a draft.
 *
 * @param untranslated reports without a translation, as the command line names them
 */
record TranslationWorklist(
        List<TranslationState> texts, List<String> untranslated, SortedMap<Drafts.Part, Drafts.Count> drafts) {

    private static final Map<Drafts.Part, String> PARTS = Map.of(
            Drafts.Part.SITE, "site.yaml",
            Drafts.Part.BODIES, "names of bodies",
            Drafts.Part.REPORTS, "titles and facts of reports",
            Drafts.Part.PAGES, "titles of pages",
            Drafts.Part.TABLES, "labels of tables",
            Drafts.Part.MESSAGES, "messages");

    private static final int LONGEST_QUOTE = 60;

    /**
     * @param only the name of one report or page; empty for the whole site
     * @return empty when there is no report or page of this name
     */
    static Optional<TranslationWorklist> of(Site site, String only) {
        List<TranslationState> texts = Twin.all(site)
                .filter(twin -> only.isEmpty() || twin.name().equals(only))
                .map(TranslationState::of)
                .toList();
        List<String> untranslated = site.reports().stream()
                .filter(report -> Twin.of(report.narratives()).findAny().isEmpty())
                .map(Report::folder)
                .map(Twin::name)
                .filter(name -> only.isEmpty() || name.equals(only))
                .toList();
        return texts.isEmpty() && untranslated.isEmpty() && !only.isEmpty()
                ? Optional.empty()
                : Optional.of(new TranslationWorklist(texts, untranslated, Drafts.counts(site, Language.MONGOLIAN)));
    }

    /** For people. */
    String text() {
        StringBuilder text = new StringBuilder();
        texts.forEach(state -> text.append(text(state)).append('\n'));
        untranslated.forEach(name -> text.append(name).append(": not translated\n"));
        text.append(untranslated.isEmpty() ? "" : "\n");
        text.append("Wordings that are drafts: ")
                .append(drafts.entrySet().stream()
                        .map(part ->
                                PARTS.get(part.getKey()) + " " + part.getValue().drafts() + " of "
                                        + part.getValue().all())
                        .collect(Collectors.joining(", ")))
                .append(".\n");
        return text.toString();
    }

    private static String text(TranslationState state) {
        Narrative original = state.twin().original();
        Narrative translation = state.twin().translation();
        StringBuilder text = new StringBuilder();
        text.append(state.twin().name())
                .append(" (")
                .append(translation.status().name().toLowerCase(Locale.ROOT))
                .append("): ")
                .append(counts(state))
                .append('\n');
        for (Paragraph paragraph : state.of(Standing.STALE)) {
            text.append("  ")
                    .append(place(translation, paragraph.translation().orElseThrow()))
                    .append(": stale, made from ")
                    .append(place(original, paragraph.source()))
                    .append('\n');
            paragraph.changes().forEach(change -> text.append(lines(change)));
        }
        state.of(Standing.MISSING).forEach(paragraph -> text.append(line(original, paragraph.source(), "missing")));
        state.leftOver().forEach(block -> text.append(line(translation, block, "left over")));
        if (state.isRecorded()) {
            state.of(Standing.UNRECORDED).stream()
                    .flatMap(paragraph -> paragraph.translation().stream())
                    .forEach(block -> text.append(line(translation, block, "unrecorded")));
        }
        return text.toString();
    }

    private static String counts(TranslationState state) {
        List<String> counts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            int count = state.of(standing).size();
            if (count > 0 || standing == Standing.CURRENT) {
                counts.add(count + " " + word(standing));
            }
        }
        if (!state.leftOver().isEmpty()) {
            counts.add(state.leftOver().size() + " left over");
        }
        return String.join(", ", counts);
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private static String lines(Change change) {
        return Stream.of(
                        change.before().map(sentence -> "    - " + sentence + "\n"),
                        change.after().map(sentence -> "    + " + sentence + "\n"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    private static String line(Narrative narrative, Block block, String what) {
        return "  " + place(narrative, block) + ": " + what + "\n    | " + quote(block) + "\n";
    }

    private static String place(Narrative narrative, Block block) {
        return narrative.file() + ":" + block.place().line();
    }

    private static String quote(Block block) {
        String text = String.join(" ", block.lines());
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    /** For another program. */
    String json() {
        return "{\n  \"texts\": "
                + array(texts.stream().map(TranslationWorklist::json).toList())
                + ",\n  \"untranslated\": "
                + untranslated.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"))
                + ",\n  \"drafts\": {"
                + drafts.entrySet().stream()
                        .map(part -> JsonText.quoted(part.getKey().name().toLowerCase(Locale.ROOT)) + ": {\"drafts\": "
                                + part.getValue().drafts() + ", \"all\": "
                                + part.getValue().all() + "}")
                        .collect(Collectors.joining(", "))
                + "}\n}\n";
    }

    private static String json(TranslationState state) {
        Narrative original = state.twin().original();
        Narrative translation = state.twin().translation();
        return "{\"text\": " + JsonText.quoted(state.twin().name())
                + ", \"status\": " + JsonText.quoted(translation.status().name().toLowerCase(Locale.ROOT))
                + ", \"current\": " + state.of(Standing.CURRENT).size()
                + ", \"stale\": "
                + array(state.of(Standing.STALE).stream()
                        .map(TranslationWorklist::stale)
                        .toList())
                + ", \"missing\": "
                + array(state.of(Standing.MISSING).stream()
                        .map(paragraph -> block(original, paragraph.source()))
                        .toList())
                + ", \"unrecorded\": "
                + array(state.of(Standing.UNRECORDED).stream()
                        .flatMap(paragraph -> paragraph.translation().stream())
                        .map(block -> block(translation, block))
                        .toList())
                + ", \"leftOver\": "
                + array(state.leftOver().stream()
                        .map(block -> block(translation, block))
                        .toList())
                + "}";
    }

    private static String stale(Paragraph paragraph) {
        return "{\"line\": " + paragraph.translation().orElseThrow().place().line() + ", \"madeFromLine\": "
                + paragraph.source().place().line() + ", \"changes\": "
                + paragraph.changes().stream()
                        .map(change -> "{\"before\": " + orNull(change.before()) + ", \"after\": "
                                + orNull(change.after()) + "}")
                        .collect(Collectors.joining(", ", "[", "]"))
                + "}";
    }

    private static String orNull(Optional<String> sentence) {
        return sentence.map(JsonText::quoted).orElse("null");
    }

    private static String block(Narrative narrative, Block block) {
        return "{\"file\": " + JsonText.quoted(narrative.file()) + ", \"line\": "
                + block.place().line() + ", \"quoted\": " + JsonText.quoted(quote(block)) + "}";
    }

    private static String array(List<String> items) {
        return items.stream().collect(Collectors.joining(",\n    ", items.isEmpty() ? "[" : "[\n    ", "]"));
    }
}
