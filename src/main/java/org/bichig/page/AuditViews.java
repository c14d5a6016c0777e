package org.bichig.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.model.Audit;
import org.bichig.page.view.AuditCheck;
import org.bichig.page.view.AuditFinding;
import org.bichig.page.view.AuditFindings;
import org.bichig.page.view.AuditTool;
import org.bichig.page.view.Fact;
import org.bichig.page.view.Link;
import org.bichig.script.Language;

/** An audit as a page shows it: what was measured, how, what was found, and what it says nothing about. */
final class AuditViews {

    /** Messages that name the colour modes; another mode is shown by its own name. */
    private static final Map<String, String> MODES = Map.of(
            "light", "auditModeLight",
            "dark", "auditModeDark",
            "high", "auditModeHigh",
            "forced-colors", "auditModeForced");

    /** Messages that name the checks that are known; another check is shown by its own name. */
    private static final Map<String, String> CHECKS = checks();

    /** A site on which these were not tried says so. */
    private static final List<String> EXPECTED = List.of("keyboard", "reflow", "text-size-200", "text-spacing");

    private final Words words;
    private final Audit audit;

    AuditViews(Words words, Audit audit) {
        this.words = words;
        this.audit = audit;
    }

    private static Map<String, String> checks() {
        Map<String, String> checks = new LinkedHashMap<>();
        checks.put("keyboard", "auditCheckKeyboard");
        checks.put("reflow", "auditCheckReflow");
        checks.put("text-size-200", "auditCheckTextSize");
        checks.put("text-spacing", "auditCheckTextSpacing");
        checks.put("layout-shift", "auditCheckLayoutShift");
        checks.put("lighthouse", "auditCheckLighthouse");
        return checks;
    }

    List<Fact> facts() {
        Map<String, String> counts = Map.of(
                "pages", Integer.toString(audit.pages().size()),
                "kinds", Integer.toString(audit.kinds()));
        return List.of(
                words.date("auditDate", audit.date()),
                words.fact("auditStandard", audit.standard()),
                words.fact("auditPages", words.say("auditPagesValue", counts)),
                words.fact("auditSite", audit.site()),
                words.fact("auditProgram", "bichig " + audit.bichig()),
                words.fact("auditBrowser", audit.browser()));
    }

    List<AuditTool> tools() {
        return audit.tools().stream()
                .map(tool -> new AuditTool(
                        tool.name(),
                        tool.version(),
                        AuditSentences.listed(words, tool.modes().stream().map(this::mode)),
                        Integer.toString(audit.pages().size()),
                        Integer.toString(tool.findings().size())))
                .toList();
    }

    List<AuditCheck> checkResults() {
        return audit.checks().stream()
                .map(check -> new AuditCheck(
                        name(check), Integer.toString(check.findings().size())))
                .toList();
    }

    /** @param gone addresses that nothing stands at any more */
    List<AuditFindings> findings(Address here, Set<String> gone) {
        return Stream.concat(
                        audit.tools().stream().map(tool -> findings(tool.name(), tool.findings(), here, gone)),
                        audit.checks().stream().map(check -> findings(name(check), check.findings(), here, gone)))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    /** What the site has and this audit did not look at. */
    List<String> leftOut(List<Language> languages) {
        List<String> leftOut = new ArrayList<>();
        Set<String> seen = audit.pages().stream().map(Audit.Page::language).collect(Collectors.toSet());
        languages.stream()
                .filter(language -> !seen.contains(language.key()))
                .forEach(language -> leftOut.add(
                        words.say(language == Language.MONGOLIAN ? "notMeasuredMongolian" : "notMeasuredChinese")));
        Set<String> tried = audit.checks().stream().map(Audit.Check::name).collect(Collectors.toSet());
        EXPECTED.stream()
                .filter(check -> !tried.contains(check))
                .forEach(check -> leftOut.add(words.say(CHECKS.getOrDefault(check, check))));
        return leftOut;
    }

    private AuditFindings findings(String by, List<Audit.Barrier> found, Address here, Set<String> gone) {
        return new AuditFindings(
                by, found.stream().map(finding -> finding(finding, here, gone)).toList());
    }

    private AuditFinding finding(Audit.Barrier finding, Address here, Set<String> gone) {
        String href = gone.contains(finding.page()) ? "" : new Address(finding.page()).from(here);
        String what = Stream.of(finding.rule(), finding.what())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        boolean current = finding.page().equals(here.path());
        return new AuditFinding(new Link("/" + finding.page(), href, "", current), mode(finding.mode()), what);
    }

    private String mode(String name) {
        String message = MODES.get(name);
        return message == null ? name : words.say(message);
    }

    private String name(Audit.Check check) {
        String message = CHECKS.get(check.name());
        return message == null ? check.name() : words.say(message);
    }
}
