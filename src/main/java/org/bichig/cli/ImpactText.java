package org.bichig.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bichig.build.Impact;
import org.bichig.build.InputFile;
import org.bichig.build.Reached;

/** What a file reaches, for people and for programs. */
final class ImpactText {

    /** More of one kind than this are only counted, unless each is asked for. */
    private static final int NAMED = 3;

    private static final String COUNT = "%6d  %s";

    private ImpactText() {}

    static String of(Impact.Result result, boolean all) {
        StringBuilder text = new StringBuilder();
        InputFile input = result.input();
        text.append(input.shown())
                .append(result.exists() ? "" : " (which is not there yet)")
                .append('\n');
        if (result.targets().isEmpty()) {
            return text.append(nothing(result)).append('\n').toString();
        }
        for (Reached reached : Reached.values()) {
            List<Impact.Target> targets = targets(result, reached);
            if (!targets.isEmpty()) {
                text.append('\n')
                        .append(Outcome.counted(targets.size(), "file"))
                        .append(said(reached, input.kind()))
                        .append(":\n")
                        .append(kinds(targets, all));
            }
        }
        return text.toString();
    }

    private static List<Impact.Target> targets(Impact.Result result, Reached reached) {
        return result.targets().stream()
                .filter(target -> target.reached() == reached)
                .toList();
    }

    private static String nothing(Impact.Result result) {
        if (!result.findings().isEmpty()) {
            return result.findings().stream()
                    .map(finding -> finding.message() + " " + finding.mend())
                    .collect(Collectors.joining("\n"));
        }
        return switch (result.input().kind()) {
            case TRANSLATION_RECORD ->
                "Only checks read this file: they hold the translation against it. No page shows it.";
            case FORM -> "No report is in this form, so no page shows anything of it.";
            case TEMPLATE -> "No page of this site is made with this template.";
            case AUDIT -> "The site has no accessibility statement, which would show it.";
            default -> "No page or file of the site is made from this file.";
        };
    }

    private static String said(Reached reached, InputFile.Kind kind) {
        return switch (reached) {
            case MADE_FROM ->
                kind == InputFile.Kind.REPORT_FILE || kind == InputFile.Kind.PAGE_FILE
                        ? " it is published as"
                        : " made from it";
            case SHOWS -> " that change too, " + ifShown(kind);
            case AROUND -> " more that change " + ifAround(kind);
        };
    }

    private static String ifShown(InputFile.Kind kind) {
        return switch (kind) {
            case REPORT -> "if what they show of the report does: title, dates, figures, attachments";
            case REPORT_TEXT, PAGE_TEXT -> "if the text comes or goes as a whole";
            case REPORT_FILE, PAGE_FILE, ASSET ->
                "if they name it: its size or its content is in the name or beside it";
            case BODY -> "if what they show of the body does: name, level, what it is part of";
            case FORM -> "if what they show of the form does: what is compared, how rows are called";
            case PAGE -> "if its title does";
            case MESSAGES -> "if they show a word of this language, such as its name";
            default -> "if what they show of it does";
        };
    }

    private static String ifAround(InputFile.Kind kind) {
        return switch (kind) {
            case PAGE, PAGE_TEXT -> "if the link to the page does that stands below every page";
            default ->
                "only if the site gets or loses its first or last of a thing that every page shows: a wording that is a "
                        + "draft, a report with a date, a figure that is compared";
        };
    }

    private static String kinds(List<Impact.Target> targets, boolean all) {
        Map<String, List<Impact.Target>> kinds = new LinkedHashMap<>();
        targets.stream()
                .collect(Collectors.groupingBy(Impact.Target::kind, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> other.size() - one.size()))
                .forEach(entry -> kinds.put(entry.getKey(), entry.getValue()));
        StringBuilder text = new StringBuilder();
        kinds.forEach((kind, some) -> {
            text.append(String.format(Locale.ROOT, COUNT, some.size(), kind)).append('\n');
            int shown = all || some.size() <= NAMED ? some.size() : NAMED - 1;
            some.subList(0, shown)
                    .forEach(target ->
                            text.append("          ").append(target.path()).append('\n'));
            if (shown < some.size()) {
                text.append("          … ").append(some.size() - shown).append(" more (--all)\n");
            }
        });
        return text.toString();
    }

    static String json(Impact.Result result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", result.input().shown());
        tree.put("kind", WhyText.name(result.input().kind()));
        tree.put("exists", result.exists());
        tree.put(
                "reaches",
                result.targets().stream()
                        .map(target -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("path", target.path());
                            one.put("kind", target.kind());
                            one.put("reach", WhyText.name(target.reached()));
                            return one;
                        })
                        .toList());
        return JsonTree.written(tree);
    }
}
