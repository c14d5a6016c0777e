package org.bichig.load;

import java.util.Optional;

/** The keys of {@code report.yaml}. */
final class ReportShapes {

    private static final Value TEXT = new Value.Text(Optional.empty());

    private static final Shape PERIOD = Shape.named("period")
            .required("from", new Value.Day(), "its first day")
            .required("to", new Value.Day(), "its last day")
            .build();

    private static final Shape SIGN_OFF = Shape.named("signOff")
            .wording("organ", "who signed")
            .day("date", "when")
            .build();

    private static final Shape FORM_SIGN_OFF = Shape.named("formSignOff")
            .text("head", "单位负责人")
            .text("reviewer", "审核人")
            .text("preparer", "填报人")
            .text("phone", "联系电话")
            .day("date", "填报日期")
            .build();

    private static final Shape STATISTICS = Shape.named("statistics")
            .required("format", new Value.FormatName(), "which form was filled in; go by the form, not by the year")
            .wording("reporter", "填报单位")
            .keys("signOff", FORM_SIGN_OFF, "the foot of the form")
            .key("values", new Value.Figures(), "the figures, one line a row")
            .build();

    private static final Shape ACKNOWLEDGEMENT = Shape.named("acknowledgement")
            .required("rule", TEXT, "the rule, as bichig check names it in brackets")
            .text("row", "the row of a figure that it is about")
            .text("column", "the column, in a table that has several; left out, the whole row is meant")
            .text("found", "the figure as it is now: should it change, this holds no longer")
            .text("expected", "what the figure is held against now: should it change, this holds no longer")
            .text("text", "words that it is about: some of the line that the finding quotes")
            .required("reason", new Value.Wording(WordingShapes.WITH_CHINESE), "why it stands")
            .key("show", new Value.Flag(), "whether the page gives the reason too; false if left out")
            .build();

    private static final Shape ATTACHMENT = Shape.named("attachment")
            .required("file", TEXT, "the file, below the folder of the report: files/…")
            .required("title", WordingShapes.wording(), "what to call it")
            .key("scanned", new Value.Flag(), "the file is a picture of paper, without text that could be read out")
            .build();

    static final Shape REPORT = Shape.named("report")
            .required("title", WordingShapes.wording(), "the title, as published")
            .text("indexNumber", "索引号")
            .wording("issuer", "发文机关")
            .text("documentNumber", "发文字号")
            .text("genre", "体裁分类")
            .text("validity", "有效性")
            .text("topic", "主题词")
            .day("written", "成文日期")
            .key("published", new Value.Moment(), "发布日期: when it was first published; blank if that is not known")
            .key(
                    "pageDate",
                    new Value.Moment(),
                    "the date on the page that the text was taken from, where that is not the first publication")
            .wording("source", "来源")
            .wording("publisher", "发布单位")
            .keys("period", PERIOD, "统计期限, as the report itself states it")
            .keys("contact", SiteShapes.CONTACT, "where readers can ask")
            .wording("download", "the sentence that says where the electronic version can be had")
            .keys("signOff", SIGN_OFF, "落款: the sign-off block at the end of the text")
            .keys("translation", WordingShapes.TRANSLATION, "how far mn.md can be trusted")
            .keys("statistics", STATISTICS, "the filled-in table")
            .list("acknowledge", () -> ACKNOWLEDGEMENT, "what is odd and stays as it was published")
            .list("attachments", () -> ATTACHMENT, "files for download, in order")
            .build();

    private ReportShapes() {}
}
