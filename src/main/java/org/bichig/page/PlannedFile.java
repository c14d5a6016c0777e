package org.bichig.page;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.bichig.model.Bytes;
import org.bichig.page.view.Statistics;
import org.bichig.script.WordingStatus;

/** A file that the site will have: what it is made from, not yet its bytes. */
public sealed interface PlannedFile {

    Address address();

    Origin origin();

    /**
     * A file made by a template. The view is built only when it is rendered, so that a plan of ten thousand pages stays
     * small.
     *
     * @param template file name, for example {@code report.ftlh}
     * @param list whether it mainly leads to other pages, which then should be there before it
     */
    record Page(Address address, String template, boolean list, Supplier<? extends Record> view, Origin origin)
            implements PlannedFile {}

    /** A QR code, as SVG. */
    record QrCode(Address address, String content, Origin origin) implements PlannedFile {}

    /**
     * A page without anything but what a portal's own system keeps when it is pasted there.
     *
     * @param page the page it is made from
     * @param publicAddress of the report: what links are relative to
     */
    record Fragment(Page page, String lang, boolean vertical, String publicAddress) implements PlannedFile {
        @Override
        public Address address() {
            return page.address();
        }

        @Override
        public Origin origin() {
            return page.origin();
        }
    }

    /** The tables of a report as CSV for spreadsheets. */
    record Csv(Address address, Supplier<StatisticsData> data, Origin origin) implements PlannedFile {}

    /** The tables of a report as JSON. */
    record Json(Address address, Supplier<StatisticsData> data, Origin origin) implements PlannedFile {}

    /** The tables of a report as a workbook, a sheet for each. */
    record Workbook(Address address, Supplier<StatisticsSheets> sheets, Origin origin) implements PlannedFile {}

    /** A table of the data of the site. */
    record Data(Address address, DataTable table) implements PlannedFile {
        @Override
        public Origin origin() {
            return Origin.WHOLE_SITE;
        }
    }

    /** What is in the data of the site. */
    record DataPackage(Address address, Dataset dataset) implements PlannedFile {
        @Override
        public Origin origin() {
            return Origin.WHOLE_SITE;
        }
    }

    /** All data of the site in one archive. */
    record DataArchive(Address address, Dataset dataset) implements PlannedFile {
        @Override
        public Origin origin() {
            return Origin.WHOLE_SITE;
        }
    }

    /** A style sheet, script, font or picture of the theme. */
    record Asset(Address address, Bytes bytes, Origin origin) implements PlannedFile {}

    /** A file of the content that is published as it is. */
    record Copy(Address address, Path source, Origin origin) implements PlannedFile {}

    /**
     * The form of one report as people know it.
     *
     * @param title of the report
     * @param organ whose report it is
     * @param form everything that a page shows of it
     */
    record StatisticsSheets(String title, String organ, String lang, Statistics form) {}

    /**
     * The figures of one report, for machines.
     *
     * @param organ key of the body
     * @param labels how far the labels can be trusted: the least of all their statuses
     * @param format id of the table format
     * @param remarks why odd figures stand
     */
    record StatisticsData(
            String language,
            WordingStatus labels,
            String organ,
            String organName,
            int year,
            String format,
            String title,
            List<Table> tables,
            List<Remark> remarks) {

        /** One table of the form; a row that only heads others has no records. */
        public record Table(String key, String title, List<Record> records) {}

        /**
         * Why an odd figure stands as it was published, in the words of the office.
         *
         * @param column empty where the whole row is meant
         * @param language tag of the language that the reason is in
         */
        public record Remark(String row, String column, String reason, String language) {}

        /**
         * One cell.
         *
         * @param row key of the row
         * @param column address of the column, unique in the table
         * @param rowPath labels from the outermost row to the cell's own
         * @param columnPath heads from the outermost group to the cell's own column
         * @param unit of the figure, if the form names one, or the office did
         * @param kind number, mark or missing
         * @param value as written, without a unit; empty when it is missing
         */
        public record Record(
                String row,
                String column,
                List<String> rowPath,
                List<String> columnPath,
                String unit,
                String kind,
                String value) {}
    }
}
