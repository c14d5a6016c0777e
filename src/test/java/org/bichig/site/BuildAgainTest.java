package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bichig.build.BuildRequest;
import org.bichig.build.BuildResult;
import org.bichig.build.Progress;
import org.bichig.build.SiteBuild;
import org.bichig.build.Timing;
import org.bichig.finding.Finding;
import org.bichig.page.PlannedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build that has a memory of the last one may leave out, and what it may not. */
class BuildAgainTest {

    @TempDir
    private Path project;

    private Path cache;

    @BeforeEach
    void aSite() {
        SiteFixture.withStatement().writeTo(project);
        cache = project.resolve("cache");
    }

    /** @param rendered paths of the files that were rendered */
    private record Run(BuildResult result, SortedSet<String> paths, int bodiesRead) {

        int rendered() {
            return paths.size();
        }

        List<String> rules() {
            return result.findings().stream().map(Finding::rule).toList();
        }
    }

    private Run build() {
        return build(false);
    }

    private Run build(boolean strict) {
        return run(strict, SiteBuild::publish);
    }

    private Run check() {
        return run(false, SiteBuild::check);
    }

    private Run run(boolean strict, Function<SiteBuild, BuildResult> command) {
        Path templates = project.resolve("templates");
        SortedSet<String> rendered = new TreeSet<>();
        int[] bodiesRead = {0};
        Timing timing = new Timing() {
            @Override
            public <T> T stage(Stage stage, Supplier<T> work) {
                return work.get();
            }

            @Override
            public void read(int bodies) {
                bodiesRead[0] += bodies;
            }

            @Override
            public void rendered(PlannedFile file, long bytes, long nanoseconds) {
                if (bytes > 0) {
                    rendered.add(file.address().file());
                }
            }

            @Override
            public void waited(long nanoseconds) {}
        };
        BuildResult result = command.apply(new SiteBuild(
                new BuildRequest(
                        project.resolve("content"),
                        Files.isDirectory(templates) ? Optional.of(templates) : Optional.empty(),
                        project.resolve("site"),
                        Optional.empty(),
                        strict,
                        Optional.of(cache)),
                Progress.NONE,
                timing));
        return new Run(result, rendered, bodiesRead[0]);
    }

    private void edit(String path, String found, String by) throws IOException {
        Path file = project.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(found);
        Files.writeString(file, text.replace(found, by));
    }

    @Test
    void where_nothing_has_changed_nothing_is_rendered_and_nothing_written() {
        Run first = build();
        assertThat(first.rendered()).isEqualTo(first.result().files());
        var times = Folders.times(project.resolve("site"));

        Run second = build();
        assertThat(second.rendered()).isZero();
        assertThat(second.result().passed()).isTrue();
        assertThat(second.result().files()).isEqualTo(first.result().files());
        assertThat(second.result().unchanged()).isEqualTo(first.result().files());
        assertThat(second.result().written()).isEmpty();
        var after = Folders.times(project.resolve("site"));
        assertThat(after).isEqualTo(times);
    }

    /** Assets and attachments are compared byte by byte each time, and are left out here; so is the data of the site. */
    private static Set<String> pages(Run run) {
        SortedSet<String> pages = new TreeSet<>(run.paths());
        pages.removeIf(path -> path.startsWith("assets/") || path.startsWith("files/") || path.startsWith("data/"));
        return pages;
    }

    private static Set<String> data(Run run) {
        SortedSet<String> data = new TreeSet<>(run.paths());
        data.removeIf(path -> !path.startsWith("data/"));
        return data;
    }

