package org.bichig.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.model.Acknowledgement;
import org.bichig.model.Report;
import org.bichig.model.StatisticsReturn;
import org.bichig.page.view.Remark;
import org.bichig.page.view.Text;
import org.bichig.script.Language;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.Format;
import org.bichig.statistics.FormatTable;

/** What an office says on the page of a report about figures and words that are odd, and stay. */
final class RemarkViews {

    private final Words words;

    RemarkViews(Words words) {
        this.words = words;
    }

    List<Remark> of(Report report) {
        Optional<Format> format =
                report.statistics().map(StatisticsReturn::table).map(table -> table.format());
        return report.acknowledgements().stream()
                .filter(Acknowledgement::shown)
                .map(acknowledgement ->
                        new Remark(about(acknowledgement, format), words.text(acknowledgement.reason())))
                .toList();
    }

    private Text about(Acknowledgement acknowledgement, Optional<Format> format) {
        return acknowledgement
                .row()
                .flatMap(row -> format.flatMap(form -> figure(row, acknowledgement.column(), form)))
                .or(() -> acknowledgement.text().map(quoted -> words.in(Language.AUTHORITATIVE, "“" + quoted + "”")))
                .orElseGet(() -> words.prose(words.say("wholeReport")));
    }

    /** The row, and of several columns the one that is meant. */
    private Optional<Text> figure(String row, Optional<String> column, Format format) {
        Optional<FormatTable> table = format.tableOf(row);
        Optional<String> head = table.filter(of -> !of.hasOneColumn())
                .flatMap(of -> column.flatMap(of::column))
                .map(this::heads);
        return format.row(row).map(found -> {
            Text label = words.text(found.label());
            return head.map(inner ->
                            words.prose(words.say("sentenceHeadings", Map.of("outer", label.value(), "inner", inner))))
                    .orElse(label);
        });
    }

    private String heads(FigureColumn column) {
        return column.heads().stream()
                .map(words::said)
                .reduce((outer, inner) -> words.say("sentenceHeadings", Map.of("outer", outer, "inner", inner)))
                .orElse("");
    }
}
