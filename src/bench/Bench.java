import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times whole processes of bichig on a made-up archive, and of Hugo on the same archive, in turn, so that both meet the same
 * weather; prints the medians as a Markdown table.
 */
final class Bench {

    private static final String HELP = """
            src/bench/run [OPTIONS]
              --reports N    reports of the archive, each in two languages (1000); five years for each body
              --prose BYTES  length of each Chinese text in UTF-8 (5000)
              --turns T      how often everything is measured; medians are printed (3)
              --only A,B     only these: clean, unchanged, narrative, figure, report-template, every-template, organ, check, copy
              --no-hugo      without Hugo, even if it is there
              --work DIR     where to work; must not exist, and is kept (a temporary folder, removed)
              --out FILE     write the table there too
            """;

    private static final int YEARS = 5;
    private static final Pattern WRITTEN = Pattern.compile("([0-9]+) written");

    /** Ratios of wall time that are aimed at: up to 1,000 reports, and above. Issue 5 has them. */
    private static final Map<String, double[]> TARGETS = Map.of(
            "clean", new double[] {1.0, 0.75},
            "unchanged", new double[] {0.15, 0.05},
            "narrative", new double[] {0.20, 0.06},
            "figure", new double[] {0.20, 0.06},
            "report-template", new double[] {0.6, 0.3});

    private final Map<String, String> options;
    private final Path work;
    private final int reports;
    private final int turns;
    private final boolean withHugo;
    private final Map<String, List<Measured>> bichig = new LinkedHashMap<>();
    private final Map<String, List<Measured>> hugo = new LinkedHashMap<>();

    /** An edit, and what is run after it. */
    private record Scenario(String name, Edit edit, Optional<List<String>> bichig, Optional<List<String>> hugo) {}

    private interface Edit {
        void apply(int turn) throws IOException;
    }

