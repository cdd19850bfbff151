package id.satuatap.server.querymodel.store;

import id.satuatap.server.querymodel.rows.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in transactions on the projector's one connection. Confined to the projector.
 *
 * <p>Plain UPDATE and INSERT in batches: after a start that takes H2 half as long as the standard's
 * MERGE, later as long.
 */
final class RowWriter implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    RowWriter(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** Writes all of them or none. */
    void write(Batch batch) throws SQLException {
        try {
            for (Map.Entry<Table, List<@Nullable Object[]>> rows :
                    byTable(batch.added()).entrySet()) {
                insert(rows.getKey(), rows.getValue());
            }
            for (Map.Entry<Table, List<@Nullable Object[]>> rows :
                    byTable(batch.put()).entrySet()) {
                insert(rows.getKey(), missing(rows.getKey(), rows.getValue()));
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private static Map<Table, List<@Nullable Object[]>> byTable(List<Row> rows) {
        Map<Table, List<@Nullable Object[]>> byTable = new LinkedHashMap<>();
        for (Row row : rows) {
            Table table = Tables.of(row);
            byTable.computeIfAbsent(table, unused -> new ArrayList<>()).add(table.values(row));
        }
        return byTable;
    }

    /** Updates those that are there and returns the others. */
    private List<@Nullable Object[]> missing(Table table, List<@Nullable Object[]> rows) throws SQLException {
        PreparedStatement update = statement(table.update());
        for (@Nullable Object[] row : rows) {
            add(update, table.keyLast(row));
        }
        int[] changed = update.executeBatch();
        List<@Nullable Object[]> missing = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                missing.add(rows.get(i));
            }
        }
        return missing;
    }

    private void insert(Table table, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        PreparedStatement insert = statement(table.insert());
        for (@Nullable Object[] row : rows) {
            add(insert, row);
        }
        insert.executeBatch();
    }

    private static void add(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement prepared = connection.prepareStatement(sql);
        statements.put(sql, prepared);
        return prepared;
    }

    /** H2's own statement: other databases decide for themselves. */
    void sync() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
