package org.bichig.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.model.Organ;
import org.bichig.page.view.Alternate;
import org.bichig.page.view.Fact;
import org.bichig.page.view.Footer;
import org.bichig.page.view.Frame;
import org.bichig.page.view.Link;
import org.bichig.page.view.Notice;
import org.bichig.page.view.Text;
import org.bichig.script.Language;

/** Builds what stands around the content of a page. One builder makes one frame. */
final class FrameBuilder {

    private final PageContext context;
    private final Words words;
    private final Address address;
    private final String title;
    private final MetaTags meta;

    private String description = "";
    private String base = "";
    private Optional<Address> canonical;
    private boolean draftNarrative;
    private boolean severalLanguages;
    private final List<Link> crumbs = new ArrayList<>();
    private final Map<Language, Address> versions = new LinkedHashMap<>();
    private final Map<Language, Address> translations = new LinkedHashMap<>();
    private final List<Link> offers = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Fact> origin = new ArrayList<>();
    private final List<Fact> dated = new ArrayList<>();

    FrameBuilder(PageContext context, Language language, Address address, String title) {
        this.context = context;
        this.words = context.words(language);
        this.address = address;
        this.title = title;
        this.canonical = Optional.of(address);
        this.meta = new MetaTags(context.settings(), language);
    }

    FrameBuilder description(String text) {
        description = text;
        return this;
    }

    FrameBuilder base(String absolute) {
        base = absolute;
        return this;
    }

    /** The page whose content this one repeats; empty for a page that is not to be found by searching. */
    FrameBuilder canonical(Optional<Address> other) {
        canonical = other;
        return this;
    }

    FrameBuilder crumb(String text, String lang, Address target) {
        crumbs.add(new Link(text, target.from(address), lang, false));
        return this;
    }

    /** The same page in another language, or the nearest there is: where the language switch leads. */
    FrameBuilder version(Language language, Address target) {
        versions.put(language, target);
        return this;
    }

    /** The same page in another language, truly translated: what hreflang may claim. */
    FrameBuilder translation(Language language, Address target) {
        translations.put(language, target);
        return version(language, target);
    }

    FrameBuilder notice(Notice notice) {
        notices.add(notice);
        return this;
    }

    /** The page says of its narrative that it is a draft, so the frame need not say it of its labels. */
    FrameBuilder draftNarrative() {
        draftNarrative = true;
        return this;
    }

    /** The page shows a text in several languages: each leads to the page that is in it alone, and none is current. */
    FrameBuilder inSeveralLanguages() {
        severalLanguages = true;
        return this;
    }

    /** What the language switch offers besides the languages. */
    FrameBuilder alsoOffer(String text, Address target) {
        offers.add(to(text, target));
        return this;
    }

    FrameBuilder origin(Organ organ) {
        origin.addAll(PortalFacts.of(words, organ.portal()));
        return this;
    }

    FrameBuilder dated(Fact fact) {
        dated.add(fact);
        return this;
    }

    MetaTags meta() {
        return meta;
    }

    Frame build() {
        Language language = words.language();
        Address home = Addresses.home(language);
        return new Frame(
                language.tag(),
                language.isVertical(),
                headTitle(),
                summary(),
                words.texts(),
                base,
                context.assets().from(address, context.languages()),
                meta.build(summary(), address.absolute(context.siteAddress())),
                canonical.map(target -> target.absolute(context.siteAddress())).orElse(""),
                alternates(),
                context.in(language).dated() ? Addresses.feed(language).from(address) : "",
                words.said(context.settings().name()),
                home.from(address),
                navigation(),
                breadcrumb(),
                languageSwitch(),
                allNotices(),
                footer(),
                words.sheet(title),
                context.settings().paragraphIndent());
    }

    /** A page that nobody has described is described by its title: search engines would else cut out any piece of it. */
    private String summary() {
        return description.isEmpty() ? headTitle() : description;
    }

    private String headTitle() {
        String siteName = words.said(context.settings().name());
        return title.equals(siteName) ? title : title + " - " + siteName;
    }

    private List<Alternate> alternates() {
        if (translations.size() < 2) {
            return List.of();
        }
        List<Alternate> alternates = new ArrayList<>();
        translations.forEach((language, target) ->
                alternates.add(new Alternate(language.tag(), target.absolute(context.siteAddress()))));
        return alternates;
    }

    private List<Link> navigation() {
        Language language = words.language();
        List<Link> links = new ArrayList<>();
        links.add(to(words.say("home"), Addresses.home(language)));
        links.add(to(words.say("organsIndex"), Addresses.organs(language)));
        links.add(to(words.say("yearsIndex"), Addresses.years(language)));
        if (!context.compared(language).isEmpty()) {
            links.add(to(words.say("comparisonsIndex"), Addresses.comparisons(language)));
        }
        return links;
    }

    private List<Link> breadcrumb() {
        if (crumbs.isEmpty()) {
            return List.of();
        }
        List<Link> trail = new ArrayList<>();
        trail.add(to(words.say("home"), Addresses.home(words.language())));
        trail.addAll(crumbs);
        Link last = trail.remove(trail.size() - 1);
        trail.add(new Link(last.text(), last.href(), last.lang(), true));
        return trail;
    }

    private List<Link> languageSwitch() {
        List<Link> links = new ArrayList<>();
        for (Language other : context.languages()) {
            Address target = versions.getOrDefault(other, Addresses.home(other));
            boolean own = other == words.language();
            boolean current = own && !severalLanguages;
            links.add(new Link(
                    context.words(other).say("languageName"),
                    current ? address.from(address) : target.from(address),
                    own ? "" : other.tag(),
                    current));
        }
        links.addAll(offers);
        return links;
    }

    private List<Notice> allNotices() {
        List<Notice> all = new ArrayList<>();
        if (context.settings().example()) {
            all.add(new Notice("example", new Text(words.say("exampleSite"), ""), List.of()));
        }
        if (!draftNarrative && !words.draftNotice().isEmpty()) {
            // A notice of the page's own already leads to the Chinese text; one way out is enough.
            List<Link> wayOut = notices.isEmpty() ? readInChinese() : List.of();
            all.add(new Notice("draft", new Text(words.draftNotice(), ""), wayOut));
        }
        all.addAll(notices);
        return all;
    }

    /** A way out of a page whose wording cannot be relied on. */
    List<Link> readInChinese() {
        Address target = versions.get(Language.AUTHORITATIVE);
        return target == null || words.language() == Language.AUTHORITATIVE
                ? List.of()
                : List.of(new Link(words.say("readInChinese"), target.from(address), "", false));
    }

    private Footer footer() {
        Language language = words.language();
        List<Link> links = new ArrayList<>();
        links.add(to(words.say("siteMap"), Addresses.siteMap(language)));
        if (DataPages.exist(context)) {
            links.add(to(words.say("titleData"), Addresses.data(language)));
        }
        context.site().pages().stream()
                .filter(page -> page.narrative(language).isPresent())
                .forEach(page -> {
                    Text text = words.text(page.title());
                    links.add(new Link(
                            text.value(),
                            Addresses.standingPage(language, page.key()).from(address),
                            text.lang(),
                            Addresses.standingPage(language, page.key()).equals(address)));
                });
        if (context.in(language).dated()) {
            links.add(to(words.say("feed"), Addresses.feed(language)));
        }
        return new Footer(links, context.in(language).portal(), origin, dated);
    }

    private Link to(String text, Address target) {
        return new Link(text, target.from(address), "", target.equals(address));
    }
}
