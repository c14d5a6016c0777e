package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check shows may end in a log that many can read: no number of a person stands there whole, whatever rule speaks. */
class PersonalNumbersTest {

    private static final String LINE = "联系人电话 13847112233，其父身份证 150102199001012399,银行卡 6222020602012345677，车牌 蒙A12345。";

    @TempDir
    private Path project = Path.of("");

    @Test
    void noFindingShowsThem() {
        SiteFixture.minimal().replacing(SiteFixture.CHINESE, "本年度情况如下。", LINE).writeTo(project);

        CommandLineRun check = CommandLineRun.on(project, "check", "--json");

        String all = check.out() + check.err();
        assertThat(all)
                .contains(
                        "mobile-number",
                        "identity-card",
                        "number-plate",
                        "half-width-punctuation",
                        "twin-figures",
                        "13*******33")
                .doesNotContain("13847112233", "150102199001012399", "6222020602012345677", "蒙A12345");
    }
}
