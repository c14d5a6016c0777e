package org.bichig.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.bichig.build.BuildResult;
import org.bichig.build.Profile;
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
    private final Colour colour;

    /** @param reasons whether to show too what was acknowledged, and why, and how to acknowledge what is not */
    Outcome(PrintWriter out, PrintWriter err, boolean json, boolean reasons, Colour colour) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.reasons = reasons;
        this.colour = colour;
    }

    static PrintWriter out(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    static PrintWriter err(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** Prints the result and gives the exit code. */
    int print(BuildResult result, Supplier<String> summary) {
        return print(result, summary, Optional.empty());
    }

    /** The same, with where the time went. */
    int print(BuildResult result, Supplier<String> summary, Optional<Profile> profile) {
        if (json) {
            out.print(ResultJson.of(result, profile));
            out.flush();
        } else {
            profile.ifPresent(times -> err.print(ProfileText.of(times)));
            List<Finding> shown =
                    result.findings().stream().filter(this::isShown).toList();
            err.print(new FindingText(colour, reasons).of(shown));
            err.flush();
            if (result.passed()) {
                out.println(summary.get() + also(shown));
            } else {
                err.println(blocked(shown, result.files() == 0));
            }
        }
        return result.passed() ? ExitCode.DONE : ExitCode.BLOCKED;
    }

    private boolean isShown(Finding finding) {
        return finding.severity() != Severity.NOTE
                || reasons && finding.acknowledged().isPresent();
    }

    private static String blocked(List<Finding> shown, boolean nothingChanged) {
        String strict = shown.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)
                ? " With --strict, warnings stand in the way too."
                : "";
        return FindingText.counts(shown) + "." + (nothingChanged ? " Nothing was changed." : "") + strict;
    }

    private static String also(List<Finding> shown) {
        String counts = FindingText.counts(shown);
        return counts.isEmpty() ? "" : " " + counts + ".";
    }

    static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
