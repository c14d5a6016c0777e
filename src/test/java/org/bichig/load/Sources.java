package org.bichig.load;

import java.util.List;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** What the tests of this package read, and how they look at what was found. */
final class Sources {

    private Sources() {}

    static SourceText source(String... lines) {
        return new SourceText("a.yaml", String.join("\n", lines) + "\n");
    }

    static Optional<YamlNode> read(Findings findings, String... lines) {
        return new YamlReader().read(source(lines), findings);
    }

    /** The tree of text that is meant to be right. */
    static YamlNode tree(String... lines) {
        Findings findings = new Findings();
        Optional<YamlNode> tree = read(findings, lines);
        if (tree.isEmpty()) {
            throw new AssertionError(findings.sorted().toString());
        }
        return tree.get();
    }

    static List<Finding> found(String... lines) {
        Findings findings = new Findings();
        read(findings, lines);
        return findings.sorted();
    }

    /** Each finding as {@code rule file:line:column}. */
    static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.place())
                .toList();
    }
}
