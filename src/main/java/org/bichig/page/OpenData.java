package org.bichig.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bichig.model.Metadata;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.DataTable.Field;
import org.bichig.page.DataTable.Reference;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;

/** What a site knows, as tables: who reports, what reports there are, every figure, and what the forms call it. */
final class OpenData {

    static final List<String> REPORT_KEY = List.of("organ", "year");

    private final PageContext context;

    OpenData(PageContext context) {
        this.context = context;
    }

    Dataset dataset() {
        List<Report> reports = context.site().reports();
        FormTables forms = new FormTables(reports);
        String host = String.valueOf(context.siteAddress().getHost()).toLowerCase(Locale.ROOT);
        return new Dataset(
                host.replaceAll("[^a-z0-9.-]", "-") + "-annual-reports",
                Wordings.chinese(context.settings().name()),
                context.settings().description().map(Wordings::chinese).orElse(""),
                Addresses.data(Language.AUTHORITATIVE).absolute(context.siteAddress()),
                "bichig " + context.site().bichig(),
                context.settings().licence(),
                List.of(FigureTable.of(reports), reports(), organs(), forms.formats(), forms.rows(), forms.columns()));
    }

    private DataTable reports() {
        return new DataTable(
                "reports",
                "本站的报告",
                List.of(
                        new Field("organ", "string", "key of the body, see organs"),
                        new Field("year", "year", "the year that the report is about"),
                        new Field("title_zh", "string", "title in Chinese"),
                        new Field("title_mn", "string", "title in Mongolian, where there is one"),
                        new Field("format", "string", "the form that was filled in; empty where there are no figures"),
                        new Field("written", "date", "成文日期"),
                        new Field("published", "date", "first publication; empty where it is not known"),
                        new Field("document_number", "string", "发文字号"),
                        new Field("address", "string", "where the report stands")),
                REPORT_KEY,
                List.of(new Reference(List.of("organ"), "organs")),
                row -> context.site().reports().forEach(report -> row.accept(report(report))));
    }

    private List<String> report(Report report) {
        Metadata metadata = report.metadata();
        return List.of(
                report.organ(),
                Integer.toString(report.year()),
                Wordings.chinese(report.title()),
                Wordings.mongolian(report.title()),
                report.statistics().map(filled -> filled.table().format().id()).orElse(""),
                metadata.written().map(LocalDate::toString).orElse(""),
                metadata.published()
                        .map(DateAndTime::date)
                        .map(LocalDate::toString)
                        .orElse(""),
                metadata.documentNumber(),
                Addresses.report(Language.AUTHORITATIVE, report).absolute(context.siteAddress()));
    }

    private DataTable organs() {
        return new DataTable(
                "organs",
                "报告机关",
                List.of(
                        new Field("organ", "string", "its key"),
                        new Field("name_zh", "string", "full name in Chinese"),
                        new Field("name_mn", "string", "full name in Mongolian, where there is one"),
                        new Field("level", "string", "province, prefecture, county, township, department or office"),
                        new Field("kind", "string", "own: its own figures (本机关); consolidated: its members' too (汇总)"),
                        new Field("region_code", "string", "行政区划代码"),
                        new Field("parent", "string", "key of the body above it, if that is on the site")),
                List.of("organ"),
                List.of(),
                row -> context.site().organs().forEach(organ -> row.accept(organ(organ))));
    }

    private static List<String> organ(Organ organ) {
        return List.of(
                organ.key(),
                Wordings.chinese(organ.name()),
                Wordings.mongolian(organ.name()),
                organ.level().name().toLowerCase(Locale.ROOT),
                organ.kind().name().toLowerCase(Locale.ROOT),
                organ.regionCode(),
                organ.parent().orElse(""));
    }
}
