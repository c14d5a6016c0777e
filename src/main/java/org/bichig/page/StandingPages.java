package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.model.Narrative;
import org.bichig.model.StandingPage;
import org.bichig.page.view.ContentsEntry;
import org.bichig.page.view.Fact;
import org.bichig.page.view.Frame;
import org.bichig.page.view.Notice;
import org.bichig.page.view.StandingView;
import org.bichig.page.view.Statement;
import org.bichig.page.view.Text;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.script.WordingStatus;

/** The pages that are not reports: accessibility statement, guide, contact. */
final class StandingPages {

    private final PageContext context;
    private final List<PlannedFile> site;

    /** @param site every file of the site, complete by the time that a page is rendered */
    StandingPages(PageContext context, List<PlannedFile> site) {
        this.context = context;
        this.site = site;
    }

    List<PlannedFile> files() {
        List<PlannedFile> files = new ArrayList<>();
        for (StandingPage page : context.site().pages()) {
            for (Language language : context.languages()) {
                Address address = Addresses.standingPage(language, page.key());
                page.narrative(language)
                        .ifPresent(narrative -> files.add(new PlannedFile.Page(
                                address,
                                "standing.ftlh",
                                false,
                                () -> view(page, narrative, language, address),
                                Origin.of(page.place().file()))));
            }
        }
        return files;
    }

    private StandingView view(StandingPage page, Narrative narrative, Language language, Address address) {
        Words words = context.words(language);
        NarrativeViews narratives = new NarrativeViews(words, address);
        List<ContentsEntry> contents = new ArrayList<>(narratives.contents(narrative, List.of()));
        List<Statement> statement = statement(page, words, address);
        statement.forEach(part -> contents.addAll(AccessibilityStatement.contents(part, words)));
        return new StandingView(
                frame(page, narrative, language, address),
                words.text(page.title()),
                facts(page, words),
                contents,
                narratives.view(narrative),
                statement);
    }

    private List<Statement> statement(StandingPage page, Words words, Address address) {
        return page.key().equals(StandingPage.ACCESSIBILITY)
                ? List.of(new AccessibilityStatement(context, words, address, site).view())
                : List.of();
    }

    private Frame frame(StandingPage page, Narrative narrative, Language language, Address address) {
        Words words = context.words(language);
        Text title = words.text(page.title());
        FrameBuilder frame = new FrameBuilder(context, language, address, title.value())
                .crumb(title.value(), title.lang(), address)
                .canonical(Optional.of(Addresses.standingPage(narrative.language(), page.key())));
        for (Language other : context.languages()) {
            Address version = Addresses.standingPage(other, page.key());
            if (page.isTranslatedInto(other) && page.isTranslatedInto(language)) {
                frame.translation(other, version);
            } else if (page.narrative(other).isPresent()) {
                frame.version(other, version);
            }
        }
        if (narrative.language() != language) {
            frame.notice(new Notice("fallback", new Text(words.say("narrativeInChinese"), ""), frame.readInChinese()));
        } else if (language != Language.AUTHORITATIVE && narrative.status() != WordingStatus.CONFIRMED) {
            frame.draftNarrative()
                    .notice(new Notice("draft", new Text(words.say("draftWording"), ""), frame.readInChinese()));
        }
        frame.meta().article(title.value(), Optional.of(page.date()), words.said(source(page)), "");
        facts(page, words).forEach(frame::dated);
        return frame.build();
    }

    private List<Fact> facts(StandingPage page, Words words) {
        return List.of(words.date("updated", page.date()), words.fact("source", source(page)));
    }

    private LocalText source(StandingPage page) {
        return page.source().orElse(context.settings().name());
    }
}
