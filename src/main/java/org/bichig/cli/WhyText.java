package org.bichig.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bichig.build.PageReason;
import org.bichig.cache.Recall;

/** Why a page is rendered, for people and for programs. */
final class WhyText {

    private WhyText() {}

    static String of(PageReason reason, Path output) {
        StringBuilder text = new StringBuilder();
        text.append(reason.path()).append('\n');
        text.append(state(reason, output)).append('\n');
        reason.parts()
                .forEach(part ->
                        text.append("  ").append(PartNames.described(part)).append('\n'));
        if (!reason.inputs().isEmpty()) {
            text.append(heading(reason)).append('\n').append(inputs(reason.inputs()));
        }
        reason.last().ifPresent(last -> text.append('\n').append(last(last)));
        return text.toString();
    }

    private static String state(PageReason reason, Path output) {
        return switch (reason.state()) {
            case SAME -> "It would not be rendered: nothing that it shows has changed since the last build.";
            case PARTS -> "It would be rendered, because this has changed since the last build:";
            case NEW -> "It would be rendered: it is new.";
            case NOT_AS_LEFT -> "It would be rendered: " + output + " is not as the last build left it.";
            case ALWAYS ->
                "It would be made anew, and written only if it differs: to find out whether it has changed takes as long as to make it.";
            case GONE -> "It would be taken away: nothing makes it any more.";
            case NOTHING_KNOWN -> "It would be rendered, as everything: " + unknown(reason.recall()) + ".";
        };
    }

    private static String unknown(Recall recall) {
        return switch (recall) {
            case REMEMBERED -> "something is remembered of the last build";
            case NOT_WANTED -> "no place is given where builds are remembered (--cache)";
            case NOT_POSSIBLE ->
                "there is a link among the files that are read, or the place where builds are remembered cannot be used";
            case NEVER ->
                "no build with these folders and options, by this version of bichig on this Java, is remembered (after --clean none is)";
            case DAMAGED -> "what was remembered of the last build is damaged";
            case OTHER_PROGRAM -> "another bichig made the last build";
        };
    }

    private static String heading(PageReason reason) {
        return switch (reason.state()) {
            case SAME -> "Changed, but not in anything that it shows:";
            case GONE -> "What has changed:";
            default -> "What has changed and reaches it:";
        };
    }

    private static String inputs(List<PageReason.Input> inputs) {
        return inputs.stream()
                .map(input -> "  " + input.file() + " (" + said(input) + ")\n")
                .collect(Collectors.joining());
    }

    private static String said(PageReason.Input input) {
        String change = switch (input.change()) {
            case ADDED -> "new";
            case CHANGED -> "changed";
            case REMOVED -> "gone";
        };
        return switch (input.reached()) {
            case MADE_FROM -> change;
            case SHOWS -> change + "; the page shows some of it";
            case AROUND -> change + "; can change what stands around every page";
        };
    }

    private static String last(PageReason.Last last) {
        if (last.before() != Recall.REMEMBERED) {
            return "The last build rendered everything: when it began, " + before(last.before()) + ".\n";
        }
        String because = switch (last.cause()) {
            case NEW -> "it was new";
            case NOT_AS_LEFT -> "the site was not as the build before had left it";
            case PARTS -> "this had changed";
        };
        StringBuilder text =
                new StringBuilder("The last build that rendered anything rendered it, because ").append(because);
        text.append(last.parts().isEmpty() && last.inputs().isEmpty() ? ".\n" : ":\n");
        last.parts()
                .forEach(part ->
                        text.append("  ").append(PartNames.described(part)).append('\n'));
        return text.append(inputs(last.inputs())).toString();
    }

    private static String before(Recall recall) {
        return switch (recall) {
            case DAMAGED -> "what was remembered was damaged";
            case OTHER_PROGRAM -> "the build before was another bichig's";
            default -> "no build like it was remembered";
        };
    }

    static String json(PageReason reason) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("page", reason.path());
        tree.put("rendered", reason.isRendered());
        tree.put("because", name(reason.state()));
        if (reason.recall() != Recall.REMEMBERED) {
            tree.put("lastBuild", name(reason.recall()));
        }
        tree.put("parts", parts(reason.parts()));
        tree.put("inputs", tree(reason.inputs()));
        Optional<PageReason.Last> last = reason.last();
        last.ifPresent(then -> tree.put("last", tree(then)));
        return JsonTree.written(tree);
    }

    private static Map<String, Object> tree(PageReason.Last last) {
        Map<String, Object> tree = new LinkedHashMap<>();
        boolean everything = last.before() != Recall.REMEMBERED;
        tree.put("because", everything ? "everything" : name(last.cause()));
        tree.put("parts", parts(last.parts()));
        tree.put("inputs", tree(last.inputs()));
        return tree;
    }

    private static List<Map<String, Object>> parts(List<String> parts) {
        return parts.stream()
                .map(part -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("part", part);
                    tree.put("is", PartNames.described(part));
                    return tree;
                })
                .toList();
    }

    private static List<Map<String, Object>> tree(List<PageReason.Input> inputs) {
        return inputs.stream()
                .map(input -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("file", input.file());
                    tree.put("change", name(input.change()));
                    tree.put("reach", name(input.reached()));
                    return tree;
                })
                .toList();
    }

    /** For example {@code made-from}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
