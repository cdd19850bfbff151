package id.satuatap.server.querymodel.store;

import id.satuatap.server.querymodel.rows.Row;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table, told by the record of its rows: components are columns, the first of them the key. Immutable.
 *
 * @param name in SQL
 * @param rowType whose components are the columns
 * @param keyColumns how many of the first columns name a row
 */
record Table(String name, Class<? extends Row> rowType, int keyColumns) {
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "VARCHAR",
            int.class, "INTEGER",
            Integer.class, "INTEGER",
            long.class, "BIGINT",
            Long.class, "BIGINT",
            boolean.class, "BOOLEAN",
            LocalDate.class, "DATE",
            Instant.class, "TIMESTAMP WITH TIME ZONE");

    List<String> columns() {
        return Arrays.stream(rowType.getRecordComponents())
                .map(component -> inSql(component.getName()))
                .toList();
    }

    private static String inSql(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /**
     * The standard's MERGE, which H2 and PostgreSQL (from 15) share: writing a row twice is writing it once. The casts
     * tell PostgreSQL the parameters' types.
     */
    String merge() {
        List<String> columns = columns();
        String values = Arrays.stream(rowType.getRecordComponents())
                .map(component -> "CAST(? AS " + TYPES.get(component.getType()) + ")")
                .collect(Collectors.joining(", "));
        String keys = columns.stream()
                .limit(keyColumns)
                .map(column -> "t." + column + " = s." + column)
                .collect(Collectors.joining(" AND "));
        String changes = columns.stream()
                .skip(keyColumns)
                .map(column -> column + " = s." + column)
                .collect(Collectors.joining(", "));
        String names = String.join(", ", columns);
        String sources = columns.stream().map(column -> "s." + column).collect(Collectors.joining(", "));
        return "MERGE INTO " + name + " AS t USING (VALUES (" + values + ")) AS s (" + names + ") ON " + keys
                + " WHEN MATCHED THEN UPDATE SET " + changes + " WHEN NOT MATCHED THEN INSERT (" + names + ") VALUES ("
                + sources + ")";
    }

    /** The row's values as JDBC takes them, in the order of the columns. */
    @Nullable
    Object[] values(Row row) {
        RecordComponent[] components = rowType.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = forJdbc(valueOf(components[i], row));
        }
        return values;
    }

    private static @Nullable Object valueOf(RecordComponent component, Row row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a row that cannot be read: " + row, e);
        }
    }

    private static @Nullable Object forJdbc(@Nullable Object value) {
        return value instanceof Instant instant ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }
}
