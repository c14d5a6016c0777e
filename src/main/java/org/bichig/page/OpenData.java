package org.bichig.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.model.Metadata;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.model.StatisticsReturn;
import org.bichig.page.DataTable.Field;
import org.bichig.page.DataTable.Reference;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Table;

/**
 * What a site knows, as tables: who reports, what there is, every figure, and what the rows and columns of the forms are
 * called. Figures carry the keys of their row and column alone, so that they stay small; the other tables say them in words.
 */
final class OpenData {

    private static final String WITHIN = " > ";
    private static final List<String> REPORT_KEY = List.of("organ", "year");
    private static final List<String> ROW_KEY = List.of("format", "row");
    private static final List<String> COLUMN_KEY = List.of("format", "table", "column");

    private final PageContext context;

    OpenData(PageContext context) {
        this.context = context;
    }

    Dataset dataset() {
        String host = String.valueOf(context.siteAddress().getHost()).toLowerCase(Locale.ROOT);
        return new Dataset(
                host.replaceAll("[^a-z0-9.-]", "-") + "-annual-reports",
                chinese(context.settings().name()),
                context.settings().description().map(OpenData::chinese).orElse(""),
                Addresses.data(Language.AUTHORITATIVE).absolute(context.siteAddress()),
                "bichig " + context.site().bichig(),
                context.settings().licence(),
                List.of(figures(), reports(), organs(), formats(), rows(), columns()));
    }

    private DataTable figures() {
        return new DataTable(
                "figures",
                "每份报告的每个数据，一行一个",
                List.of(
                        new Field("organ", "string", "key of the body, see organs"),
                        new Field("year", "year", "the year that the report is about"),
                        new Field("format", "string", "the form that was filled in, see formats"),
                        new Field("table", "string", "the table of the form"),
                        new Field("row", "string", "key of the row, see rows"),
                        new Field("column", "string", "key of the column, see columns"),
                        new Field(
                                "kind",
                                "string",
                                "number; mark: the office wrote a mark such as / in place of a "
                                        + "number; missing: nothing was given, which is not 0"),
                        new Field("value", "number", "the figure, exact; empty unless kind is number"),
                        new Field("mark", "string", "the mark as written; empty unless kind is mark"),
                        new Field("unit", "string", "unit of the figure, in Chinese; empty where the form names none")),
                List.of("organ", "year", "row", "column"),
                List.of(
                        new Reference(REPORT_KEY, "reports"),
                        new Reference(ROW_KEY, "rows"),
                        new Reference(COLUMN_KEY, "columns")),
                () -> context.site().reports().stream()
                        .flatMap(report ->
                                report.statistics().stream().flatMap(filled -> figures(report, filled.table()))));
    }

    private static Stream<List<String>> figures(Report report, Table filled) {
        return filled.format().tables().stream().flatMap(table -> {
            List<FigureColumn> columns = table.figureColumns();
            return table.figures().stream()
                    .flatMap(row -> columns.stream().map(column -> figure(report, filled, table, row, column)));
        });
    }

