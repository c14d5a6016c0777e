package org.bichig.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.Theme;
import org.bichig.page.PlannedFile;
import org.jspecify.annotations.Nullable;

/**
 * Renders views with templates. A template reads the components of view records and calls nothing else; it escapes what
 * it prints unless told not to. Safe to use from several threads.
 */
final class TemplateRenderer {

    private final Configuration configuration;
    private final Theme theme;

    TemplateRenderer(Theme theme) {
        this.theme = theme;
        this.configuration = configure(theme);
    }

    /** The page; empty when the template failed, which is then among the findings. */
    Optional<PageText> render(PlannedFile.Page page, Findings findings) {
        try {
            Template template = configuration.getTemplate(page.template());
            PageText text = new PageText();
            template.process(page.view().get(), text);
            return Optional.of(text);
        } catch (TemplateNotFoundException e) {
            findings.add(missing(page));
        } catch (ParseException e) {
            findings.add(
                    failed(page, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage()));
        } catch (TemplateException e) {
            findings.add(failed(
                    page,
                    e.getTemplateSourceName(),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    e.getMessageWithoutStackTop()));
        } catch (IOException e) {
            throw new IllegalStateException("a template is in memory and a page is written to memory", e);
        }
        return Optional.empty();
    }

    private static Finding missing(PlannedFile.Page page) {
        return Finding.error(
                "missing-template",
                Place.wholeFile("templates/" + page.template()),
                "There is no template \"" + page.template() + "\", which the page "
                        + page.address().file() + " needs.",
                "",
                "Take the file from the default theme, or leave out --templates to use that theme.");
    }

    private Finding failed(
            PlannedFile.Page page,
            @Nullable String template,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String message) {
        String name = template == null ? page.template() : template;
        int lineNumber = line == null ? 0 : Math.max(0, line);
        Theme.TemplateSource source = theme.templates().get(name);
        return Finding.error(
                "template-error",
                new Place(
                        source == null ? "templates/" + name : source.file(),
                        lineNumber,
                        column == null || lineNumber == 0 ? 0 : Math.max(0, column)),
                "The template failed on the page " + page.address().file() + " (made from "
                        + page.origin().file() + "): " + reason(message),
                source == null ? "" : line(source.text(), lineNumber),
                "Correct the template. docs/themes.md lists what each template may show.");
    }

    /** FreeMarker's first two lines say what failed and on which expression; the rest is advice for programmers. */
    private static String reason(@Nullable String message) {
        return message == null
                ? "it does not say why"
                : message.lines().limit(2).map(String::strip).collect(Collectors.joining(" "));
    }

    private static String line(String text, int number) {
        return text.lines()
                .skip(Math.max(0, number - 1L))
                .findFirst()
                .orElse("")
                .strip();
    }

    private static Configuration configure(Theme theme) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ThemeLoader(theme.templates()));
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setRecognizeStandardFileExtensions(true);
        // In place of the one of its name, which the endings of files stand for.
        configuration.setRegisteredCustomOutputFormats(List.of(new PageHtml()));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setSharedVariable("shared", new SharedBlocks());
        return configuration;
    }

    /** Hands FreeMarker the theme's templates from memory: nothing on disk is read while pages are rendered. */
    private record ThemeLoader(SortedMap<String, Theme.TemplateSource> templates) implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) {
            return templates.get(name);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((Theme.TemplateSource) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
