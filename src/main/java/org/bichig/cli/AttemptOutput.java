package org.bichig.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bichig.build.BuildResult;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.bichig.render.JsonText;
import org.bichig.serve.Attempt;

/** Prints one build after the other: of warnings those alone that are new, since the others still stand above. */
final class AttemptOutput implements Consumer<Attempt> {

    private static final int NAMED = 3;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private final Colour colour;
    /** With an error in the way not every rule is asked, so then what is not found is not gone. */
    private final Set<Finding> known = new HashSet<>();

    AttemptOutput(PrintWriter out, PrintWriter err, boolean json, Colour colour) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.colour = colour;
    }

    @Override
    public void accept(Attempt attempt) {
        if (attempt instanceof Attempt.Built built) {
            if (json) {
                print("\"changed\": " + strings(built.changed()) + ", \"milliseconds\": "
                        + built.took().toMillis() + ", " + ResultJson.membersInOneLine(built.result()));
            } else {
                print(built);
            }
        } else if (attempt instanceof Attempt.Failed failed) {
            print(failed);
        }
    }

    private void print(String members) {
        out.println("{" + members + "}");
        out.flush();
    }

    private void print(Attempt.Built built) {
        BuildResult result = built.result();
        List<Finding> counted = result.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        List<Finding> shown = counted.stream()
                .filter(finding -> finding.severity() == Severity.ERROR || !known.contains(finding))
                .toList();
        if (result.passed()) {
            known.clear();
        }
        known.addAll(counted);
        err.print(new FindingText(colour, false).of(shown));
        err.flush();
        String done = result.passed()
                ? result.written().size() + " of " + Outcome.counted(result.files(), "file") + " written, "
                        + result.removed().size() + " removed"
                : "nothing written, the site stays as it was";
        String counts = FindingText.counts(counted);
        out.println(what(built.changed()) + done + ", " + seconds(built.took()) + "."
                + (counts.isEmpty() ? "" : " " + counts + "."));
        out.flush();
    }

    private void print(Attempt.Failed failed) {
        Main.report(failed.failure(), err);
        err.flush();
        if (json) {
            print("\"changed\": " + strings(failed.changed()) + ", \"passed\": false, \"failure\": "
                    + JsonText.quoted(failed.failure().toString()));
        } else {
            out.println(what(failed.changed()) + "nothing written; trying again.");
            out.flush();
        }
    }

    private static String what(List<String> changed) {
        if (changed.isEmpty()) {
            return "";
        }
        List<String> named = new ArrayList<>(changed.subList(0, Math.min(NAMED, changed.size())));
        if (changed.size() > NAMED) {
            named.add(changed.size() - NAMED + " more");
        }
        return String.join(", ", named) + ": ";
    }

    private static String strings(List<String> texts) {
        return texts.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.2f s", took.toNanos() / 1e9);
    }
}
