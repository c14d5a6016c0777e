package org.bichig.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.bichig.build.BuildResult;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Prints how a run went: quiet when all is well, and saying what to do when it is not. */
final class Outcome {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private final boolean reasons;

    /** @param reasons whether to show too what was acknowledged, and why */
    Outcome(PrintWriter out, PrintWriter err, boolean json, boolean reasons) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.reasons = reasons;
    }

    static PrintWriter out(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    static PrintWriter err(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** Prints the result and gives the exit code. */
    int print(BuildResult result, Supplier<String> summary) {
        if (json) {
            out.print(ResultJson.of(result));
            out.flush();
        } else {
            result.findings().stream().filter(this::isShown).forEach(finding -> err.println(describe(finding)));
            err.flush();
            if (result.passed()) {
                out.println(summary.get() + also(result));
            } else {
                err.println(blocked(result));
            }
        }
        return result.passed() ? ExitCode.DONE : ExitCode.BLOCKED;
    }

    private boolean isShown(Finding finding) {
        return finding.severity() != Severity.NOTE
                || reasons && finding.acknowledged().isPresent();
    }

    private static String describe(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append(finding.place())
                .append(": ")
                .append(finding.severity().name().toLowerCase(Locale.ROOT))
                .append(" [")
                .append(finding.rule())
                .append("]\n  ")
                .append(finding.message())
                .append('\n');
        if (!finding.quoted().isBlank()) {
            text.append("  | ").append(finding.quoted().strip()).append('\n');
        }
        return text.append("  → ").append(whatToDo(finding)).append('\n').toString();
    }

    private static String whatToDo(Finding finding) {
        return finding.acknowledged().map(reason -> "Acknowledged: " + reason).orElse(finding.mend());
    }

    private static String blocked(BuildResult result) {
        long errors = result.count(Severity.ERROR);
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(counted(errors, "error"));
        }
        if (result.count(Severity.WARNING) > 0) {
            parts.add(counted(result.count(Severity.WARNING), "warning"));
        }
        String strict = errors == 0 ? " With --strict, warnings stand in the way too." : "";
        return String.join(", ", parts) + ". Nothing was changed." + strict;
    }

    private static String also(BuildResult result) {
        long warnings = result.count(Severity.WARNING);
        return warnings == 0 ? "" : " " + counted(warnings, "warning") + ".";
    }

    static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
