package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.model.Attachment;
import org.bichig.model.Contact;
import org.bichig.model.ContentFile;
import org.bichig.model.Metadata;
import org.bichig.model.Narrative;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.view.Fact;
import org.bichig.page.view.Link;
import org.bichig.page.view.Notice;
import org.bichig.page.view.Qr;
import org.bichig.page.view.Related;
import org.bichig.page.view.ReportView;
import org.bichig.page.view.Text;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.WordingStatus;

/** The pages and files of each report: the page itself, the plain page, the figures, the QR code. */
final class ReportPages {

    private static final int MOST_RELATED = 12;

    private final PageContext context;

    ReportPages(PageContext context) {
        this.context = context;
    }

    List<PlannedFile> files() {
        List<PlannedFile> files = new ArrayList<>();
        for (Report report : context.site().reports()) {
            for (Language language : context.languages()) {
                if (context.hasPage(report, language)) {
                    addFiles(files, report, language);
                }
            }
        }
        return files;
    }

    private void addFiles(List<PlannedFile> files, Report report, Language language) {
        String origin = report.folder() + "report.yaml";
        Address address = Addresses.report(language, report);
        files.add(new PlannedFile.Page(address, "report.ftlh", false, () -> view(report, language, address), origin));
        Address plain = Addresses.plain(language, report);
        files.add(new PlannedFile.Page(plain, "plain.ftlh", false, () -> view(report, language, plain), origin));
        files.add(new PlannedFile.QrCode(
                Addresses.qr(language, report), address.absolute(context.siteAddress()), origin));
        report.statistics().ifPresent(statistics -> {
            var data = new StatisticsViews(context.words(language)).data(report, context.organ(report), statistics);
            files.add(new PlannedFile.Csv(Addresses.csv(language, report), data, origin));
            files.add(new PlannedFile.Json(Addresses.json(language, report), data, origin));
        });
    }

    /** The view of the report's page, or of its plain page: they show the same things. */
    private ReportView view(Report report, Language language, Address address) {
        Words words = context.words(language);
        Organ organ = context.organ(report);
        Narrative narrative = report.narrative(language).orElseThrow();
        Text title = words.text(report.title());
        boolean isPlain = address.equals(Addresses.plain(language, report));
        NarrativeViews narratives = new NarrativeViews(words, address);
        var statistics = report.statistics().stream()
                .map(filled -> new StatisticsViews(words).view(report, filled, address))
                .toList();
        return new ReportView(
                frame(report, organ, narrative, language, address, isPlain),
                title,
                facts(report, organ, words, address),
                narratives.contents(narrative, statistics),
                narratives.view(narrative),
                statistics,
                signOff(report, words),
                contact(report, words),
                attachments(report, words, address),
                related(report, organ, words, address),
                forms(report, words, address, isPlain),
                citation(report, organ, words),
                new Qr(
                        Addresses.qr(language, report).from(address),
                        words.say(
                                "qrAlternative",
                                Map.of(
                                        "address",
                                        Addresses.report(language, report).absolute(context.siteAddress()))),
                        words.say("qrCaption")));
    }

    private org.bichig.page.view.Frame frame(
            Report report, Organ organ, Narrative narrative, Language language, Address address, boolean isPlain) {
        Words words = context.words(language);
        Text title = words.text(report.title());
        Text organName = words.text(organ.shortName());
        Address page = Addresses.report(language, report);
        String headTitle = isPlain ? words.say("titlePlain", Map.of("title", title.value())) : title.value();
        FrameBuilder frame = new FrameBuilder(context, language, address, headTitle)
                .description(firstSentence(report, organ, words))
                .crumb(organName.value(), organName.lang(), Addresses.organ(language, organ.key()));
        Text year = new Text(yearLabel(words, report.year()), "");
        frame.crumb(year.value(), year.lang(), page);
        if (isPlain) {
            frame.crumb(words.say("formPlain"), "", address);
        }
        for (Language other : context.languages()) {
            if (!context.hasPage(report, other)) {
                frame.version(other, Addresses.organ(other, organ.key()));
            } else {
                Address version = isPlain ? Addresses.plain(other, report) : Addresses.report(other, report);
                if (report.isTranslatedInto(other) && report.isTranslatedInto(language) && !isPlain) {
                    frame.translation(other, version);
                } else {
                    frame.version(other, version);
                }
            }
        }
        // A page that repeats another one's text points search engines there: the plain page to the page, a page with
        // the authoritative text as a fallback to the page that this text belongs to.
        frame.canonical(Optional.of(Addresses.report(narrative.language(), report)));
        if (narrative.language() != language) {
            frame.notice(new Notice("fallback", new Text(words.say("narrativeInChinese"), ""), frame.readInChinese()));
        } else if (isDraft(narrative)) {
            frame.draftNarrative()
                    .notice(new Notice("draft", new Text(words.say("draftNarrative"), ""), frame.readInChinese()));
        }
        frame.meta()
                .article(
                        title.value(),
                        report.metadata().published(),
                        report.metadata()
                                .source()
                                .or(() -> Optional.of(organ.name()))
                                .map(source -> words.text(source).value())
                                .orElse(""),
                        report.metadata()
                                .publisher()
                                .map(publisher -> words.text(publisher).value())
                                .orElse(""));
        frame.origin(organ);
        frame.dated(publication(report, words));
        frame.dated(words.fact("pageSource", report.metadata().source().orElse(organ.name())));
        return frame.build();
    }

