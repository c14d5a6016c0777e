package org.bichig.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@code --json} prints, with a reader that is not ours. */
final class Outcomes {

    record Read(boolean passed, List<String> written, List<JsonNode> findings) {

        /** The errors and warnings as the command line prints them for people. */
        List<String> printed(Path project) {
            String root = project + project.getFileSystem().getSeparator();
            return findings.stream()
                    .filter(finding -> !text(finding, "severity").equals("note"))
                    .flatMap(Read::lines)
                    .map(line -> line.replace(root, ""))
                    .toList();
        }

        private static Stream<String> lines(JsonNode finding) {
            int line = finding.path("line").asInt(0);
            int column = finding.path("column").asInt(0);
            String place = text(finding, "file") + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
            String quoted = text(finding, "quoted");
            return Stream.of(
                            Stream.of(
                                    place + ": " + text(finding, "severity") + " [" + text(finding, "rule") + "]",
                                    "  " + text(finding, "message")),
                            quoted.isBlank() ? Stream.<String>of() : Stream.of("  | " + quoted.strip()),
                            Stream.of("  → " + text(finding, "mend"), ""))
                    .flatMap(part -> part);
        }

        private static String text(JsonNode finding, String key) {
            return finding.path(key).asString("");
        }
    }

    private Outcomes() {}

    static Read read(String json) {
        JsonNode outcome = JsonMapper.shared().readTree(json);
        return new Read(
                outcome.path("passed").asBoolean(),
                outcome.path("written").valueStream().map(JsonNode::asString).toList(),
                outcome.path("findings").valueStream().toList());
    }
}
