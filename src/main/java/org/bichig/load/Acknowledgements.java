package org.bichig.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.model.Acknowledgement;
import org.bichig.script.Language;
import org.bichig.script.LocalText;

/** Reads the {@code acknowledge} list of a report. One without a reason is an error, and acknowledges nothing. */
final class Acknowledgements {

    private Acknowledgements() {}

    static List<Acknowledgement> read(Fields report) {
        List<Acknowledgement> read = new ArrayList<>();
        for (Fields item : report.mappings("acknowledge")) {
            Optional<Located<String>> rule = item.text("rule");
            Optional<Located<String>> row = item.text("row");
            Optional<String> column = item.text("column").map(Located::value).map(String::strip);
            Optional<LocalText> reason = reason(item);
            if (rule.isPresent() && row.isPresent() && reason.isPresent()) {
                read.add(new Acknowledgement(
                        rule.get().value().strip(),
                        row.get().value().strip(),
                        column,
                        reason.get(),
                        item.place(),
                        item.line(item.place())));
            }
        }
        return read;
    }

    /** In Chinese at least: whoever inspects the site must be able to read it. */
    private static Optional<LocalText> reason(Fields item) {
        return LocalTexts.read(item, "reason")
                .filter(text -> text.exactly(Language.AUTHORITATIVE).isPresent());
    }
}
