package org.bichig.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.bichig.publish.PublishException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. Its output is UTF-8 wherever it runs: its messages quote Chinese and Mongolian. */
@Command(
        name = "bichig",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a static site of annual reports, in Chinese and Mongolian.",
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            InitCommand.class,
            NewCommand.class,
            TranslatedCommand.class,
            WhyCommand.class,
            ImpactCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            AuditStatementCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:findings stand in the way; nothing was changed",
            "2:the command was not understood",
            "3:the machine failed (disk, permissions)"
        })
public final class Main implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command and gives its exit code. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    report(failure, command.getErr());
                    return ExitCode.MACHINE;
                })
                .execute(arguments);
    }

    /** Says what went wrong: in a sentence where it was the machine, and else in full. */
    static void report(Exception failure, PrintWriter err) {
        if (failure instanceof PublishException || failure instanceof java.io.UncheckedIOException) {
            err.println("bichig: " + failure.getMessage());
        } else {
            err.println("bichig failed in a way nobody expected. Please report this with what you typed:");
            failure.printStackTrace(err);
        }
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say what to do: build, serve, check, init, new, why, impact, explain or audit-statement.");
        }
    }
}
