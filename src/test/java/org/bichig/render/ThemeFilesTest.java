package org.bichig.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every file of the default theme, because one set of them serves horizontal and vertical pages. */
class ThemeFilesTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path STYLES = TEMPLATES.resolve("styles");

    private static final Pattern PHYSICAL_PROPERTY = Pattern.compile("(?m)(?<![-a-z])"
            + "((margin|padding|border)-(left|right|top|bottom)[a-z-]*|(min-|max-)?(width|height)|left|right|top|bottom)"
            + "\\s*:(?![^{}]*\\)\\s*\\{)");

    /** {@code padding: 1rem 2rem} means top and bottom, left and right, whatever the writing mode. */
    private static final Pattern UNEQUAL_SHORTHAND =
            Pattern.compile("(?<![-a-z])(margin|padding|inset)\\s*:\\s*[^;{}()]+\\s+[^;{}]+[;}]");

    @Test
    void the_style_sheet_names_no_physical_direction() throws IOException {
        String rules = withoutComments(styleSheet()).replaceAll("@page[^{]*\\{[^}]*}", "");

        assertThat(found(PHYSICAL_PROPERTY, rules)).isEmpty();
        assertThat(found(UNEQUAL_SHORTHAND, rules)).isEmpty();
    }

    @Test
    void a_physical_direction_would_be_noticed() {
        assertThat(found(PHYSICAL_PROPERTY, "a { margin-left: 1rem; width: 3em; top:0 }"))
                .hasSize(3);
        assertThat(found(PHYSICAL_PROPERTY, "@media (min-width: 40em) { a { inline-size: 3em } }"))
                .isEmpty();
        assertThat(found(UNEQUAL_SHORTHAND, "a { padding: 1rem 2rem; margin: 0 }"))
                .hasSize(1);
    }

    @Test
    void the_mongolian_font_is_first_in_every_stack() throws IOException {
        List<String> stacks = found(
                Pattern.compile("--(?:sans|serif|mono):[^;]*;|font-family:[^;]*;"), withoutComments(styleSheet()));

        assertThat(stacks)
                .hasSizeGreaterThan(3)
                .allMatch(stack ->
                        stack.matches("(?s)[a-z-]+:\\s*(\"Bichig Mongolian\".*|var\\(--(sans|serif|mono)\\);)"));
    }

    @Test
    void no_template_runs_anything_inline() throws IOException {
        Pattern inline = Pattern.compile("<style|\\sstyle=|<script(?![^>]* src=)|\\son[a-z]+=|javascript:");

        for (Path template : templates()) {
            assertThat(found(inline, Files.readString(template)))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void every_message_that_a_template_shows_exists_in_both_languages() throws IOException {
        for (String language : List.of("zh-Hans", "mn-Mong")) {
            String messages = Files.readString(Path.of("src/main/resources/org/bichig/messages", language + ".yaml"));
            for (Path template : templates()) {
                for (String used : found(Pattern.compile("page\\.t\\.\\w+"), Files.readString(template))) {
                    String key = used.substring("page.t.".length());
                    assertThat(messages).as("%s in %s", used, template).containsPattern("(?m)^" + key + ":");
                }
            }
        }
    }

    @Test
    void the_guide_has_a_line_on_every_macro_and_every_custom_property() throws IOException {
        String guide = Files.readString(Path.of("docs/themes.md"));

        for (Path template : templates()) {
            for (String macro : found(Pattern.compile("<#macro \\w+"), Files.readString(template))) {
                String name = macro.substring("<#macro ".length());
                if (!INNER_MACROS.contains(name)) {
                    assertThat(guide).as("%s of %s", name, template).containsPattern("`" + name + "[ `]");
                }
            }
        }
        for (String property : found(Pattern.compile("(?m)^ {2}--[a-z-]+"), styleSheet())) {
            assertThat(guide).contains(property.strip());
        }
    }

    /** Steps of another macro in the same file. */
    private static final List<String> INNER_MACROS =
            List.of("leaving", "contentsLevel", "sentencesBelow", "tree", "spans");

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String styleSheet() throws IOException {
        StringBuilder sheet = new StringBuilder();
        try (Stream<Path> parts = Files.list(STYLES)) {
            for (Path part : parts.sorted().toList()) {
                sheet.append(Files.readString(part)).append('\n');
            }
        }
        sheet.append(Files.readString(TEMPLATES.resolve("assets/charts.css")));
        return sheet.toString();
    }

    private static String withoutComments(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
    }
}
