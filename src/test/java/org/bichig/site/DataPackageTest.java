package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.SITE;
import static org.bichig.site.SiteFixture.minimal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of a whole site are what their description says, and everything that the pages show. */
class DataPackageTest {

    private static final Path EXAMPLE = Path.of("src", "test", "resources", "example-city");

    @TempDir
    private static Path shared = Path.of("");

    private static PublishedSite site = new PublishedSite(shared);

    @TempDir
    private Path project = Path.of("");

    @BeforeAll
    static void aSiteWithTwoFormsIsBuilt() throws IOException {
        SiteFixture fixture = minimal();
        for (String file : List.of(
                "organs/example-city.yaml",
                "reports/example-city/2021/report.yaml",
                "reports/example-city/2021/zh.md",
                "reports/example-city/2021/mn.md")) {
            fixture = fixture.with("content/" + file, Files.readString(EXAMPLE.resolve(file)));
        }
        fixture.writeTo(shared);
        site = PublishedSite.of(shared);
    }

    @Test
    void eachTableHasTheSizeAndTheSumThatTheDescriptionSays() throws Exception {
        for (JsonNode resource : description().path("resources")) {
            byte[] bytes = Files.readAllBytes(
                    site.folder().resolve("data").resolve(resource.path("path").asString()));
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

            assertThat(resource.path("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + sum);
        }
    }

    @Test
    void eachTableIsAsItsSchemaSays() {
        for (JsonNode resource : description().path("resources")) {
            List<Map<String, String>> rows = table(resource.path("name").asString());
            JsonNode schema = resource.path("schema");
            assertThat(rows).as(resource.path("name").asString()).isNotEmpty();
            assertThat(rows.get(0)).hasSize(schema.path("fields").size());
            for (JsonNode field : schema.path("fields")) {
                String pattern = switch (field.path("type").asString()) {
                    case "number" -> "(-?[0-9]+(\\.[0-9]+)?)?";
                    case "year" -> "[0-9]{4}";
                    case "date" -> "([0-9]{4}-[0-9]{2}-[0-9]{2})?";
                    default -> "(?s).*";
                };
                assertThat(field.path("description").asString("")).isNotEmpty();
                assertThat(rows)
                        .allSatisfy(row -> assertThat(row.get(field.path("name").asString()))
                                .matches(pattern));
            }
            assertThat(rows.stream().map(row -> pick(row, schema.path("primaryKey"))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatATableRefersToIsThere() {
        int references = 0;
        for (JsonNode resource : description().path("resources")) {
            for (JsonNode reference : resource.path("schema").path("foreignKeys")) {
                JsonNode fields = reference.path("fields");
                Set<String> there = table(
                                reference.path("reference").path("resource").asString())
                        .stream()
                        .map(row -> pick(row, fields))
                        .collect(Collectors.toSet());
                assertThat(table(resource.path("name").asString()))
                        .allSatisfy(row -> assertThat(there).contains(pick(row, fields)));
                references++;
            }
        }
        assertThat(references).isGreaterThan(4);
    }

    @Test
    void everyFigureThatAPageShowsIsThereOnce() {
        List<Map<String, String>> figures = table("figures").stream()
                .filter(row -> "example-city".equals(row.get("organ")))
                .toList();
        List<String> shown = site.page("zh/example-city/2021/index.html")
                .select("table.figures:not(.bars) td:is(.number, .token)")
                .eachText();

        assertThat(figures.stream()
                        .filter(row -> !"missing".equals(row.get("kind")))
                        .map(row -> row.get("value") + row.get("mark")))
                .isEqualTo(shown);
        assertThat(figures)
                .filteredOn(row -> "charges".equals(row.get("row")))
                .singleElement()
                .satisfies(row -> assertThat(new BigDecimal(row.get("value"))).isEqualTo("4166.241619"));
    }

    @Test
    void aMarkIsNoNumberAndABlankIsNeither() {
        assertThat(figure("disclosed")).containsEntry("kind", "number").containsEntry("value", "12");
        assertThat(figure("disclosedNormative"))
                .containsEntry("kind", "mark")
                .containsEntry("value", "")
                .containsEntry("mark", "/");
        assertThat(figure("channelWebsite"))
                .containsEntry("kind", "missing")
                .containsEntry("value", "")
                .containsEntry("mark", "");
    }

    @Test
    void theArchiveHoldsAllOfIt() throws IOException {
        Map<String, String> held = new TreeMap<>();
        byte[] archive = Files.readAllBytes(site.folder().resolve("data/annual-reports.zip"));
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                held.put(file.getName(), new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Set<String> there = new HashSet<>(site.paths().stream()
                .filter(path -> path.startsWith("data/") && !path.endsWith(".zip"))
                .map(path -> path.substring("data/".length()))
                .toList());

        assertThat(held.keySet()).isEqualTo(there).contains("datapackage.json", "figures.csv");
        held.forEach((name, text) -> assertThat(text).isEqualTo(site.text("data/" + name)));
    }

    @Test
    void whoeverReadsAnyPageFindsIt() {
        for (String language : List.of("zh", "mn")) {
            String page = language + "/huhhot/2018/index.html";
            List<String> links = site.page(page).select("footer a").eachAttr("href").stream()
                    .map(link -> site.target(page, link))
                    .toList();
            assertThat(links).contains(language + "/data/index.html");
            assertThat(site.page(language + "/data/index.html").select("main a").eachAttr("href"))
                    .contains("../../data/annual-reports.zip", "../../data/figures.csv", "../../data/datapackage.json");
        }
    }

    @Test
    void noLicenceIsNamedThatTheSiteDoesNotState() {
        assertThat(description().has("licenses")).isFalse();
        minimal()
                .adding(SITE, "licence: {name: CC-BY-4.0, url: \"https://creativecommons.org/licenses/by/4.0/\"}\n")
                .writeTo(project);
        PublishedSite licensed = PublishedSite.of(project);

        assertThat(licensed.text("data/datapackage.json"))
                .contains("\"licenses\": [{\"name\": \"CC-BY-4.0\", \"path\": "
                        + "\"https://creativecommons.org/licenses/by/4.0/\"}]");
        assertThat(licensed.page("zh/data/index.html").select("main dd").eachText())
                .contains("CC-BY-4.0");
    }

    @Test
    void aSiteWithoutAReportHasNoData() {
        minimal()
                .without(REPORT)
                .without(SiteFixture.CHINESE)
                .without(SiteFixture.MONGOLIAN)
                .without(SiteFixture.ANNEX)
                .writeTo(project);
        PublishedSite empty = PublishedSite.of(project);

        assertThat(empty.paths()).noneMatch(path -> path.contains("data/"));
        assertThat(empty.text("zh/index.html")).doesNotContain("data/index.html");
    }

    private static JsonNode description() {
        return JsonMapper.shared().readTree(site.text("data/datapackage.json"));
    }

    private static String pick(Map<String, String> row, JsonNode fields) {
        List<String> values = new ArrayList<>();
        fields.forEach(field -> values.add(row.get(field.asString())));
        return String.join(" ", values);
    }

    private static Map<String, String> figure(String row) {
        return table("figures").stream()
                .filter(each -> "huhhot".equals(each.get("organ")) && row.equals(each.get("row")))
                .findFirst()
                .orElseThrow();
    }

    /** Nothing in these tables needs quotation marks but texts, of which no test asks. */
    private static List<Map<String, String>> table(String name) {
        List<List<String>> lines = site.text("data/" + name + ".csv")
                .lines()
                .map(DataPackageTest::cells)
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(cell.replaceAll("^\"|\"$", ""));
        }
        return cells;
    }
}
