package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lighthouse gives full marks. */
@ExtendWith(BrowserExtension.class)
class LighthouseTest {

    @Test
    void every_page_gets_100_for_accessibility_best_practices_and_search_engines(Browser browser, BuiltSite site) {
        List<Lighthouse> results = Lighthouse.examine(PageKind.all(), browser, site);
        SoftAssertions.assertSoftly(softly -> results.forEach(result -> softly.assertThat(result.scores())
                .as("%s %s", result.page(), result.objections())
                .isEqualTo(Map.of("accessibility", 100, "best-practices", 100, "seo", 100))));
        assertThat(results).extracting(Lighthouse::objections).allMatch(List::isEmpty);
    }
}
