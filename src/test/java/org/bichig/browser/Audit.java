package org.bichig.browser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Runs on every kind of page what the tests run, and writes down what is found instead of failing: the file that
 * {@code bichig audit-statement} reads. Not a test: it is run by {@code src/test/audit}.
 */
final class Audit {

    private Audit() {}

    /** Arguments: the file to write, the date as yyyy-MM-dd, the version of bichig. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(arguments[0]);
        try (BuiltSite site = BuiltSite.build();
                Browser browser = Browser.start()) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("format", "bichig-audit/1");
            result.put("date", arguments[1]);
            result.put("site", address(site));
            result.put("bichig", arguments[2]);
            result.put("browser", browser.version());
            result.put("standard", "WCAG 2.2 AA");
            result.put("pages", PageKind.all().stream().map(Audit::page).toList());
            result.put("tools", tools(browser, site, out));
            result.put("checks", checks(browser, site, out));
            Files.writeString(
                    file,
                    JsonMapper.builder()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .build()
                                    .writeValueAsString(result)
                            + "\n",
                    StandardCharsets.UTF_8);
        }
        out.println(file.toAbsolutePath());
    }

    private static String address(BuiltSite site) {
        return YAMLMapper.builder()
                .build()
                .readTree(site.content().resolve("site.yaml").toFile())
                .get("address")
                .asString();
    }

    private static Map<String, Object> page(PageKind page) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("address", page.path());
        entry.put("language", page.language());
        entry.put("kind", page.kind());
        return entry;
    }

    private static List<Map<String, Object>> tools(Browser browser, BuiltSite site, PrintStream out) {
        Map<Engine, List<Objection>> found = new EnumMap<>(Engine.class);
        for (PageKind page : PageKind.all()) {
            Battery.examine(page, browser, site)
                    .forEach((engine, objections) -> found.computeIfAbsent(engine, key -> new ArrayList<>())
                            .addAll(objections));
        }
        List<String> modes =
                Stream.of(ColourMode.values()).map(ColourMode::toString).toList();
        return found.entrySet().stream()
                .map(entry -> {
                    Map<String, Object> tool = new LinkedHashMap<>();
                    tool.put("name", entry.getKey().toString());
                    tool.put("version", entry.getKey().version());
                    tool.put("modes", modes);
                    tool.put("findings", told(entry.getKey().toString(), entry.getValue(), out));
                    return tool;
                })
                .toList();
    }

    private static List<Map<String, Object>> checks(Browser browser, BuiltSite site, PrintStream out) {
        List<Map<String, Object>> checks = new ArrayList<>();
        for (Check check : Check.values()) {
            List<Objection> found = PageKind.all().stream()
                    .flatMap(page -> check.examine(page, browser, site).stream())
                    .toList();
            checks.add(check(check.toString(), found, out));
        }
        List<Objection> found = Lighthouse.examine(PageKind.all(), browser, site).stream()
                .map(Lighthouse::objections)
                .flatMap(Collection::stream)
                .toList();
        checks.add(check("lighthouse", found, out));
        return checks;
    }

    private static Map<String, Object> check(String name, List<Objection> found, PrintStream out) {
        Map<String, Object> check = new LinkedHashMap<>();
        check.put("name", name);
        check.put("findings", told(name, found, out));
        return check;
    }

    private static List<Objection> told(String by, List<Objection> found, PrintStream out) {
        out.println(by + ": " + (found.isEmpty() ? "nothing" : found.size()));
        found.forEach(objection -> out.println("  " + objection));
        return found;
    }
}
