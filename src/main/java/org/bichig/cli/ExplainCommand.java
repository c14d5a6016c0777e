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

/** {@code bichig explain RULE}: what a rule says, with an example. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Say what a rule means, what to do, and show an example.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RULE", description = "The name of the rule, as findings show it in brackets.")
    private String id = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Optional<RuleInfo> rule = RuleLibrary.find(id);
        if (rule.isEmpty()) {
            Outcome.err(spec)
                    .println("There is no rule “" + id + "”."
                            + RuleLibrary.nearest(id)
                                    .map(near -> " Did you mean " + near + "?")
                                    .orElse(" docs/rules.md lists them all."));
            return ExitCode.USAGE;
        }
        Outcome.out(spec).print(describe(rule.get()));
        Outcome.out(spec).flush();
        return ExitCode.DONE;
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
