package org.bichig.page;

import java.util.Set;
import org.bichig.model.Report;
import org.bichig.script.Language;

/** The scheme of addresses. An address, once published, never changes; so change nothing here lightly. */
public final class Addresses {

    /** Names that a body or a standing page cannot have, because a page of the site's own stands there. */
    public static final Set<String> RESERVED =
            Set.of("organs", "years", "compare", "sitemap", "search", "assets", "facing", "feed", "index", "data");

    /** The file that describes the data of the site; tools look for it by this name. */
    static final String DATA_PACKAGE = "datapackage.json";

    /** All data in one file. */
    static final String ALL_DATA = "annual-reports.zip";

    private Addresses() {}

    static Address root() {
        return new Address("");
    }

    static Address notFound() {
        return new Address("404.html");
    }

    static Address home(Language language) {
        return new Address(language.key() + "/");
    }

    static Address organs(Language language) {
        return below(language, "organs/");
    }

    static Address years(Language language) {
        return below(language, "years/");
    }

    static Address year(Language language, int year) {
        return below(language, "years/" + year + "/");
    }

    /** What can be compared. */
    static Address comparisons(Language language) {
        return below(language, "compare/");
    }

    /** One indicator, over bodies and years. */
    static Address comparison(Language language, String indicator) {
        return below(language, "compare/" + indicator + "/");
    }

    static Address siteMap(Language language) {
        return below(language, "sitemap/");
    }

    static Address feed(Language language) {
        return below(language, "feed.xml");
    }

    static Address organ(Language language, String organ) {
        return below(language, organ + "/");
    }

    static Address standingPage(Language language, String key) {
        return below(language, key + "/");
    }

    static Address report(Language language, Report report) {
        return below(language, report.organ() + "/" + report.year() + "/");
    }

    /** Both languages side by side; like the root it belongs to neither. */
    static Address facing(Report report) {
        return new Address("facing/" + report.organ() + "/" + report.year() + "/");
    }

    static Address plain(Language language, Report report) {
        return below(language, report.organ() + "/" + report.year() + "/plain/");
    }

    /** The plain page with pinyin, which only Chinese has. */
    static Address pinyin(Report report) {
        return below(Language.CHINESE, report.organ() + "/" + report.year() + "/plain/pinyin/");
    }

    static Address csv(Language language, Report report) {
        return below(language, report.organ() + "/" + report.year() + "/statistics.csv");
    }

    static Address json(Language language, Report report) {
        return below(language, report.organ() + "/" + report.year() + "/statistics.json");
    }

    /** The tables as a workbook, in Chinese: spreadsheets cannot set Mongolian. */
    static Address workbook(Report report) {
        return below(Language.CHINESE, report.organ() + "/" + report.year() + "/statistics.xlsx");
    }

    /** Text and tables alone, to be pasted into another system. */
    static Address fragment(Language language, Report report) {
        return below(language, report.organ() + "/" + report.year() + "/fragment.html");
    }

    static Address qr(Language language, Report report) {
        return below(language, report.organ() + "/" + report.year() + "/qr.svg");
    }

    /** Files are shared by the languages of a report. */
    static Address file(String owner, String name) {
        return new Address("files/" + owner.replaceFirst("^(reports|pages)/", "") + name.replaceFirst("^files/", ""));
    }

    /** What data there are. */
    static Address data(Language language) {
        return below(language, "data/");
    }

    /** Data are the same in all languages. */
    static Address dataFile(String name) {
        return new Address("data/" + name);
    }

    static Address asset(String fingerprintedName) {
        return new Address("assets/" + fingerprintedName);
    }

    private static Address below(Language language, String path) {
        return new Address(language.key() + "/" + path);
    }
}
