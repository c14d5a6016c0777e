import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What collector, compiler and heap do to a clean build: of the content in the repository, and of a made-up archive. The
 * launcher's own flags come first in each, so that the last one of a kind counts.
 */
final class Flags {

    private static final Map<String, String> SETS = sets();

    private Flags() {}

    private static Map<String, String> sets() {
        Map<String, String> sets = new LinkedHashMap<>();
        sets.put("serial, C1, 64 MB young", "-XX:TieredStopAtLevel=1");
        sets.put("serial, C1 and C2, 64 MB young", "-XX:TieredStopAtLevel=4");
        sets.put("serial, C1, 32 MB young", "-XX:TieredStopAtLevel=1 -Xmn32m");
        sets.put("serial, C1, 128 MB young", "-XX:TieredStopAtLevel=1 -Xmn128m");
        sets.put("serial, C1 and C2, 128 MB young", "-XX:TieredStopAtLevel=4 -Xmn128m");
        sets.put("parallel, C1", "-XX:-UseSerialGC -XX:+UseParallelGC -XX:TieredStopAtLevel=1");
        sets.put("parallel, C1 and C2", "-XX:-UseSerialGC -XX:+UseParallelGC -XX:TieredStopAtLevel=4");
        sets.put("G1, C1 and C2", "-XX:-UseSerialGC -XX:+UseG1GC -XX:TieredStopAtLevel=4");
        return sets;
    }

    /** {@code Flags [REPORTS [TURNS]]}, from the root of the repository. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path work = Files.createTempDirectory("bichig-flags");
        try {
            new Archive(Math.max(1, reports / 5), 5, 5_000, Path.of("")).write(work.resolve("content"));
            System.out.print(
                    "| flags | example s | CPU s | MB | %,d reports s | CPU s | MB |%n|---|---|---|---|---|---|---|%n"
                            .formatted(reports));
            Map<String, List<Measured>> small = new LinkedHashMap<>();
            Map<String, List<Measured>> large = new LinkedHashMap<>();
            build(Path.of("content"), work, "");
            for (int turn = 0; turn < turns; turn++) {
                for (Map.Entry<String, String> set : SETS.entrySet()) {
                    small.computeIfAbsent(set.getKey(), any -> new ArrayList<>())
                            .add(build(Path.of("content"), work, set.getValue()));
                    large.computeIfAbsent(set.getKey(), any -> new ArrayList<>())
                            .add(build(work.resolve("content"), work, set.getValue()));
                }
            }
            for (String set : SETS.keySet()) {
                System.out.println("| " + set + row(small.get(set)) + row(large.get(set)) + " |");
            }
        } finally {
            Edits.delete(work);
        }
    }

    private static String row(List<Measured> runs) {
        Measured median = Measured.median(runs);
        return String.format(Locale.ROOT, " | %.2f | %.2f | %.0f", median.wall(), median.cpu(), median.megabytes());
    }

    private static Measured build(Path content, Path work, String flags) throws IOException, InterruptedException {
        Edits.delete(work.resolve("site"));
        return Measured.of(
                work,
                List.of(
                        "env",
                        "BICHIG_JAVA_OPTS=" + flags,
                        "./bichig",
                        "build",
                        "--clean",
                        "--content",
                        content.toString(),
                        "--output",
                        work.resolve("site").toString()));
    }
}
