package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bichig.model.ContentFile;
import org.bichig.model.Report;
import org.bichig.page.view.Attachment;
import org.bichig.page.view.Link;
import org.bichig.page.view.Related;
import org.bichig.page.view.Text;
import org.bichig.script.Language;

/** Where a report leads to: its attachments, its other forms, reports like it. */
final class ReportLinks {

    private static final int MOST_RELATED = 12;

    private final ReportPage page;
    private final Words words;
    private final Report report;

    ReportLinks(ReportPage page) {
        this.page = page;
        this.words = page.words();
        this.report = page.report();
    }

    List<Attachment> attachments() {
        return report.attachments().stream()
                .flatMap(attachment ->
                        file(attachment.file()).stream().map(file -> attachment(words.text(attachment.title()), file)))
                .toList();
    }

    private Optional<ContentFile> file(String name) {
        return page.context().file(report.folder(), name);
    }

    private Attachment attachment(Text title, ContentFile file) {
        Address address = Addresses.file(file.owner(), file.name());
        return new Attachment(
                new Link(title, address.from(page.address())),
                address.absolute(page.context().siteAddress()),
                FileSize.describe(file.name(), file.bytes()));
    }

    /** The same body's other years, and the same year's other bodies. A group without any does not exist. */
    List<Related> related() {
        PageContext context = page.context();
        List<Link> otherYears = links(context.reportsOf(page.organ(), page.language()).stream()
                .filter(other -> other.year() != report.year()));
        List<Link> otherBodies = links(sameYear(context, report, page.language()));
        return Stream.of(
                        new Related(words.say("relatedSameOrgan"), otherYears),
                        new Related(words.say("relatedSameYear"), otherBodies))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private List<Link> links(Stream<Report> reports) {
        return reports.limit(MOST_RELATED).map(page::linkTo).toList();
    }

    /** The reports of other bodies that a page of this one leads to. */
    static Stream<Report> sameYear(PageContext context, Report report, Language language) {
        return context.reportsOn(report.year(), language).stream()
                .filter(other -> !other.organ().equals(report.organ()))
                .limit(MOST_RELATED);
    }

    /** From the Chinese plain page to the one with pinyin. */
    List<Link> pinyin() {
        return page.form() == ReportPage.Form.PLAIN && page.language() == Language.CHINESE
                ? List.of(form("pinyinShow", Addresses.pinyin(report)))
                : List.of();
    }

    /** The report in the other languages and in both, in large print, as a page or to be pasted, and its figures as files. */
    List<Link> forms() {
        List<Link> forms = new ArrayList<>();
        for (Language other : page.context().languages()) {
            if (other != page.language() && page.context().hasPage(report, other)) {
                String name = page.context().words(other).say("languageName");
                forms.add(new Link(name, page.in(other).from(page.address()), other.tag(), false));
            }
        }
        if (page.plain()) {
            forms.add(form("formPage", Addresses.report(page.language(), report)));
        }
        if (page.form() != ReportPage.Form.PLAIN) {
            forms.add(form("formPlain", Addresses.plain(page.language(), report)));
        }
        FacingPage.of(page.context(), report).ifPresent(facing -> forms.add(form("formFacing", facing.address())));
        if (report.statistics().isPresent()) {
            forms.add(form("downloadCsv", Addresses.csv(page.language(), report)));
            forms.add(form("downloadJson", Addresses.json(page.language(), report)));
            forms.add(form("downloadXlsx", Addresses.workbook(report)));
        }
        if (!page.isFallback()) {
            forms.add(form("formFragment", Addresses.fragment(page.language(), report)));
        }
        return forms;
    }

    /** From the page to the plain page, and back. */
    Link counterpart() {
        return page.plain()
                ? form("formPage", Addresses.report(page.language(), report))
                : form("formPlain", Addresses.plain(page.language(), report));
    }

    private Link form(String label, Address address) {
        return new Link(words.say(label), address.from(page.address()), "", false);
    }
}
