package org.bichig.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lighthouse on accessibility, best practices and search engines, in the browser that is already there.
 *
 * @param page path of the page
 * @param scores by name of the category, of 100
 * @param objections why a score is less
 */
record Lighthouse(String page, Map<String, Integer> scores, List<Objection> objections) {

    private static final long PATIENCE_MINUTES = 30;
    private static final Path OUTPUT = Path.of("target", "lighthouse.jsonl");
    private static final Path LOG = Path.of("target", "lighthouse.log");

    /** One result for each page, in their order. */
    static List<Lighthouse> examine(List<PageKind> pages, Browser browser, BuiltSite site) {
        String address = site.address().toString();
        List<String> command = Stream.concat(
                        Stream.of("node", "lighthouse.mjs", String.valueOf(browser.port())),
                        pages.stream().map(page -> address + page.path()))
                .toList();
        Needed.file(Scripts.MODULES.resolve("lighthouse/package.json"), "Lighthouse (npm)");
        run(command);
        try {
            List<Lighthouse> results = new ArrayList<>();
            for (String line : Files.readAllLines(OUTPUT, StandardCharsets.UTF_8)) {
                results.add(of(JsonMapper.shared().readTree(line), address));
            }
            if (results.size() != pages.size()) {
                throw new IllegalStateException("Lighthouse examined " + results.size() + " of " + pages.size()
                        + " pages; what it said is in " + LOG);
            }
            return List.copyOf(results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lighthouse of(JsonNode result, String address) {
        String page = result.get("url").asString().substring(address.length());
        Map<String, Integer> scores = new LinkedHashMap<>();
        result.get("scores")
                .properties()
                .forEach(score -> scores.put(score.getKey(), score.getValue().asInt()));
        List<Objection> objections = result.get("failed")
                .valueStream()
                .map(failed -> new Objection(
                        page,
                        failed.get("category").asString(),
                        failed.get("rule").asString(),
                        failed.get("what").asString()))
                .toList();
        return new Lighthouse(page, scores, objections);
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Scripts.FOLDER.toFile())
                    .redirectOutput(OUTPUT.toFile())
                    .redirectError(LOG.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("Lighthouse did not end within " + PATIENCE_MINUTES + " minutes");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException("Lighthouse failed; what it said is in " + LOG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Lighthouse", e);
        }
    }
}
