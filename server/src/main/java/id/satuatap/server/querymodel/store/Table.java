package id.satuatap.server.querymodel.store;

import id.satuatap.server.querymodel.rows.Row;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table, told by the record of its rows: components are columns, the first of them the key. Immutable. */
final class Table {
    private final String name;
    private final Class<? extends Row> rowType;
    private final int keyColumns;
    // Kept: asking a class for its components takes longer than writing a row.
    private final Method[] accessors;
    private final String insert;
    private final String update;

    /**
     * A table of rows.
     *
     * @param name in SQL
     * @param rowType whose components are the columns
     * @param keyColumns how many of the first columns name a row
     */
    Table(String name, Class<? extends Row> rowType, int keyColumns) {
        this.name = name;
        this.rowType = rowType;
        this.keyColumns = keyColumns;
        RecordComponent[] components = rowType.getRecordComponents();
        List<String> columns = Arrays.stream(components)
                .map(component -> inSql(component.getName()))
                .toList();
        this.accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        this.insert = "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        this.update = "UPDATE " + name + " SET " + equal(columns.subList(keyColumns, columns.size()), ", ") + " WHERE "
                + equal(columns.subList(0, keyColumns), " AND ");
    }

    String name() {
        return name;
    }

    Class<? extends Row> rowType() {
        return rowType;
    }

    private static String inSql(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    String insert() {
        return insert;
    }

    /** Takes what is to be set first and the key last: see {@link #keyLast}. */
    String update() {
        return update;
    }

    private static String equal(List<String> columns, String between) {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(between));
    }

    /** A row's values in the order in which {@link #update} takes them. */
    @Nullable
    Object[] keyLast(@Nullable Object[] values) {
        int others = values.length - keyColumns;
        @Nullable Object[] turned = new @Nullable Object[values.length];
        System.arraycopy(values, keyColumns, turned, 0, others);
        System.arraycopy(values, 0, turned, others, keyColumns);
        return turned;
    }

    /** The row's values as JDBC takes them, in the order of the columns. */
    @Nullable
    Object[] values(Row row) {
        @Nullable Object[] values = new @Nullable Object[accessors.length];
        for (int i = 0; i < accessors.length; i++) {
            values[i] = forJdbc(valueOf(accessors[i], row));
        }
        return values;
    }

    private static @Nullable Object valueOf(Method accessor, Row row) {
        try {
            return accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a row that cannot be read: " + row, e);
        }
    }

    private static @Nullable Object forJdbc(@Nullable Object value) {
        return value instanceof Instant instant ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }
}
