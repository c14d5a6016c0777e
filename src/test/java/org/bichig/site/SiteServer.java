package org.bichig.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A plain web server as a portal has it: files under a sub-path, index.html for a folder, the site's 404.html for what
 * is missing. It sends no header that would help the site along.
 */
public final class SiteServer implements AutoCloseable {

    static {
        // Head and body of an answer are two packets. Held back until the first is acknowledged, as is usual, the
        // second
        // comes 40 milliseconds late, on every page and for every file of it.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** With this header in a request, what may come late comes late: the text of a page, scripts, and later the font. */
    public static final String LATE = "X-Late";

    private static final String MOUNT = "/a/b/";

    private static final Map<String, Integer> LATE_MILLISECONDS = Map.of("html", 600, "js", 200, "woff2", 700);

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "xml", "application/xml",
            "json", "application/json",
            "csv", "text/csv",
            "txt", "text/plain");

    private final HttpServer server;
    private final ExecutorService threads;
    private final Path folder;

    private SiteServer(HttpServer server, ExecutorService threads, Path folder) {
        this.server = server;
        this.threads = threads;
        this.folder = folder;
    }

    static SiteServer start(Path folder) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteServer server = new SiteServer(http, Executors.newFixedThreadPool(4), folder);
        http.createContext("/", server::answer);
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + MOUNT);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!path.startsWith(MOUNT)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            Path file = folder.resolve(path.substring(MOUNT.length())).normalize();
            if (path.endsWith("/")) {
                file = file.resolve("index.html");
            }
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            send(exchange, found ? 200 : 404, found ? file : folder.resolve("404.html"));
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        byte[] body = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        int late = exchange.getRequestHeaders().containsKey(LATE) ? LATE_MILLISECONDS.getOrDefault(ending, 0) : 0;
        int first = late > 0 && ending.equals("html") ? endOfTitle(body) : 0;
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/plain"));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body, 0, first);
                out.flush();
                pause(late);
                out.write(body, first, body.length - first);
            }
        }
    }

    /** Where a page is cut that comes in two parts: what is shown of the first must not move when the second comes. */
    private static int endOfTitle(byte[] page) {
        return Math.max(0, new String(page, StandardCharsets.ISO_8859_1).indexOf("</h1>"));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
