package org.bichig.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.bichig.serve.SiteFiles.Found;

/** Answers as a portal's server would: the site under the path of its address, and its own page for what is missing. */
final class SiteHandler implements HttpHandler {

    private static final String NOT_FOUND = "404.html";

    private static final String NO_SITE = """
            <!doctype html>
            <html lang="zh-Hans">
            <head><meta charset="utf-8"><title>还没有网页</title></head>
            <body><h1>还没有网页</h1><p>网站还没有生成，或者这个地址没有网页。</p></body>
            </html>
            """;

    private final SiteFiles files;
    private final Display display;
    private final Optional<LiveReload> live;

    SiteHandler(Path folder, Display display, Optional<LiveReload> live) {
        this.files = new SiteFiles(folder);
        this.display = display;
        this.live = live;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        // Other sites that are open in the browser get no picture, script or font from here either.
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        Optional<Answer> refusal = Guard.refusal(exchange);
        URI asked = exchange.getRequestURI();
        if (refusal.isEmpty() && live.isPresent() && asked.getPath().startsWith(LiveReload.FOLDER)) {
            live.get().answer(exchange);
            return;
        }
        try (exchange) {
            if (refusal.isPresent()) {
                refusal.get().send(exchange);
            } else {
                site(exchange, asked);
            }
        }
    }

    private void site(HttpExchange exchange, URI asked) throws IOException {
        URI address = display.now().address();
        String mount = address.getPath();
        String path = asked.getPath();
        if (!path.startsWith(mount)) {
            if (path.equals("/") || mount.equals(path + "/")) {
                redirect(exchange, address.getRawPath());
            } else {
                missing(exchange);
            }
            return;
        }
        String below = path.substring(mount.length());
        Found found = files.find(asked.getRawPath(), below);
        if (found instanceof Found.Folder) {
            redirect(exchange, asked.getRawPath() + "/");
        } else if (found instanceof Found.Page page) {
            page(exchange, 200, page.file());
        } else {
            missing(exchange);
        }
    }

    /** Not for ever: a browser would keep that beyond this site, which is one of many at this address. */
    private static void redirect(HttpExchange exchange, String path) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        exchange.getResponseHeaders().set("Location", path + (query == null ? "" : "?" + query));
        Answer.text(302, path).send(exchange);
    }

    private void missing(HttpExchange exchange) throws IOException {
        if (files.find(NOT_FOUND, NOT_FOUND) instanceof Found.Page own) {
            page(exchange, 404, own.file());
        } else {
            html(exchange, 404, new PageInWork(NO_SITE));
        }
    }

    private void page(HttpExchange exchange, int status, Path file) throws IOException {
        try {
            if (status == 200
                    && !MediaTypes.of(String.valueOf(file.getFileName())).equals(MediaTypes.HTML)) {
                Answer.file(file).send(exchange);
            } else {
                html(exchange, status, PageInWork.of(Files.readAllBytes(file)));
            }
        } catch (NoSuchFileException goneSince) {
            Answer.text(404, "Not found").send(exchange);
        }
    }

    private void html(HttpExchange exchange, int status, PageInWork published) throws IOException {
        Shown now = display.now();
        published.policy().ifPresent(policy -> exchange.getResponseHeaders().set("Content-Security-Policy", policy));
        PageInWork based = published.basedOn(now.address(), now.address().getRawPath());
        PageInWork page = live.isPresent() ? based.reloading(now.build()) : based;
        Answer.page(status, page.bytes()).send(exchange);
    }
}
