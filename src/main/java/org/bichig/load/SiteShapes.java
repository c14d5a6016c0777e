package org.bichig.load;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bichig.model.MissingTranslation;
import org.bichig.model.Organ;
import org.bichig.model.SignOffNames;
import org.bichig.script.Language;

/** The keys of {@code site.yaml}, {@code organs/KEY.yaml} and {@code pages/KEY/page.yaml}. */
final class SiteShapes {

    static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    static final Pattern REGION_CODE = Pattern.compile("[0-9]{6}([0-9]{3}|[0-9]{6})?");
    /** In working days; longer is no answer. */
    static final int LONGEST_ANSWER = 60;

    private static final Value TEXT = new Value.Text(Optional.empty());

    static final Shape PORTAL = Shape.named("portal")
            .text("name", "the name of the portal")
            .text("url", WEB_ADDRESS, "its address, https://…")
            .text("host", "主办单位")
            .text("undertaker", "承办单位")
            .text("identityCode", "网站标识码: ten digits, or bm and eight digits")
            .text("icp", "ICP备案号, as issued")
            .text("police", "公安备案号, as issued")
            .text("phone", "telephone")
            .text("email", "mail address")
            .text("address", "postal address")
            .build();

    static final Shape CONTACT = Shape.named("contact")
            .wording("office", "联系机构")
            .wording("address", "地址")
            .text("postcode", "邮编")
            .text("phone", "电话")
            .text("fax", "传真")
            .text("email", "电子邮箱")
            .build();

    private static final Shape COLUMN = Shape.named("column")
            .required("name", WordingShapes.wording(), "META ColumnName of report pages")
            .text("type", "META ColumnType; 政府信息公开 if left out")
            .build();

    private static final Shape ACCESSIBILITY = Shape.named("accessibility")
            .keys("contact", CONTACT, "whom to tell; with phone, email or address")
            .key("answerDays", new Value.Whole(1, LONGEST_ANSWER), "答复期限, in working days (工作日)")
            .wording("complaints", "投诉途径: where to turn when the answer does not help")
            .build();

    private static final Shape LICENCE = Shape.named("licence")
            .required("name", TEXT, "its short name, for example CC-BY-4.0")
            .text("url", WEB_ADDRESS, "where it can be read")
            .build();

    private static final Shape ACKNOWLEDGEMENT = Shape.named("siteAcknowledgement")
            .required("rule", TEXT, "the rule, as bichig check names it in brackets")
            .text("text", "words that it is about: some of the line that the finding quotes")
            .required("reason", new Value.Wording(WordingShapes.WITH_CHINESE), "why it stands")
            .build();

    static final Shape SITE = Shape.named("site")
            .required(
                    "address",
                    new Value.Text(Optional.of(Pattern.compile("[Hh][Tt][Tt][Pp][Ss]?://[^\\s?#]+"))),
                    "where the site will stand, in full, with the folder if it is a column of a portal")
            .key("example", new Value.Flag(), "a demonstration: every page says that it is not a government site")
            .list(
                    "languages",
                    new Value.OneOf(Language.keys()),
                    "the languages of the site, the first is offered first; zh must be one of them")
            .required("name", WordingShapes.wording(), "the name of the site")
            .wording("description", "one or two sentences, for search engines and the home page")
            .wording("keywords", "key words, for search engines")
            .keys("column", COLUMN, "the column of the portal that these pages belong to")
            .key(
                    "missingTranslation",
                    new Value.Choice(MissingTranslation.class),
                    "a report without mn.md has a page with the Chinese text (fallback), has none (omit), or stops the "
                            + "build (block)")
            .key(
                    "paragraphIndent",
                    new Value.Flag(),
                    "whether Chinese paragraphs begin two characters in; true if left out")
            .key(
                    "signOffNames",
                    new Value.Choice(SignOffNames.class),
                    "whether the names at the foot of a form are published; with hide they are not even read")
            .list("organs", TEXT, "keys of the bodies, in the order in which they are listed")
            .list("distinctWords", TEXT, "Mongolian words that look alike and are different words")
            .keys("portal", PORTAL, "who runs the site: what the foot of every page must say")
            .keys("accessibility", ACCESSIBILITY, "what a reader can do whom a page keeps out")
            .list("acknowledge", () -> ACKNOWLEDGEMENT, "what is odd outside of the reports and stays")
            .keys("licence", LICENCE, "the licence of the data, if you state one")
            .build();

    static final Shape ORGAN = Shape.named("organ")
            .required("name", WordingShapes.wording(), "the full name")
            .wording("short", "the name in lists; the full name if left out")
            .required("level", new Value.Choice(Organ.Level.class), "what kind of body it is")
            .key(
                    "kind",
                    new Value.Choice(Organ.Kind.class),
                    "own: its figures are its own (本机关); consolidated: its members' are in them (汇总); own if left out")
            .text("regionCode", REGION_CODE, "行政区划代码 of 6, 9 or 12 digits")
            .text("pinyin", "how the name is read, where a character has several readings")
            .text("parent", "key of the body above it, if that is on this site")
            .keys("portal", PORTAL, "the portal that first published its reports")
            .build();

    static final Shape PAGE = Shape.named("page")
            .required("title", WordingShapes.wording(), "the title")
            .required("date", new Value.Moment(), "when the page was last changed, with or without a time")
            .wording("source", "who is behind the page; the name of the site if left out")
            .keys("translation", WordingShapes.TRANSLATION, "how far mn.md can be trusted")
            .build();

    private SiteShapes() {}
}
