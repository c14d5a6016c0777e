package org.bichig.page;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.model.Bytes;
import org.bichig.model.Theme;
import org.bichig.pack.Digests;
import org.bichig.page.view.Assets;
import org.bichig.script.Language;

/**
 * The assets under their published names, which carry a fingerprint of the content: a browser may keep them forever,
 * and a changed file is never mistaken for the old one.
 */
final class AssetCatalog {

    private static final Pattern CSS_URL = Pattern.compile("url\\(\"([^\":/#?]+)\"\\)");
    /** A whole line; one behind code stays, since two slashes may stand in a string too. */
    private static final Pattern JS_COMMENT = Pattern.compile("^\\s*//.*\\R|^/\\*\\* .*\\*/\\R", Pattern.MULTILINE);

    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
    /** White space that says nothing, and whatever stands in quotation marks, which is left as it is. */
    private static final Pattern CSS_SPACE = Pattern.compile("(\"[^\"]*\"|'[^']*')|\\s*([{};])\\s*|(,)\\s+");

    private static final String STYLE_SHEET = "bichig.css";

    /** A sheet of its own, because a page of a report does without it. */
    private static final String CHART_SHEET = "charts.css";

    /** Runs before the page is painted, as a module cannot. */
    private static final String EARLY_SCRIPT = "settings-early.js";

    private static final String ICON = "icon.svg";
    private static final String MONGOLIAN_FONT = "noto-sans-mongolian-hudum.woff2";

    private final SortedMap<String, Published> byName = new TreeMap<>();

    private record Published(Address address, Bytes bytes) {}

    AssetCatalog(Theme theme) {
        theme.assets().forEach((name, bytes) -> publish(name, published(name, bytes)));
        // The style sheet names other assets, so these get their names first.
        publish(STYLE_SHEET, withPublishedNames(joined(theme.styles().values())));
    }

    private static Bytes published(String name, Bytes bytes) {
        if (name.endsWith(".js")) {
            return script(bytes);
        }
        return name.endsWith(".css") ? joined(List.of(bytes)) : bytes;
    }

    /** One sheet from its parts: a page waits for one file only, and a site replaces one part only. */
    private static Bytes joined(Collection<Bytes> parts) {
        String sheet = parts.stream()
                .map(part -> new String(part.toArray(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n", "", "\n"));
        return Bytes.of(compact(CSS_COMMENT.matcher(sheet).replaceAll("")).getBytes(StandardCharsets.UTF_8));
    }

    private static String compact(String css) {
        return CSS_SPACE
                .matcher(css)
                .replaceAll(match -> Matcher.quoteReplacement(Stream.of(match.group(1), match.group(2), match.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")));
    }

    /** Comments and indentation are for whoever changes the theme, and would be a fifth of what every reader waits for. */
    private static Bytes script(Bytes source) {
        String code = JS_COMMENT
                .matcher(new String(source.toArray(), StandardCharsets.UTF_8))
                .replaceAll("");
        boolean textOverSeveralLines = code.lines()
                .anyMatch(line -> line.chars().filter(sign -> sign == '`').count() % 2 != 0);
        String published = textOverSeveralLines
                ? code
                : code.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n", "", "\n"));
        return Bytes.of(published.getBytes(StandardCharsets.UTF_8));
    }

    Stream<PlannedFile.Asset> files() {
        return byName.entrySet().stream()
                .map(entry -> new PlannedFile.Asset(
                        entry.getValue().address(),
                        entry.getValue().bytes(),
                        Origin.of("templates/assets/" + entry.getKey())));
    }

    /** What a page of a site in these languages loads. Scripts load in the order of their names. */
    Assets from(Address page, List<Language> languages) {
        return new Assets(
                address(STYLE_SHEET, page),
                address(CHART_SHEET, page),
                address(EARLY_SCRIPT, page),
                byName.entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith(".js"))
                        .filter(entry -> !entry.getKey().equals(EARLY_SCRIPT))
                        .map(entry -> entry.getValue().address().from(page))
                        .toList(),
                // Every page of such a site has Mongolian letters, if only to name the language.
                languages.contains(Language.MONGOLIAN) ? address(MONGOLIAN_FONT, page) : "",
                address(ICON, page));
    }

    private String address(String name, Address page) {
        return Optional.ofNullable(byName.get(name))
                .map(published -> published.address().from(page))
                .orElse("");
    }

    private void publish(String name, Bytes bytes) {
        byName.put(name, new Published(Addresses.asset(fingerprinted(name, bytes)), bytes));
    }

    private Bytes withPublishedNames(Bytes css) {
        Matcher matcher = CSS_URL.matcher(new String(css.toArray(), StandardCharsets.UTF_8));
        String rewritten = matcher.replaceAll(match -> Optional.ofNullable(byName.get(match.group(1)))
                .map(asset -> "url(\"" + asset.address().path().substring("assets/".length()) + "\")")
                .orElse(Matcher.quoteReplacement(match.group())));
        return Bytes.of(rewritten.getBytes(StandardCharsets.UTF_8));
    }

    /** Ten hex digits are 40 bits: enough to tell the versions of one file apart. A licence keeps its plain name. */
    private static String fingerprinted(String name, Bytes bytes) {
        if (name.endsWith(".txt")) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String fingerprint = Digests.sha256(bytes.toArray()).substring(0, 10);
        return dot < 0 ? name + "." + fingerprint : name.substring(0, dot) + "." + fingerprint + name.substring(dot);
    }
}
