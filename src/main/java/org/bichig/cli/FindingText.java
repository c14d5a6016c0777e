package org.bichig.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;

/** Findings for people: file by file, each with its place as editors and terminals take it. */
final class FindingText {

    /** A paragraph of Chinese is one line of a thousand letters; this much around the place is shown. */
    private static final int WIDEST = 90;

    private static final int BEFORE = 20;

    private final Colour colour;
    private final boolean acknowledging;

    /** @param acknowledging whether to print the line that would acknowledge a finding */
    FindingText(Colour colour, boolean acknowledging) {
        this.colour = colour;
        this.acknowledging = acknowledging;
    }

    /** @param findings sorted, so that those of a file stand together */
    String of(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        String file = "";
        for (Finding finding : findings) {
            if (!finding.place().file().equals(file)) {
                file = finding.place().file();
                text.append(heading(file, findings));
            }
            text.append(of(finding));
        }
        if (acknowledging
                && findings.stream()
                        .anyMatch(finding -> finding.acknowledgement().isPresent())) {
            text.append(
                    "To leave something as it is, put the line after ✓ below acknowledge: in the report.yaml beside it (for files\n"
                            + "outside of reports: in site.yaml), and say why.\n\n");
        }
        return text.toString();
    }

    private String heading(String file, List<Finding> findings) {
        List<Finding> own = findings.stream()
                .filter(finding -> finding.place().file().equals(file))
                .toList();
        return colour.heading(file) + ": " + counts(own) + "\n";
    }

    private String of(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append(finding.place())
                .append(": ")
                .append(colour.weight(
                        finding.severity(), finding.severity().name().toLowerCase(Locale.ROOT)))
                .append(" [")
                .append(finding.rule())
                .append("]\n  ")
                .append(finding.message())
                .append('\n');
        if (!finding.quoted().isBlank()) {
            text.append(colour.aside("  | " + quoted(finding))).append('\n');
        }
        text.append(colour.mend("  → " + whatToDo(finding))).append('\n');
        if (acknowledging) {
            finding.acknowledgement()
                    .ifPresent(line -> text.append(colour.aside("  ✓ " + line)).append('\n'));
        }
        return text.append('\n').toString();
    }

    private static String whatToDo(Finding finding) {
        return finding.acknowledged().map(reason -> "Acknowledged: " + reason).orElse(finding.mend());
    }

    private static String quoted(Finding finding) {
        String line = finding.quoted();
        int[] letters = line.strip().codePoints().toArray();
        if (letters.length <= WIDEST) {
            return line.strip();
        }
        int indent = line.length() - line.stripLeading().length();
        int at = Math.max(0, finding.place().column() - 1 - indent);
        int from = Math.max(0, Math.min(at - BEFORE, letters.length - WIDEST));
        int length = Math.min(WIDEST, letters.length - from);
        return (from > 0 ? "…" : "") + new String(letters, from, length) + (from + length < letters.length ? "…" : "");
    }

    /** For example {@code 1 error, 2 warnings, 3 acknowledged}; empty when there is nothing. */
    static String counts(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        add(parts, findings, Severity.ERROR, "error");
        add(parts, findings, Severity.WARNING, "warning");
        long acknowledged = findings.stream()
                .filter(finding -> finding.acknowledged().isPresent())
                .count();
        if (acknowledged > 0) {
            parts.add(acknowledged + " acknowledged");
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, List<Finding> findings, Severity severity, String thing) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        if (count > 0) {
            parts.add(Outcome.counted(count, thing));
        }
    }
}
