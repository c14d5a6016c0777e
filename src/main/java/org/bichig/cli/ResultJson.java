package org.bichig.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bichig.build.BuildResult;
import org.bichig.finding.Finding;

/** A result for another program to read. */
final class ResultJson {

    private ResultJson() {}

    static String of(BuildResult result) {
        return "{\n  \"passed\": " + result.passed() + ",\n  \"files\": " + result.files() + ",\n  \"unchanged\": "
                + result.unchanged() + ",\n  \"written\": " + strings(result.written()) + ",\n  \"removed\": "
                + strings(result.removed()) + ",\n  \"findings\": ["
                + result.findings().stream().map(ResultJson::finding).collect(Collectors.joining(","))
                + (result.findings().isEmpty() ? "" : "\n  ") + "]\n}\n";
    }

    private static String finding(Finding finding) {
        return "\n    {\"rule\": " + string(finding.rule()) + ", \"severity\": "
                + string(finding.severity().name().toLowerCase(Locale.ROOT)) + ", \"file\": "
                + string(finding.place().file()) + ", \"line\": "
                + finding.place().line() + ", \"column\": "
                + finding.place().column() + ", \"message\": " + string(finding.message()) + ", \"quoted\": "
                + string(finding.quoted()) + ", \"mend\": " + string(finding.mend()) + "}";
    }

    private static String strings(List<String> texts) {
        return texts.stream().map(ResultJson::string).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String string(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c) && !paired(text, i)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean paired(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
