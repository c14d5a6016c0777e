package org.bichig.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.bichig.page.view.ReportView;

/**
 * Lets a template read the components of view records and nothing else of any class: FreeMarker's default wrapper would
 * hand out {@code getClass()} and every public method.
 */
final class ViewsOnly implements MemberAccessPolicy {

    private static final String VIEWS = ReportView.class.getPackageName();

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new Exposed(type.isRecord() && type.getPackageName().equals(VIEWS) ? accessors(type) : Set.of());
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    private static Set<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Exposed(Set<Method> accessors) implements ClassMemberAccessPolicy {

        @Override
        public boolean isMethodExposed(Method method) {
            return accessors.contains(method);
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
