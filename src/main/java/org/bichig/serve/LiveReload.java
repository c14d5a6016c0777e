package org.bichig.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Tells open pages what there is to show, as server-sent events. Pages that cannot be told any more are forgotten at the
 * next word.
 */
final class LiveReload implements AutoCloseable {

    /** No address of a site begins with a dot. */
    static final String FOLDER = "/.bichig/";

    static final String SCRIPT = FOLDER + "reload.js";

    private static final String EVENTS = FOLDER + "events";

    private static final Map<String, String> FILES = Map.of(SCRIPT, "reload.js", FOLDER + "reload.css", "reload.css");

    /** Far more than the tabs that anyone has open. */
    private static final int MOST_PAGES = 200;

    private static final int SECONDS_OF_SILENCE = 20;

    private final Display display;
    private final Set<HttpExchange> pages = ConcurrentHashMap.newKeySet();
    /** The one thread that writes to pages. */
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "live reload");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> heartbeat;

    LiveReload(Display display) {
        this.display = display;
        this.heartbeat = teller.scheduleAtFixedRate(
                () -> tellAll(": still here\n\n"), SECONDS_OF_SILENCE, SECONDS_OF_SILENCE, TimeUnit.SECONDS);
    }

    /** Answers what is asked below {@link #FOLDER}. */
    void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals(EVENTS) && exchange.getRequestMethod().equals("GET")) {
            listen(exchange);
            return;
        }
        try (exchange) {
            if (FILES.containsKey(path)) {
                String name = Objects.requireNonNull(FILES.get(path));
                Answer.of(200, MediaTypes.of(name), resource(name)).send(exchange);
            } else {
                Answer.text(404, "Not found").send(exchange);
            }
        }
    }

    /** Tells all pages what is shown now. */
    void tell() {
        teller.execute(() -> tellAll(event()));
    }

    private void listen(HttpExchange exchange) throws IOException {
        if (pages.size() >= MOST_PAGES) {
            try (exchange) {
                Answer.text(503, "Too many pages are open").send(exchange);
            }
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        teller.execute(() -> {
            pages.add(exchange);
            tell(exchange, "retry: 500\n\n" + event());
        });
    }

    /** JSON has no line ends, so it is one line of the event. */
    private String event() {
        return "data: " + display.now().json() + "\n\n";
    }

    private void tellAll(String words) {
        pages.forEach(page -> tell(page, words));
    }

    private void tell(HttpExchange page, String words) {
        try {
            OutputStream out = page.getResponseBody();
            out.write(words.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException left) {
            pages.remove(page);
            page.close();
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = LiveReload.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("bichig was packed without " + name);
            }
            return stream.readAllBytes();
        }
    }

    @Override
    public void close() {
        heartbeat.cancel(true);
        teller.shutdownNow();
    }
}
