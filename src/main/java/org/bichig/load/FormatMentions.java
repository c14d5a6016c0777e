package org.bichig.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.bichig.finding.Severity;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.FigureColumn;
import org.bichig.statistics.FormatRow;
import org.bichig.statistics.FormatTable;
import org.bichig.statistics.Mention;

/**
 * Reads in which words texts speak of the cells of a format. The words are Chinese, with a notation that cannot run away:
 * {@code (…|…)} for one of several, {@code ?} behind what may be missing, {@code …} for a few words without a figure or a
 * comma, and {@code #} for the number where it does not stand at the end.
 */
final class FormatMentions {

    /** What stands for {@code …}: more would reach into what somebody else did. */
    private static final String A_FEW_WORDS = "[^0-9，。；：！？,;:]{0,14}";

    private static final Pattern NOTATION = Pattern.compile("[\\p{IsHan}\\p{Alpha}“”、（）〔〕，。；()|?…#]+");

    /** Between the words and the number: 共37件, 数量为37件, ：37件. */
    private static final String BEFORE_NUMBER = "(?:数量|总数|总量|[共总累合]计|数|共|计|为|达到|达|有|了){0,3}\\s*[：:（(]?\\s*";

    private static final String NUMBER = "(?<" + Mention.ABOUT + ">近|约|超过|超|逾|大约)?\\s*(?<" + Mention.NUMBER
            + ">[0-9]{1,3}(?:[,，][0-9]{3})+(?![0-9])|[0-9]{1,12}(?:\\.[0-9]{1,6})?)\\s*(?<" + Mention.OVER
            + ">余|多)?\\s*(?<"
            + Mention.UNIT + ">";

    private final FormatReferences references;

    FormatMentions(FormatReferences references) {
        this.references = references;
    }

    List<Mention> read(List<Fields> mentions) {
        return mentions.stream().flatMap(fields -> mention(fields).stream()).toList();
    }

    private Optional<Mention> mention(Fields fields) {
        if (fields.node("says").isEmpty() && fields.node("none").isEmpty()) {
            fields.require("says");
        }
        boolean listed = fields.flag("listed").map(Located::value).orElse(false);
        List<CellKey> cells = cells(fields, "cells");
        List<CellKey> orWith = cells(fields, "orWith");
        String units = values(fields, "units").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Optional<Pattern> says = fields.text("says")
                .flatMap(words -> pattern(words, fields))
                .map(words -> Pattern.compile(withNumber(words, listed, units.isEmpty() ? "[件条次个份]" : units)));
        Optional<Pattern> none =
                fields.text("none").flatMap(words -> pattern(words, fields)).map(Pattern::compile);
        List<String> unless = values(fields, "unless");
        List<String> near = values(fields, "near");
        Severity severity =
                fields.choice("severity", Severity.class).map(Located::value).orElse(Severity.WARNING);
        return cells.isEmpty() || says.isEmpty() && none.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(says, none, unless, near, cells, orWith, listed, severity));
    }

    private static String withNumber(String words, boolean listed, String units) {
        String number = (listed ? "[^0-9]{0,40}?" : BEFORE_NUMBER) + NUMBER + units + ")";
        int at = words.indexOf('#');
        return at < 0
                ? "(?:" + words + ")" + number
                : words.substring(0, at) + number + words.substring(at + 1).replace("#", "");
    }

    /** The regular expression that some words in our notation stand for; a finding if they are not in it. */
    private Optional<String> pattern(Located<String> words, Fields fields) {
        String expression = words.value()
                .replaceAll("…+", "…")
                .replace("…", A_FEW_WORDS)
                .replace("，", "[，,]")
                .replace("；", "[；;]");
        try {
            if (NOTATION.matcher(words.value()).matches()) {
                Pattern.compile(expression);
                return Optional.of(expression);
            }
        } catch (PatternSyntaxException e) {
            // Brackets that do not close: falls through to the finding.
        }
        references.error(
                fields,
                words.place(),
                "Found " + VisibleText.quoted(words.value()) + "; expected Chinese words, with (…|…), ? and … only.",
                "Write it like (收到|受理)…申请.");
        return Optional.empty();
    }

    /** Cells named by their row, where the table has one column or a column {@code total}, or as {@code row/column}. */
    private List<CellKey> cells(Fields fields, String name) {
        List<CellKey> cells = new ArrayList<>();
        for (Located<String> text : fields.texts(name)) {
            int slash = text.value().indexOf('/');
            Located<String> row = text.map(value -> slash < 0 ? value : value.substring(0, slash));
            references.row(row, fields).ifPresent(found -> {
                String column = slash < 0 ? ofTheWhole(found) : text.value().substring(slash + 1);
                FormatTable table = references.tableOf(found);
                if (table.column(column).isPresent()) {
                    cells.add(new CellKey(found.key(), column));
                } else {
                    references.error(
                            fields,
                            text.place(),
                            "The row " + found.key() + " has no column " + VisibleText.quoted(column) + ".",
                            "Write " + found.key() + "/ and one of these: "
                                    + table.figureColumns().stream()
                                            .map(FigureColumn::address)
                                            .collect(Collectors.joining(", "))
                                    + ".");
                }
            });
        }
        return List.copyOf(cells);
    }

    private String ofTheWhole(FormatRow row) {
        List<FigureColumn> columns = references.tableOf(row).figureColumns();
        return columns.size() == 1 ? columns.get(0).address() : "total";
    }

    private static List<String> values(Fields fields, String name) {
        return fields.texts(name).stream().map(Located::value).toList();
    }
}
