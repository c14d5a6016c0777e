package org.bichig.check.text;

import java.util.List;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.script.Language;

/** Slips that reports of this kind are full of, each with the words around it that make it one. */
final class WordsAreNotConfused implements TextRule {

    private static final String RULE = "confused-words";

    /**
     * @param right what is meant
     */
    private record Slip(Sought wrong, String right) {}

    private final List<Slip> slips = WordList.read("confused.tsv").stream()
            .map(line -> line.split("\t", 2))
            .map(parts -> new Slip(Sought.of(parts[0]), parts[1]))
            .toList();

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            for (Slip slip : slips) {
                passage.matches(slip.wrong())
                        .forEach(match -> findings.add(Finding.warning(
                                RULE,
                                passage.at(match.start()),
                                "Found “" + match.group() + "”.",
                                passage.typed(),
                                "If it is a slip, write " + slip.right() + ".")));
            }
        }
        title(text).ifPresent(findings::add);
    }

    private Optional<Finding> title(ReportText text) {
        String title = text.report().title().in(Language.AUTHORITATIVE).text();
        return slips.stream()
                .filter(slip -> slip.wrong().in(title).find())
                .findFirst()
                .map(slip -> Finding.warning(
                        RULE,
                        text.report().place(),
                        "The title has a slip that is often made.",
                        title,
                        "If it is a slip, write " + slip.right() + "."));
    }
}
