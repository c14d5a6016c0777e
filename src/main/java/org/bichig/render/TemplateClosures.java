package org.bichig.render;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.model.Theme;

/**
 * Which templates a template reaches by {@code import}, {@code include} and {@code shared}, itself included. One that names another in a
 * way that only a run would tell reaches all of them.
 */
final class TemplateClosures {

    /** What names a template; the second group is the name, if that is all that tells it. */
    private static final Pattern REFERENCE =
            Pattern.compile("[<\\[](?:#(?:import|include)\\s+|@shared\\s+template\\s*=\\s*|@shared\\b)"
                    + "(?:([\"'])([^\"'${}*]+)\\1(?=\\s*(?:/?[>\\]]|\\w+\\s*=|as\\b)))?");

    private static final Pattern AT_RUN_TIME = Pattern.compile("get_optional_template|\\?interpret|\\?eval");

    private final SortedMap<String, Theme.TemplateSource> templates;
    private final Fingerprinter fingerprinter;
    private final Map<String, Long> hashes = new ConcurrentHashMap<>();

    TemplateClosures(Theme theme, Fingerprinter fingerprinter) {
        this.templates = theme.templates();
        this.fingerprinter = fingerprinter;
    }

    /** A hash of the names and texts of all that the template reaches. */
    long hash(String template) {
        return hashes.computeIfAbsent(template, name -> {
            SortedMap<String, String> texts = new TreeMap<>();
            for (String reached : closure(name)) {
                Theme.TemplateSource source = templates.get(reached);
                texts.put(reached, source == null ? "" : source.text());
            }
            return fingerprinter.hash(texts);
        });
    }

    SortedSet<String> closure(String template) {
        SortedSet<String> reached = new TreeSet<>();
        return reach(template, reached) ? reached : new TreeSet<>(templates.keySet());
    }

    /** Whether all that is reached could be told. */
    private boolean reach(String template, SortedSet<String> reached) {
        Theme.TemplateSource source = templates.get(template);
        if (!reached.add(template) || source == null) {
            return true;
        }
        if (AT_RUN_TIME.matcher(source.text()).find()) {
            return false;
        }
        Matcher references = REFERENCE.matcher(source.text());
        for (MatchResult reference : references.results().toList()) {
            String name = reference.group(2);
            if (name == null || !reach(name.startsWith("/") ? name.substring(1) : name, reached)) {
                return false;
            }
        }
        return true;
    }
}
