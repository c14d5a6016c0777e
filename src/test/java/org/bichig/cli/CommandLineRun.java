package org.bichig.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One run of the command line.
 *
 * @param out what it printed, with the folder of the project left out of all paths
 * @param err the same for the error stream
 */
record CommandLineRun(int exitCode, String out, String err) {

    /** Runs a command as typed. */
    static CommandLineRun of(Path project, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandLineRun(exitCode, shown(out, project), shown(err, project));
    }

    /** Runs {@code build} or {@code check} on the project in a folder: its content/, its templates/ if any, its site/. */
    static CommandLineRun on(Path project, String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                "--content",
                project.resolve("content").toString(),
                "--templates",
                makeTemplates(project).toString(),
                "--output",
                project.resolve("site").toString()));
        arguments.addAll(Arrays.asList(options));
        return of(project, arguments.toArray(String[]::new));
    }

    /** A folder of templates that is surely there: without it the tests would take the repository's own. */
    static Path makeTemplates(Path project) {
        Path templates = project.resolve("templates");
        return templates.toFile().isDirectory() || templates.toFile().mkdir() ? templates : project;
    }

    private static String shown(ByteArrayOutputStream stream, Path project) {
        return stream.toString(StandardCharsets.UTF_8)
                .replace(project.toString() + project.getFileSystem().getSeparator(), "");
    }
}
