package org.bichig.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bichig.model.Report;
import org.bichig.page.PlannedFile.StatisticsData;
import org.bichig.page.PlannedFile.StatisticsSheets;
import org.bichig.page.view.Qr;
import org.bichig.page.view.ReportView;
import org.bichig.page.view.Statistics;
import org.bichig.page.view.Text;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.Prose;

/** The pages and files of each report: the page itself, the plain pages, the figures, the fragment, the QR code. */
final class ReportPages {

    private final PageContext context;
    private final Origins origins;
    private final Sharing sharing = new Sharing();

    ReportPages(PageContext context, Origins origins) {
        this.context = context;
        this.origins = origins;
    }

    static String yearLabel(Words words, int year) {
        return words.say("yearLabel", Map.of("year", Integer.toString(year)));
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
        Origin origin = origins.of(report, language);
        boolean chinese = language == Language.CHINESE;
        ReportPage page = ReportPage.of(context, report, language, ReportPage.Form.STANDARD);
        ReportPage plain = ReportPage.of(context, report, language, ReportPage.Form.PLAIN);
        // The page, the plain page, and in Chinese the one with pinyin and the workbook.
        Supplier<List<Statistics>> statistics = sharing.of(chinese ? 4 : 2, () -> statistics(page));
        // What can be pasted elsewhere is cut out of the page.
        Supplier<ReportView> view = sharing.of(page.isFallback() ? 1 : 2, () -> view(page, statistics.get()));
        files.add(new PlannedFile.Page(page.address(), "report.ftlh", false, view, origin));
        files.add(new PlannedFile.Page(
                plain.address(), "plain.ftlh", false, () -> view(plain, statistics.get()), origin));
        if (chinese) {
            ReportPage pinyin = ReportPage.of(context, report, language, ReportPage.Form.PINYIN);
            files.add(new PlannedFile.Page(
                    pinyin.address(), "plain.ftlh", false, () -> view(pinyin, statistics.get()), origin));
        }
        files.add(new PlannedFile.QrCode(Addresses.qr(language, report), page.publicAddress(), origin));
        report.statistics().ifPresent(filled -> {
            Supplier<StatisticsData> data =
                    sharing.of(2, () -> new StatisticsRecords(page.words(), filled.table()).data(report, page.organ()));
            files.add(new PlannedFile.Csv(Addresses.csv(language, report), data, origin));
            files.add(new PlannedFile.Json(Addresses.json(language, report), data, origin));
            if (chinese) {
                files.add(new PlannedFile.Workbook(
                        Addresses.workbook(report),
                        () -> sheets(page, statistics.get().get(0)),
                        origin));
            }
        });
        if (!page.isFallback()) {
            files.add(new PlannedFile.Fragment(
                    new PlannedFile.Page(Addresses.fragment(language, report), "fragment.ftlh", false, view, origin),
                    language.tag(),
                    language.isVertical(),
                    page.publicAddress()));
        }
    }

    /** The form that was filled in, or nothing. */
    private static List<Statistics> statistics(ReportPage page) {
        return page.report().statistics().stream()
                .map(filled -> views(page).view(page.report(), filled))
                .toList();
    }

    private static StatisticsViews views(ReportPage page) {
        return new StatisticsViews(page.context().site().indicators(), page.words());
    }

    private static StatisticsSheets sheets(ReportPage page, Statistics form) {
        return new StatisticsSheets(
                page.title().value(),
                page.words().said(page.organ().name()),
                page.language().tag(),
                form);
    }

    /**
     * The page and the plain pages show the same things.
     *
     * @param forms the form that was filled in, or nothing, as every page of this language shows it
     */
    private static ReportView view(ReportPage page, List<Statistics> forms) {
        Words words = page.words();
        ReportFacts facts = new ReportFacts(page);
        ReportLinks links = new ReportLinks(page);
        NarrativeViews narratives = new NarrativeViews(words, page.address());
        List<Statistics> statistics = forms.stream()
                .map(form -> views(page).on(page.address(), page.report(), form))
                .toList();
        return new ReportView(
                new ReportFrame(page).build(),
                page.title(),
                facts.metadata(),
                links.counterpart(),
                narratives.contents(page.narrative(), statistics),
                page.form() == ReportPage.Form.PINYIN
                        ? narratives.withPinyin(page.narrative(), page.context().pinyin())
                        : narratives.view(page.narrative()),
                statistics,
                new RemarkViews(words).of(page.report()),
                facts.signOff(),
                facts.contact(),
                links.pinyin(),
                links.attachments(),
                links.related(),
                links.forms(),
                citation(page),
                new Qr(
                        Addresses.qr(page.language(), page.report()).from(page.address()),
                        words.say("qrAlternative", Map.of("address", page.publicAddress())),
                        words.say("qrCaption")));
    }

    private static Text citation(ReportPage page) {
        Words words = page.words();
        Map<String, String> values = new HashMap<>();
        values.put("organ", words.said(page.organ().name()));
        values.put("title", Prose.insideTitleMarks(page.title().value()));
        values.put("address", page.publicAddress());
        Optional<DateAndTime> published = page.report().metadata().published();
        published.ifPresent(date -> values.put("published", Prose.day(date.date(), words.language())));
        return words.prose(words.say(published.isPresent() ? "citation" : "citationUndated", values));
    }
}
