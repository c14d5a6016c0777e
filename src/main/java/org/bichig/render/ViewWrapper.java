package org.bichig.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bichig.page.view.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees of a view: the components of records of that package, and texts, numbers, truths, lists and maps
 * of them. There is no other way into an object, so none has to be closed: no {@code getClass()}, no methods. FreeMarker's own
 * wrapper opens every public method, has to be told what to hide, and takes several times as long.
 */
final class ViewWrapper implements ObjectWrapper {

    private static final String VIEWS = ReportView.class.getPackageName();

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Record view) {
            return new View(view, accessors(view.getClass()));
        }
        if (value instanceof List<?> list) {
            return new Items(list);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Map<?, ?> map) {
            return new Entries(map);
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        throw new TemplateModelException(
                "no template may see a " + value.getClass().getName());
    }

    private Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> known = accessors.get(type);
        return known == null ? accessors.computeIfAbsent(type, ViewWrapper::accessorsOf) : known;
    }

    private static Map<String, Method> accessorsOf(Class<?> type) {
        return type.getPackageName().equals(VIEWS)
                ? Arrays.stream(type.getRecordComponents())
                        .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, ViewWrapper::accessor))
                : Map.of();
    }

    private static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        // Views are public anyhow; now nobody looks at each call who is calling.
        accessor.setAccessible(true);
        return accessor;
    }

    /** What was wrapped. Not an adapter of FreeMarker's, to which templates have a way. */
    interface Shown {
        Object value();
    }

    private final class View implements TemplateHashModel, Shown {

        private final Record view;
        private final Map<String, Method> components;

        View(Record view, Map<String, Method> components) {
            this.view = view;
            this.components = components;
        }

        @Override
        public Object value() {
            return view;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method component = components.get(name);
            if (component == null) {
                return null;
            }
            try {
                return wrap(component.invoke(view));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("the components of views can be read", e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private final class Items implements TemplateSequenceModel, Shown {

        private final List<?> items;

        Items(List<?> items) {
            this.items = items;
        }

        @Override
        public Object value() {
            return items;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= items.size() ? null : wrap(items.get(index));
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    private final class Entries implements TemplateHashModelEx, Shown {

        private final Map<?, ?> entries;

        Entries(Map<?, ?> entries) {
            this.entries = entries;
        }

        @Override
        public Object value() {
            return entries;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrap(entries.get(key));
        }

        @Override
        public boolean isEmpty() {
            return entries.isEmpty();
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return new SimpleCollection(entries.keySet(), ViewWrapper.this);
        }

        @Override
        public TemplateCollectionModel values() {
            return new SimpleCollection(entries.values(), ViewWrapper.this);
        }
    }
}
