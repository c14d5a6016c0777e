package org.bichig.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bichig.build.BuildResult;
import org.bichig.finding.Finding;
import org.bichig.finding.Place;
import org.bichig.finding.RuleInfo;
import org.bichig.finding.Severity;
import org.bichig.load.ProgramVersion;
import org.bichig.load.RuleLibrary;

/**
 * A result for a code host, which shows findings beside the lines that they are about (SARIF 2.1.0, OASIS). The same
 * findings give the same bytes on every computer: files are named from the folder that bichig was run in, and where that
 * folder is, the log does not say.
 */
final class SarifLog {

    private static final String ROOT = "%SRCROOT%";

    private final List<RuleInfo> rules = RuleLibrary.all();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private SarifLog() {
        IntStream.range(0, rules.size())
                .forEach(number -> numbers.put(rules.get(number).id(), number));
    }

    static String of(BuildResult result) {
        return JsonTree.written(new SarifLog().log(result.findings()));
    }

    private Map<String, Object> log(List<Finding> findings) {
        Map<String, Object> driver = object("name", "bichig", "version", ProgramVersion.read());
        driver.put("rules", rules.stream().map(SarifLog::rule).toList());
        Map<String, Object> run = object("tool", object("driver", driver));
        run.put("originalUriBaseIds", object(ROOT, object("description", text("The folder that bichig was run in."))));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", findings.stream().map(this::result).toList());
        Map<String, Object> log =
                object("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> rule(RuleInfo rule) {
        Map<String, Object> written = object("id", rule.id());
        written.put("shortDescription", text(rule.says()));
        written.put("help", text(rule.mend() + (rule.source().isEmpty() ? "" : " Source: " + rule.source() + ".")));
        written.put("defaultConfiguration", object("level", level(rule.severity())));
        written.put("properties", object("tags", List.of(rule.group())));
        return written;
    }

    private Map<String, Object> result(Finding finding) {
        Map<String, Object> result = object("ruleId", finding.rule());
        Optional.ofNullable(numbers.get(finding.rule())).ifPresent(number -> result.put("ruleIndex", number));
        result.put("level", level(finding.severity()));
        result.put("message", text(finding.message() + " " + finding.mend()));
        result.put("locations", List.of(object("physicalLocation", location(finding))));
        finding.acknowledged().ifPresent(reason -> {
            Map<String, Object> suppression = object("kind", "external", "status", "accepted");
            suppression.put("justification", reason);
            result.put("suppressions", List.of(suppression));
        });
        return result;
    }

    private static Map<String, Object> location(Finding finding) {
        Place place = finding.place();
        Map<String, Object> location = object("artifactLocation", file(place.file()));
        if (place.line() > 0) {
            Map<String, Object> region = object("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
            }
            if (!finding.quoted().isEmpty()) {
                region.put("snippet", text(finding.quoted()));
            }
            location.put("region", region);
        }
        return location;
    }

    private static Map<String, Object> file(String path) {
        if (Path.of(path).isAbsolute()) {
            return object("uri", Path.of(path).toUri().toString());
        }
        try {
            // Without the dot a colon in the first name would make a scheme of it.
            String relative = path.contains(":") ? "./" + path : path;
            return object("uri", new URI(null, null, relative, null).toASCIIString(), "uriBaseId", ROOT);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path that cannot be written as an address: " + path, e);
        }
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> text(String text) {
        return object("text", text);
    }

    private static Map<String, Object> object(String key, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, value);
        return object;
    }

    private static Map<String, Object> object(String key, Object value, String second, Object other) {
        Map<String, Object> object = object(key, value);
        object.put(second, other);
        return object;
    }
}
