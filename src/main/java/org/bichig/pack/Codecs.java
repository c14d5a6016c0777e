package org.bichig.pack;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Codecs by type. Records, and sealed interfaces of records, follow from their components; a few types of the JDK are
 * known; what is neither must be given one of its own. Safe to use from several threads.
 */
public final class Codecs {

    private final Map<Type, Codec<?>> byType = new ConcurrentHashMap<>();

    public Codecs() {
        with(String.class, codec(Packer::text, Unpacker::text));
        Codec<Integer> integer = codec(Packer::number, Unpacker::number);
        with(Integer.class, integer);
        with(int.class, integer);
        Codec<Long> whole = codec(Packer::large, Unpacker::large);
        with(Long.class, whole);
        with(long.class, whole);
        Codec<Boolean> truth = codec(Packer::truth, Unpacker::truth);
        with(Boolean.class, truth);
        with(boolean.class, truth);
        with(BigDecimal.class, said(BigDecimal::toString, BigDecimal::new));
        with(LocalDate.class, said(LocalDate::toString, LocalDate::parse));
        with(LocalTime.class, said(LocalTime::toString, LocalTime::parse));
        with(Path.class, said(Path::toString, Path::of));
    }

    private interface Writing<T> {
        void write(Packer out, T value);
    }

    private interface Reading<T> {
        T read(Unpacker in);
    }

    private static <T extends Object> Codec<T> codec(Writing<T> writing, Reading<T> reading) {
        return new Codec<>() {
            @Override
            public void write(Packer out, T value) {
                writing.write(out, value);
            }

            @Override
            public T read(Unpacker in) {
                return reading.read(in);
            }
        };
    }

    private interface Saying<T> {
        String say(T value);
    }

    private interface Hearing<T> {
        T hear(String text);
    }

    private static <T extends Object> Codec<T> said(Saying<T> saying, Hearing<T> hearing) {
        return codec((out, value) -> out.text(saying.say(value)), in -> hearing.hear(in.text()));
    }

    /** Gives a type a codec of its own. */
    public <T extends Object> Codecs with(Class<? extends T> type, Codec<T> codec) {
        byType.put(type, codec);
        return this;
    }

    @SuppressWarnings("unchecked") // each class is entered with a codec of its own type
    public <T extends Object> Codec<T> of(Class<T> type) {
        return (Codec<T>) of((Type) type);
    }

    @SuppressWarnings("unchecked") // what is written and read are lists of just this type
    public <T extends Object> Codec<List<T>> ofListOf(Class<T> type) {
        return (Codec<List<T>>) (Codec<?>) ofList(lazily(type));
    }

    private Codec<?> of(Type type) {
        Codec<?> known = byType.get(type);
        if (known == null) {
            known = make(type);
            byType.put(type, known);
        }
        return known;
    }

    private Codec<?> make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofMany((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return ofEnum(plain);
        }
        if (plain.isRecord()) {
            return ofRecord(plain);
        }
        if (plain.isSealed()) {
            return ofSealed(plain);
        }
        throw new IllegalArgumentException("no codec for " + type);
    }

    private Codec<?> ofMany(Class<?> raw, Type[] of) {
        if (raw == Optional.class) {
            return ofOptional(lazily(of[0]));
        }
        if (raw == List.class) {
            return ofList(lazily(of[0]));
        }
        if (raw == Map.class) {
            return ofMap(lazily(of[0]), lazily(of[1]));
        }
        throw new IllegalArgumentException("no codec for " + raw);
    }

    /** The codec of a type that may be made of the very type that is being worked out. */
    @SuppressWarnings("unchecked") // the component of that type holds nothing else
    private Supplier<Codec<Object>> lazily(Type type) {
        return () -> (Codec<Object>) of(type);
    }

    private static Codec<Optional<Object>> ofOptional(Supplier<Codec<Object>> item) {
        return codec(
                (out, value) -> {
                    out.truth(value.isPresent());
                    value.ifPresent(present -> item.get().write(out, present));
                },
                in -> in.truth() ? Optional.of(item.get().read(in)) : Optional.empty());
    }

    private static Codec<List<Object>> ofList(Supplier<Codec<Object>> items) {
        return codec(
                (out, value) -> {
                    Codec<Object> item = items.get();
                    out.number(value.size());
                    value.forEach(each -> item.write(out, each));
                },
                in -> {
                    Codec<Object> item = items.get();
                    Object[] all = new Object[in.number()];
                    for (int i = 0; i < all.length; i++) {
                        all[i] = item.read(in);
                    }
                    return List.of(all);
                });
    }

    /** In the order that it has. */
    private static Codec<Map<Object, Object>> ofMap(Supplier<Codec<Object>> keys, Supplier<Codec<Object>> values) {
        return codec(
                (out, value) -> {
                    out.number(value.size());
                    value.forEach((key, item) -> {
                        keys.get().write(out, key);
                        values.get().write(out, item);
                    });
                },
                in -> {
                    Map<Object, Object> map = new LinkedHashMap<>();
                    for (int left = in.number(); left > 0; left--) {
                        map.put(keys.get().read(in), values.get().read(in));
                    }
                    return Collections.unmodifiableMap(map);
                });
    }

    private static Codec<Enum<?>> ofEnum(Class<?> type) {
        Enum<?>[] constants = (Enum<?>[]) type.getEnumConstants();
        return codec((out, value) -> out.number(value.ordinal()), in -> constants[in.number()]);
    }

    private Codec<Object> ofSealed(Class<?> type) {
        List<Class<?>> kinds = List.of(type.getPermittedSubclasses());
        List<Supplier<Codec<Object>>> codecs = kinds.stream().map(this::lazily).toList();
        return codec(
                (out, value) -> {
                    int kind = kinds.indexOf(value.getClass());
                    codecs.get(kind).get().write(out.number(kind), value);
                },
                in -> codecs.get(in.number()).get().read(in));
    }

    private Codec<Object> ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        MethodHandle[] accessors =
                Arrays.stream(components).map(Codecs::accessor).toArray(MethodHandle[]::new);
        MethodHandle constructor = constructor(type, components);
        List<Supplier<Codec<Object>>> codecs = Arrays.stream(components)
                .map(component -> lazily(component.getGenericType()))
                .toList();
        return codec(
                (out, value) -> {
                    for (int i = 0; i < accessors.length; i++) {
                        codecs.get(i).get().write(out, component(accessors[i], value));
                    }
                },
                in -> {
                    Object[] values = new Object[accessors.length];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = codecs.get(i).get().read(in);
                    }
                    return construct(constructor, values);
                });
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            // Some records are nested in what other packages do not see.
            component.getAccessor().setAccessible(true);
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("a component of a record cannot be read: " + component, impossible);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (NoSuchMethodException | IllegalAccessException impossible) {
            throw new IllegalStateException("a record cannot be made: " + type, impossible);
        }
    }

    private static Object component(MethodHandle accessor, Object value) {
        try {
            return (Object) accessor.invokeExact(value);
        } catch (Throwable failed) {
            throw unexpected(failed);
        }
    }

    private static Object construct(MethodHandle constructor, Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable failed) {
            throw unexpected(failed);
        }
    }

    private static RuntimeException unexpected(Throwable failed) {
        if (failed instanceof Error error) {
            throw error;
        }
        return failed instanceof RuntimeException runtime ? runtime : new IllegalStateException(failed);
    }
}
