package org.bichig.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bichig.markdown.Block;
import org.bichig.markdown.Heading;
import org.bichig.markdown.RichText;
import org.bichig.markdown.TwinBlocks;
import org.bichig.markdown.VerticalLines;
import org.bichig.model.Narrative;
import org.bichig.model.Report;
import org.bichig.page.view.ContentsEntry;
import org.bichig.page.view.FacingCell;
import org.bichig.page.view.FacingColumn;
import org.bichig.page.view.FacingRow;
import org.bichig.page.view.FacingView;
import org.bichig.page.view.Frame;
import org.bichig.page.view.Link;
import org.bichig.page.view.Notice;
import org.bichig.page.view.Text;
import org.bichig.script.Language;

/** The pages on which the two texts of a report face each other, block by block. */
final class FacingPages {

    private final PageContext context;
    private final Origins origins;

    FacingPages(PageContext context, Origins origins) {
        this.context = context;
        this.origins = origins;
    }

    List<PlannedFile> files() {
        return context.site().reports().stream()
                .flatMap(report -> FacingPage.of(context, report).stream())
                .<PlannedFile>map(page -> new PlannedFile.Page(
                        page.address(), "facing.ftlh", false, () -> view(page), origins.of(page.report())))
                .toList();
    }

    private static FacingView view(FacingPage page) {
        return new FacingView(
                frame(page),
                page.languages().stream()
                        .map(language -> column(page, language))
                        .toList(),
                rows(page),
                forms(page));
    }

    private static FacingColumn column(FacingPage page, Language language) {
        Words words = page.context().words(language);
        ReportPage single = ReportPage.of(page.context(), page.report(), language, ReportPage.Form.STANDARD);
        String notice = page.isDraft(language) ? words.say("draftNarrative") : words.draftNotice();
        boolean saidByThePage = notice.isEmpty() || language == page.words().language();
        List<ContentsEntry> contents =
                new NarrativeViews(words, page.address()).contents(single.narrative(), List.of());
        List<Link> statistics = page.report().statistics().stream()
                .map(filled -> new Link(
                        words.say("statistics"), single.address().from(page.address()) + "#statistics", "", false))
                .toList();
        return new FacingColumn(
                language.tag(),
                language.isVertical(),
                lines(single.title().value(), language),
                saidByThePage ? List.of() : lines(notice, language),
                words.say("contents"),
                contents,
                new ReportFacts(single).signOff(),
                statistics);
    }

    private static List<String> lines(String text, Language language) {
        return language.isVertical() ? VerticalLines.of(text) : List.of(text);
    }

    private static List<FacingRow> rows(FacingPage page) {
        Narrative first = page.report().narrative(page.first()).orElseThrow();
        Narrative second = page.report().narrative(page.second()).orElseThrow();
        Set<String> anchors = new HashSet<>();
        List<FacingRow> rows = new ArrayList<>();
        for (TwinBlocks.Pair pair : TwinBlocks.pairs(first.text(), second.text())) {
            String anchor = Stream.of(pair.first(), pair.second())
                    .flatMap(block -> block.flatMap(Block::heading).map(Heading::anchor).stream())
                    .findFirst()
                    .filter(anchors::add)
                    .orElse("");
            rows.add(
                    new FacingRow(anchor, List.of(cell(page, first, pair.first()), cell(page, second, pair.second()))));
        }
        return rows;
    }

    private static FacingCell cell(FacingPage page, Narrative narrative, Optional<Block> block) {
        Language language = narrative.language();
        LinkResolver links = new LinkResolver(language, page.address());
        // No anchor of a text has a full stop in it; so none is like one of the page's own.
        String html = block.map(present -> RichText.html(
                        present.pieces(), target -> links.href(target, narrative.folder()), language.key() + "."))
                .orElse("");
        return new FacingCell(
                language.tag(),
                language.isVertical(),
                language.isVertical() ? VerticalLines.cut(html) : html,
                block.isPresent()
                        ? List.of()
                        : lines(page.context().words(language).say("noCounterpart"), language));
    }

    private static List<Link> forms(FacingPage page) {
        Words words = page.words();
        Report report = page.report();
        List<Link> forms = new ArrayList<>();
        for (Language language : page.languages()) {
            String name = page.context().words(language).say("languageName");
            String lang = language == words.language() ? "" : language.tag();
            forms.add(new Link(name, Addresses.report(language, report).from(page.address()), lang, false));
        }
        forms.add(new Link(
                words.say("formPlain"),
                Addresses.plain(words.language(), report).from(page.address()),
                "",
                false));
        return forms;
    }

    private static Frame frame(FacingPage page) {
        Words words = page.words();
        Report report = page.report();
        Language language = words.language();
        ReportPage single = ReportPage.of(page.context(), report, language, ReportPage.Form.STANDARD);
        ReportFrame around = new ReportFrame(single);
        String title = single.title().value();
        FrameBuilder frame = new FrameBuilder(
                        page.context(), language, page.address(), words.say("titleFacing", Map.of("title", title)))
                .inSeveralLanguages();
        around.addTo(frame);
        frame.crumb(words.say("formFacing"), "", page.address());
        frame.alsoOffer(words.say("facingShort"), page.address());
        page.languages().forEach(version -> frame.version(version, Addresses.report(version, report)));
        if (page.languages().stream().anyMatch(page::isDraft)) {
            frame.notice(new Notice("draft", new Text(words.say("draftNarrative"), ""), List.of()));
        }
        return frame.build();
    }
}
