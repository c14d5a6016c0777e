package org.bichig.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who may ask what. Drafts are for this machine alone. */
final class Guard {

    /**
     * The names of this machine. Any other name may belong to somebody who had it lead here, so that a page of his could
     * read ours (DNS rebinding). The port may be another one than ours where a tunnel leads here.
     */
    private static final Pattern OURS = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d{1,5})?");

    private Guard() {}

    /** The refusal, if there is reason for one. */
    static Optional<Answer> refusal(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !OURS.matcher(hosts.get(0)).matches()) {
            return Optional.of(Answer.text(403, "This server answers to localhost, 127.0.0.1 and [::1] only."));
        }
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            return Optional.of(Answer.text(405, "Only GET and HEAD are answered."));
        }
        return Optional.empty();
    }
}
