package org.bichig.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bichig.finding.RuleInfo;
import org.bichig.load.RuleLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bichig explain RULE}: what a rule says, with an example; without a rule, the names of all. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Say what a rule means, what to do, and show an example; without a rule, list them all.")
final class ExplainCommand implements Callable<Integer> {

    /** The second column of the list begins here. */
    private static final int WIDTH = 28;

    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            description = "The name of the rule, as findings show it in brackets.")
    private String id = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (id.isEmpty()) {
            Outcome.out(spec).print(list());
            Outcome.out(spec).flush();
            return ExitCode.DONE;
        }
        Optional<RuleInfo> rule = RuleLibrary.find(id);
        if (rule.isEmpty()) {
            Outcome.err(spec)
                    .println("There is no rule “" + id + "”."
                            + RuleLibrary.nearest(id)
                                    .map(near -> " Did you mean " + near + "?")
                                    .orElse(" bichig explain lists them all."));
            return ExitCode.USAGE;
        }
        Outcome.out(spec).print(describe(rule.get()));
        Outcome.out(spec).flush();
        return ExitCode.DONE;
    }

    private static String list() {
        StringBuilder text = new StringBuilder();
        String group = "";
        for (RuleInfo rule : RuleLibrary.all()) {
            if (!rule.group().equals(group)) {
                text.append(group.isEmpty() ? "" : "\n").append(rule.group()).append('\n');
                group = rule.group();
            }
            text.append("  ")
                    .append(rule.id())
                    .append(" ".repeat(Math.max(1, WIDTH - rule.id().length())))
                    .append(rule.weight())
                    .append('\n');
        }
        return text.append("\nbichig explain RULE says more.\n").toString();
    }

    private static String describe(RuleInfo rule) {
        StringBuilder text = new StringBuilder();
        text.append(rule.id()).append(" (").append(rule.weight()).append(")\n\n");
        text.append("  ")
                .append(rule.says())
                .append("\n  → ")
                .append(rule.mend())
                .append('\n');
        if (!rule.source().isEmpty()) {
            text.append("  Source: ").append(rule.source()).append('\n');
        }
        show(text, "Found in", rule.fires());
        show(text, "Right", rule.silent());
        return text.toString();
    }

    private static void show(StringBuilder text, String heading, Map<String, String> files) {
        files.forEach((file, content) -> {
            text.append("\n  ").append(heading).append(": ").append(file).append('\n');
            content.lines().forEach(line -> text.append("  | ").append(line).append('\n'));
        });
    }
}
