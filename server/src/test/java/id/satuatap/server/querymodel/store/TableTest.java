package id.satuatap.server.querymodel.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void rowsAreWrittenByTheStandardsMerge() {
        assertThat(Tables.ALL)
                .hasSize(15)
                .allSatisfy(table -> assertThat(table.merge())
                        .startsWith("MERGE INTO " + table.name() + " AS t USING (VALUES (CAST(? AS ")
                        .contains(" WHEN MATCHED THEN UPDATE SET ", " WHEN NOT MATCHED THEN INSERT (")
                        .doesNotContain(" KEY", "ON CONFLICT", "RETURNING", "null"));
    }

    @Test
    void aMergeNamesEachColumnOfTheRecord() {
        Table table = Tables.ALL.get(0);
        assertThat(table.merge())
                .isEqualTo("MERGE INTO projection AS t USING (VALUES (CAST(? AS INTEGER), CAST(? AS BIGINT),"
                        + " CAST(? AS VARCHAR), CAST(? AS INTEGER))) AS s (id, sequence, head_hash, rows_version)"
                        + " ON t.id = s.id WHEN MATCHED THEN UPDATE SET sequence = s.sequence, head_hash = s.head_hash,"
                        + " rows_version = s.rows_version WHEN NOT MATCHED THEN INSERT (id, sequence, head_hash,"
                        + " rows_version) VALUES (s.id, s.sequence, s.head_hash, s.rows_version)");
    }
}
