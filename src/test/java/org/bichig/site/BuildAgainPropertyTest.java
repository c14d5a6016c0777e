package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bichig.build.BuildRequest;
import org.bichig.build.BuildResult;
import org.bichig.build.Progress;
import org.bichig.build.SiteBuild;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build after an edit gives what a clean build gives, whatever the edit. Each edit is applied to the state that the
 * edits before it have left; some leave a site that cannot be built, and then both builds must say the same and the site
 * stays.
 */
class BuildAgainPropertyTest {

    private static final int EDITS = 50;

    private static final String WORDS = "年度主动公开政府信息答复处理补正行政复议诉讼0123456789，。#|-*[](){}: \n";

    /** Something of everything that a site may have. */
    static final SiteFixture START = SiteFixture.withStatement()
            .with("content/organs/xincheng.yaml", """
                    name: {zh: 新城区人民政府}
                    short: {zh: 新城区}
                    level: county
                    parent: huhhot
                    """)
            .with("content/reports/huhhot/2017/report.yaml", """
                    title: {zh: 2017年年度报告}
                    published: 2018-03-02
                    statistics: {format: form-2014, values: {disclosed: 10}}
                    """)
            .with("content/reports/huhhot/2017/zh.md", "本年度情况如下。\n\n## 一、概况\n\n主动公开10条。\n")
            .with("content/reports/xincheng/2018/report.yaml", """
                    title: {zh: 新城区2018年年度报告, mn: ᠢᠯᠡᠳᠬᠡᠯ}
                    published: 2019-02-02
                    statistics: {format: form-2014, values: {disclosed: 3, disclosedNormative: 1}}
                    acknowledge:
                      - {rule: text-and-table, reason: {zh: 如此公布}}
                    attachments:
                      - {file: files/two.pdf, title: {zh: 附件}, scanned: true}
                    """)
            .with("content/reports/xincheng/2018/zh.md", "情况如下。\n\n## 一、概况\n\n主动公开4条。见[说明](/accessibility/)。\n")
            .with("content/reports/xincheng/2018/mn.md", "ᠢᠯᠡᠳᠬᠡᠯ᠃\n\n## ᠢᠯᠡᠳᠬᠡᠯ\n\nᠢᠯᠡᠲᠬᠡᠯ ᠪᠣᠯᠤᠨ᠎ᠠ᠃\n")
            .with("content/reports/xincheng/2018/files/two.pdf", "%PDF-1.4 not really either")
            .with("content/organs/yuquan.yaml", """
                    name: {zh: 玉泉区人民政府}
                    short: {zh: 玉泉区}
                    level: county
                    parent: huhhot
                    """)
            .with("content/reports/yuquan/2018/report.yaml", """
                    title: {zh: 玉泉区2018年年度报告}
                    published: 2019-02-03
                    statistics: {format: county, values: {received: 3, byLetter: 1, online: 2}}
                    """)
            .with("content/formats/county.yaml", """
                    id: county
                    title: {zh: 县级表}
                    units:
                      - {key: piece, zh: 件}
                    tables:
                      - key: figures
                        title: {zh: 县级表}
                        unit: piece
                        columns:
                          - {key: year, zh: "{year}年度"}
                        rows:
                          - {key: received, zh: 收到申请数, sum: [byLetter, online]}
                          - {key: byLetter, level: 2, zh: 信函}
                          - {key: online, level: 2, zh: 网络}
                    relations:
                      - {rule: sum-mismatch, severity: error, kind: sum, rows: [received]}
                    """)
            .with("content/reports/yuquan/2018/zh.md", "情况如下。\n\n## 一、概况\n\n见[新城区](/xincheng/2018/)。\n")
            .adding(SiteFixture.ORGAN, "kind: consolidated\n")
            .with("content/messages/zh.yaml", "home: 主页\n")
            .with("templates/not-found.ftlh", "<!DOCTYPE html><title>404</title>\n")
            .with("templates/navigation.ftlh", ofTheTheme("navigation.ftlh"))
            .with("templates/statistics.ftlh", ofTheTheme("statistics.ftlh"))
            .with("templates/assets/note.txt", "one\n")
            .with("templates/assets/own.js", "document.title += ''; // ours\n")
            .with("templates/styles/99-own.css", ":root { --own: 1; }\n");

