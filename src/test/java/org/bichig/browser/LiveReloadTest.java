package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.REPORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.bichig.site.RunningBichig;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A page that is open in a browser follows what is written, and says why when it cannot. */
@ExtendWith(BrowserExtension.class)
class LiveReloadTest {

    private static final long PATIENCE_NANOSECONDS = Duration.ofSeconds(180).toNanos();

    /** What is laid over the page, as text; empty when there is nothing. */
    private static final String OVERLAY =
            "(document.querySelector('bichig-findings')?.shadowRoot.querySelector('section')?.textContent ?? '')";

    @TempDir
    private Path project = Path.of("");

    @TempDir
    private Path beside = Path.of("");

    @Test
    void anOpenPageFollowsItsFilesAndSaysWhatStandsInTheWay(Browser browser) throws Exception {
        SiteFixture.minimal().writeTo(project);
        try (RunningBichig bichig = RunningBichig.in(project, "serve", "--port", "0")) {
            String address = bichig.address().toString();
            assertThat(bichig.nextLine()).contains("files written");
            browser.openAtDesk(address + "zh/huhhot/2018/");
            browser.console();

            edit(CHINESE, "本年度情况如下。", "本年度情况已经改过。");
            await(browser, "document.body.textContent.includes('本年度情况已经改过')");
            assertThat(browser.text("return " + OVERLAY)).isEmpty();

            // What is shown was typed by somebody, and is text whatever it looks like.
            edit(REPORT, "title:", "\"<b id=typed>title</b>\":");
            await(browser, OVERLAY + ".includes('<b id=typed>')");
            assertThat(browser.text("return " + OVERLAY)).contains("网站没有更新", "个错误", "report.yaml:1:1");
            assertThat(browser.truth(
                            "return document.querySelector('bichig-findings').shadowRoot.querySelector('b') === null"))
                    .isTrue();
            assertThat(browser.text("return document.body.textContent")).contains("本年度情况已经改过");

            browser.open(address + "mn/huhhot/2018/");
            await(browser, OVERLAY + ".includes('网站没有更新')");

            edit(REPORT, "\"<b id=typed>title</b>\":", "title:");
            await(browser, OVERLAY + " === ''");
            assertThat(browser.console()).isEmpty();
        }
    }

    /** The page may be loading again at this very moment, and then has nothing to say. */
    private static void await(Browser browser, String condition) {
        long begun = System.nanoTime();
        while (!isTrue(browser, condition)) {
            assertThat(System.nanoTime() - begun).as("waiting for " + condition).isLessThan(PATIENCE_NANOSECONDS);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static boolean isTrue(Browser browser, String condition) {
        try {
            return browser.truth("return " + condition);
        } catch (org.openqa.selenium.WebDriverException loading) {
            return false;
        }
    }

    /** At once, so that no slow machine makes two changes of it. */
    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(project.resolve(file));
        assertThat(text).contains(from);
        Path whole = Files.writeString(beside.resolve("whole"), text.replace(from, to));
        Files.move(whole, project.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }
}
