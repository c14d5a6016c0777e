package org.bichig.page;

import java.util.Map;
import org.bichig.page.view.Text;
import org.bichig.statistics.Cell;
import org.bichig.statistics.CellKey;

/**
 * How one figure of a form is told in a sentence.
 *
 * @param label of the figure, as a phrase
 * @param withUnit the sentence, with its own unit, and room for a figure
 * @param notGiven the sentence that says that there is none
 */
record FigureSentence(Words words, CellKey key, String label, String withUnit, Text notGiven)
        implements EmptyTable.Told {

    private static final String MESSAGE = "sentenceValue";
    private static final String ROOM = "{value}";

    static FigureSentence of(Words words, CellKey key, String label, String unit) {
        return new FigureSentence(
                words,
                key,
                label,
                words.say(MESSAGE, Map.of("label", label, "unit", unit)),
                words.told(words.say(MESSAGE, Map.of("label", label, "unit", "", "value", words.say("notGiven")))
                        .strip()));
    }

    Text text(Cell cell) {
        if (cell instanceof Cell.Missing) {
            return notGiven;
        }
        if (cell instanceof Cell.Mark mark) {
            return words.told(words.say("sentenceMark", Map.of("label", label, "mark", mark.asTyped())));
        }
        // A figure may have been typed with its unit, 251000元, which is Chinese wherever it stands.
        String said = cell instanceof Cell.Amount amount
                ? words.say(MESSAGE, Map.of("label", label, "unit", amount.unit(), "value", amount.digits()))
                : withUnit.replace(ROOM, cell.asWritten());
        return words.told(said.strip());
    }
}
