package org.bichig.site;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test the built site: built once in a process, when the first test asks for it, and closed after the last. */
public final class SiteExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SiteExtension.class);

    /** The site of this process. */
    public static BuiltSite site(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(BuiltSite.class, key -> BuiltSite.build(), BuiltSite.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BuiltSite.class;
    }

    @Override
    public BuiltSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return site(context);
    }
}
