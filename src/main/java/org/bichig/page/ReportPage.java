package org.bichig.page;

import org.bichig.model.Narrative;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.view.Link;
import org.bichig.page.view.Text;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/**
 * One page of a report, in one language.
 *
 * @param narrative the one that the page shows, which may be in another language
 */
record ReportPage(PageContext context, Words words, Report report, Organ organ, Narrative narrative, Form form) {

    /** What the page is like. */
    enum Form {
        /** The page itself. */
        STANDARD,
        /** The plain page: large print, tables told in sentences. */
        PLAIN,
        /** The plain page with pinyin above its words: Chinese only. */
        PINYIN
    }

    static ReportPage of(PageContext context, Report report, Language language, Form form) {
        return new ReportPage(
                context,
                context.words(language),
                report,
                context.organ(report),
                report.narrative(language).orElseThrow(),
                form);
    }

    Language language() {
        return words.language();
    }

    /** Whether this is a page in large print. */
    boolean plain() {
        return form != Form.STANDARD;
    }

    Address address() {
        return in(language());
    }

    /** The same page in another language, or what comes nearest to it there. */
    Address in(Language other) {
        return switch (form) {
            case STANDARD -> Addresses.report(other, report);
            case PLAIN -> Addresses.plain(other, report);
            case PINYIN -> other == Language.CHINESE ? Addresses.pinyin(report) : Addresses.plain(other, report);
        };
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
