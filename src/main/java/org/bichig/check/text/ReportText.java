package org.bichig.check.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.model.Narrative;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.SiteSettings;
import org.bichig.script.Language;

/**
 * The authoritative text of one report, with all that a rule may hold it against.
 *
 * @param passages the lines that are not empty, in the order of the text
 */
public record ReportText(
        Report report, Organ organ, SiteSettings settings, Narrative narrative, List<Passage> passages) {

    /** The text of a report; empty when it has no Chinese one, which is an error of its own. */
    public static Optional<ReportText> of(Report report, Organ organ, SiteSettings settings) {
        return report.narrative(Language.AUTHORITATIVE)
                .map(narrative -> new ReportText(report, organ, settings, narrative, Passages.of(narrative)));
    }

    public int year() {
        return report.year();
    }

    public Stream<Passage> headings() {
        return passages.stream().filter(Passage::isHeading);
    }

    /** The sections of the highest level that the text has, after what stands before the first heading. */
    public List<Section> sections() {
        return Section.of(passages);
    }

    public Stream<Sentence> sentences() {
        return passages.stream()
                .filter(passage -> !passage.isHeading())
                .flatMap(passage -> passage.sentences().stream());
    }
}