    private static String ofTheTheme(String template) {
        try {
            return Files.readString(Path.of("templates", template));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TempDir
    private Path project;

    private Path path(String name) {
        return project.resolve(name);
    }

    private BuildResult build(String output, Optional<Path> cache) {
        return run(output, cache).publish();
    }

    private BuildResult check() {
        return run("site", Optional.of(path("cache"))).check();
    }

    private SiteBuild run(String output, Optional<Path> cache) {
        Path templates = path("templates");
        return new SiteBuild(
                new BuildRequest(
                        path("content"),
                        Files.isDirectory(templates) ? Optional.of(templates) : Optional.empty(),
                        path(output),
                        Optional.empty(),
                        false,
                        cache),
                Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_build_after_any_edit_gives_what_a_clean_build_gives(long seed) throws IOException {
        Random random = new Random(seed);
        START.writeTo(project);
        BuildResult first = build("site", Optional.of(path("cache")));
        assertThat(first.passed()).as(first.findings().toString()).isTrue();
        int built = 0;
        for (int i = 0; i < EDITS; i++) {
            SortedMap<String, String> before = Folders.bytes(path("site"));
            String edit = edit(random);
            BuildResult again = build("site", Optional.of(path("cache")));
            Folders.delete(path("clean"));
            BuildResult clean = build("clean", Optional.empty());

            if (i % 5 == 0) {
                assertThat(check().findings()).isEqualTo(clean.findings());
            }

            String what = "seed " + seed + ", edit " + i + ": " + edit;
            assertThat(again.passed()).as(what).isEqualTo(clean.passed());
            assertThat(again.findings()).as(what).isEqualTo(clean.findings());
            assertThat(Folders.bytes(path("site")))
                    .as(what)
                    .isEqualTo(clean.passed() ? Folders.bytes(path("clean")) : before);
            built += clean.passed() ? 1 : 0;
            if (!clean.passed() && random.nextBoolean()) {
                START.writeTo(project);
            }
        }
        assertThat(built).as("edits that left a site that can be built").isGreaterThan(EDITS / 4);
    }

    /** Does something to the project, and says what. */
    private String edit(Random random) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("content", "templates")) {
            Folders.below(path(root)).stream().filter(Files::isRegularFile).forEach(files::add);
        }
        Path file = files.get(random.nextInt(files.size()));
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String name = project.relativize(file).toString();
        switch (random.nextInt(11)) {
            case 0 -> {
                return "nothing";
            }
            case 1 -> {
                Files.delete(file);
                return "deleted " + name;
            }
            case 2 -> {
                Path to = file.resolveSibling("renamed-" + file.getFileName());
                Files.move(file, to);
                return "renamed " + name;
            }
            case 3 -> {
                List<Path> folders = Folders.below(path("content/reports")).stream()
                        .filter(Files::isDirectory)
                        .toList();
                Path folder = folders.get(random.nextInt(folders.size()));
                Path copy = folder.resolveSibling(Integer.toString(2000 + random.nextInt(25)));
                if (Files.exists(copy)) {
                    Folders.delete(copy);
                    return "deleted " + project.relativize(copy);
                }
                Folders.copy(folder, copy);
                return "copied " + project.relativize(folder) + " to " + copy.getFileName();
            }
            case 4 -> {
                Files.writeString(file, text, StandardCharsets.ISO_8859_1);
                return "wrote again what was in " + name;
            }
            case 5, 6, 7 -> {
                return name + ": " + typedOver(file, random);
            }
            default -> {
                return name + ": " + typed(file, random);
            }
        }
    }

    /** A figure becomes another one, or a Chinese character: what most edits of a report are. */
    static String typedOver(Path file, Random random) throws IOException {
        String text = Files.readString(file);
        List<MatchResult> found =
                Pattern.compile("[0-9]|[一-龥]").matcher(text).results().toList();
        if (found.isEmpty()) {
            return "nothing to type over";
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        String by = one.group().compareTo("9") <= 0 ? Integer.toString(random.nextInt(10)) : "新";
        Files.writeString(file, text.substring(0, one.start()) + by + text.substring(one.end()));
        return one.group() + " at " + one.start() + " became " + by;
    }

    /** As somebody types: a few characters put in, taken out, or put in the place of others. */
    static String typed(Path file, Random random) throws IOException {
        String text = Files.readString(file);
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        int end = random.nextBoolean() ? at : Math.min(text.length(), at + random.nextInt(3));
        StringBuilder put = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            put.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        Files.writeString(file, text.substring(0, at) + put + text.substring(end));
        return "“" + text.substring(at, end) + "” at " + at + " became “" + put + "”";
    }
}