    private static boolean isDraft(Narrative narrative) {
        return narrative.language() != Language.AUTHORITATIVE && narrative.status() != WordingStatus.CONFIRMED;
    }

    private static String firstSentence(Report report, Organ organ, Words words) {
        return words.say(
                "reportDescription",
                Map.of(
                        "organ",
                        words.text(organ.name()).value(),
                        "year",
                        Integer.toString(report.year()),
                        "title",
                        words.text(report.title()).value()));
    }

    static String yearLabel(Words words, int year) {
        return words.say("yearLabel", Map.of("year", Integer.toString(year)));
    }

    private List<Fact> facts(Report report, Organ organ, Words words, Address address) {
        Metadata metadata = report.metadata();
        List<Fact> facts = new ArrayList<>();
        Text organName = words.text(organ.name());
        facts.add(new Fact(
                words.say("organ"),
                organName,
                Addresses.organ(words.language(), organ.key()).from(address),
                ""));
        facts.add(new Fact(
                words.say("year"),
                new Text(yearLabel(words, report.year()), ""),
                Addresses.year(words.language(), report.year()).from(address),
                ""));
        words.factIfGiven("indexNumber", metadata.indexNumber()).ifPresent(facts::add);
        metadata.issuer().ifPresent(issuer -> facts.add(words.fact("issuer", issuer)));
        words.factIfGiven("documentNumber", metadata.documentNumber()).ifPresent(facts::add);
        words.factIfGiven("genre", metadata.genre()).ifPresent(facts::add);
        words.factIfGiven("validity", metadata.validity()).ifPresent(facts::add);
        words.factIfGiven("topic", metadata.topic()).ifPresent(facts::add);
        metadata.written().ifPresent(date -> facts.add(words.date("written", date)));
        facts.add(publication(report, words));
        if (metadata.published().isEmpty()) {
            metadata.pageDate().ifPresent(date -> facts.add(words.date("pageDate", date)));
        }
        metadata.source().ifPresent(source -> facts.add(words.fact("source", source)));
        metadata.publisher().ifPresent(publisher -> facts.add(words.fact("publisher", publisher)));
        metadata.period()
                .ifPresent(period -> facts.add(words.fact(
                        "period",
                        words.say(
                                "periodValue",
                                Map.of(
                                        "from",
                                        period.from().toString(),
                                        "to",
                                        period.to().toString())))));
        report.download().ifPresent(download -> facts.add(words.fact("download", download)));
        if (words.language() != Language.AUTHORITATIVE) {
            facts.add(words.fact("translation", words.say(translationState(report, words.language()))));
        }
        return facts;
    }

    private static String translationState(Report report, Language language) {
        return report.narrative(language)
                .filter(narrative -> narrative.language() == language)
                .map(narrative -> isDraft(narrative) ? "translationDraft" : "translationConfirmed")
                .orElse("translationMissing");
    }

    /** First publication, or that it is not known. */
    private static Fact publication(Report report, Words words) {
        return report.metadata()
                .published()
                .map(date -> words.date("published", date))
                .orElseGet(() -> words.fact("published", words.say("publishedUnknown")));
    }

    private static List<Fact> signOff(Report report, Words words) {
        List<Fact> facts = new ArrayList<>();
        report.signOff().ifPresent(signOff -> {
            signOff.organ().ifPresent(organ -> facts.add(words.fact("organ", organ)));
            signOff.date().ifPresent(date -> facts.add(words.date("written", date)));
        });
        return facts;
    }

