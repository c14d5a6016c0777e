package org.bichig.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bichig.model.Report;
import org.bichig.model.StatisticsReturn;
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

    ReportPages(PageContext context) {
        this.context = context;
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
        String origin = report.place().file();
        ReportPage page = ReportPage.of(context, report, language, ReportPage.Form.STANDARD);
        ReportPage plain = ReportPage.of(context, report, language, ReportPage.Form.PLAIN);
        files.add(new PlannedFile.Page(page.address(), "report.ftlh", false, () -> view(page), origin));
        files.add(new PlannedFile.Page(plain.address(), "plain.ftlh", false, () -> view(plain), origin));
        if (language == Language.CHINESE) {
            ReportPage pinyin = ReportPage.of(context, report, language, ReportPage.Form.PINYIN);
            files.add(new PlannedFile.Page(pinyin.address(), "plain.ftlh", false, () -> view(pinyin), origin));
        }
        files.add(new PlannedFile.QrCode(Addresses.qr(language, report), page.publicAddress(), origin));
        report.statistics().ifPresent(statistics -> {
            Supplier<StatisticsData> data =
                    () -> new StatisticsRecords(page.words(), statistics.table()).data(report, page.organ());
            files.add(new PlannedFile.Csv(Addresses.csv(language, report), data, origin));
            files.add(new PlannedFile.Json(Addresses.json(language, report), data, origin));
            if (language == Language.CHINESE) {
                files.add(new PlannedFile.Workbook(Addresses.workbook(report), () -> sheets(page, statistics), origin));
            }
        });
        if (!page.isFallback()) {
            files.add(fragment(page, origin));
        }
    }

    private static StatisticsSheets sheets(ReportPage page, StatisticsReturn statistics) {
        return new StatisticsSheets(
                page.title().value(),
                page.words().text(page.organ().name()).value(),
                page.language().tag(),
                new StatisticsViews(page.context().site().indicators(), page.words())
                        .view(page.report(), statistics, page.address()));
    }

    private static PlannedFile fragment(ReportPage page, String origin) {
        Language language = page.language();
        Address address = Addresses.fragment(language, page.report());
        return new PlannedFile.Fragment(
                new PlannedFile.Page(address, "fragment.ftlh", false, () -> view(page), origin),
                language.tag(),
                language.isVertical(),
                page.publicAddress());
    }

    /** The page and the plain pages show the same things. */
    private static ReportView view(ReportPage page) {
        Words words = page.words();
        ReportFacts facts = new ReportFacts(page);
        ReportLinks links = new ReportLinks(page);
        NarrativeViews narratives = new NarrativeViews(words, page.address());
        List<Statistics> statistics = page.report().statistics().stream()
                .map(filled -> new StatisticsViews(page.context().site().indicators(), words)
                        .view(page.report(), filled, page.address()))
                .toList();
        return new ReportView(
                new ReportFrame(page).build(),
                page.title(),
                facts.metadata(),
                links.counterpart(),
                narratives.contents(page.narrative(), statistics),
                page.form() == ReportPage.Form.PINYIN
                        ? narratives.withPinyin(page.narrative())
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
        values.put("organ", words.text(page.organ().name()).value());
        values.put("title", Prose.insideTitleMarks(page.title().value()));
        values.put("address", page.publicAddress());
        Optional<DateAndTime> published = page.report().metadata().published();
        published.ifPresent(date -> values.put("published", Prose.day(date.date(), words.language())));
        return words.prose(words.say(published.isPresent() ? "citation" : "citationUndated", values));
    }
}
