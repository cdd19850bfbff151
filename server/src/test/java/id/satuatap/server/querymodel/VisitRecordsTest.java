package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.id.PersonId;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.server.history.VisitRecords;
import id.satuatap.server.projection.Names;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreAddress;
import id.satuatap.server.querymodel.store.StoreFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final HistoryReach REACH = new HistoryReach(1, 1);
    private static final Names NAMELESS = new Names() {
        @Override
        public Optional<String> person(PersonId id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> note(String reference) {
            return Optional.empty();
        }
    };

    @TempDir
    Path folder;

    /** A step whose leg's agency was not known counted as nobody's, and was shown to everybody. */
    @Test
    void aStepWhoseAgencyIsNotKnownIsShownToNobody() throws Exception {
        StoreAddress address = new StoreFolder(folder.resolve("model")).address();
        try (MallDays days = MallDays.in(folder.resolve("journal"), 31);
                Store store = Store.open(address)) {
            days.openDay();
            days.random(300);
            SecondComputationTest.rebuild(days, store);
            assertThat(steps(store)).anyMatch(step -> "TAX".equals(step.agency()));

            try (Connection damage = DriverManager.getConnection(address.url(), address.user(), address.password());
                    Statement statement = damage.createStatement()) {
                assertThat(statement.executeUpdate("DELETE FROM service WHERE agency_code = 'TAX'"))
                        .isPositive();
            }

            assertThat(steps(store))
                    .isNotEmpty()
                    .filteredOn(step -> step.agency() == null)
                    .allSatisfy(step -> assertThat(step.counter()).isNull())
                    .extracting(HistoryStep::event)
                    .isSubsetOf(
                            "TicketIssued",
                            "JourneyBegun",
                            "CopyRequested",
                            "CopyReported",
                            "PriorityChanged",
                            "BookingCheckedIn");
        }
    }

    /** Of every visit of the day, for one who may see both agencies. */
    private static List<HistoryStep> steps(Store store) {
        VisitRecords records = new VisitRecords(NAMELESS, agency -> true);
        return store.reads()
                .withHandle(
                        handle -> handle.createQuery("SELECT visit_id FROM visit").mapTo(String.class).list().stream()
                                .flatMap(visit -> records.history(handle, DAY, visit, REACH).stream())
                                .map(VisitHistory::steps)
                                .flatMap(List::stream)
                                .toList());
    }
}
