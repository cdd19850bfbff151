package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.server.engine.MallFixture;
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
import java.util.stream.IntStream;
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

        @Override
        public Optional<String> holder(String reference) {
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
                            "BookingCheckedIn",
                            "VisitsJoined",
                            "OtherNumberJoined",
                            "OtherNumberParted",
                            "VisitParted");
        }
    }

    /** All stops are on record from the beginning: a number told by the last of them was "not there yet" all day. */
    @Test
    void aJourneyIsToldByTheStopThatGoesOn() throws Exception {
        VisitId visit = new VisitId("three-stops");
        TurnId turn = visit.leg(1).turn(1);
        try (MallDays days = MallDays.in(folder.resolve("journal"), 31)) {
            days.openDay();
            assertThat(days.ask(
                            MallFixture.KIOSK,
                            new JourneyCommand.IssueJourney(
                                    visit, null, MallFixture.SERVICES.subList(0, 3), 2, false, "id")))
                    .isTrue();
            assertThat(days.ask(
                            MallFixture.KIOSK,
                            new VisitorCommand.ReportCopy(visit, 1, CopyState.CONFIRMED, ProofTier.A, null)))
                    .isTrue();
            assertThat(found(days, "waiting").state()).isEqualTo("WAITING");

            int n = callingCounter(days);
            CounterCode counter = MallFixture.COUNTERS.get(n);
            assertThat(days.ask(MallFixture.officer(n), new OfficerCommand.StartServing(counter, turn)))
                    .isTrue();
            TicketFound served = found(days, "served");
            assertThat(served.state()).isEqualTo("SERVING");

            assertThat(days.ask(
                            MallFixture.officer(n),
                            new JourneyCommand.DropStop(counter, turn, visit.leg(3), "NOT_NEEDED")))
                    .isTrue();
            assertThat(found(days, "dropped")).isEqualTo(served);

            assertThat(days.ask(MallFixture.officer(n), new OfficerCommand.FinishServing(counter, turn)))
                    .isTrue();
            assertThat(found(days, "next")).satisfies(next -> {
                assertThat(next.state()).isEqualTo("WAITING");
                assertThat(next.service()).isNotEqualTo(served.service());
            });
        }
    }

    /** The old number's history told of no split, so who came back with it could not be told the new one. */
    @Test
    void aServiceThatGotANumberOfItsOwnNamesItInTheOldOnesHistory() throws Exception {
        VisitId visit = new VisitId("two-ways");
        try (MallDays days = MallDays.in(folder.resolve("journal"), 31);
                Store store = Store.open(new StoreFolder(folder.resolve("model")).address())) {
            days.openDay();
            assertThat(days.ask(
                            MallFixture.KIOSK,
                            new JourneyCommand.IssueJourney(
                                    visit, null, MallFixture.SERVICES.subList(0, 3), 1, false, "id")))
                    .isTrue();
            assertThat(days.ask(
                            MallFixture.SUPERVISOR,
                            new JourneyCommand.SplitVisit(
                                    visit, List.of(visit.leg(3)), new VisitId("alone"), "DIFFERENT_WAYS")))
                    .isTrue();
            days.flush();
            SecondComputationTest.rebuild(days, store);
            String number = store.reads()
                    .withHandle(handle -> handle.createQuery("SELECT ticket_number FROM visit WHERE visit_id = 'alone'")
                            .mapTo(String.class)
                            .one());

            VisitHistory history = history(store, visit);
            assertThat(history.persons()).as("the other one went on alone").isOne();
            assertThat(history.steps())
                    .filteredOn(step -> step.event().equals("LegHandedOver"))
                    .extracting(HistoryStep::detail)
                    .containsExactly(number);
        }
    }

    /** Only the number that is over told of the joining: whoever came with the other one was told of no first one. */
    @Test
    void aNumberWithWhichAnotherGoesOnNamesItInItsHistory() throws Exception {
        VisitId kept = new VisitId("kept");
        VisitId other = new VisitId("other");
        try (MallDays days = MallDays.in(folder.resolve("journal"), 31);
                Store store = Store.open(new StoreFolder(folder.resolve("model")).address())) {
            days.openDay();
            for (VisitId visit : List.of(kept, other)) {
                assertThat(days.ask(
                                MallFixture.KIOSK,
                                new VisitorCommand.IssueTicket(visit, MallFixture.SERVICES.get(0), 1, false, "id")))
                        .isTrue();
            }
            TicketNumber number = days.numberOf(other);
            assertThat(days.ask(MallFixture.SUPERVISOR, new JourneyCommand.JoinVisits(kept, number, "SAME_VISITOR")))
                    .isTrue();
            assertThat(days.ask(MallFixture.SUPERVISOR, new JourneyCommand.PartVisits(other, "MISTAKE")))
                    .isTrue();
            days.flush();
            SecondComputationTest.rebuild(days, store);

            assertThat(history(store, kept).steps())
                    .filteredOn(step -> step.event().startsWith("OtherNumber"))
                    .extracting(HistoryStep::event, HistoryStep::detail)
                    .containsExactly(
                            tuple("OtherNumberJoined", number.text() + " SAME_VISITOR"),
                            tuple("OtherNumberParted", number.text() + " MISTAKE"));
            assertThat(history(store, other).steps())
                    .extracting(HistoryStep::event)
                    .contains("VisitsJoined", "VisitParted")
                    .doesNotContain("OtherNumberJoined");
            List<String> found = store.reads()
                    .withHandle(handle -> handle.createQuery(
                                    "SELECT visit_id FROM hall_event WHERE other_visit_id = 'kept'")
                            .mapTo(String.class)
                            .list());
            assertThat(found).as("found without reading the whole day").containsExactly("other", "other");
        }
    }

    private static VisitHistory history(Store store, VisitId visit) {
        VisitRecords records = new VisitRecords(NAMELESS, agency -> true);
        return store.reads()
                .withHandle(handle -> records.history(handle, DAY, visit.value(), REACH))
                .orElseThrow();
    }

    private static int callingCounter(MallDays days) {
        return IntStream.range(0, MallFixture.COUNTERS.size())
                .filter(n -> days.ask(
                        MallFixture.officer(n), new OfficerCommand.CallNext(MallFixture.COUNTERS.get(n), null)))
                .findFirst()
                .orElseThrow();
    }

    /** The one visit of the day, from a query model made of the journal so far. */
    private TicketFound found(MallDays days, String model) throws Exception {
        days.flush();
        try (Store store = Store.open(new StoreFolder(folder.resolve(model)).address())) {
            SecondComputationTest.rebuild(days, store);
            VisitRecords records = new VisitRecords(NAMELESS, agency -> true);
            return store.reads().withHandle(handle -> {
                String number = handle.createQuery("SELECT ticket_number FROM visit")
                        .mapTo(String.class)
                        .one();
                return records.find(handle, DAY, number, REACH).tickets().get(0);
            });
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
