package org.bichig.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bichig.finding.Findings;
import org.bichig.finding.RuleInfo;

/**
 * What bichig knows about its rules. The examples are tested as they stand: each breaks its rule, or comes near and does
 * not.
 */
public final class RuleLibrary {

    private static final List<String> FILES = List.of(
            "wording",
            "structure",
            "people",
            "figures",
            "between-years",
            "prose-and-table",
            "metadata",
            "report",
            "languages",
            "translation",
            "markdown",
            "mongolian",
            "site",
            "forms",
            "files",
            "output");

    private RuleLibrary() {}

    /** Every rule, group by group. */
    public static List<RuleInfo> all() {
        List<RuleInfo> rules = new ArrayList<>();
        for (String file : FILES) {
            String path = "rules/" + file + ".yaml";
            Findings findings = new Findings();
            Fields fields = Resources.fields(path, findings);
            String group = fields.requiredText("group").map(Located::value).orElse("");
            fields.mappings("rules").forEach(rule -> rules.add(rule(group, rule)));
            fields.finish();
            Resources.requireSound(path, findings);
        }
        return List.copyOf(rules);
    }

    public static Optional<RuleInfo> find(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rule whose name is nearest to what was typed. */
    public static Optional<String> nearest(String id) {
        return Nearest.to(id, all().stream().map(RuleInfo::id).toList());
    }

    private static RuleInfo rule(String group, Fields rule) {
        return new RuleInfo(
                required(rule, "id"),
                group,
                required(rule, "weight"),
                required(rule, "says"),
                required(rule, "mend"),
                rule.text("source").map(Located::value).orElse(""),
                files(rule, "fires"),
                files(rule, "silent"));
    }

    private static String required(Fields rule, String key) {
        return rule.requiredText(key).map(Located::value).orElse("").strip();
    }

    private static SortedMap<String, String> files(Fields rule, String key) {
        SortedMap<String, String> files = new TreeMap<>();
        rule.mapping(key)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> files.put(
                                entry.key(),
                                mapping.text(entry.key()).map(Located::value).orElse(""))));
        return files;
    }
}
