package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.ORGAN;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.SITE;
import static org.bichig.site.SiteFixture.minimal;
import static org.bichig.site.SiteFixture.withStatement;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.site.Folders;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor is told while somebody types is what bichig says when it reads the file. */
class SchemasTest {

    private static final Pattern GUIDE_FILE =
            Pattern.compile("(?m)^\\*\\*`(content/[^`]+\\.yaml)`\\*\\*\\n\\n```[a-z]+\\n(.*?)^```$", Pattern.DOTALL);

    @TempDir
    private Path project = Path.of("");

    @Test
    void everyFileOfTheContentIsRight() {
        Folders.copy(Path.of("content"), project.resolve("content"));
        Folders.copy(Path.of("src/test/resources/example-city"), project.resolve("more"));
        Folders.below(project.resolve("more")).stream()
                .filter(Files::isRegularFile)
                .forEach(file -> copy(
                        file,
                        project.resolve("content")
                                .resolve(
                                        project.resolve("more").relativize(file).toString())));

        assertThat(objections()).isEmpty();
        assertThat(yamlFiles()).hasSizeGreaterThan(12);
    }

    @Test
    void everyExampleOfTheGuideIsRight() throws IOException {
        SiteFixture site = minimal();
        List<String> names = new ArrayList<>();
        for (var example : GUIDE_FILE
                .matcher(Files.readString(Path.of("docs/writing-a-report.md")))
                .results()
                .toList()) {
            site = site.with(example.group(1), example.group(2));
            names.add(example.group(1));
        }
        site.writeTo(project);

        assertThat(names).anyMatch(name -> name.startsWith("content/formats/")).hasSizeGreaterThan(6);
        assertThat(objections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"form-2014", "form-2019", "form-2021"})
    void theFormsThatBichigBringsAreRight(String form) throws IOException {
        minimal()
                .with(
                        "content/formats/mine.yaml",
                        Files.readString(Path.of("src/main/resources/org/bichig/formats", form + ".yaml")))
                .writeTo(project);

        assertThat(objections()).isEmpty();
    }

    @Test
    void everyTextInTwoLanguagesAndEveryTypeOfFigureIsRight() {
        withStatement()
                .replacing(
                        REPORT,
                        "disclosed: 12",
                        "disclosed: 123456789012345678901234567890\n    fees: 1.50\n    budget: \"—\"")
                .replacing(
                        REPORT,
                        "indexNumber: 01020280",
                        "indexNumber: no\ndocumentNumber:\ntopic: 1.10\nwritten: 2019-03-01")
                .writeTo(project);

        assertThat(objections()).isEmpty();
    }

