package org.bichig.check.twin;

import java.util.ArrayList;
import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.markdown.Link;
import org.bichig.model.Narrative;

/**
 * A reader of one language finds the links, pictures and files of the other. A link to elsewhere may lead to another address,
 * since many sites have one for each language; so of those only the number counts.
 */
final class LinksAreTheSame implements TwinRule {

    private static final String ELSEWHERE = "to another site";

    @Override
    public void check(Twin twin, Findings findings) {
        List<Link> onlyThere = without(twin.original(), twin.translation());
        List<Link> onlyHere = without(twin.translation(), twin.original());
        onlyThere.forEach(link -> findings.add(finding(link, twin.translation())));
        onlyHere.forEach(link -> findings.add(finding(link, twin.original())));
    }

    /** The links of a text that the other one has not, each as often as it is missing. */
    private static List<Link> without(Narrative text, Narrative other) {
        List<String> there = new ArrayList<>(
                other.text().links().stream().map(LinksAreTheSame::target).toList());
        List<Link> missing = new ArrayList<>();
        for (Link link : text.text().links()) {
            if (!there.remove(target(link))) {
                missing.add(link);
            }
        }
        return missing;
    }

    private static String target(Link link) {
        return link.kind() == Link.Kind.EXTERNAL ? ELSEWHERE : link.target();
    }

    private static Finding finding(Link link, Narrative missingIn) {
        return Finding.warning(
                "twin-links",
                link.place(),
                Twin.fileName(missingIn) + " has no such "
                        + (link.kind() == Link.Kind.IMAGE ? "picture" : "link")
                        + ": " + link.target() + ".",
                Excerpt.start(link.line(), 120),
                "Give both texts the same links and pictures, or take this one out.");
    }
}
