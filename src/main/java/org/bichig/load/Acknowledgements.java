package org.bichig.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.model.Acknowledgement;
import org.bichig.script.Language;
import org.bichig.script.LocalText;

/** Reads the {@code acknowledge} list. One without a reason is an error, and acknowledges nothing. */
final class Acknowledgements {

    private Acknowledgements() {}

    /** Those of a report, which may name a row, and may be shown on its page. */
    static List<Acknowledgement> ofReport(Fields report) {
        List<Acknowledgement> read = new ArrayList<>();
        for (Fields item : report.mappings("acknowledge")) {
            Optional<String> row = value(item, "row");
            Optional<String> column = value(item, "column");
            Optional<String> found = value(item, "found");
            Optional<String> expected = value(item, "expected");
            boolean shown = item.flag("show").map(Located::value).orElse(false);
            boolean aboutARow = column.or(() -> found).or(() -> expected).isPresent();
            if (aboutARow) {
                item.require("row");
            }
            if (row.isPresent() || !aboutARow) {
                read(item, row, column, found, expected, shown).ifPresent(read::add);
            }
        }
        return read;
    }

    /** Those of the site: of its own files there is nothing in a table, and no page. */
    static List<Acknowledgement> ofSite(Fields site) {
        return site.mappings("acknowledge").stream()
                .flatMap(item ->
                        read(item, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false)
                                .stream())
                .toList();
    }

    private static Optional<Acknowledgement> read(
            Fields item,
            Optional<String> row,
            Optional<String> column,
            Optional<String> found,
            Optional<String> expected,
            boolean shown) {
        Optional<String> rule = item.text("rule").map(Located::value).map(String::strip);
        Optional<String> text = value(item, "text");
        return reason(item)
                .flatMap(reason -> rule.map(name -> new Acknowledgement(
                        name,
                        row,
                        column,
                        text,
                        found,
                        expected,
                        reason,
                        shown,
                        item.place(),
                        item.line(item.place()))));
    }

    private static Optional<String> value(Fields item, String key) {
        return item.text(key).map(Located::value).map(String::strip);
    }

    /** In Chinese at least: whoever inspects the site must be able to read it. The … of a line just pasted is none. */
    private static Optional<LocalText> reason(Fields item) {
        Optional<LocalText> reason = LocalTexts.read(item, "reason");
        Optional<LocalText> said = reason.filter(text -> text.exactly(Language.AUTHORITATIVE)
                .filter(wording -> wording.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .isPresent());
        boolean inChinese = reason.filter(
                        text -> text.exactly(Language.AUTHORITATIVE).isPresent())
                .isPresent();
        if (inChinese && said.isEmpty()) {
            item.error(
                    "missing-key",
                    item.place("reason"),
                    "The reason says nothing yet.",
                    "Say in a sentence why this stays as it is: reason: 与公布的原表一致。");
        }
        return said;
    }
}
