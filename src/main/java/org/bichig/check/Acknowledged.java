package org.bichig.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.model.Acknowledgement;
import org.bichig.script.Language;

/**
 * Findings, each with the acknowledgement that speaks of it, if there is one.
 *
 * @param findings the acknowledged ones as notes, the others with the line that would acknowledge them
 * @param held the acknowledgements that speak of something
 * @param left those that speak of nothing
 */
record Acknowledged(List<Finding> findings, List<Acknowledgement> held, List<Acknowledgement> left) {

    /** @param mayBe whether a finding can be acknowledged at all */
    static Acknowledged of(Territory territory, List<Finding> findings, Predicate<Finding> mayBe) {
        List<Finding> settled = new ArrayList<>();
        List<Acknowledgement> left = new ArrayList<>(territory.acknowledgements());
        List<Acknowledgement> held = new ArrayList<>();
        for (Finding finding : findings) {
            if (!mayBe.test(finding)) {
                settled.add(finding);
                continue;
            }
            AboutFinding about = new AboutFinding(finding, territory);
            // One that has found nothing yet comes first: the words of another may run over this place as well.
            Optional<Acknowledgement> found = Stream.concat(left.stream(), held.stream())
                    .filter(about::isMeantBy)
                    .findFirst();
            found.filter(left::remove).ifPresent(held::add);
            settled.add(found.map(acknowledgement -> finding.acknowledgedFor(reason(acknowledgement)))
                    .orElseGet(() -> finding.acknowledgeable(about.acknowledgement())));
        }
        // In the order in which they were typed, and not of what was found.
        List<Acknowledgement> inOrder =
                territory.acknowledgements().stream().filter(held::contains).toList();
        return new Acknowledged(List.copyOf(settled), inOrder, List.copyOf(left));
    }

    /** The same with more findings. */
    Acknowledged and(List<Finding> more) {
        return new Acknowledged(Stream.concat(findings.stream(), more.stream()).toList(), held, left);
    }

    private static String reason(Acknowledgement acknowledgement) {
        return acknowledgement.reason().in(Language.AUTHORITATIVE).text();
    }
}
