package org.bichig.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bichig.build.BuildResult;
import org.bichig.build.Profile;
import org.bichig.finding.Finding;
import org.bichig.render.JsonText;

/** A result for another program to read. */
final class ResultJson {

    private ResultJson() {}

    static String of(BuildResult result, Optional<Profile> profile) {
        return "{\n  \"passed\": " + result.passed() + ",\n  \"files\": " + result.files() + ",\n  \"unchanged\": "
                + result.unchanged() + ",\n  \"written\": " + strings(result.written()) + ",\n  \"removed\": "
                + strings(result.removed())
                + profile.map(times -> ",\n  \"profile\": " + ProfileText.json(times))
                        .orElse("")
                + ",\n  \"findings\": ["
                + result.findings().stream().map(ResultJson::finding).collect(Collectors.joining(","))
                + (result.findings().isEmpty() ? "" : "\n  ") + "]\n}\n";
    }

    /** The same without the braces around it, in one line: within quotation marks JSON has no line ends. */
    static String membersInOneLine(BuildResult result) {
        String line = of(result, Optional.empty()).replaceAll("\n *", " ").strip();
        return line.substring(1, line.length() - 1).strip();
    }

    private static String finding(Finding finding) {
        return "\n    {\"rule\": " + JsonText.quoted(finding.rule()) + ", \"severity\": "
                + JsonText.quoted(finding.severity().name().toLowerCase(Locale.ROOT)) + ", \"file\": "
                + JsonText.quoted(finding.place().file()) + ", \"line\": "
                + finding.place().line() + ", \"column\": "
                + finding.place().column() + ", \"message\": " + JsonText.quoted(finding.message()) + ", \"quoted\": "
                + JsonText.quoted(finding.quoted())
                + finding.acknowledged()
                        .map(reason -> ", \"acknowledged\": " + JsonText.quoted(reason))
                        .orElse("")
                + finding.acknowledgement()
                        .map(line -> ", \"acknowledgement\": " + JsonText.quoted(line))
                        .orElse("")
                + ", \"mend\": " + JsonText.quoted(finding.mend()) + "}";
    }

    private static String strings(List<String> texts) {
        return texts.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
