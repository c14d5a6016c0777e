package org.bichig.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bichig.finding.Place;
import org.bichig.model.Audit;
import org.bichig.script.Language;

/**
 * Reads the result of an audit, a file of JSON. Strict where a slip would make the statement say more than was measured: a
 * list of findings that is left out is not an empty one, and a page counts once.
 */
final class AuditBinder {

    /** Its name in the content folder. */
    static final String FILE = "accessibility-audit.json";

    private static final String FORMAT = "bichig-audit/1";
    private static final Pattern STANDARD = Pattern.compile("WCAG 2\\.[0-9] A{1,3}");
    private static final String MEASURE_AGAIN = "Measure again and take the file as it was written.";

    private final Fields file;
    private final Set<String> addresses = new HashSet<>();
    private boolean sound = true;

    private AuditBinder(Fields file) {
        this.file = file;
    }

    /** The audit; empty when the findings say why it cannot be relied on. */
    static Optional<Audit> bind(Fields file) {
        return new AuditBinder(file).read();
    }

    private Optional<Audit> read() {
        Optional<String> format = text(file, "format");
        if (format.isPresent() && !format.get().equals(FORMAT)) {
            // Whatever else is in the file, its keys mean something else.
            wrong(file, "format", "Found “" + format.get() + "”; expected the format “" + FORMAT + "”.", MEASURE_AGAIN);
            return Optional.empty();
        }
        file.require("date");
        var date = file.date("date").map(Located::value);
        Optional<String> site = text(file, "site");
        Optional<String> bichig = text(file, "bichig");
        Optional<String> browser = text(file, "browser");
        Optional<String> standard = text(file, "standard");
        standard.filter(found -> !STANDARD.matcher(found).matches())
                .ifPresent(found -> wrong(
                        file,
                        "standard",
                        "Found “" + found + "” for standard; expected a version and a level of WCAG.",
                        "Write it like WCAG 2.2 AA."));
        List<Audit.Page> pages = notEmpty("pages", "No page was looked at.").stream()
                .flatMap(page -> page(page).stream())
                .toList();
        List<Audit.Tool> tools = notEmpty("tools", "No tool was used.").stream()
                .flatMap(tool -> tool(tool).stream())
                .toList();
        file.require("checks");
        List<Audit.Check> checks = file.mappings("checks").stream()
                .flatMap(check -> check(check).stream())
                .toList();
        unique("tools", tools.stream().map(Audit.Tool::name).toList());
        unique("checks", checks.stream().map(Audit.Check::name).toList());
        file.finish();
        boolean whole = sound && date.isPresent() && standard.isPresent();
        return whole && site.isPresent() && bichig.isPresent() && browser.isPresent()
                ? Optional.of(new Audit(
                        date.get(),
                        site.get(),
                        bichig.get(),
                        browser.get(),
                        standard.get(),
                        pages,
                        tools,
                        checks,
                        file.place("format")))
                : Optional.empty();
    }

    private Optional<Audit.Page> page(Fields page) {
        Optional<String> kind = text(page, "kind");
        // The root page stands at the empty address, and has no one language: both may be empty, not left out.
        requireKey(page, "address");
        requireKey(page, "language");
        String address = PortalBinder.text(page, "address");
        String language = PortalBinder.text(page, "language");
        if (!language.isEmpty() && Language.of(language).isEmpty()) {
            wrong(
                    page,
                    "language",
                    "Found “" + language + "” for language; expected one of " + String.join(", ", Language.keys())
                            + ", or nothing.",
                    "Write the first part of the page's address.");
        }
        if (!addresses.add(address)) {
            wrong(page, "address", "The page “" + address + "” is listed twice.", "Keep one of the two lines.");
        }
        return kind.map(found -> new Audit.Page(address, language, found));
    }

    private Optional<Audit.Tool> tool(Fields tool) {
        Optional<String> name = text(tool, "name");
        Optional<String> version = text(tool, "version");
        tool.require("modes");
        List<String> modes = tool.texts("modes").stream().map(Located::value).toList();
        List<Audit.Barrier> findings = findings(tool);
        return name.flatMap(found -> version.map(number -> new Audit.Tool(found, number, modes, findings)));
    }

    private Optional<Audit.Check> check(Fields check) {
        Optional<String> name = text(check, "name");
        List<Audit.Barrier> findings = findings(check);
        return name.map(found -> new Audit.Check(found, findings));
    }

    private List<Audit.Barrier> findings(Fields by) {
        by.require("findings");
        sound &= by.node("findings").isPresent();
        List<Audit.Barrier> found = new ArrayList<>();
        for (Fields finding : by.mappings("findings")) {
            requireKey(finding, "page");
            String page = PortalBinder.text(finding, "page");
            String rule = oneLine(finding, "rule");
            String what = oneLine(finding, "what");
            if (!addresses.contains(page)) {
                wrong(
                        finding,
                        "page",
                        "Something is found on “" + page + "”, which is not among the pages that were looked at.",
                        "Add the page to pages, or mend its address here.");
            }
            if (rule.isEmpty() && what.isEmpty()) {
                wrong(finding, "what", "The finding does not say what was found.", "Give rule or what, or both.");
            }
            found.add(new Audit.Barrier(page, PortalBinder.text(finding, "mode"), rule, what));
        }
        return List.copyOf(found);
    }

    private List<Fields> notEmpty(String key, String otherwise) {
        file.require(key);
        List<Fields> items = file.mappings(key);
        if (items.isEmpty() && file.node(key).orElse(null) instanceof YamlNode.Sequence) {
            wrong(file, key, otherwise, MEASURE_AGAIN);
        }
        return items;
    }

    private void unique(String key, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> wrong(file, key, "“" + name + "” is listed twice in " + key + ".", MEASURE_AGAIN));
    }

    private void requireKey(Fields fields, String key) {
        if (fields.placeOfValue(key).isEmpty()) {
            fields.require(key);
            sound = false;
        }
    }

    private void wrong(Fields fields, String key, String message, String mend) {
        Place place = fields.placeOfValue(key).orElse(fields.place());
        fields.error("audit-format", place, message, mend);
        sound = false;
    }

    private static Optional<String> text(Fields fields, String key) {
        return fields.requiredText(key).map(Located::value).map(String::strip);
    }

    /** Tools break their messages into lines; a list of findings has one line for each. */
    private static String oneLine(Fields fields, String key) {
        return PortalBinder.text(fields, key).replaceAll("\\s+", " ");
    }
}
