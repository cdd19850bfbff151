package id.satuatap.server.record;

import id.satuatap.hall.id.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an example of any record: with every component, or with all that may be null left out. */
final class SampleRecords {
    private final boolean full;

    SampleRecords(boolean full) {
        this.full = full;
    }

    Object of(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = nullable && !full ? null : value(components[i].getGenericType(), components[i].getName());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return constructor.newInstance(values);
    }

    private Object value(Type type, String name) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return List.of(value(element, name));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[constants.length - 1];
        }
        if (Id.class.isAssignableFrom(plain)) {
            return plain.getDeclaredConstructor(String.class).newInstance(name + "/1");
        }
        if (plain == String.class) {
            return name.equals("prefix") ? "AB" : "teks \"" + name + "\" é";
        }
        if (plain == int.class || plain == Integer.class) {
            return 7;
        }
        if (plain == long.class || plain == Long.class) {
            return 7_000_000_000L;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return full;
        }
        if (plain == Instant.class) {
            return Instant.parse("2026-11-23T02:00:00.123Z");
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2026, 11, 23);
        }
        if (plain == LocalTime.class) {
            return LocalTime.of(7, 30);
        }
        return of(plain);
    }
}
