package org.bichig.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.model.Metadata;
import org.bichig.model.Report;
import org.bichig.page.view.Frame;
import org.bichig.page.view.Link;
import org.bichig.page.view.Notice;
import org.bichig.page.view.Text;
import org.bichig.script.Language;

/** What stands around a report. */
final class ReportFrame {

    private final ReportPage page;
    private final Words words;
    private final Report report;

    ReportFrame(ReportPage page) {
        this.page = page;
        this.words = page.words();
        this.report = page.report();
    }

    Frame build() {
        String title = page.title().value();
        FrameBuilder frame = new FrameBuilder(
                page.context(),
                page.language(),
                page.address(),
                switch (page.form()) {
                    case STANDARD -> title;
                    case PLAIN -> words.say("titlePlain", Map.of("title", title));
                    case PINYIN -> words.say("titlePinyin", Map.of("title", title));
                });
        addTo(frame);
        addFormCrumbs(frame);
        page.context().languages().forEach(other -> addVersion(frame, other));
        // A page that repeats another one's text points search engines there: the plain page to the page, a page with
        // the authoritative text as a fallback to the page that this text belongs to.
        frame.canonical(Optional.of(Addresses.report(page.narrative().language(), report)));
        FacingPage.of(page.context(), report)
                .ifPresent(facing -> frame.alsoOffer(words.say("facingShort"), facing.address()));
        addNotice(frame);
        return frame.build();
    }

    /** What is so around every page of the report. */
    void addTo(FrameBuilder frame) {
        frame.description(description());
        addCrumbs(frame);
        addMeta(frame.meta());
        frame.origin(page.organ());
        frame.dated(ReportFacts.publication(report, words));
        frame.dated(words.fact(
                "pageSource", report.metadata().source().orElse(page.organ().name())));
    }

    private String description() {
        return words.say(
                "reportDescription",
                Map.of(
                        "organ",
                        words.said(page.organ().name()),
                        "year",
                        Integer.toString(report.year()),
                        "title",
                        page.title().value()));
    }

    private void addCrumbs(FrameBuilder frame) {
        Text organ = words.text(page.organ().shortName());
        frame.crumb(
                organ.value(),
                organ.lang(),
                Addresses.organ(page.language(), page.organ().key()));
        frame.crumb(ReportPages.yearLabel(words, report.year()), "", Addresses.report(page.language(), report));
    }

    private void addFormCrumbs(FrameBuilder frame) {
        if (page.plain()) {
            frame.crumb(words.say("formPlain"), "", Addresses.plain(page.language(), report));
        }
        if (page.form() == ReportPage.Form.PINYIN) {
            frame.crumb(words.say("pinyin"), "", page.address());
        }
    }

    private void addVersion(FrameBuilder frame, Language other) {
        if (!page.context().hasPage(report, other)) {
            boolean organHasPage =
                    !page.context().reportsOf(page.organ(), other).isEmpty();
            frame.version(
                    other, organHasPage ? Addresses.organ(other, page.organ().key()) : Addresses.home(other));
        } else if (report.isTranslatedInto(other) && report.isTranslatedInto(page.language()) && !page.plain()) {
            frame.translation(other, page.in(other));
        } else {
            frame.version(other, page.in(other));
        }
    }

    private void addNotice(FrameBuilder frame) {
        if (page.form() == ReportPage.Form.PINYIN) {
            Link back = new Link(
                    words.say("pinyinHide"),
                    Addresses.plain(page.language(), report).from(page.address()),
                    "",
                    false);
            frame.notice(new Notice("pinyin", new Text(words.say("pinyinNote"), ""), List.of(back)));
        }
        if (page.isFallback()) {
            frame.notice(notice(frame, "fallback", "narrativeInChinese"));
        } else if (page.isDraft()) {
            frame.draftNarrative().notice(notice(frame, "draft", "draftNarrative"));
        }
    }

    private Notice notice(FrameBuilder frame, String kind, String message) {
        return new Notice(kind, new Text(words.say(message), ""), frame.readInChinese());
    }

    private void addMeta(MetaTags meta) {
        Metadata metadata = report.metadata();
        meta.article(
                page.title().value(),
                metadata.published(),
                words.said(metadata.source().orElse(page.organ().name())),
                metadata.publisher().map(publisher -> words.said(publisher)).orElse(""));
    }
}
