package org.bichig.check;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.markdown.Heading;
import org.bichig.model.Narrative;

/** A text and its translation have the same sections under the same addresses, so that switching keeps the place. */
final class TwinsShareAnchors implements TextsRule {

    @Override
    public void check(Texts texts, Findings findings) {
        texts.twins().forEach(twin -> compare(twin.original().text().headings(), twin.translation(), findings));
    }

    private static void compare(List<Heading> expected, Narrative translation, Findings findings) {
        List<Heading> found = translation.text().headings();
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            if (i >= found.size()) {
                findings.add(Finding.warning(
                        "twin-headings",
                        Place.wholeFile(translation.file()),
                        "The heading #" + expected.get(i).anchor() + " of the Chinese text is missing here.",
                        expected.get(i).text(),
                        "Add the heading, with {#" + expected.get(i).anchor() + "} after it."));
                return;
            }
            if (i >= expected.size()
                    || !expected.get(i).anchor().equals(found.get(i).anchor())) {
                String wanted = i < expected.size() ? "#" + expected.get(i).anchor() : "no heading";
                findings.add(Finding.warning(
                        "twin-headings",
                        found.get(i).place(),
                        "Found the heading #" + found.get(i).anchor() + " where the Chinese text has " + wanted + ".",
                        found.get(i).text(),
                        "Give both texts the same headings in the same order, with the same {#address}."));
                return;
            }
        }
    }
}
