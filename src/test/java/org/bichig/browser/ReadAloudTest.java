package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is read aloud where the device itself can speak its language, and nowhere else is it offered. */
@ExtendWith(BrowserExtension.class)
class ReadAloudTest {

    /** A device with one voice, which writes down what it is to say and says it when told to. */
    private static final String DEVICE = """
            window.said = [];
            window.device = {
              current: null,
              getVoices: () => [{ lang: "LANG", localService: LOCAL, name: "voice" }],
              speak(utterance) { this.current = utterance; said.push(utterance.text); },
              cancel() { const { current } = this; this.current = null; current?.onerror?.({ error: "interrupted" }); },
              finish() { const { current } = this; this.current = null; current.onend(); },
              addEventListener() {},
            };
            Object.defineProperty(window, "speechSynthesis", { value: device });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            """;

    private static final String BUTTON = "document.querySelector('[data-aloud]')";
    private static final String STOPPER = "document.querySelector('[data-aloud-stop]')";

    @ParameterizedTest(name = "{0}, a voice for {1}, on the device {2}: {3}")
    @CsvSource({
        "zh, zh-CN, true, true",
        "zh, zh_CN, true, true",
        "zh, cmn-Hans-CN, true, true",
        "zh, zh-CN, false, false",
        "zh, zh-HK, true, false",
        "zh, en-US, true, false",
        "mn, mn-MN, true, false",
        "mn, mn-Cyrl-MN, true, false",
        "mn, zh-CN, true, false",
        "mn, mn-Mong-CN, true, true"
    })
    void it_is_offered_where_a_voice_on_the_device_speaks_the_language_of_the_page(
            String language, String voice, boolean local, boolean offered, Browser browser, BuiltSite site) {
        open(language + "/xizhu/2018/", voice, local, browser, site);
        assertThat(browser.truth("return !" + BUTTON + ".hidden")).isEqualTo(offered);
        assertThat(browser.truth("return " + STOPPER + ".hidden")).isTrue();
    }

    @Test
    void a_browser_without_speech_offers_nothing_and_complains_of_nothing(Browser browser, BuiltSite site) {
        browser.open("about:blank").console();
        browser.openAfter(
                "Object.defineProperty(window, 'speechSynthesis', { value: undefined })",
                site.address() + "zh/xizhu/2018/");
        assertThat(browser.truth("return " + BUTTON + ".hidden")).isTrue();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void it_reads_title_and_text_block_by_block_and_marks_where_it_is(Browser browser, BuiltSite site) {
        open("zh/xizhu/2018/", "zh-CN", true, browser, site);
        press(BUTTON, browser);
        String title = browser.text("return document.querySelector('h1').textContent");
        assertThat(browser.texts("return said")).containsExactly(title);
        assertThat(marked(browser)).isEqualTo(title);
        browser.execute("device.finish()");
        String first = browser.text("return document.querySelector('.prose p').textContent");
        assertThat(browser.texts("return said")).containsExactly(title, first);
        assertThat(marked(browser)).isEqualTo(first);
        browser.execute("while (device.current) device.finish()");
        assertThat(browser.texts("return said"))
                .hasSizeGreaterThan(30)
                .anyMatch(text -> text.startsWith("（一）主动公开政府信息数") && text.endsWith("30"));
        assertThat(browser.truth(
                        "return said.length > 0 && !document.querySelector('[data-spoken]') && " + STOPPER + ".hidden"))
                .as("at the end all is as before")
                .isTrue();
    }

    @Test
    void paused_it_goes_on_at_the_block_and_stopped_it_starts_anew(Browser browser, BuiltSite site) {
        open("zh/xizhu/2018/", "zh-CN", true, browser, site);
        String offer = browser.text("return " + BUTTON + ".textContent");
        press(BUTTON, browser);
        browser.execute("device.finish()");
        press(BUTTON, browser);
        assertThat(browser.truth("return device.current === null")).isTrue();
        assertThat(browser.text("return " + BUTTON + ".textContent"))
                .isEqualTo(browser.text("return " + BUTTON + ".dataset.resume"));
        String paused = marked(browser);
        press(BUTTON, browser);
        assertThat(browser.text("return said.at(-1)")).isEqualTo(paused);
        press(STOPPER, browser);
        assertThat(browser.truth("return device.current === null")).isTrue();
        assertThat(browser.truth("return document.activeElement === " + BUTTON)).isTrue();
        assertThat(browser.text("return " + BUTTON + ".textContent")).isEqualTo(offer);
        press(BUTTON, browser);
        assertThat(browser.text("return said.at(-1)"))
                .isEqualTo(browser.text("return document.querySelector('h1').textContent"));
    }

    private static void open(String path, String voice, boolean local, Browser browser, BuiltSite site) {
        browser.resize(Window.DESK)
                .emulate("", "light")
                .openAfter(
                        DEVICE.replace("LANG", voice).replace("LOCAL", String.valueOf(local)), site.address() + path);
    }

    private static String marked(Browser browser) {
        return browser.text("return document.querySelector('[data-spoken]').textContent");
    }

    private static void press(String button, Browser browser) {
        browser.execute(button + ".focus()");
        browser.hand().sendKeys(org.openqa.selenium.Keys.ENTER).perform();
    }
}
