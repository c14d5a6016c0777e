package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.model.SiteSettings;
import org.bichig.page.view.Meta;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;
import org.bichig.script.LocalText;

/**
 * The META tags that the rules for government sites ask for by type of page (《政府网站发展指引》, 国办发〔2017〕47号, annex): a
 * home page says what the site is, a column page also what the column is, a content page also what the article is. A tag
 * without a value is not written: no date is invented.
 */
final class MetaTags {

    private final SiteSettings settings;
    private final Language language;
    private boolean column;
    private String columnName = "";
    private boolean article;
    private String articleTitle = "";
    private Optional<DateAndTime> published = Optional.empty();
    private String source = "";
    private String author = "";

    MetaTags(SiteSettings settings, Language language) {
        this.settings = settings;
        this.language = language;
    }

    /** The page is a column (list) page. */
    MetaTags column(String name) {
        column = true;
        columnName = name;
        return this;
    }

    /** The page is a content page of the site's one column. */
    MetaTags article(String title, Optional<DateAndTime> published, String source, String author) {
        column(settings.columnName().in(language).text());
        article = true;
        articleTitle = title;
        this.published = published;
        this.source = source;
        this.author = author;
        return this;
    }

    List<Meta> build(String description, String address) {
        List<Meta> tags = new ArrayList<>();
        add(tags, "SiteName", settings.name().in(language).text());
        add(tags, "SiteDomain", settings.address().getHost());
        add(tags, "SiteIDCode", settings.portal().identityCode());
        if (column) {
            add(tags, "ColumnName", columnName);
            add(tags, "ColumnDescription", text(settings.description()));
            add(tags, "ColumnKeywords", text(settings.keywords()));
            add(tags, "ColumnType", settings.columnType());
        }
        if (article) {
            add(tags, "ArticleTitle", articleTitle);
            add(tags, "PubDate", published.map(DateAndTime::toString).orElse(""));
            add(tags, "ContentSource", source);
            add(tags, "Keywords", text(settings.keywords()));
            add(tags, "Author", author);
        }
        add(tags, "Description", description);
        add(tags, "Url", address);
        return tags;
    }

    private String text(Optional<LocalText> text) {
        return text.map(value -> value.in(language).text()).orElse("");
    }

    private static void add(List<Meta> tags, String name, String content) {
        if (!content.isEmpty()) {
            tags.add(new Meta(name, content));
        }
    }
}
