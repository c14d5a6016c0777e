package org.bichig.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** HTML as FreeMarker writes it. What needs no escaping, as nearly everything does not, is looked at while it is copied. */
final class PageHtml extends HTMLOutputFormat {

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        if (!(out instanceof PageText page) || !page.writePlain(text)) {
            super.output(text, out);
        }
    }

    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(@Nullable String text, @Nullable String html) {
        return new Finished(text, html);
    }

    /** HTML that a template need not escape any more. It has to say that it is of this very format. */
    private final class Finished extends TemplateHTMLOutputModel {

        Finished(@Nullable String text, @Nullable String html) {
            super(text, html);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return PageHtml.this;
        }
    }
}
