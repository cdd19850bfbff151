package id.satuatap.server.querymodel.store;

import id.satuatap.server.querymodel.rows.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes rows in transactions on the projector's one connection. Confined to the projector. */
final class RowWriter implements AutoCloseable {
    private final Connection connection;
    private final Map<Table, PreparedStatement> merges = new HashMap<>();

    RowWriter(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** Writes all of them or none. */
    void write(List<Row> rows) throws SQLException {
        try {
            Map<Table, PreparedStatement> touched = new LinkedHashMap<>();
            for (Row row : rows) {
                Table table = Tables.of(row);
                PreparedStatement merge = statement(table);
                bind(merge, table.values(row));
                merge.addBatch();
                touched.put(table, merge);
            }
            for (PreparedStatement merge : touched.values()) {
                merge.executeBatch();
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private PreparedStatement statement(Table table) throws SQLException {
        PreparedStatement known = merges.get(table);
        if (known != null) {
            return known;
        }
        PreparedStatement prepared = connection.prepareStatement(table.merge());
        merges.put(table, prepared);
        return prepared;
    }

    private static void bind(PreparedStatement merge, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            merge.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
