package org.bichig.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.bichig.finding.Findings;
import org.bichig.load.ContentLoader;
import org.bichig.load.ThemeLoader;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists show is known without making them. */
class ListedTest {

    @TempDir
    private Path folder;

    private String hash(SiteFixture site) {
        site.writeTo(folder);
        return Listed.hash(new PageContext(
                new ContentLoader(folder.resolve("content"), Addresses.RESERVED)
                        .load(new Findings())
                        .orElseThrow(),
                new AssetCatalog(ThemeLoader.load(Optional.empty(), new Findings()))));
    }

    @Test
    void a_text_is_not_among_it() {
        SiteFixture site = SiteFixture.withStatement();
        assertThat(hash(site.replacing(SiteFixture.CHINESE, "本年度情况如下。", "本年度的情况如下。")))
                .isEqualTo(hash(site));
    }

    @ParameterizedTest
    @CsvSource({
        SiteFixture.REPORT + ",disclosed: 12,disclosed: 13",
        SiteFixture.REPORT + ",disclosed: 12,disclosed: /",
        SiteFixture.REPORT + ",published: 2019-03-29 14:25,published: 2019-03-29 14:26",
        SiteFixture.REPORT + ",title: {zh: ,title: {zh: 关于",
        SiteFixture.ORGAN + ",name: {zh: ,name: {zh: 新",
        SiteFixture.SITE + ",name: {zh: ,name: {zh: 新",
        "content/pages/accessibility/page.yaml,title: {zh: ,title: {zh: 新",
    })
    void what_a_list_shows_is(String file, String found, String by) {
        SiteFixture site = SiteFixture.withStatement();
        assertThat(hash(site.replacing(file, found, by))).isNotEqualTo(hash(site));
    }
}