    @Test
    void after_an_edit_of_a_text_no_data_is_made() throws IOException {
        assertThat(data(build())).contains("data/figures.csv", "data/datapackage.json", "data/annual-reports.zip");
        edit(SiteFixture.CHINESE, "本年度情况如下。", "本年度的情况如下。");
        assertThat(data(build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "012", "/", "\"\"", "12.0"})
    void after_a_change_of_a_figure_its_table_is_made_and_what_holds_it(String figure) throws IOException {
        build();
        edit(SiteFixture.REPORT, "disclosed: 12", "disclosed: " + figure);
        assertThat(data(build()))
                .containsExactlyInAnyOrder("data/figures.csv", "data/datapackage.json", "data/annual-reports.zip");
    }

    @Test
    void after_a_change_of_a_date_the_table_of_reports_is_made_and_what_holds_it() throws IOException {
        build();
        edit(SiteFixture.REPORT, "published: 2019-03-29 14:25", "published: 2019-03-28 14:25");
        assertThat(data(build()))
                .containsExactlyInAnyOrder("data/reports.csv", "data/datapackage.json", "data/annual-reports.zip");
    }

    @Test
    void after_an_edit_of_a_text_only_its_own_pages_are_rendered() throws IOException {
        build();
        edit(SiteFixture.CHINESE, "本年度情况如下。", "本年度的情况如下。");
        assertThat(pages(build()))
                .containsExactlyInAnyOrder(
                        "zh/huhhot/2018/index.html",
                        "zh/huhhot/2018/plain/index.html",
                        "zh/huhhot/2018/plain/pinyin/index.html",
                        "zh/huhhot/2018/fragment.html",
                        "facing/huhhot/2018/index.html");
    }

    @Test
    void after_an_edit_of_a_template_what_reaches_it_is_rendered_and_nothing_else() throws IOException {
        Path own = Files.createDirectories(project.resolve("templates"));
        build();
        Files.writeString(
                own.resolve("statement.ftlh"),
                Files.readString(Path.of("templates/statement.ftlh")) + "<#-- ours -->\n");
        Run again = build();
        assertThat(pages(again)).isNotEmpty().allMatch(path -> path.contains("/accessibility/"));

        Files.writeString(
                own.resolve("layout.ftlh"), Files.readString(Path.of("templates/layout.ftlh")) + "<#-- ours -->\n");
        assertThat(pages(build()))
                .contains("zh/huhhot/2018/index.html", "zh/index.html", "mn/huhhot/2018/index.html")
                .doesNotContain("zh/huhhot/2018/statistics.csv", "robots.txt", "zh/huhhot/2018/qr.svg");
    }

    @Test
    void after_a_change_of_a_figure_the_files_with_that_figure_are_made_anew() throws IOException {
        build();
        edit(SiteFixture.REPORT, "disclosed: 12", "disclosed: 13");
        assertThat(pages(build()))
                .contains(
                        "zh/huhhot/2018/index.html",
                        "mn/huhhot/2018/index.html",
                        "zh/huhhot/2018/statistics.csv",
                        "mn/huhhot/2018/statistics.json",
                        "zh/huhhot/index.html")
                .doesNotContain("zh/huhhot/2018/qr.svg", "robots.txt", "404.html");
    }

    @Test
    void warnings_are_told_each_time() throws IOException {
        Files.writeString(project.resolve("content/nobody-reads-this.txt"), "");
        Run first = build();
        assertThat(first.rules()).contains("unused-file");

        Run second = build();
        assertThat(second.rendered()).isZero();
        assertThat(second.result().findings()).isEqualTo(first.result().findings());
        assertThat(build(true).result().passed()).as("with --strict").isFalse();
    }

    @Test
    void an_edit_is_seen_whatever_its_file_says_of_its_time() throws IOException {
        build();
        Path text = project.resolve(SiteFixture.CHINESE);
        FileTime before = Files.getLastModifiedTime(text);
        edit(SiteFixture.CHINESE, "一、概况", "一、情况");
        Files.setLastModifiedTime(text, before);

        assertThat(build().result().written()).contains("zh/huhhot/2018/index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/reports/huhhot/2018/files/more.pdf",
                "content/messages/zh.yaml",
                "templates/layout.ftlh",
                "templates/assets/extra.txt"
            })
    void a_new_file_is_seen(String path) throws IOException {
        Files.createDirectories(project.resolve("templates"));
        build();
        assertThat(build().rendered()).isZero();
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");

        assertThat(build())
                .satisfies(run ->
                        assertThat(run.rendered() > 0 || !run.result().passed()).isTrue());
    }

    @Test
    void what_somebody_changed_in_the_site_is_put_right() throws IOException {
        build();
        var built = Folders.bytes(project.resolve("site"));
        Path page = project.resolve("site/zh/index.html");
        Files.writeString(page, Files.readString(page).replace("年度报告", "月度报告"));
        Files.delete(project.resolve("site/mn/index.html"));

        Run again = build();
        assertThat(again.rules()).contains("overwritten-edit");
        assertThat(Folders.bytes(project.resolve("site"))).isEqualTo(built);
        assertThat(build().rules()).doesNotContain("overwritten-edit");
    }

    @Test
    void what_has_failed_is_tried_again() throws IOException {
        edit(SiteFixture.REPORT, "published: 2019-03-29 14:25", "published: tomorrow");
        assertThat(build().result().passed()).isFalse();
        assertThat(build().result().passed()).isFalse();
        edit(SiteFixture.REPORT, "published: tomorrow", "published: 2019-03-29 14:25");
        assertThat(build().result().passed()).isTrue();
    }

    @Test
    void a_site_in_another_folder_is_another_site() throws IOException {
        build();
        Files.move(project.resolve("site"), project.resolve("kept"));
        Run again = build();
        assertThat(again.rendered()).isPositive();
        assertThat(Folders.bytes(project.resolve("site"))).isEqualTo(Folders.bytes(project.resolve("kept")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "0123456789abcdef"})
    void a_damaged_memory_is_none(String damage) throws IOException {
        build();
        damage(memory(".build"), damage);
        Run again = build();
        assertThat(again.rendered()).isPositive();
        assertThat(again.result().passed()).isTrue();
        assertThat(build().rendered()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"index,''", "index,short", "index,0123456789abcdef", "body,''", "body,short", "body,0123456789abcdef"})
    void a_body_that_was_kept_and_damaged_is_read_again(String file, String damage) throws IOException {
        Path own = Files.createDirectories(project.resolve("templates"));
        build();
        damage(file.equals("index") ? memory("/index") : body(), damage);
        Files.writeString(
                own.resolve("report.ftlh"), Files.readString(Path.of("templates/report.ftlh")) + "<p>Edited.</p>");
        Run again = build();
        assertThat(again.result().passed()).isTrue();
        assertThat(again.bodiesRead()).isEqualTo(1);
        assertThat(again.paths()).contains("zh/huhhot/2018/index.html");
        assertThatTheSiteIsThatOfACleanBuild();
        assertThat(build().rendered()).isZero();
    }

    @Test
    void after_an_edit_only_the_body_that_it_is_in_is_read() throws IOException {
        secondBody();
        assertThat(build().bodiesRead()).isEqualTo(2);
        edit(SiteFixture.CHINESE, "本年度情况如下。", "本年度的情况如下。");
        assertThat(build().bodiesRead()).isEqualTo(1);
        edit("content/reports/second/2018/report.yaml", "disclosed: 12", "disclosed: 13");
        assertThat(build().bodiesRead()).isEqualTo(1);
        edit("content/organs/second.yaml", "赛罕区", "玉泉区");
        assertThat(build().bodiesRead()).isEqualTo(1);
        assertThatTheSiteIsThatOfACleanBuild();
    }

    @Test
    void after_an_edit_of_a_template_no_text_is_read() throws IOException {
        Path own = Files.createDirectories(project.resolve("templates"));
        build();
        Files.writeString(
                own.resolve("layout.ftlh"), Files.readString(Path.of("templates/layout.ftlh")) + "<#-- ours -->\n");
        Run again = build();
        assertThat(again.bodiesRead()).isZero();
        assertThat(again.rendered()).isPositive();
        assertThatTheSiteIsThatOfACleanBuild();
    }

    @Test
    void what_is_so_for_all_bodies_is_looked_at_again_in_each() throws IOException {
        secondBody();
        build();
        for (String change : List.of("description: {zh: 一}\n", "signOffNames: hide\n")) {
            Path site = project.resolve(SiteFixture.SITE);
            Files.writeString(site, Files.readString(site) + change);
            assertThat(build().bodiesRead()).isEqualTo(2);
        }
        Path messages = Files.createDirectories(project.resolve("content/messages"));
        Files.writeString(messages.resolve("zh.yaml"), "footnotes: 脚注\n");
        assertThat(build().bodiesRead()).isEqualTo(2);
        assertThatTheSiteIsThatOfACleanBuild();
    }

    @Test
    void what_was_read_is_kept_though_the_build_was_stopped_by_an_error() throws IOException {
        secondBody();
        edit(SiteFixture.REPORT, "published: 2019-03-29 14:25", "published: tomorrow");
        Run stopped = build();
        assertThat(stopped.result().passed()).isFalse();
        assertThat(stopped.bodiesRead()).isEqualTo(2);
        Run again = build();
        assertThat(again.result().findings()).isEqualTo(stopped.result().findings());
        assertThat(again.bodiesRead()).isZero();
        edit(SiteFixture.REPORT, "published: tomorrow", "published: 2019-03-29 14:25");
        Run mended = build();
        assertThat(mended.result().passed()).isTrue();
        assertThat(mended.bodiesRead()).isEqualTo(1);
        assertThatTheSiteIsThatOfACleanBuild();
    }

    @Test
    void a_word_that_bodies_spell_in_two_ways_is_told_with_all_its_places() throws IOException {
        secondBody();
        Path second = project.resolve("content/reports/second/2018/mn.md");
        Files.writeString(second, Files.readString(second) + "\nᠢᠯᠡᠲᠬᠡᠯ᠃\n");
        List<Finding> first = build().result().findings();
        edit(SiteFixture.CHINESE, "本年度情况如下。", "本年度的情况如下。");
        Run again = build();
        assertThat(again.bodiesRead()).isEqualTo(1);
        assertThat(again.rules()).contains("spelling-varies");
        assertThat(again.result().findings().stream().filter(BuildAgainTest::isOfSpelling))
                .containsExactlyElementsOf(
                        first.stream().filter(BuildAgainTest::isOfSpelling).toList());
    }

    private static boolean isOfSpelling(Finding finding) {
        return finding.rule().equals("spelling-varies");
    }

    @Test
    void checking_takes_what_a_build_has_kept_and_keeps_what_it_has_read() throws IOException {
        secondBody();
        edit(SiteFixture.REPORT, "disclosed: 12", "disclosed: 13");
        BuildResult built = build().result();
        assertThat(check().result()).extracting(BuildResult::files).isEqualTo(built.files());
        assertThat(check().rules()).isEqualTo(build().rules());
        edit("content/reports/second/2018/report.yaml", "published: 2019-03-29 14:25", "published: tomorrow");
        Run checked = check();
        assertThat(checked.rules()).contains("bad-date");
        assertThat(checked.bodiesRead()).isEqualTo(1);
        assertThat(check().bodiesRead()).isZero();
        edit("content/reports/second/2018/report.yaml", "published: tomorrow", "published: 2019-03-28");
        assertThat(check().bodiesRead()).isEqualTo(1);
        Run again = build();
        assertThat(again.bodiesRead()).isZero();
        assertThat(again.paths()).contains("zh/second/2018/index.html");
        assertThatTheSiteIsThatOfACleanBuild();
    }

    private void secondBody() {
        Folders.copy(project.resolve("content/reports/huhhot"), project.resolve("content/reports/second"));
        write("content/organs/second.yaml", "name: {zh: 赛罕区人民政府}\nshort: {zh: 赛罕区}\nlevel: county\n");
    }

    private void write(String path, String text) {
        try {
            Files.writeString(project.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertThatTheSiteIsThatOfACleanBuild() {
        Path templates = project.resolve("templates");
        new SiteBuild(
                        new BuildRequest(
                                project.resolve("content"),
                                Files.isDirectory(templates) ? Optional.of(templates) : Optional.empty(),
                                project.resolve("clean"),
                                Optional.empty(),
                                false,
                                Optional.empty()),
                        Progress.NONE)
                .publish();
        assertThat(Folders.bytes(project.resolve("site"))).isEqualTo(Folders.bytes(project.resolve("clean")));
        Folders.delete(project.resolve("clean"));
    }

    /** The file of the only body. */
    private Path body() throws IOException {
        Path index = memory("/index");
        return Folders.below(index.resolveSibling("")).stream()
                .filter(path -> !path.equals(index))
                .findFirst()
                .orElseThrow();
    }

    private void damage(Path file, String damage) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (damage.length() == 16) {
            // In the middle of the file of a body lies a text, which is read when a page asks for it.
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        } else {
            Files.write(file, damage.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path memory(String ending) throws IOException {
        return Folders.below(cache).stream()
                .filter(path -> path.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_nothing_can_be_remembered_a_build_does_everything() throws IOException {
        Files.writeString(cache, "a file, where a folder should come");
        assertThat(build().result().passed()).isTrue();
        assertThat(build().rendered()).isPositive();
    }

    @Test
    void a_link_in_the_content_is_never_taken_on_trust() throws IOException {
        Path elsewhere = project.resolve("elsewhere");
        Files.createDirectories(elsewhere);
        Files.createSymbolicLink(project.resolve("content/reports/.hidden"), elsewhere);
        build();
        assertThat(build().rendered()).isPositive();
    }

    @Test
    void only_so_many_sites_are_remembered() throws IOException {
        build();
        Path memory = memory(".build");
        for (int i = 0; i < 40; i++) {
            Path other = cache.resolve(i + ".build");
            Files.copy(memory, other);
            Files.setLastModifiedTime(other, FileTime.fromMillis(i));
        }
        edit(SiteFixture.CHINESE, "一、概况", "一、情况");
        build();
        assertThat(Folders.below(cache).stream().filter(path -> path.toString().endsWith(".build")))
                .hasSize(32)
                .contains(memory, cache.resolve("39.build"));
        assertThat(build().rendered()).isZero();
    }
}