    private static List<String> figure(
            Report report, Table filled, FormatTable table, FormatRow row, FigureColumn column) {
        Cell cell = filled.cell(new CellKey(row.key(), column.address()));
        String unit = table.unit(row, column)
                .flatMap(key -> Optional.ofNullable(filled.format().units().get(key)))
                .map(OpenData::chinese)
                .orElse("");
        String kind = "number";
        String value = "";
        String mark = "";
        if (cell instanceof Cell.Number number) {
            value = number.value().toPlainString();
        } else if (cell instanceof Cell.Amount amount) {
            value = amount.value().toPlainString();
            unit = amount.unit();
        } else if (cell instanceof Cell.Mark written) {
            kind = "mark";
            mark = written.asTyped();
        } else {
            kind = "missing";
        }
        return List.of(
                report.organ(),
                Integer.toString(report.year()),
                filled.format().id(),
                table.key(),
                row.key(),
                column.address(),
                kind,
                value,
                mark,
                unit);
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
                () -> context.site().reports().stream().map(this::report));
    }

    private List<String> report(Report report) {
        Metadata metadata = report.metadata();
        return List.of(
                report.organ(),
                Integer.toString(report.year()),
                chinese(report.title()),
                mongolian(report.title()),
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
                () -> context.site().organs().stream().map(OpenData::organ));
    }

    private static List<String> organ(Organ organ) {
        return List.of(
                organ.key(),
                chinese(organ.name()),
                mongolian(organ.name()),
                organ.level().name().toLowerCase(Locale.ROOT),
                organ.kind().name().toLowerCase(Locale.ROOT),
                organ.regionCode(),
                organ.parent().orElse(""));
    }

    private DataTable formats() {
        return new DataTable(
                "formats",
                "统计表格式",
                List.of(
                        new Field("format", "string", "its id"),
                        new Field("title_zh", "string", "title in Chinese"),
                        new Field("title_mn", "string", "title in Mongolian, where there is one")),
                List.of("format"),
                List.of(),
                () -> inUse().map(format -> List.of(format.id(), chinese(format.title()), mongolian(format.title()))));
    }

    private DataTable rows() {
        return new DataTable(
                "rows",
                "各格式的项目",
                List.of(
                        new Field("format", "string", "the form, see formats"),
                        new Field("table", "string", "the table of the form"),
                        new Field("row", "string", "its key"),
                        new Field(
                                "parent",
                                "string",
                                "key of the row above it in the stub; empty for a row of the first level"),
                        new Field("label_zh", "string", "label in Chinese"),
                        new Field("label_mn", "string", "label in Mongolian, where there is one"),
                        new Field("path_zh", "string", "labels in Chinese, from the outermost row to its own")),
                ROW_KEY,
                List.of(new Reference(List.of("format"), "formats")),
                () -> inUse().flatMap(
                                format -> format.tables().stream().flatMap(table -> rows(format, table).stream())));
    }

    private static List<List<String>> rows(Format format, FormatTable table) {
        List<List<String>> rows = new ArrayList<>();
        List<FormatRow> above = new ArrayList<>();
        for (FormatRow row : table.rows()) {
            above.removeIf(ancestor -> ancestor.level() >= row.level());
            String parent = above.isEmpty() ? "" : above.get(above.size() - 1).key();
            above.add(row);
            String path = above.stream().map(each -> chinese(each.label())).collect(Collectors.joining(WITHIN));
            rows.add(List.of(
                    format.id(), table.key(), row.key(), parent, chinese(row.label()), mongolian(row.label()), path));
        }
        return rows;
    }

    private DataTable columns() {
        return new DataTable(
                "columns",
                "各格式的栏目",
                List.of(
                        new Field("format", "string", "the form, see formats"),
                        new Field("table", "string", "the table of the form"),
                        new Field(
                                "column",
                                "string",
                                "its key; with that of its block before it, where there are blocks"),
                        new Field("table_title_zh", "string", "caption of the table in Chinese"),
                        new Field("path_zh", "string", "heads in Chinese, from the outermost to its own"),
                        new Field("path_mn", "string", "the same in Mongolian, where all of them are there")),
                COLUMN_KEY,
                List.of(new Reference(List.of("format"), "formats")),
                () -> inUse().flatMap(format -> format.tables().stream()
                        .flatMap(table -> table.figureColumns().stream()
                                .map(column -> List.of(
                                        format.id(),
                                        table.key(),
                                        column.address(),
                                        chinese(table.title()),
                                        path(column, Language.CHINESE),
                                        path(column, Language.MONGOLIAN))))));
    }

    private static String path(FigureColumn column, Language language) {
        boolean all =
                column.heads().stream().allMatch(head -> head.exactly(language).isPresent());
        return all
                ? column.heads().stream().map(head -> head.in(language).text()).collect(Collectors.joining(WITHIN))
                : "";
    }

    /** Each form that a report states, once: as the newest of the first body has it, where heads speak of the year. */
    private Stream<Format> inUse() {
        Map<String, Format> formats = new LinkedHashMap<>();
        context.site().reports().stream()
                .flatMap(report -> report.statistics().stream())
                .map(StatisticsReturn::table)
                .map(Table::format)
                .forEach(format -> formats.putIfAbsent(format.id(), format));
        return formats.values().stream();
    }

    private static String chinese(LocalText text) {
        return text.in(Language.CHINESE).text();
    }

    private static String mongolian(LocalText text) {
        return text.exactly(Language.MONGOLIAN).map(wording -> wording.text()).orElse("");
    }
}
