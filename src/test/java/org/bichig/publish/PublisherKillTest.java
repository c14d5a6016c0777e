package org.bichig.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes, and a real kill that no code can catch. */
class PublisherKillTest {

    private static final Map<String, String> OLD = Map.of("index.html", "old", "a", "old a", "gone/b", "old b");
    private static final Map<String, String> NEW = Map.of("index.html", "new", "a", "new a", "come/c", "new c");

    @TempDir
    private Path folder;

    /** Publishes {@link #NEW} until a step, says so, and waits there to be killed. */
    static final class Victim {

        private Victim() {}

        public static void main(String[] arguments) {
            int[] left = {Integer.parseInt(arguments[1])};
            Disk disk = new ForwardingDisk() {
                private void step() {
                    if (left[0]-- == 0) {
                        System.out.println("waiting");
                        try {
                            // Ends only if the parent dies, so that no victim outlives its test.
                            System.exit(System.in.read());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                }

                @Override
                public void write(Path file, Content content) throws IOException {
                    step();
                    super.write(file, content);
                }

                @Override
                public void moveOver(Path file, Path target) throws IOException {
                    step();
                    super.moveOver(file, target);
                }

                @Override
                public void delete(Path fileOrEmptyFolder) throws IOException {
                    step();
                    super.delete(fileOrEmptyFolder);
                }
            };
            new Publisher(Path.of(arguments[0]), List.of(), disk, false).publish(Tree.files(NEW), new Findings());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4, 5, 6, 8, 9})
    void aKilledProcessNeitherBlocksTheNextNorLeavesAnythingBehind(int steps) throws Exception {
        Path site = folder.resolve("site");
        publish(site, OLD);
        Process victim = start(site, steps);
        try {
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
            assertThat(said.readLine()).isEqualTo("waiting");
            assertThat(publish(site, NEW)).containsExactly("output-busy");
        } finally {
            victim.destroyForcibly().waitFor();
        }

        Map<String, String> left = Tree.site(site);
        assertThat(left.get("index.html")).isIn("old", "new");
        assertThat(left.get("a")).isIn("old a", "new a");
        assertThat(publish(site, NEW)).isEmpty();
        assertThat(Tree.site(site)).isEqualTo(NEW);
        assertThat(Tree.folders(site)).containsExactly("come");
    }

    private static List<String> publish(Path site, Map<String, String> files) {
        Findings findings = new Findings();
        new Publisher(site, List.of()).publish(Tree.files(files), findings);
        return findings.sorted().stream().map(Finding::rule).toList();
    }

    private static Process start(Path site, int steps) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        site.toString(),
                        Integer.toString(steps))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
