package org.bichig.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.bichig.page.PlannedFile.StatisticsSheets;
import org.bichig.page.view.StatisticsTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables of a form as a workbook (Office Open XML, .xlsx), a sheet for each table. */
final class StatisticsWorkbook {

    /** Excel allows no more in the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private static final String PROPERTIES = "docProps/core.xml";

    private static final Pattern JOINED_CELLS = Pattern.compile("<mergeCell ref=\"[^\"]*\"/>");

    private StatisticsWorkbook() {}

    static byte[] of(StatisticsSheets sheets) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(written, "bichig", null)) {
            // It is packed anew.
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            Set<String> names = new LinkedHashSet<>();
            for (StatisticsTable table : sheets.form().tables()) {
                try (Worksheet sheet = workbook.newWorksheet(name(table.title().value(), names))) {
                    new StatisticsSheet(sheet, sheets, table).write();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook is written to memory", e);
        }
        return repacked(written.toByteArray(), sheets);
    }

    /** The title as Excel takes it: not too long, without its special signs, and no other sheet's. */
    private static String name(String title, Set<String> taken) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ");
        String name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        for (int number = 2; !taken.add(name); number++) {
            String ending = " " + number;
            name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return name;
    }

    /** The library writes down what time it is: in the properties and beside every file of the archive. */
    private static byte[] repacked(byte[] workbook, StatisticsSheets sheets) {
        Archive archive = new Archive();
        Unpacked.of(workbook)
                .forEach((file, content) ->
                        archive.add(file, file.equals(PROPERTIES) ? properties(sheets) : inOrder(content)));
        return archive.bytes();
    }

    /** The library keeps joined cells in a set whose order changes from run to run. */
    private static byte[] inOrder(byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8);
        int first = xml.indexOf("<mergeCell ");
        if (first < 0) {
            return content;
        }
        Matcher joined = JOINED_CELLS.matcher(xml.substring(first));
        String sorted = joined.results().map(MatchResult::group).sorted().collect(Collectors.joining());
        return (xml.substring(0, first) + sorted + joined.replaceAll("")).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] properties(StatisticsSheets sheets) {
        String title = sheets.title() + " " + sheets.form().title().value();
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties \
                xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%TITLE%</dc:title>\
                <dc:creator>%CREATOR%</dc:creator><dc:language>%LANGUAGE%</dc:language></cp:coreProperties>
                """.replace("%TITLE%", escaped(title))
                .replace("%CREATOR%", escaped(sheets.organ()))
                .replace("%LANGUAGE%", sheets.lang())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        List<Integer> kept = text.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c < 0xE000))
                .boxed()
                .toList();
        StringBuilder plain = new StringBuilder();
        kept.forEach(plain::appendCodePoint);
        return plain.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
