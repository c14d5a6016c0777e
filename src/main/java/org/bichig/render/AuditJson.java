package org.bichig.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bichig.model.Audit;

/** The result of an audit as it is kept in the content: one line a page and a finding, so that two can be compared. */
public final class AuditJson {

    private static final String FORMAT = "bichig-audit/1";

    private AuditJson() {}

    public static String of(Audit audit) {
        return "{\n"
                + line("format", FORMAT)
                + line("date", audit.date().toString())
                + line("site", audit.site())
                + line("bichig", audit.bichig())
                + line("browser", audit.browser())
                + line("standard", audit.standard())
                + "  \"pages\": " + list(audit.pages(), AuditJson::page, "  ") + ",\n"
                + "  \"tools\": " + list(audit.tools(), AuditJson::tool, "  ") + ",\n"
                + "  \"checks\": " + list(audit.checks(), AuditJson::check, "  ") + "\n}\n";
    }

    private static String page(Audit.Page page) {
        return "{" + field("address", page.address()) + ", " + field("language", page.language()) + ", "
                + field("kind", page.kind()) + "}";
    }

    private static String tool(Audit.Tool tool) {
        String modes = tool.modes().stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"));
        return "{" + field("name", tool.name()) + ", " + field("version", tool.version()) + ", \"modes\": " + modes
                + ", \"findings\": " + list(tool.findings(), AuditJson::finding, "    ") + "}";
    }

    private static String check(Audit.Check check) {
        return "{" + field("name", check.name()) + ", \"findings\": "
                + list(check.findings(), AuditJson::finding, "    ") + "}";
    }

    private static String finding(Audit.Barrier finding) {
        return "{" + field("page", finding.page()) + given("mode", finding.mode()) + given("rule", finding.rule())
                + given("what", finding.what()) + "}";
    }

    private static String given(String name, String value) {
        return value.isEmpty() ? "" : ", " + field(name, value);
    }

    private static String line(String name, String value) {
        return "  " + field(name, value) + ",\n";
    }

    private static String field(String name, String value) {
        return JsonText.quoted(name) + ": " + JsonText.quoted(value);
    }

    private static <T> String list(List<T> items, Function<T, String> item, String indent) {
        return items.isEmpty()
                ? "[]"
                : items.stream()
                        .map(each -> "\n" + indent + "  " + item.apply(each))
                        .collect(Collectors.joining(",", "[", "\n" + indent + "]"));
    }
}
