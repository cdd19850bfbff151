package id.satuatap.server.querymodel.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.querymodel.rows.AgencyRow;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Table AGENCY = Tables.of(new AgencyRow(1, "DKC", 3, "Dukcapil", "Dukcapil", 2));

    @Test
    void rowsAreWrittenByWhatEveryDatabaseUnderstands() {
        assertThat(Tables.ALL).hasSize(17).allSatisfy(table -> {
            assertThat(table.insert()).startsWith("INSERT INTO " + table.name() + " (");
            assertThat(table.update())
                    .startsWith("UPDATE " + table.name() + " SET ")
                    .contains(" WHERE ");
        });
    }

    @Test
    void anInsertNamesEachColumnOfTheRecord() {
        assertThat(AGENCY.insert())
                .isEqualTo("INSERT INTO agency (version, agency_code, ordinal, name, short_name, zone_no) VALUES"
                        + " (?, ?, ?, ?, ?, ?)");
    }

    @Test
    void anUpdateFindsItsRowByTheKeyWhichItTakesLast() {
        assertThat(AGENCY.update())
                .isEqualTo("UPDATE agency SET ordinal = ?, name = ?, short_name = ?, zone_no = ? WHERE version = ? AND"
                        + " agency_code = ?");
        assertThat(AGENCY.keyLast(AGENCY.values(new AgencyRow(1, "DKC", 3, "Dukcapil", "Capil", 2))))
                .containsExactly(3, "Dukcapil", "Capil", 2, 1, "DKC");
    }
}
