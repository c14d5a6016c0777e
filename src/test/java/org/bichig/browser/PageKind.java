package org.bichig.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of every kind that the site has.
 *
 * @param name says the kind and the language; no two are alike
 * @param path the page below the address of the site
 * @param language first part of the path: zh, mn, or empty for a page of all languages
 */
record PageKind(String name, String path, String language) {

    private static final List<String> LANGUAGES = List.of("zh", "mn");

    static PageKind root() {
        return new PageKind("root", "", "");
    }

    static PageKind notFound() {
        return new PageKind("not-found", "404.html", "");
    }

    /** A report in both languages, block beside block. */
    static PageKind facing() {
        return new PageKind("facing", "facing/huhhot/2018/", "");
    }

    /** Every kind in every language. */
    static List<PageKind> all() {
        List<PageKind> pages = new ArrayList<>(List.of(root(), notFound(), facing()));
        LANGUAGES.forEach(language -> pages.addAll(of(language)));
        return List.copyOf(pages);
    }

    /** Every kind in one language. */
    static List<PageKind> of(String language) {
        return Stream.concat(
                        reports(language).stream(),
                        Stream.of(
                                page("home", language, ""),
                                page("organs", language, "organs/"),
                                page("organ", language, "xizhu/"),
                                page("organ-with-drawings", language, "example-city/"),
                                page("years", language, "years/"),
                                page("year", language, "years/2018/"),
                                page("year-with-bars", language, "years/2021/"),
                                page("comparisons", language, "compare/"),
                                page("comparison", language, "compare/received/"),
                                page("accessibility", language, "accessibility/"),
                                page("guide", language, "guide/"),
                                page("data", language, "data/"),
                                page("site-map", language, "sitemap/")))
                .toList();
    }

    /** Report pages: with figures, with many columns, with a drafted text, fallen back to Chinese, in large print, and with pinyin. */
    static List<PageKind> reports(String language) {
        Stream<PageKind> both = Stream.of(
                page("report-with-figures", language, "xizhu/2018/"),
                page("report-with-many-columns", language, "example-city/2021/"),
                page("report-with-draft", language, "huhhot/2018/"),
                page("report-fallen-back", language, "hulan/2015/"),
                page("plain", language, "xizhu/2018/plain/"),
                page("plain-many-columns", language, "example-city/2021/plain/"));
        Stream<PageKind> chineseOnly =
                language.equals("zh") ? Stream.of(page("pinyin", language, "xizhu/2018/plain/pinyin/")) : Stream.of();
        return Stream.concat(both, chineseOnly).toList();
    }

    /** Report pages of both languages. */
    static List<PageKind> reports() {
        return LANGUAGES.stream()
                .flatMap(language -> reports(language).stream())
                .toList();
    }

    private static PageKind page(String kind, String language, String path) {
        return new PageKind(kind + "-" + language, language + "/" + path, language);
    }

    /** The name without the language. */
    String kind() {
        return language.isEmpty() ? name : name.substring(0, name.length() - language.length() - 1);
    }

    boolean vertical() {
        return language.equals("mn");
    }

    /** The file that shows the page. */
    String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    @Override
    public String toString() {
        return name;
    }
}
