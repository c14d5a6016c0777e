package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pinyin is there for who asks for it, and nobody else meets it. */
@ExtendWith(BrowserExtension.class)
class PinyinPageTest {

    private static final String PLAIN = "zh/huhhot/2018/plain/";

    private final Browser browser;
    private final BuiltSite site;

    PinyinPageTest(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @BeforeEach
    void thePlainPageIsOpen() {
        browser.openAtDesk(site.address() + PLAIN);
    }

    @Test
    void the_plain_page_has_none_and_a_link_leads_to_it_and_back() {
        assertThat(browser.number("return document.querySelectorAll('ruby').length"))
                .isZero();

        follow("显示拼音");
        assertThat(browser.text("return location.pathname")).endsWith("/plain/pinyin/index.html");
        assertThat(browser.number("return document.querySelectorAll('.prose ruby').length"))
                .isGreaterThan(500);

        follow("不显示拼音");
        assertThat(browser.text("return location.pathname")).endsWith("/2018/plain/index.html");
    }

    @Test
    void a_search_within_the_plain_page_finds_words_that_follow_each_other() {
        assertThat(browser.truth("return window.find('政府信息公开')")).isTrue();
    }

    @Test
    void a_reader_by_ear_hears_each_word_once() {
        browser.open(site.address() + PLAIN + "pinyin/");
        List<?> nodes = (List<?>)
                browser.devTools("Accessibility.getFullAXTree", Map.of()).get("nodes");

        assertThat(String.valueOf(nodes)).contains("政府").doesNotContain("zhèngfǔ");
    }

    @Test
    void no_word_is_divided_and_no_line_runs_out_of_a_small_phone() {
        browser.resize(Window.SMALL_PHONE).emulate("", "light").open(site.address() + PLAIN + "pinyin/");

        assertThat(browser.texts("""
                        return [...document.querySelectorAll("rt")].filter(reading => reading.getClientRects().length != 1)
                          .map(reading => reading.textContent)
                        """)).isEmpty();
        assertThat(browser.truth("return document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private void follow(String link) {
        browser.open(browser.text(
                "return [...document.querySelectorAll('a')].find(a => a.textContent == arguments[0]).href", link));
    }
}
