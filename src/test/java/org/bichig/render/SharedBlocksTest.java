package org.bichig.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Theme;
import org.bichig.page.Address;
import org.bichig.page.Origin;
import org.bichig.page.PlannedFile;
import org.bichig.page.view.Footer;
import org.bichig.page.view.Link;
import org.junit.jupiter.api.Test;

/** What many pages have in common is rendered once, and can be nothing that differs between them. */
class SharedBlocksTest {

    private static final String PAGE = "<@shared template=\"block.ftlh\" links=links mark=\"m\" on=true/>!";

    private static TemplateRenderer renderer(String page, String block) {
        Map<String, Theme.TemplateSource> sources = new HashMap<>();
        sources.put("page.ftlh", new Theme.TemplateSource("templates/page.ftlh", page));
        sources.put("block.ftlh", new Theme.TemplateSource("templates/block.ftlh", block));
        return new TemplateRenderer(new Theme(new TreeMap<>(sources), new TreeMap<>(), new TreeMap<>()));
    }

    private static String page(TemplateRenderer renderer, String... links) {
        Findings findings = new Findings();
        String page = page(renderer, findings, links);
        assertThat(findings.sorted()).isEmpty();
        return page;
    }

    private static String page(TemplateRenderer renderer, Findings findings, String... links) {
        List<Link> list = List.of(links).stream()
                .map(link -> new Link(link, link, "", false))
                .toList();
        Footer view = new Footer(list, List.of(), List.of(), List.of());
        return renderer.render(
                        new PlannedFile.Page(
                                new Address("a/index.html"),
                                "page.ftlh",
                                false,
                                () -> view,
                                new Origin("a.yaml", Optional.empty())),
                        findings)
                .map(PageText::toString)
                .orElse("");
    }

    private static Finding failure(String page, String block) {
        Findings findings = new Findings();
        assertThat(page(renderer(page, block), findings, "a")).isEmpty();
        assertThat(findings.sorted()).hasSize(1);
        return findings.sorted().get(0);
    }

    @Test
    void aBlockIsRenderedOnceForEachSetOfValues() throws InterruptedException {
        TemplateRenderer renderer =
                renderer(PAGE, "<#list links as link>${link.text}</#list> at ${.now?string('HH:mm:ss.SSS')}");
        String first = page(renderer, "a", "b");
        Thread.sleep(5);
        assertThat(first).startsWith("ab at ");
        assertThat(page(renderer, "a", "b")).isEqualTo(first);
        assertThat(page(renderer, "a", "c")).startsWith("ac at ");
        assertThat(page(renderer, "a", "b")).isEqualTo(first);
    }

    @Test
    void moreBlocksThanAreKeptAreAllRight() {
        TemplateRenderer renderer = renderer(PAGE, "<#list links as link>${link.text}</#list>");
        for (int turn = 0; turn < 2; turn++) {
            for (int number = 0; number < 600; number++) {
                assertThat(page(renderer, "a" + number)).isEqualTo("a" + number + "!");
            }
        }
    }

    @Test
    void whatABlockPrintsIsEscapedOnce() {
        assertThat(page(renderer(PAGE, "${links[0].text}<b>${mark}${on?c}</b>"), "<&>"))
                .isEqualTo("&lt;&amp;&gt;<b>mtrue</b>!");
    }

    @Test
    void aBlockSeesNothingButWhatItIsHanded() {
        Finding failure = failure(PAGE, "one line\n${site?size}");
        assertThat(failure.rule()).isEqualTo("template-error");
        assertThat(failure.place().file()).isEqualTo("templates/block.ftlh");
        assertThat(failure.place().line()).isEqualTo(2);
        assertThat(failure.quoted()).isEqualTo("${site?size}");
    }

    @Test
    void aBlockThatIsNotThereIsNamed() {
        Finding failure = failure("<@shared template=\"blok.ftlh\"/>", "");
        assertThat(failure.place().file()).isEqualTo("templates/page.ftlh");
        assertThat(failure.place().line()).isEqualTo(1);
        assertThat(failure.message()).contains("blok.ftlh");
    }

    @Test
    void aBlockThatCannotBeReadIsNamedWithItsLine() {
        Finding failure = failure(PAGE, "\n<#if>");
        assertThat(failure.message()).contains("block.ftlh").contains("line 2");
    }

    @Test
    void whatIsWrittenInAnotherWayIsRefused() {
        for (String page : List.of(
                "<@shared links=links/>",
                "<@shared template=\"block.ftlh\">nested</@shared>",
                "<@shared template=\"block.ftlh\" sum=1+1/>",
                "<@shared template=\"block.ftlh\"; x></@shared>")) {
            assertThat(failure(page, "block").message()).as(page).contains("<@shared>");
        }
    }
}
