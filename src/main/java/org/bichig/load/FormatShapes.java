package org.bichig.load;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bichig.finding.Severity;
import org.bichig.statistics.FigureKind;
import org.bichig.statistics.Relation;
import org.bichig.statistics.YearRelation;

/** The keys of {@code formats/ID.yaml}. */
final class FormatShapes {

    static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final int DEEPEST = 99;

    private static final Value TEXT = new Value.Text(Optional.empty());
    private static final Value KEY_VALUE = new Value.Text(Optional.of(KEY));
    private static final Value KIND = new Value.Choice(FigureKind.class);
    private static final String KIND_MEANING = "what a cell takes; count if nothing says otherwise";
    private static final String UNIT_MEANING = "key of a unit";

    private static final Shape UNIT = Shape.named("unit")
            .required("key", KEY_VALUE, "what columns and rows call it")
            .and(WordingShapes.WITH_CHINESE)
            .build();

    private static final Shape GROUP = Shape.named("columnGroup")
            .key("key", KEY_VALUE, "if given, the columns are a block, which report.yaml may give alone")
            .and(WordingShapes.WITH_CHINESE)
            .list("columns", FormatShapes::column, "the columns under this head")
            .build();

    private static final Shape SINGLE = Shape.named("singleColumn")
            .required("key", KEY_VALUE, "what report.yaml calls it")
            .and(WordingShapes.WITH_CHINESE)
            .text("unit", UNIT_MEANING)
            .key("kind", KIND, KIND_MEANING)
            .key(
                    "columns",
                    new Value.ListOf(new Value.Keys(FormatShapes::column), false),
                    "makes it a group of columns")
            .build();

    private static final Shape COLUMN = Shape.either("formColumn", "columns", GROUP, SINGLE);

    private static final Shape ROW = Shape.named("row")
            .required("key", KEY_VALUE, "what report.yaml calls it; unique in the form")
            .and(WordingShapes.WITH_CHINESE)
            .key("level", new Value.Whole(1, DEEPEST), "depth in the stub, from 1")
            .key("heading", new Value.Flag(), "whether it only heads the rows below it and takes no figure")
            .text("unit", UNIT_MEANING)
            .key("kind", KIND, KIND_MEANING)
            .list("sum", TEXT, "keys of the rows that make this one up")
            .text("ofWhich", "key of the row that this one is a part of (其中)")
            .build();

    private static final Shape TABLE = Shape.named("table")
            .required("key", KEY_VALUE, "unique in the form")
            .required("title", WordingShapes.wording(), "the caption")
            .text("unit", "key of the unit of all figures whose row and column name none")
            .wording("note", "what the form itself says about its figures (勾稽关系)")
            .wording("stub", "the head above the labels of the rows")
            .wording("unitColumn", "the head of the column that shows units, if the form has one")
            .key("labelledRows", new Value.Flag(), "whether the labels of the rows are shown; true if left out")
            .required(
                    "columns",
                    new Value.ListOf(new Value.Keys(FormatShapes::column), false),
                    "the heads above the figures, in order")
            .required("rows", new Value.ListOf(new Value.Keys(() -> ROW), false), "the rows, in order")
            .build();

    private static final Shape RELATION = relation("relation", Relation.Kind.class, true);
    private static final Shape YEAR_RELATION = relation("yearRelation", YearRelation.Kind.class, false);

    private static final Shape CONTINUATION = Shape.named("continuation")
            .required("format", TEXT, "id of the other form")
            .required("rows", new Value.ListOf(TEXT, false), "the rows that mean the same in both")
            .build();

    private static final Shape MENTION = Shape.named("mention")
            .text(
                    "says",
                    "what stands before the number: (a|b), ? behind what may be missing, … for a few words, # for the number")
            .text("none", "what says that there was none")
            .list("units", TEXT, "what stands behind the number; 件 条 次 个 份 if left out")
            .required("cells", new Value.ListOf(TEXT, false), "what is spoken of: rows, or row/column")
            .list("orWith", TEXT, "what may be counted in as well")
            .list("unless", TEXT, "words that the clause must not have")
            .list("near", TEXT, "words of which the paragraph or its heading must have one")
            .key("listed", new Value.Flag(), "numbers follow one another, each with its own name")
            .key("severity", new Value.Choice(Severity.class), "how much it weighs; warning if left out")
            .build();

    static final Shape FORMAT = Shape.named("format")
            .required("id", new Value.Text(Optional.of(ID)), "the name of the file without its ending")
            .required("title", WordingShapes.wording(), "what the form is called")
            .list("units", () -> UNIT, "the units of its figures")
            .required("tables", new Value.ListOf(new Value.Keys(() -> TABLE), false), "its tables, in order")
            .list("relations", () -> RELATION, "what must hold between the figures of one report")
            .list("betweenYears", () -> YEAR_RELATION, "what must hold between a report and that of the year before")
            .list("continues", () -> CONTINUATION, "forms of the year before, in which some rows mean the same")
            .list("prose", () -> MENTION, "in which words a text speaks of the figures")
            .build();

    private FormatShapes() {}

    private static Shape column() {
        return COLUMN;
    }

    private static Shape relation(String name, Class<? extends Enum<?>> kinds, boolean withinAReport) {
        Shape.Builder ofColumns = relationKeys(Shape.named(name + "OfColumns"), kinds, withinAReport)
                .required("table", TEXT, "key of the table of the columns")
                .oneOrMore("rows", "not beside columns");
        if (withinAReport) {
            ofColumns.required("against", new Value.ListOf(TEXT, true), "the columns that these are held against");
        }
        Shape ofRows = relationKeys(Shape.named(name + "OfRows"), kinds, withinAReport)
                .required(
                        "rows",
                        new Value.ListOf(TEXT, true),
                        "the rows that it is about; it holds in each column of their table")
                .text("table", "beside columns: key of their table")
                .build();
        return Shape.either(name, "columns", ofColumns.build(), ofRows);
    }

    private static Shape.Builder relationKeys(
            Shape.Builder shape, Class<? extends Enum<?>> kinds, boolean withinAReport) {
        shape.required("rule", TEXT, "name of the rule that a table breaks for which it does not hold")
                .required("severity", new Value.Choice(Severity.class), "how much it weighs")
                .required("kind", new Value.Choice(kinds), "what is compared")
                .oneOrMore("columns", "the columns that it is about; it holds in each row of their table")
                .oneOrMore("only", "narrows it to some columns, or to some rows");
        return withinAReport
                ? shape.oneOrMore("against", "what these are held against; left out, what the table says of each row")
                        .key("percent", new Value.Whole(0, 999_999_999), "how much of the other is the most")
                : shape.oneOrMore("lastYear", "cells of the year before")
                        .oneOrMore("plus", "cells of this year that are added")
                        .oneOrMore("minus", "cells of this year that are taken away");
    }
}
