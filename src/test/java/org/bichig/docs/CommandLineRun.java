package org.bichig.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one run of the command line, in a process of its own, came to. */
record CommandLineRun(int exitCode, String output, String errors) {

    private static final Pattern FINDING = Pattern.compile(
            "(?m)^ *\\{\"rule\": \"([^\"]*)\", \"severity\": \"([^\"]*)\".*\"file\": \"([^\"]*)\".*\"mend\": \"(.*)\"\\},?$");

    record Finding(String rule, String severity, String file, String mend) {}

    /** Runs bichig in a folder, as a webmaster would. */
    static CommandLineRun in(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                absoluteClassPath(),
                "org.bichig.cli.Main"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("bichig", ".out");
        Path errors = Files.createTempFile("bichig", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            assertThat(process.waitFor(10, TimeUnit.MINUTES))
                    .as("bichig has ended")
                    .isTrue();
            return new CommandLineRun(
                    process.exitValue(), Files.readString(output, UTF_8), Files.readString(errors, UTF_8));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    /** Each finding of {@code --json} stands on a line of its own. */
    List<Finding> findings() {
        return FINDING.matcher(output)
                .results()
                .map(found -> new Finding(found.group(1), found.group(2), found.group(3), found.group(4)))
                .toList();
    }

    private static String absoluteClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
