package org.bichig.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

    private static final Map<String, String> SITE = Map.of(
            "index.html", "home",
            "zh/index.html", "homepage",
            "zh/2018/report.html", "report",
            "assets/site.css", "style");

    @TempDir
    private Path folder;

    private Path site;
    private Findings findings = new Findings();

    @BeforeEach
    void nameTheOutput() {
        site = folder.resolve("site");
    }

    private PublishResult publish(Map<String, String> files) {
        return publish(Tree.files(files));
    }

    private PublishResult publish(List<OutputFile> files) {
        findings = new Findings();
        return new Publisher(site, List.of()).publish(files, findings);
    }

    private List<String> rules() {
        return findings.sorted().stream().map(Finding::rule).toList();
    }

    private static Map<String, String> without(Map<String, String> files, String path) {
        Map<String, String> rest = new TreeMap<>(files);
        rest.remove(path);
        return rest;
    }

    private static Map<String, String> with(Map<String, String> files, String path, String text) {
        Map<String, String> more = new TreeMap<>(files);
        more.put(path, text);
        return more;
    }

    private void assertRefused(PublishResult result, String rule, String path) {
        assertThat(result.published()).isFalse();
        assertThat(findings.sorted()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.place().file()).endsWith(path);
        });
        assertThat(site.resolve(".bichig")).doesNotExist();
    }

    // --- what is written

    @Test
    void writesTheSiteAndItsManifestAndNothingElse() {
        PublishResult result = publish(SITE);
        assertThat(result)
                .isEqualTo(published(
                        List.of("assets/site.css", "index.html", "zh/2018/report.html", "zh/index.html"),
                        List.of(),
                        0));
        assertThat(rules()).isEmpty();
        assertThat(Tree.site(site)).isEqualTo(SITE);
        assertThat(Tree.folders(site)).containsExactly("assets", "zh", "zh/2018");
        assertThat(Tree.read(site).get(OutputPath.MANIFEST)).contains("\"path\": \"zh/2018/report.html\"");
    }

    private PublishResult published(List<String> written, List<String> removed, int unchanged) {
        String manifest = Tree.read(site).getOrDefault(OutputPath.MANIFEST, "");
        return new PublishResult(true, written, removed, unchanged, Seal.of(manifest.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void leavesWhatIsUnchangedAlone() throws IOException {
        publish(SITE);
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        for (String path : Tree.read(site).keySet()) {
            Files.setLastModifiedTime(site.resolve(path), longAgo);
        }
        PublishResult result = publish(with(SITE, "index.html", "hom2"));
        assertThat(result).isEqualTo(published(List.of("index.html"), List.of(), 3));
        assertThat(Files.getLastModifiedTime(site.resolve("zh/index.html"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isNotEqualTo(longAgo);

        Files.setLastModifiedTime(site.resolve(OutputPath.MANIFEST), longAgo);
        assertThat(publish(with(SITE, "index.html", "hom2"))).isEqualTo(published(List.of(), List.of(), 4));
        assertThat(Files.getLastModifiedTime(site.resolve(OutputPath.MANIFEST))).isEqualTo(longAgo);
    }

    @Test
    void movesAssetsBeforePagesBeforeIndexesBeforeTheManifest() {
        List<String> moved = new ArrayList<>();
        Disk disk = new ForwardingDisk() {
            @Override
            public void moveOver(Path file, Path target) throws IOException {
                moved.add(target.getFileName().toString());
                super.moveOver(file, target);
            }
        };
        List<OutputFile> files = new ArrayList<>();
        for (Phase phase : List.of(Phase.INDEX, Phase.PAGE, Phase.ASSET)) {
            files.add(OutputFile.of(phase.name(), phase, new byte[] {1}));
        }
        new Publisher(site, List.of(), disk, false).publish(files, findings);
        assertThat(moved).containsExactly("journal.json", "ASSET", "PAGE", "INDEX", OutputPath.MANIFEST);
    }

    @Test
    void doesNotAskForContentThatIsKnownAndPublished() {
        List<String> asked = new ArrayList<>();
        publish(List.of(made("a", "text", asked), made("b", "text", asked)));
        publish(List.of(made("a", "text", asked), made("b", "text2", asked)));
        assertThat(asked).containsExactly("a", "b", "b");
        assertThat(Tree.site(site)).isEqualTo(Map.of("a", "text", "b", "text2"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksForContentAgainIfItsFileWasChangedByHand(boolean trustTimes) {
        List<String> asked = new ArrayList<>();
        publish(List.of(made("a", "text", asked)));
        Tree.write(site, "a", "test");
        new Publisher(site, List.of(), new RealDisk(), trustTimes).publish(List.of(made("a", "text", asked)), findings);
        assertThat(asked).containsExactly("a", "a");
        assertThat(Tree.site(site)).isEqualTo(Map.of("a", "text"));
        assertThat(rules()).containsExactly("overwritten-edit");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isNotDeceivedByATimeThatWasSetBack() throws IOException {
        List<String> asked = new ArrayList<>();
        publish(List.of(made("a", "text", asked)));
        Tree.write(site, "a", "test");
        Files.setLastModifiedTime(site.resolve("a"), FileTime.from(Instant.EPOCH));
        new Publisher(site, List.of()).trustingTimes().publish(List.of(made("a", "text", asked)), findings);
        assertThat(asked).containsExactly("a", "a");
    }

    @Test
    void takesAFileForUntouchedOnlyIfItsLengthIsRightAndItsTimesAreOlder() throws IOException {
        publish(Map.of("a", "text"));
        OutputFolder output = new OutputFolder(site.toRealPath(), "site");
        FileTime later = FileTime.from(Instant.parse("2200-01-01T00:00:00Z"));
        FileTime same = Files.getLastModifiedTime(site.resolve("a"));
        Manifest.Entry entry = new Manifest.Entry("a", Sha256.sum(new byte[0]), 4);
        Manifest.Entry longer = new Manifest.Entry("a", Sha256.sum(new byte[0]), 5);
        assertThat(new ChangeTimes(output, Optional.of(later)).isUntouched(entry))
                .isTrue();
        assertThat(new ChangeTimes(output, Optional.of(later)).isUntouched(longer))
                .isFalse();
        assertThat(new ChangeTimes(output, Optional.of(same)).isUntouched(entry))
                .isFalse();
        assertThat(ChangeTimes.distrusted(output).isUntouched(entry)).isFalse();
    }

    private static OutputFile made(String path, String text, List<String> asked) {
        String hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return OutputFile.lazily(path, Phase.PAGE, hash, () -> {
            asked.add(path);
            return new Content.Whole(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The same whether it was published before, whether that is recorded, and whether it is only looked at. */
    @Test
    void aFileThatIsWrittenPieceByPieceIsComparedPieceByPiece() throws IOException {
        List<OutputFile> first = List.of(inPieces("one, two, three"));
        assertThat(publish(first).written()).containsExactly("a");
        assertThat(publish(first).written()).isEmpty();
        Files.delete(site.resolve(OutputPath.MANIFEST));
        assertThat(publish(first).written()).isEmpty();
        assertThat(prove(first).published()).isTrue();

        List<OutputFile> second = List.of(inPieces("one, six, three"));
        assertThat(prove(second).published()).isFalse();
        assertThat(publish(second).written()).containsExactly("a");
        assertThat(Tree.site(site)).isEqualTo(Map.of("a", "one, six, three"));
        String seal = publish(second).seal();
        assertThat(new Publisher(site, List.of()).published(seal).sha256("a"))
                .contains(Sha256.of("one, six, three".getBytes(StandardCharsets.UTF_8)));
    }

    private static OutputFile inPieces(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return OutputFile.streamed("a", Phase.ASSET, Sha256.of(bytes), bytes.length, out -> {
            out.write(bytes, 0, 4);
            out.write(bytes, 4, 0);
            out.write(bytes[4]);
            out.write(bytes, 5, bytes.length - 5);
        });
    }

    @Test
    void stagesEachFileBeforeTheNextIsMade() {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int before = i;
            files.add(OutputFile.lazily("page" + i, Phase.PAGE, "", () -> {
                assertThat(Tree.read(site.resolve(".bichig/staging"))).hasSize(before);
                return new Content.Whole(new byte[] {1});
            }));
        }
        assertThat(publish(files).published()).isTrue();
    }

    @Test
    void anotherMachineMakesTheSameManifest() {
        publish(SITE);
        publish(with(SITE, "mn/2018/report.html", "other"));
        publish(SITE);
        String incremental = Tree.read(site).get(OutputPath.MANIFEST);
        site = folder.resolve("clean");
        publish(SITE);
        assertThat(Tree.read(site).get(OutputPath.MANIFEST)).isEqualTo(incremental);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void everybodyMayReadWhatTheWebServerMustServe() throws IOException {
        publish(SITE);
        Path foreign = Files.writeString(folder.resolve("plain"), "");
        assertThat(Files.getPosixFilePermissions(site.resolve("index.html")))
                .isEqualTo(Files.getPosixFilePermissions(foreign));
    }

    // --- whether it stands

    private boolean stands(String seal) {
        return new Publisher(site, List.of()).stands(seal);
    }

    @Test
    void aSiteStandsAsItWasPublishedUntilSomebodyTouchesIt() throws IOException {
        String seal = publish(SITE).seal();
        assertThat(stands(seal)).isTrue();
        assertThat(stands("")).isFalse();
        assertThat(Tree.site(site)).isEqualTo(SITE);

        Files.writeString(site.resolve("index.html"), "hom2");
        assertThat(stands(seal)).as("other bytes of the same length").isFalse();
        Files.writeString(site.resolve("index.html"), SITE.get("index.html"));
        assertThat(stands(seal)).as("the bytes are back").isTrue();

        Files.delete(site.resolve("zh/2018/report.html"));
        assertThat(stands(seal)).as("a file is gone").isFalse();
        assertThat(stands(publish(SITE).seal())).isTrue();
    }

    @Test
    void aSiteDoesNotStandWhereALinkTookThePlaceOfAFile() throws IOException {
        String seal = publish(SITE).seal();
        Path elsewhere = site.resolveSibling("elsewhere.html");
        Files.move(site.resolve("index.html"), elsewhere);
        Files.createSymbolicLink(site.resolve("index.html"), elsewhere);
        assertThat(stands(seal)).isFalse();
    }

    @Test
    void aSiteThatAnotherBuildHasMadeSinceDoesNotStand() {
        String seal = publish(SITE).seal();
        String other = publish(with(SITE, "index.html", "another")).seal();
        assertThat(other).isNotEqualTo(seal);
        assertThat(stands(seal)).isFalse();
        assertThat(stands(other)).isTrue();
    }

    @Test
    void whatAKilledBuildLeftDoesNotStand() throws IOException {
        String seal = publish(SITE).seal();
        Files.createDirectories(site.resolve(OutputPath.WORKSPACE));
        Files.writeString(site.resolve(OutputPath.WORKSPACE).resolve("journal.json"), "{}");
        assertThat(stands(seal)).isFalse();
    }

    @Test
    void whereThereIsNoSiteNothingStandsAndNothingIsMade() {
        assertThat(stands(publish(SITE).seal())).isTrue();
        Path nowhere = site.resolveSibling("nowhere");
        assertThat(new Publisher(nowhere, List.of()).stands("")).isFalse();
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void whatWasPublishedIsKnownByItsSealAlone() {
        assertThat(new Publisher(site, List.of()).published("").sha256("zh/index.html"))
                .isEmpty();
        String seal = publish(Map.of("zh/index.html", "text")).seal();
        assertThat(new Publisher(site, List.of()).published(seal).sha256("zh/index.html"))
                .contains(Sha256.of("text".getBytes(StandardCharsets.UTF_8)));
        assertThat(new Publisher(site, List.of()).published(seal).sha256("zh/index"))
                .isEmpty();
        publish(Map.of("zh/index.html", "other"));
        assertThat(new Publisher(site, List.of()).published(seal).sha256("zh/index.html"))
                .isEmpty();
    }

    // --- whether it is proved

    private PublishResult prove(List<OutputFile> files) {
        findings = new Findings();
        return new Publisher(site, List.of()).prove(files, findings);
    }

    private PublishResult prove(Map<String, String> files) {
        findings = new Findings();
        return new Publisher(site, List.of()).prove(Tree.files(files), findings);
    }

    @Test
    void aSiteIsProvedWhenItHoldsTheSameBytesAndNothingIsTouched() {
        publish(SITE);
        assertThat(prove(SITE).published()).isTrue();
        assertThat(rules()).isEmpty();
        assertThat(Tree.site(site)).isEqualTo(SITE);
    }

    @Test
    void whateverDiffersIsNamedAndLeftAsItIs() throws IOException {
        publish(SITE);
        Files.delete(site.resolve("index.html"));
        PublishResult result = prove(with(without(SITE, "zh/2018/report.html"), "zh/index.html", "other"));
        assertThat(result.published()).isFalse();
        assertThat(findings.sorted())
                .extracting(finding -> finding.rule() + " "
                        + site.relativize(Path.of(finding.place().file())))
                .containsExactly("not-proved index.html", "not-proved zh/2018/report.html", "not-proved zh/index.html");
        assertThat(Tree.site(site)).isEqualTo(without(SITE, "index.html"));
    }

    // --- what is removed

    @Test
    void removesWhatIsNoLongerProducedAndTheFoldersItMadeForIt() {
        publish(SITE);
        PublishResult result = publish(without(SITE, "zh/2018/report.html"));
        assertThat(result).isEqualTo(published(List.of(), List.of("zh/2018/report.html"), 3));
        assertThat(Tree.folders(site)).containsExactly("assets", "zh");
    }

    @Test
    void neverTouchesWhatIsNotItsOwn() throws IOException {
        Tree.write(site, "README.md", "read me");
        Tree.write(site, ".git/HEAD", "ref");
        Tree.write(site, "CNAME", "example.org");
        Files.createDirectories(site.resolve("empty"));
        Files.createDirectories(site.resolve("zh"));
        publish(SITE);
        Tree.write(site, "zh/2018/note.txt", "mine");
        PublishResult result = publish(Map.of("index.html", "home"));
        assertThat(result.removed()).containsExactly("assets/site.css", "zh/2018/report.html", "zh/index.html");
        assertThat(Tree.site(site))
                .isEqualTo(Map.of(
                        "README.md", "read me",
                        ".git/HEAD", "ref",
                        "CNAME", "example.org",
                        "zh/2018/note.txt", "mine",
                        "index.html", "home"));
        Files.delete(site.resolve("zh/2018/note.txt"));
        Files.delete(site.resolve("zh/2018"));
        publish(Map.of("index.html", "home"));
        assertThat(Tree.folders(site)).containsExactly(".git", "empty", "zh");
    }

    @Test
    void keepsAFileThatSomebodyEditedAndSaysSoOnce() {
        publish(SITE);
        Tree.write(site, "zh/2018/report.html", "REPORT");
        PublishResult result = publish(without(SITE, "zh/2018/report.html"));
        assertThat(result.removed()).isEmpty();
        assertThat(rules()).containsExactly("kept-foreign-file");
        assertThat(findings.hasErrors()).isFalse();
        assertThat(Tree.site(site)).containsEntry("zh/2018/report.html", "REPORT");
        publish(without(SITE, "zh/2018/report.html"));
        assertThat(rules()).isEmpty();
    }

    @Test
    void writesOverAnEditOfItsOwnFileWithAWarning() {
        publish(SITE);
        Tree.write(site, "index.html", "by hand");
        PublishResult result = publish(SITE);
        assertThat(result.written()).containsExactly("index.html");
        assertThat(rules()).containsExactly("overwritten-edit");
        assertThat(Tree.site(site)).isEqualTo(SITE);
    }

    @Test
    void putsBackAFileThatSomebodyDeleted() throws IOException {
        publish(SITE);
        Files.delete(site.resolve("index.html"));
        publish(SITE);
        assertThat(rules()).isEmpty();
        assertThat(Tree.site(site)).isEqualTo(SITE);
    }

    @Test
    void letsAFileTakeThePlaceOfAFolderAndBack() {
        publish(Map.of("a/b/c", "1", "a/d", "2"));
        publish(Map.of("a", "file"));
        assertThat(Tree.site(site)).isEqualTo(Map.of("a", "file"));
        publish(Map.of("a/b", "3"));
        assertThat(Tree.site(site)).isEqualTo(Map.of("a/b", "3"));
        assertThat(rules()).isEmpty();
    }

    // --- what stands in the way

    @Test
    void publishesNothingOverAForeignFile() {
        Tree.write(site, "zh/index.html", "somebody's");
        PublishResult result = publish(SITE);
        assertRefused(result, "foreign-file", "site/zh/index.html");
        assertThat(Tree.read(site)).isEqualTo(Map.of("zh/index.html", "somebody's"));
    }

    @Test
    void namesEveryForeignFile() {
        Tree.write(site, "zh/index.html", "somebody's");
        Tree.write(site, "index.html", "somebody's");
        publish(SITE);
        assertThat(rules()).containsExactly("foreign-file", "foreign-file");
    }

    @Test
    void adoptsAForeignFileWithTheRightBytes() {
        Tree.write(site, "index.html", "home");
        assertThat(publish(SITE).unchanged()).isEqualTo(1);
        publish(without(SITE, "index.html"));
        assertThat(Tree.site(site)).doesNotContainKey("index.html");
    }

    @Test
    void putsNoFileInThePlaceOfAForeignFolderAndNoFolderInThePlaceOfAForeignFile() {
        Tree.write(site, "a/mine", "1");
        Tree.write(site, "b", "2");
        PublishResult result = publish(Map.of("a", "file", "b/c", "file"));
        assertRefused(result, "foreign-file", "site/a");
        assertRefused(result, "foreign-file", "site/b");
        assertThat(Tree.read(site)).isEqualTo(Map.of("a/mine", "1", "b", "2"));
    }

    @Test
    void keepsAFolderOfItsOwnWithAForeignFileInIt() {
        publish(Map.of("a/b", "1"));
        Tree.write(site, "a/mine", "2");
        assertRefused(publish(Map.of("a", "file")), "foreign-file", "site/a/mine");
        assertThat(Tree.site(site)).isEqualTo(Map.of("a/b", "1", "a/mine", "2"));
    }

    @Test
    void writesNothingOutsideItsFolder() {
        for (String path : List.of("../x", "/x", "a/../../x", "..\\x", "C:/x", "a\0b", "NUL", ".bichig/lock")) {
            PublishResult result = publish(with(SITE, path, "evil"));
            assertThat(result.published()).isFalse();
            assertThat(rules()).containsExactly("unsafe-address");
        }
        assertThat(Tree.read(folder)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsNoLinkToAFolder() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(site);
        Files.createSymbolicLink(site.resolve("zh"), elsewhere);
        assertRefused(publish(SITE), "output-link", "site/zh");
        assertThat(Tree.read(elsewhere)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsNoLinkToAFile() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "home");
        Files.createDirectories(site);
        Files.createSymbolicLink(site.resolve("index.html"), elsewhere);
        assertRefused(publish(SITE), "output-link", "site/index.html");
        assertThat(elsewhere).hasContent("home");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsNoLinkInPlaceOfItsOwnFiles() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Tree.write(elsewhere, "lock", "mine");
        Tree.write(elsewhere, "staging/1", "mine");
        Files.createDirectories(site);
        Files.createSymbolicLink(site.resolve(".bichig"), elsewhere);
        Files.createSymbolicLink(site.resolve(OutputPath.MANIFEST), elsewhere.resolve("lock"));
        assertThat(publish(SITE).published()).isFalse();
        assertThat(rules()).containsExactly("output-link", "output-link");
        assertThat(Tree.read(elsewhere)).isEqualTo(Map.of("lock", "mine", "staging/1", "mine"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void removesNothingThroughALink() throws IOException {
        publish(SITE);
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(site.resolve("zh"), elsewhere);
        Files.createSymbolicLink(site.resolve("zh"), elsewhere);
        publish(Map.of("index.html", "home"));
        assertThat(rules()).containsOnly("kept-foreign-file");
        assertThat(Tree.read(elsewhere)).hasSize(2);
        assertThat(Files.isSymbolicLink(site.resolve("zh"))).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesToAFolderThatIsItselfALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(site, elsewhere);
        assertThat(publish(SITE).published()).isTrue();
        assertThat(Tree.site(elsewhere)).isEqualTo(SITE);
    }

    @Test
    void refusesAnOutputThatIsNoFolder() {
        Tree.write(folder, "site", "a file");
        assertThat(publish(SITE).published()).isFalse();
        assertThat(rules()).containsExactly("output-unwritable");
        site = folder.resolve("site/below");
        assertThat(publish(SITE).published()).isFalse();
        assertThat(rules()).containsExactly("output-unwritable");
    }

    @Test
    void refusesAnOutputThatItMayNotWrite() {
        Disk disk = new ForwardingDisk() {
            @Override
            public void makeFolder(Path made) throws IOException {
                throw new AccessDeniedException(made.toString());
            }
        };
        PublishResult result = new Publisher(site, List.of(), disk, false).publish(Tree.files(SITE), findings);
        assertThat(result.published()).isFalse();
        assertThat(rules()).containsExactly("output-unwritable");
    }

    @Test
    void refusesAnOutputThatOverlapsTheSources() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        for (Path output : List.of(content, folder, content.resolve("site"), content.resolve("../content/x"))) {
            Findings found = new Findings();
            PublishResult result = new Publisher(output, List.of(content, folder.resolve("templates")))
                    .publish(Tree.files(SITE), found);
            assertThat(result.published()).isFalse();
            assertThat(found.sorted()).extracting(Finding::rule).containsOnly("output-overlaps");
        }
        assertThat(Tree.read(folder)).isEmpty();
        assertThat(new Publisher(folder.resolve("content2"), List.of(content))
                        .publish(Tree.files(SITE), findings)
                        .published())
                .isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesAnOutputThatOverlapsTheSourcesThroughALink() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.createSymbolicLink(site, content);
        assertThat(new Publisher(site, List.of(content))
                        .publish(Tree.files(SITE), findings)
                        .published())
                .isFalse();
        assertThat(rules()).containsExactly("output-overlaps");
    }

    @Test
    void refusesNamesThatAreOneOnSomeSystem() {
        for (String clash : List.of("zh/INDEX.html", "ZH/x.html", "zh/2018", "index.html/x", "Assets/Site.css")) {
            List<OutputFile> files = new ArrayList<>(Tree.files(SITE));
            files.addAll(Tree.files(Map.of(clash, "other")));
            assertRefused(publish(files), "name-clash", clash);
            assertThat(findings.sorted()).hasSize(1);
        }
        assertThat(Tree.site(site)).isEmpty();
    }

    @Test
    void namesBothSidesOfAClash() {
        publish(List.of(
                OutputFile.of("zh/a.html", Phase.PAGE, new byte[0]),
                OutputFile.of("zh/A.html", Phase.PAGE, new byte[0])));
        assertThat(findings.sorted())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("“zh/A.html”", "“zh/a.html”"));
    }

    @Test
    void refusesTwoFilesWithOneAddress() {
        OutputFile file = OutputFile.of("a", Phase.PAGE, new byte[0]);
        assertRefused(publish(List.of(file, file)), "address-clash", "site/a");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Tree.write(site, "index.html", "somebody's");
        List<OutputFile> files = new ArrayList<>(Tree.files(Map.of("index.html", "home", "..", "x")));
        files.addAll(Tree.files(Map.of("a", "1")));
        files.addAll(Tree.files(Map.of("a", "1")));
        files.addAll(Tree.files(Map.of("A", "1")));
        publish(files);
        assertThat(rules()).containsExactlyInAnyOrder("foreign-file", "unsafe-address", "address-clash", "name-clash");
    }

    // --- the manifest

    @Test
    void removesNothingAfterTheManifestWasDamaged() {
        publish(SITE);
        Tree.write(site, OutputPath.MANIFEST, "{\"generator\": \"bichig\", \"files\": [");
        assertThat(publish(without(SITE, "zh/index.html")).published()).isTrue();
        assertThat(rules()).containsExactly("manifest-damaged");
        assertThat(Tree.site(site)).isEqualTo(SITE);
        publish(SITE);
        assertThat(rules()).isEmpty();
    }

    @Test
    void followsNoManifestOutOfTheFolder() {
        Tree.write(folder, "secret", "");
        Tree.write(
                site,
                OutputPath.MANIFEST,
                "{\"generator\":\"bichig\",\"format\":1,\"folders\":[],\"files\":[{\"path\":\"../secret\",\"sha256\":\""
                        + Sha256.of(new byte[0]) + "\",\"bytes\":0}]}");
        publish(SITE);
        assertThat(rules()).containsExactly("manifest-damaged");
        assertThat(folder.resolve("secret")).exists();
    }

    // --- one at a time

    @Test
    void refusesASecondBuildOfTheSameFolder() {
        Findings second = new Findings();
        List<OutputFile> files = List.of(OutputFile.lazily("a", Phase.PAGE, "", () -> {
            assertThat(new Publisher(site, List.of()).publish(List.of(), second).published())
                    .isFalse();
            return new Content.Whole(new byte[] {1});
        }));
        assertThat(publish(files).published()).isTrue();
        assertThat(second.sorted()).extracting(Finding::rule).containsExactly("output-busy");
        assertThat(Tree.site(site)).isEqualTo(Map.of("a", "\u0001"));
        assertThat(site.resolve(".bichig")).doesNotExist();
    }

    @Test
    void clearsUpWhenRenderingFails() {
        publish(SITE);
        List<OutputFile> files = new ArrayList<>(Tree.files(Map.of("index.html", "new")));
        files.add(OutputFile.lazily("broken", Phase.PAGE, "", () -> {
            throw new IllegalStateException("template");
        }));
        assertThatThrownBy(() -> publish(files)).isInstanceOf(IllegalStateException.class);
        assertThat(Tree.site(site)).isEqualTo(SITE);
        assertThat(site.resolve(".bichig")).doesNotExist();
    }

    @Test
    void saysWhatTheDiskSaid() {
        Disk disk = new FaultyDisk(6, FaultyDisk.Fault.FAIL);
        assertThatThrownBy(() -> new Publisher(site, List.of(), disk, false).publish(Tree.files(SITE), findings))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining(site.toString());
    }

    @Test
    void leavesNoEmptyFolderBehind() {
        publish(SITE);
        publish(Map.of());
        assertThat(Tree.read(site)).containsOnlyKeys(OutputPath.MANIFEST);
        assertThat(Tree.folders(site)).isEmpty();
    }
}
