package org.bichig.page;

import org.bichig.model.Narrative;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.view.Link;
import org.bichig.page.view.Text;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/**
 * One page of a report, in one language: the page itself, or its plain page.
 *
 * @param narrative the one that the page shows, which may be in another language
 */
record ReportPage(PageContext context, Words words, Report report, Organ organ, Narrative narrative, boolean plain) {

    static ReportPage of(PageContext context, Report report, Language language, boolean plain) {
        return new ReportPage(
                context,
                context.words(language),
                report,
                context.organ(report),
                report.narrative(language).orElseThrow(),
                plain);
    }

    Language language() {
        return words.language();
    }

    Address address() {
        return in(language());
    }

    /** The same page in another language. */
    Address in(Language other) {
        return plain ? Addresses.plain(other, report) : Addresses.report(other, report);
    }

    /** Where the report is published, whatever page of it this is. */
    String publicAddress() {
        return Addresses.report(language(), report).absolute(context.siteAddress());
    }

    Text title() {
        return words.text(report.title());
    }

    Link linkTo(Report other) {
        Text title = words.text(other.title());
        return new Link(title, Addresses.report(language(), other).from(address()));
    }

    boolean isFallback() {
        return narrative.language() != language();
    }

    boolean isDraft() {
        return !isFallback() && language() != Language.AUTHORITATIVE && narrative.status() != WordingStatus.CONFIRMED;
    }
}