    @Test
    void whatInitAndNewWriteIsRightAndSaysWhereItsSchemaIs() {
        Path made = project.resolve("made");
        assertThat(run("init", made.toString())).isZero();
        assertThat(run(
                        "new",
                        "organ",
                        "huhhot",
                        "--content",
                        made.resolve("content").toString()))
                .isZero();
        assertThat(run(
                        "new",
                        "report",
                        "huhhot",
                        "2021",
                        "--content",
                        made.resolve("content").toString()))
                .isZero();
        project = made;

        assertThat(objections()).isEmpty();
        assertThat(yamlFiles()).hasSize(4).allSatisfy(file -> {
            String line = read(file).lines().findFirst().orElseThrow();
            assertThat(line).startsWith("# yaml-language-server: $schema=");
            Path schema =
                    file.resolveSibling(line.substring(line.indexOf('=') + 1)).normalize();
            assertThat(schema).isRegularFile().hasParent(made.resolve("content/schemas"));
            assertThat(schema.getFileName()).hasToString(schemaOf(file));
        });
        assertThat(CommandLineRun.on(made, "check").err()).doesNotContain("unused-file");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(REPORT, "indexNumber", "indexNumer"),
                Arguments.of(REPORT, "indexNumber:", "索引号:"),
                Arguments.of(REPORT, "disclosed: 12", "discolsed: 12"),
                Arguments.of(REPORT, "indexNumber: 01020280", "indexNumber: [1, 2]"),
                Arguments.of(REPORT, "attachments:\n  - {", "attachments: {"),
                Arguments.of(REPORT, "published: 2019-03-29 14:25", "published: 2019/3/29"),
                Arguments.of(REPORT, "published: 2019-03-29 14:25", "published: 2019年3月29日"),
                Arguments.of(REPORT, "published: 2019-03-29 14:25", "written: 2019-03-29 14:25"),
                Arguments.of(REPORT, "format: form-2014", "format: form-2015"),
                Arguments.of(REPORT, "format: form-2014", "format:"),
                Arguments.of(REPORT, "disclosed: 12", "disclosed: 1,463"),
                Arguments.of(REPORT, "disclosed: 12", "disclosed: 12件"),
                Arguments.of(REPORT, "disclosed: 12", "disclosed: 12.5"),
                Arguments.of(REPORT, "disclosed: 12", "disclosed: [12, 13]"),
                Arguments.of(REPORT, "disclosed: 12", "disclosure: 12"),
                Arguments.of(REPORT, "title: {zh: 2018年年度报告, mn: ᠢᠯᠡᠳᠬᠡᠯ}", "title:"),
                Arguments.of(REPORT, "mn: ᠢᠯᠡᠳᠬᠡᠯ}", "mnStatus: sure}"),
                Arguments.of(REPORT, "file: files/annex.pdf, ", ""),
                Arguments.of(REPORT, "title: {zh: 附件}", "title: {zh: 附件}, scanned: ja"),
                Arguments.of(SITE, "example: true", "example: yes"),
                Arguments.of(SITE, "address: https://nianbao.example/zwgk/", "address: nianbao.example"),
                Arguments.of(SITE, "address: https://nianbao.example/zwgk/", "description: x"),
                Arguments.of(SITE, "languages: [zh, mn]", "languages: [zh, en]"),
                Arguments.of(SITE, "missingTranslation: fallback", "missingTranslation: maybe"),
                Arguments.of(SITE, "example: true", "accessibility: {answerDays: 0}"),
                Arguments.of(SITE, "example: true", "accessibility: {answerDays: 五}"),
                Arguments.of(SITE, "example: true", "portal: {url: www.example.cn}"),
                Arguments.of(ORGAN, "level: prefecture", "level: perfecture"),
                Arguments.of(ORGAN, "level: prefecture\n", ""),
                Arguments.of(ORGAN, "level: prefecture", "level: prefecture\nregionCode: 15O100"),
                Arguments.of(
                        REPORT, "attachments:", "acknowledge: [{rule: sum-mismatch, row: disclosed}]\nattachments:"),
                Arguments.of(
                        REPORT,
                        "attachments:",
                        "acknowledge: [{rule: sum-mismatch, row: disclosed, reason: {mn: ᠢ}}]\nattachments:"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeThatBichigFindsTheEditorMarks(String file, String right, String wrong) {
        SiteFixture site = minimal();
        site.writeTo(project);
        assertThat(objections()).isEmpty();

        site.replacing(file, right, wrong).writeTo(project);

        assertThat(CommandLineRun.on(project, "check").exitCode()).isEqualTo(1);
        assertThat(objections()).containsOnlyKeys(file);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("[1, 0, 12]", true),
                Arguments.of("1 0 12", true),
                Arguments.of("1\t\t12", true),
                Arguments.of("[1, \"\", /]", true),
                Arguments.of("{issued: 1, inForce: 12}", true),
                Arguments.of("", true),
                Arguments.of("[1, 0]", false),
                Arguments.of("1 0", false),
                Arguments.of("7", false),
                Arguments.of("[1, 0, many]", false),
                Arguments.of("{issued: 1, inforce: 12}", false));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowHasAValueForEachColumnOfTheFormThatIsStated(String typed, boolean right) {
        minimal()
                .replacing(REPORT, "form-2014", "form-2021")
                .replacing(REPORT, "disclosed: 12\n    disclosedNormative: /", "rules: " + typed)
                .writeTo(project);

        assertThat(CommandLineRun.on(project, "check").exitCode()).isEqualTo(right ? 0 : 1);
        assertThat(objections().isEmpty()).isEqualTo(right);
    }

    @Test
    void everyRowOfEveryFormIsOfferedAndSaysWhatItIs() throws IOException {
        minimal().writeTo(project);
        JsonNode definitions =
                JsonMapper.shared().readTree(schemas().get("report.json")).path("definitions");
        for (String form : List.of("form-2014", "form-2019", "form-2021")) {
            String yaml = Files.readString(Path.of("src/main/resources/org/bichig/formats", form + ".yaml"));
            List<String> rows = Pattern.compile("- \\{key: (\\w+), level:")
                    .matcher(yaml)
                    .results()
                    .map(row -> row.group(1))
                    .toList();
            JsonNode offered = definitions.path("rows-" + form).path("properties");

            assertThat(rows)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(
                                    offered.path(row).path("description").asString(""))
                            .isNotEmpty());
        }
    }

    @Test
    void everyKeySaysWhatItIs() {
        minimal().writeTo(project);
        schemas().forEach((name, text) -> {
            if (!name.equals("messages.json")) {
                assertThat(undescribed(JsonMapper.shared().readTree(text)))
                        .as(name)
                        .isEmpty();
            }
        });
    }

    /** A site's own form is one that a report may state. */
    @Test
    void aFormOfTheSiteIsAmongTheForms() {
        minimal()
                .with("content/formats/ours.yaml", """
                        id: ours
                        title: {zh: 本省统计表}
                        tables:
                          - key: all
                            title: {zh: 表}
                            columns: [{key: count, zh: 数量}]
                            rows: [{key: visits, zh: 访问量}]
                        """)
                .replacing(REPORT, "form-2014", "ours")
                .replacing(REPORT, "disclosed: 12\n    disclosedNormative: /", "visits: 3")
                .writeTo(project);

        assertThat(CommandLineRun.on(project, "check").exitCode()).isZero();
        assertThat(objections()).isEmpty();
    }

    @Test
    void theySayTheSameEveryTimeAndGoWhereOneWants() {
        minimal().writeTo(project);
        Path elsewhere = project.resolve("elsewhere");
        String content = project.resolve("content").toString();
        assertThat(run("schema", "--content", content)).isZero();
        assertThat(run("schema", elsewhere.toString(), "--content", content)).isZero();

        assertThat(Folders.bytes(elsewhere))
                .isEqualTo(Folders.bytes(project.resolve("content/schemas")))
                .containsOnlyKeys(
                        "site.json", "organ.json", "page.json", "report.json", "format.json", "messages.json");
        assertThat(CommandLineRun.on(project, "check", "--strict").exitCode()).isZero();
    }

    private static List<String> undescribed(JsonNode schema) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> key : schema.path("properties").properties()) {
            boolean condition = key.getValue().has("const") || key.getValue().has("not");
            if (!condition && key.getValue().path("description").asString("").isEmpty()) {
                found.add(key.getKey());
            }
        }
        schema.path("definitions")
                .properties()
                .forEach(shape -> undescribed(shape.getValue()).forEach(key -> found.add(shape.getKey() + "." + key)));
        return found;
    }

    /** What the schemas have against the files of the project, by file. */
    private Map<String, List<String>> objections() {
        Map<String, String> schemas = schemas();
        Map<String, List<String>> objections = new TreeMap<>();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        Map<String, Schema> read = schemas.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, schema -> registry.getSchema(schema.getValue(), InputFormat.JSON)));
        for (Path file : yamlFiles()) {
            Schema schema = read.get(schemaOf(file));
            if (schema != null) {
                List<String> errors = schema.validate(read(file), InputFormat.YAML).stream()
                        .map(Error::toString)
                        .toList();
                if (!errors.isEmpty()) {
                    objections.put(project.relativize(file).toString().replace('\\', '/'), errors);
                }
            }
        }
        return objections;
    }

    private Map<String, String> schemas() {
        assertThat(run("schema", "--content", project.resolve("content").toString()))
                .isZero();
        Map<String, String> schemas = new TreeMap<>();
        for (Path file : Folders.below(project.resolve("content/schemas"))) {
            schemas.put(String.valueOf(file.getFileName()), read(file));
        }
        return schemas;
    }

    private String schemaOf(Path file) {
        String path = project.resolve("content").relativize(file).toString().replace('\\', '/');
        String name = path.equals("site.yaml")
                ? "site"
                : path.replaceFirst("^(organ|page|report|format|message)s/.*", "$1")
                        .replace("message", "messages");
        return name + ".json";
    }

    private List<Path> yamlFiles() {
        return Folders.below(project.resolve("content")).stream()
                .filter(file -> file.toString().endsWith(".yaml"))
                // bichig writes these itself, and reads them more strictly than any schema.
                .filter(file -> !file.toString().endsWith(".source.yaml"))
                .toList();
    }

    private int run(String... arguments) {
        return CommandLineRun.of(project, arguments).exitCode();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.resolveSibling(""));
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
