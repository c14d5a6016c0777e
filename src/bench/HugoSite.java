import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The archive as a site for Hugo. Texts are the same files with front matter, figures are data files as they stand in
 * report.yaml, labels are those of bichig's own form and messages. What it has and has not is in docs/performance.md.
 */
final class HugoSite {

    private final Archive archive;
    private final Path repository;
    private final Path site;

    HugoSite(Archive archive, Path repository, Path site) {
        this.archive = archive;
        this.repository = repository;
        this.site = site;
    }

    void write() throws IOException {
        Path resources = repository.resolve("src/main/resources/org/bichig");
        Archive.copy(repository.resolve("src/bench/hugo"), site);
        Archive.copy(repository.resolve("templates/assets"), site.resolve("static/assets"));
        Archive.write(site.resolve("static/assets/bichig.css"), styles());
        Archive.write(site.resolve("data/form.yaml"), Files.readString(resources.resolve("formats/form-2021.yaml")));
        Archive.write(
                site.resolve("data/messages/zh.yaml"), Files.readString(resources.resolve("messages/zh-Hans.yaml")));
        Archive.write(
                site.resolve("data/messages/mn.yaml"), Files.readString(resources.resolve("messages/mn-Mong.yaml")));
        Archive.write(site.resolve("content/zh/organs/index.md"), "---\ntitle: 报告机关\ntype: organs\n---\n");
        Archive.write(
                site.resolve("content/mn/organs/index.md"),
                "---\ntitle: ᠢᠯᠡᠳᠬᠡᠯ ᠭᠠᠷᠭᠠᠭᠰᠠᠨ ᠪᠠᠶᠢᠭᠤᠯᠤᠯᠭ᠎ᠠ\ntype: organs\n---\n");
        for (int body = 0; body < archive.bodies(); body++) {
            writeOrgan(body, "");
            List<FilledForm> forms = archive.forms(body, 0);
            for (int year = 0; year < archive.years(); year++) {
                writeFigures(body, year, forms.get(year));
                writeText(body, year, Archive.markdown(archive.text(body, year), false));
                String reported = Integer.toString(Archive.FIRST_YEAR + year);
                Archive.write(
                        page("mn", body, reported),
                        frontMatter(body, year, archive.mnTitle(body, year), "HTML, plain, fragment, csv, json")
                                + Archive.markdown(archive.text(body, year), true));
                Archive.write(
                        site.resolve("content/zh/facing/" + Archive.key(body) + "/" + reported + ".md"),
                        "---\ntitle: " + archive.zhTitle(body, year) + "\norgan: " + Archive.key(body) + "\nreported: "
                                + reported + "\n---\n");
            }
        }
    }

    void writeOrgan(int body, String suffix) throws IOException {
        String key = Archive.key(body);
        Archive.write(
                site.resolve("content/zh/" + key + "/_index.md"),
                "---\ntitle: " + archive.zhName(body) + suffix + "\n---\n");
        Archive.write(
                site.resolve("content/mn/" + key + "/_index.md"), "---\ntitle: " + archive.mnName(body) + "\n---\n");
    }

    void writeFigures(int body, int year, FilledForm form) throws IOException {
        Archive.write(
                site.resolve("data/figures/" + Archive.key(body) + "/" + (Archive.FIRST_YEAR + year) + ".yaml"),
                form.yaml());
    }

    /** The Chinese text. */
    void writeText(int body, int year, String markdown) throws IOException {
        Archive.write(
                page("zh", body, Integer.toString(Archive.FIRST_YEAR + year)),
                frontMatter(body, year, archive.zhTitle(body, year), "HTML, plain, pinyin, fragment, csv, json")
                        + markdown);
    }

    private Path page(String language, int body, String reported) {
        return site.resolve("content/" + language + "/" + Archive.key(body) + "/" + reported + ".md");
    }

    private String frontMatter(int body, int year, String title, String outputs) {
        int reported = Archive.FIRST_YEAR + year;
        return "---\ntitle: " + title + "\norgan: " + Archive.key(body) + "\nreported: " + reported + "\nyears: ["
                + reported + "]\noutputs: [" + outputs + "]\n"
                + "indexNumber: S%08d/%d-%05d\n".formatted(body + 1, reported, body % 90_000 + 10)
                + "written: \"" + (reported + 1) + "-01-10\"\n"
                + "issuedOn: \"" + (reported + 1) + "-01-%02d 09:%02d\"\n".formatted(11 + body % 20, body % 60)
                + "publisher: " + archive.zhName(body) + "人民政府办公室\n"
                + "period: " + reported + "-01-01 至 " + reported + "-12-31\n"
                + "contactOffice: " + archive.zhName(body) + "人民政府办公室\n"
                + "address: " + archive.zhName(body) + "示例路" + (body % 300 + 1) + "号\n"
                + "postcode: \"0%05d\"\n".formatted(body % 100_000)
                + "phone: 0470-%07d\n---\n\n".formatted(body + 1);
    }

    private String styles() throws IOException {
        try (Stream<Path> parts = Files.list(repository.resolve("templates/styles"))) {
            StringBuilder sheet = new StringBuilder();
            for (Path part : parts.sorted().collect(Collectors.toList())) {
                sheet.append(Files.readString(part));
            }
            return sheet.toString();
        }
    }
}
