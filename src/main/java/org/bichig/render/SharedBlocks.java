package org.bichig.render;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@shared template="NAME" a=… b=…/>}: a part that stands on many pages, such as the navigation. It is a template of
 * its own that sees nothing but the values it is handed, not even {@code page}. So what it prints depends on them alone and is
 * rendered once for each set of them: once a language, for each depth at which pages lie, since links are relative. Safe to
 * use from several threads.
 */
final class SharedBlocks implements TemplateDirectiveModel {

    private static final String TEMPLATE = "template";

    /** There are some dozens, unless a theme shares what is not shared. Then they are forgotten now and again. */
    private static final int MOST = 256;

    private final Map<Block, String> rendered = new ConcurrentHashMap<>();

    private record Block(String template, Map<String, Object> values) {}

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker is older than generics
    public void execute(
            Environment page, Map parameters, TemplateModel[] loopVariables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body != null || loopVariables.length > 0) {
            throw new TemplateModelException("<@shared> has nothing nested in it and no loop variable");
        }
        Block block = block(parameters);
        String known = rendered.get(block);
        if (known == null) {
            known = render(page, block);
            if (rendered.size() >= MOST) {
                rendered.clear();
            }
            rendered.put(block, known);
        }
        page.getOut().write(known);
    }

    private static Block block(Map<?, ?> parameters) throws TemplateModelException {
        Map<String, Object> values = new TreeMap<>();
        for (Map.Entry<?, ?> parameter : parameters.entrySet()) {
            String name = (String) parameter.getKey();
            values.put(name, value(name, (TemplateModel) parameter.getValue()));
        }
        if (values.remove(TEMPLATE) instanceof String template) {
            return new Block(template, values);
        }
        throw new TemplateModelException("<@shared> needs the name of a template, as in template=\"part.ftlh\"");
    }

    private static Object value(String name, TemplateModel model) throws TemplateModelException {
        if (model instanceof ViewWrapper.Shown shown) {
            return shown.value();
        }
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (model instanceof TemplateBooleanModel truth) {
            return truth.getAsBoolean();
        }
        throw new TemplateModelException(
                "<@shared> takes texts, truths and what the view holds; \"" + name + "\" is something else");
    }

    private static String render(Environment page, Block block) throws TemplateException, IOException {
        Template template;
        try {
            template = page.getConfiguration().getTemplate(block.template());
        } catch (IOException e) {
            throw new TemplateException(
                    "the template \"" + block.template() + "\" cannot be used: " + e.getMessage(), e, page);
        }
        PageText text = new PageText();
        template.process(block.values(), text);
        return text.toString();
    }
}