    private Bench(Map<String, String> options, Path work) {
        this.options = options;
        this.work = work;
        this.reports = Integer.parseInt(options.getOrDefault("--reports", "1000"));
        this.turns = Integer.parseInt(options.getOrDefault("--turns", "3"));
        this.withHugo = !options.containsKey("--no-hugo") && isThere("hugo");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--no-hugo")) {
                options.put(arguments[i], "");
            } else if (HELP.contains("  " + arguments[i] + " ") && i + 1 < arguments.length) {
                options.put(arguments[i], arguments[++i]);
            } else {
                System.out.print(HELP);
                System.exit(arguments[i].equals("--help") ? 0 : 2);
            }
        }
        boolean temporary = !options.containsKey("--work");
        Path work = temporary
                ? Files.createTempDirectory("bichig-bench")
                : Files.createDirectory(Path.of(options.get("--work")).toAbsolutePath());
        try {
            new Bench(options, work).run();
        } catch (IllegalStateException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        } finally {
            if (temporary) {
                Edits.delete(work);
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        Path repository = Path.of("").toAbsolutePath();
        int years = Math.min(YEARS, reports);
        Archive archive = new Archive(
                reports / years, years, Integer.parseInt(options.getOrDefault("--prose", "5000")), repository);
        archive.write(work.resolve("content"));
        Archive.copy(repository.resolve("templates"), work.resolve("templates"));
        Optional<HugoSite> hugoSite =
                withHugo ? Optional.of(new HugoSite(archive, repository, work.resolve("hugo"))) : Optional.empty();
        if (hugoSite.isPresent()) {
            hugoSite.get().write();
        }
        warmUp(repository);
        Set<String> only = Set.of(options.getOrDefault("--only", "").split(","));
        List<Scenario> scenarios = scenarios(new Edits(archive, work, hugoSite)).stream()
                .filter(scenario -> only.contains("") || only.contains(scenario.name()))
                .toList();
        for (int turn = 1; turn <= turns; turn++) {
            for (Scenario scenario : scenarios) {
                scenario.edit().apply(turn);
                measure(scenario.name(), scenario.bichig(), bichig);
                measure(scenario.name(), scenario.hugo(), hugo);
            }
        }
        String table = table(scenarios);
        System.out.print(table);
        if (options.containsKey("--out")) {
            Files.writeString(Path.of(options.get("--out")), table);
        }
    }

    private List<Scenario> scenarios(Edits edits) {
        List<String> remembering = new ArrayList<>(bichig("build"));
        remembering.addAll(List.of("--cache", work.resolve(".bichig").toString()));
        Optional<List<String>> build = Optional.of(remembering);
        Optional<List<String>> generate = withHugo
                ? Optional.of(List.of(
                        "hugo", "--quiet", "--source", work.resolve("hugo").toString()))
                : Optional.empty();
        return List.of(
                new Scenario("clean", edits::removeOutput, build, generate),
                new Scenario("unchanged", edits::nothing, build, generate),
                new Scenario("narrative", edits::narrative, build, generate),
                new Scenario("figure", edits::figure, build, generate),
                new Scenario("report-template", edits::reportTemplate, build, generate),
                new Scenario("every-template", edits::everyTemplate, build, generate),
                new Scenario("organ", edits::organ, build, generate),
                new Scenario("check", edits::nothing, Optional.of(bichig("check")), Optional.empty()),
                new Scenario(
                        "copy",
                        turn -> Edits.delete(work.resolve("copy")),
                        Optional.of(List.of(
                                "cp",
                                "-r",
                                work.resolve("site").toString(),
                                work.resolve("copy").toString())),
                        Optional.empty()));
    }

    private List<String> bichig(String command) {
        return List.of(
                "./bichig",
                command,
                "--content",
                work.resolve("content").toString(),
                "--templates",
                work.resolve("templates").toString(),
                "--output",
                work.resolve("site").toString());
    }

    private void measure(String name, Optional<List<String>> command, Map<String, List<Measured>> runs)
            throws IOException, InterruptedException {
        if (command.isPresent()) {
            Measured run = Measured.of(work, command.get());
            runs.computeIfAbsent(name, any -> new ArrayList<>()).add(run);
            System.err.printf(
                    Locale.ROOT,
                    "%s %s: %.2f s, %.2f s CPU, %.0f MB%n",
                    command.get().get(0),
                    name,
                    run.wall(),
                    run.cpu(),
                    run.megabytes());
        }
    }

    /** The launcher builds what is out of date, and makes its archive of classes behind the back of the first run. */
    private void warmUp(Path repository) throws IOException, InterruptedException {
        List<String> build =
                List.of("./bichig", "build", "--output", work.resolve("warm").toString());
        Measured.of(work, build);
        Path archives = repository.resolve("target/cds");
        for (int i = 0; i < 120 && !"off".equals(System.getenv("BICHIG_ARCHIVE")) && !hasArchive(archives); i++) {
            Thread.sleep(500);
        }
        Measured.of(work, build);
    }

    private static boolean hasArchive(Path archives) throws IOException {
        if (!Files.isDirectory(archives)) {
            return false;
        }
        try (Stream<Path> files = Files.list(archives)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            return names.stream().anyMatch(name -> name.endsWith(".archive"))
                    && names.stream().noneMatch(name -> name.endsWith(".classes"));
        }
    }

    private String table(List<Scenario> scenarios) throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder();
        table.append("%,d reports in two languages; medians of %d; %s; %s%s%n%n"
                .formatted(
                        reports,
                        turns,
                        machine(),
                        firstLine("./bichig", "--version"),
                        withHugo ? "; " + firstLine("hugo", "version").replaceAll(" linux.*", "") : ""));
        table.append("| work | s | CPU s | MB | files written |");
        table.append(withHugo ? " Hugo s | CPU s | MB | ratio s | ratio CPU | aim |%n".formatted() : "%n".formatted());
        table.append("|---|---|---|---|---|");
        table.append(withHugo ? "---|---|---|---|---|---|%n".formatted() : "%n".formatted());
        for (Scenario scenario : scenarios) {
            String name = scenario.name();
            Measured ours = Measured.median(bichig.get(name));
            Matcher written = WRITTEN.matcher(ours.output());
            table.append("| %s | %.2f | %.2f | %.0f | %s |"
                    .formatted(
                            name, ours.wall(), ours.cpu(), ours.megabytes(), written.find() ? written.group(1) : ""));
            if (hugo.containsKey(name)) {
                Measured theirs = Measured.median(hugo.get(name));
                table.append(" %.2f | %.2f | %.0f | %.2f | %.2f | %s |"
                        .formatted(
                                theirs.wall(),
                                theirs.cpu(),
                                theirs.megabytes(),
                                ours.wall() / theirs.wall(),
                                ours.cpu() / theirs.cpu(),
                                Optional.ofNullable(TARGETS.get(name))
                                        .map(aim -> "≤ " + aim[reports > 1_000 ? 1 : 0])
                                        .orElse("")));
            } else if (withHugo) {
                table.append(" | | | | | |");
            }
            table.append(System.lineSeparator());
        }
        table.append(System.lineSeparator()).append(ratios()).append(pages());
        return table.toString();
    }

    private String ratios() {
        if (!bichig.containsKey("clean")) {
            return "";
        }
        Measured clean = Measured.median(bichig.get("clean"));
        StringBuilder ratios = new StringBuilder();
        if (bichig.containsKey("check")) {
            ratios.append("check / clean build: %.2f of the time, %.2f of the CPU%n"
                    .formatted(
                            Measured.median(bichig.get("check")).wall() / clean.wall(),
                            Measured.median(bichig.get("check")).cpu() / clean.cpu()));
        }
        if (bichig.containsKey("copy")) {
            ratios.append("clean build / cp -r of the site: %.1f of the time%n"
                    .formatted(
                            clean.wall() / Measured.median(bichig.get("copy")).wall()));
        }
        return ratios.toString();
    }

    private String pages() throws IOException {
        return "bichig's site: " + size(work.resolve("site"))
                + (withHugo ? "; Hugo's: " + size(work.resolve("hugo/public")) : "") + System.lineSeparator();
    }

    private static String size(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return "none";
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            long pages = files.stream()
                    .filter(file -> file.toString().endsWith(".html"))
                    .count();
            return "%,d files, %,d of them HTML, %,d MB".formatted(files.size(), pages, bytes / 1_000_000);
        }
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = Files.exists(cpus)
                ? Files.readString(cpus)
                        .lines()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .orElse("")
                : System.getProperty("os.arch");
        return Runtime.getRuntime().availableProcessors() + " cores (" + model + "), " + System.getProperty("os.name")
                + ", JDK " + Runtime.version();
    }

    private static String firstLine(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().findFirst().orElse("");
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
