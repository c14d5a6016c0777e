package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What intruders leave stops a build; what only resembles it does not. */
class InjectedTextTest {

    @TempDir
    private Path project = Path.of("");

    @Test
    void readingsSpreadOverTheWordsStopIt() {
        CommandLineRun check = checking("公(gōng)开政(zhèng)务。");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err()).contains("error [injected-text]", "Readings in brackets");
    }

    @Test
    void kindsOfFilesAndUnitsAreNoReadings() {
        assertThat(checking("下载表格（doc）、指南（pdf）和附件（zip），面积（km）。").err()).doesNotContain("injected-text");
    }

    @Test
    void aSentenceWithoutItsFullStopIsAWarning() {
        CommandLineRun check = checking("公开及时。建设统一的政务服务平台");
        assertThat(check.exitCode()).isZero();
        assertThat(check.err()).contains("warning [injected-text]", "“建设统一的政务服务平台”");
    }

    private CommandLineRun checking(String text) {
        SiteFixture.minimal().replacing(SiteFixture.CHINESE, "本年度情况如下。", text).writeTo(project);
        return CommandLineRun.on(project, "check");
    }
}
