package org.bichig.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small site project as files, of which a test changes one and builds the rest as it is. Immutable.
 *
 * <pre>
 *   SiteFixture.minimal().replacing(SiteFixture.REPORT, "published: ", "published: 2018/3/1").writeTo(folder);
 * </pre>
 */
public final class SiteFixture {

    public static final String SITE = "content/site.yaml";
    public static final String ORGAN = "content/organs/huhhot.yaml";
    public static final String REPORT = "content/reports/huhhot/2018/report.yaml";
    public static final String CHINESE = "content/reports/huhhot/2018/zh.md";
    public static final String MONGOLIAN = "content/reports/huhhot/2018/mn.md";
    public static final String STATEMENT = "content/pages/accessibility/zh.md";
    public static final String AUDIT = "content/accessibility-audit.json";
    public static final String ANNEX = "content/reports/huhhot/2018/files/annex.pdf";

    private final SortedMap<String, byte[]> files;

    private SiteFixture(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** One body, one report with a short table, an attachment and a Mongolian text. Builds without errors and warnings. */
    public static SiteFixture minimal() {
        return new SiteFixture(new TreeMap<>())
                .with(SITE, """
                        address: https://nianbao.example/zwgk/
                        example: true
                        languages: [zh, mn]
                        name: {zh: 年度报告, mn: ᠢᠯᠡᠳᠬᠡᠯ}
                        missingTranslation: fallback
                        """)
                .with(ORGAN, """
                        name: {zh: 呼和浩特市人民政府}
                        short: {zh: 呼和浩特市}
                        level: prefecture
                        """)
                .with(REPORT, """
                        title: {zh: 2018年年度报告, mn: ᠢᠯᠡᠳᠬᠡᠯ}
                        indexNumber: 01020280
                        published: 2019-03-29 14:25
                        source: {zh: 市政府办公室}
                        statistics:
                          format: form-2014
                          values:
                            disclosed: 12
                            disclosedNormative: /
                        attachments:
                          - {file: files/annex.pdf, title: {zh: 附件}}
                        """)
                .with(CHINESE, "本年度情况如下。\n\n## 一、概况 {#overview}\n\n见[附件](files/annex.pdf)。\n")
                .with(MONGOLIAN, "ᠢᠯᠡᠳᠬᠡᠯ᠃\n\n## ᠢᠯᠡᠳᠬᠡᠯ {#overview}\n\n[ᠢᠯᠡᠳᠬᠡᠯ](files/annex.pdf)᠃\n")
                .with(ANNEX, "%PDF-1.4 not really");
    }

    /** The minimal site with an accessibility statement in both languages, and whom to write to. */
    public static SiteFixture withStatement() {
        return minimal()
                .with("content/pages/accessibility/page.yaml", """
                        title: {zh: 无障碍声明, mn: ᠰᠠᠭᠠᠳ ᠦᠭᠡᠢ}
                        date: 2026-11-20
                        """)
                .with(STATEMENT, "希望每个人都能读到这里的报告。\n")
                .with("content/pages/accessibility/mn.md", "ᠢᠯᠡᠳᠬᠡᠯ᠃\n")
                .adding(SITE, """
                        accessibility:
                          contact: {office: {zh: 市政府办公室}, phone: 0471-0000000, email: wza@nianbao.example}
                          answerDays: 5
                          complaints: {zh: 可以向市残疾人联合会反映。}
                        """)
                .replacing(REPORT, "title: {zh: 附件}}", "title: {zh: 附件}, scanned: true}");
    }

    public SiteFixture with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SiteFixture with(String path, byte[] bytes) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, bytes.clone());
        return new SiteFixture(changed);
    }

    public SiteFixture without(String path) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        if (changed.remove(path) == null) {
            throw new IllegalArgumentException("there is no " + path);
        }
        return new SiteFixture(changed);
    }

    public SiteFixture renamed(String path, String to) {
        return with(to, text(path)).without(path);
    }

    /** The first occurrence of a piece of text replaced; the piece must be there. */
    public SiteFixture replacing(String path, String found, String by) {
        String text = text(path);
        int at = text.indexOf(found);
        if (at < 0) {
            throw new IllegalArgumentException(path + " does not contain " + found);
        }
        return with(path, text.substring(0, at) + by + text.substring(at + found.length()));
    }

    public SiteFixture adding(String path, String text) {
        return with(path, text(path) + text);
    }

    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("there is no " + path);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Makes the folder hold these files under {@code content/} and {@code templates/}, and no others there. */
    public void writeTo(Path folder) {
        Folders.delete(folder.resolve("content"));
        Folders.delete(folder.resolve("templates"));
        files.forEach((path, bytes) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.resolveSibling(""));
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