    private static List<Fact> contact(Report report, Words words) {
        List<Fact> facts = new ArrayList<>();
        report.contact().ifPresent(contact -> addContact(facts, contact, words));
        return facts;
    }

    private static void addContact(List<Fact> facts, Contact contact, Words words) {
        contact.office().ifPresent(office -> facts.add(words.fact("contactOffice", office)));
        contact.address().ifPresent(address -> facts.add(words.fact("address", address)));
        words.factIfGiven("postcode", contact.postcode()).ifPresent(facts::add);
        words.factIfGiven("phone", contact.phone()).ifPresent(facts::add);
        words.factIfGiven("fax", contact.fax()).ifPresent(facts::add);
        if (!contact.email().isEmpty()) {
            facts.add(words.link("email", contact.email(), "mailto:" + contact.email()));
        }
    }

    private List<org.bichig.page.view.Attachment> attachments(Report report, Words words, Address address) {
        return report.attachments().stream()
                .flatMap(attachment -> file(report, attachment).stream().map(file -> {
                    Text title = words.text(attachment.title());
                    return new org.bichig.page.view.Attachment(
                            new Link(
                                    title.value(),
                                    Addresses.file(file.owner(), file.name()).from(address),
                                    title.lang(),
                                    false),
                            FileSize.describe(file.name(), file.bytes()));
                }))
                .toList();
    }

    private Optional<ContentFile> file(Report report, Attachment attachment) {
        return context.site().files().stream()
                .filter(file ->
                        file.owner().equals(report.folder()) && file.name().equals(attachment.file()))
                .findFirst();
    }

    private List<Related> related(Report report, Organ organ, Words words, Address address) {
        Language language = words.language();
        List<Related> groups = new ArrayList<>();
        List<Link> otherYears = context.reportsOf(organ, language).stream()
                .filter(other -> other.year() != report.year())
                .limit(MOST_RELATED)
                .map(other -> link(other, words, address))
                .toList();
        List<Link> otherBodies = context.reportsOn(report.year(), language).stream()
                .filter(other -> !other.organ().equals(report.organ()))
                .limit(MOST_RELATED)
                .map(other -> link(other, words, address))
                .toList();
        if (!otherYears.isEmpty()) {
            groups.add(new Related(words.say("relatedSameOrgan"), otherYears));
        }
        if (!otherBodies.isEmpty()) {
            groups.add(new Related(words.say("relatedSameYear"), otherBodies));
        }
        return groups;
    }

    private static Link link(Report report, Words words, Address address) {
        Text title = words.text(report.title());
        return new Link(
                title.value(), Addresses.report(words.language(), report).from(address), title.lang(), false);
    }

    private List<Link> forms(Report report, Words words, Address address, boolean isPlain) {
        Language language = words.language();
        List<Link> forms = new ArrayList<>();
        for (Language other : context.languages()) {
            if (other != language && context.hasPage(report, other)) {
                Address version = isPlain ? Addresses.plain(other, report) : Addresses.report(other, report);
                String name = context.words(other).say("languageName");
                forms.add(new Link(name, version.from(address), other.tag(), false));
            }
        }
        Stream.of(Addresses.report(language, report), Addresses.plain(language, report))
                .filter(form -> !form.equals(address))
                .forEach(form -> forms.add(
                        new Link(words.say(isPlain ? "formPage" : "formPlain"), form.from(address), "", false)));
        if (report.statistics().isPresent()) {
            forms.add(new Link(
                    words.say("downloadCsv"), Addresses.csv(language, report).from(address), "", false));
            forms.add(new Link(
                    words.say("downloadJson"), Addresses.json(language, report).from(address), "", false));
        }
        return forms;
    }

    private String citation(Report report, Organ organ, Words words) {
        String address = Addresses.report(words.language(), report).absolute(context.siteAddress());
        String title = words.text(report.title()).value();
        String name = words.text(organ.name()).value();
        return report.metadata()
                .published()
                .map(DateAndTime::date)
                .map(date -> words.say(
                        "citation",
                        Map.of("organ", name, "title", title, "published", date.toString(), "address", address)))
                .orElseGet(
                        () -> words.say("citationUndated", Map.of("organ", name, "title", title, "address", address)));
    }
}
