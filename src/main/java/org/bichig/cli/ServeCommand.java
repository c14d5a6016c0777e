package org.bichig.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.bichig.build.BuildRequest;
import org.bichig.load.ContentLoader;
import org.bichig.page.Addresses;
import org.bichig.render.JsonText;
import org.bichig.serve.Attempt;
import org.bichig.serve.SiteServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bichig serve}: the site in a browser while one works on it. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Build the site and show it to the browsers of this machine; build again and reload open pages "
                + "whenever a file changes. Ctrl-C ends it.")
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65535;

    /** Where a site stands whose site.yaml cannot be read yet. */
    private static final URI NOWHERE = URI.create("http://localhost/");

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Mixin
    private CacheOption cache = new CacheOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen at (default: ${DEFAULT-VALUE}); 0 for any that is free.")
    private int port = 8000;

    @Option(names = "--no-watch", description = "Build once; neither build again nor reload.")
    private boolean once;

    @Spec
    private @Nullable CommandSpec spec;

    private URI said = NOWHERE;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--port needs a number from 0 to " + HIGHEST_PORT + ".");
        }
        PrintWriter out = Outcome.out(spec);
        PrintWriter err = Outcome.err(spec);
        if (!options.hasContent()) {
            new AttemptOutput(out, err, options.json(), options.colour())
                    .accept(new Watching(options, cache.folder(), err).once());
            return ExitCode.BLOCKED;
        }
        try (SiteServer server = SiteServer.start(options.output(), address().orElse(NOWHERE), port, !once)) {
            return serve(server, out, err);
        } catch (BindException taken) {
            int other = port < HIGHEST_PORT ? port + 1 : port - 1;
            err.println(
                    "bichig: Port " + port + " is taken by another program, perhaps by another bichig. Name another "
                            + "one, for example --port " + other + ", or --port 0 for any that is free.");
            return ExitCode.MACHINE;
        }
    }

    private int serve(SiteServer server, PrintWriter out, PrintWriter err) {
        AttemptOutput printed = new AttemptOutput(out, err, options.json(), options.colour());
        sayOnce(server.address(), out);
        Consumer<Attempt> told = attempt -> {
            printed.accept(attempt);
            server.show(attempt, address().orElse(NOWHERE));
            sayOnce(server.address(), out);
        };
        Watching watching = new Watching(options, cache.folder(), err);
        if (!once) {
            watching.run(told);
            return ExitCode.DONE;
        }
        Attempt attempt = watching.once();
        told.accept(attempt);
        return attempt.passed() ? untilTheEnd() : ExitCode.BLOCKED;
    }

    /** Its path changes when the address in site.yaml does. */
    private void sayOnce(URI address, PrintWriter out) {
        if (!address.equals(said)) {
            said = address;
            String json = "{\"address\": " + JsonText.quoted(address.toString()) + "}";
            out.println(options.json() ? json : "The site is at " + address);
            out.flush();
        }
    }

    private static int untilTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private Optional<URI> address() {
        BuildRequest request = options.request(Optional.empty());
        return request.address().or(() -> new ContentLoader(request.content(), Addresses.RESERVED).address());
    }
}
