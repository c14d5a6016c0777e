package org.bichig.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is sent back: whole, in part, or as the word that it is still the same.
 *
 * @param etag changes when the content does; empty when the answer is nothing to be kept
 */
record Answer(int status, String type, String etag, Content content) {

    /** Bytes that can be sent from anywhere on. */
    interface Content {

        long length() throws IOException;

        void write(OutputStream out, long from, long count) throws IOException;
    }

    static Answer of(int status, String type, byte[] bytes) {
        return new Answer(status, type, "", new Held(bytes));
    }

    static Answer text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A page, which changes more often than its size does. */
    static Answer page(int status, byte[] bytes) {
        String etag =
                status == 200 ? "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "-" + bytes.length + "\"" : "";
        return new Answer(status, MediaTypes.HTML, etag, new Held(bytes));
    }

    /** A file however large. */
    static Answer file(Path file) throws IOException {
        String etag = "\"" + Long.toHexString(Files.size(file)) + "-"
                + Files.getLastModifiedTime(file).to(java.util.concurrent.TimeUnit.NANOSECONDS) + "\"";
        return new Answer(200, MediaTypes.of(String.valueOf(file.getFileName())), etag, new Stored(file));
    }

    void send(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", etag.isEmpty() ? "no-store" : "no-cache");
        if (!etag.isEmpty()) {
            headers.set("ETag", etag);
            headers.set("Accept-Ranges", "bytes");
            if (header(exchange, "If-None-Match").filter(this::isNamedIn).isPresent()) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        long length = content.length();
        Optional<ByteRange> range = etag.isEmpty() ? Optional.empty() : range(exchange, length);
        if (range.isPresent() && range.get().isOutside()) {
            headers.set("Content-Range", "bytes */" + length);
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        range.ifPresent(part -> headers.set("Content-Range", part.header(length)));
        long from = range.map(ByteRange::from).orElse(0L);
        long count = range.map(ByteRange::count).orElse(length);
        int code = range.isPresent() ? 206 : status;
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(count));
            exchange.sendResponseHeaders(code, -1);
        } else {
            // To the JDK's server a length of 0 means one that is not known, and -1 none.
            exchange.sendResponseHeaders(code, count == 0 ? -1 : count);
            try (OutputStream out = exchange.getResponseBody()) {
                content.write(out, from, count);
            }
        }
    }

    private Optional<ByteRange> range(HttpExchange exchange, long length) {
        boolean still = header(exchange, "If-Range").map(etag::equals).orElse(true);
        return still ? header(exchange, "Range").flatMap(range -> ByteRange.in(range, length)) : Optional.empty();
    }

    private boolean isNamedIn(String list) {
        return Arrays.stream(list.split(","))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals("*") || each.equals(etag));
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    private record Held(byte[] bytes) implements Content {

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public void write(OutputStream out, long from, long count) throws IOException {
            out.write(bytes, (int) from, (int) count);
        }
    }

    private record Stored(Path file) implements Content {

        private static final int PORTION = 1 << 16;

        @Override
        public long length() throws IOException {
            return Files.size(file);
        }

        @Override
        public void write(OutputStream out, long from, long count) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                ByteBuffer portion = ByteBuffer.allocate(PORTION);
                long left = count;
                channel.position(from);
                while (left > 0) {
                    portion.clear().limit((int) Math.min(PORTION, left));
                    int read = channel.read(portion);
                    if (read < 0) {
                        throw new IOException(file + " became shorter while it was sent");
                    }
                    out.write(portion.array(), 0, read);
                    left -= read;
                }
            }
        }
    }
}
