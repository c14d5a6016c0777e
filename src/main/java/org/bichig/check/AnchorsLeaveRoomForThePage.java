package org.bichig.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.markdown.Heading;

/** The page around a narrative has places of its own; a heading cannot have the same address as one of them. */
final class AnchorsLeaveRoomForThePage implements TextsRule {

    private static final Set<String> TAKEN = Set.of(
            "top",
            "main",
            "contents",
            "facts",
            "statistics",
            "remarks",
            "sign-off",
            "contact",
            "attachments",
            "related",
            "forms",
            "citation",
            "qr",
            "footer");
    private static final Pattern TAKEN_PREFIX = Pattern.compile("(row|col|statistics|letter|page)-.*");

    @Override
    public void check(Texts texts, Findings findings) {
        texts.narratives().values().forEach(narrative -> {
            for (Heading heading : narrative.headings()) {
                if (isTaken(heading.anchor())) {
                    findings.add(Finding.error(
                            "reserved-anchor",
                            heading.place(),
                            "The address #" + heading.anchor() + " belongs to the page around the text.",
                            heading.text(),
                            "Choose another, for example {#our-" + heading.anchor() + "}, in every language."));
                }
            }
        });
    }

    static boolean isTaken(String anchor) {
        return TAKEN.contains(anchor) || TAKEN_PREFIX.matcher(anchor).matches();
    }
}
