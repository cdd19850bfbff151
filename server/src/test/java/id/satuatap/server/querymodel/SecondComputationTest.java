package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.server.querymodel.figures.DailyFigures;
import id.satuatap.server.querymodel.figures.Making;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreAddress;
import id.satuatap.server.querymodel.store.StoreFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every figure of the daily report is computed a second time from the exported journal; the difference is 0, on H2 and on
 * PostgreSQL. Days have transfers, recalls, undone calls, no-shows, returns, breaks, counters closed over a visitor, restarts, clock
 * steps, doubtful clocks that a person confirms, other standards at noon; one goes on past midnight and one is still open.
 */
class SecondComputationTest {
    private static final RecordEvents EVENTS = new RecordEvents(MallDays.CODEC);
    private static final Making MAKING = new Making("test", Instant.EPOCH, "0", UnaryOperator.identity());
    private static TestPostgres postgres;

    @TempDir
    Path folder;

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = TestPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 107})
    void theDifferenceIsZeroOnH2(long seed) throws Exception {
        compare(seed, new StoreFolder(folder.resolve("model")).address());
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 105})
    void theDifferenceIsZeroOnPostgres(long seed) throws Exception {
        Assumptions.assumeTrue(postgres.running(), postgres.reason());
        compare(seed, postgres.newDatabase("seed_" + seed));
    }

    private void compare(long seed, StoreAddress address) throws Exception {
        System.out.println("Second computation: seed " + seed + " on " + address.url());
        Path journal = folder.resolve("journal");
        try (MallDays days = MallDays.in(journal, seed);
                Store store = Store.open(address)) {
            days.wholeDays(2, 800);
            days.lateDay();
            days.openDay();
            days.random(250);
            assertThat(days.eventCounts)
                    .containsKeys("CallUndone", "TicketRecalled", "TicketTransferred", "TicketMissed", "NoShowRecorded")
                    .containsKeys(
                            "UnservedRecorded", "CounterPaused", "ServerStarted", "ClockStepped", "ClockConfirmed")
                    .containsKeys("ServingFinished at a release", "CallUndone at a release")
                    .containsKeys("LateReturnApproved")
                    .hasEntrySatisfying(
                            "VisitorReturned",
                            returned -> assertThat(returned).isGreaterThan(days.eventCounts.get("LateReturnApproved")));
            rebuild(days, store);
            DailyFigures figures = new DailyFigures(store.reads());
            Map<String, PlainDay> plain = PlainDay.all(journal);
            assertThat(figures.days())
                    .hasSize(4)
                    .extracting(day -> day.complete())
                    .containsExactly(false, true, true, true);
            long measured = 0;
            assertThat(plain.values()).anyMatch(PlainDay::passesMidnight);
            for (Map.Entry<String, PlainDay> day : plain.entrySet()) {
                measured += assertSame(seed, figures, day, null);
                assertSame(seed, figures, day, "REG");
                assertSame(seed, figures, day, "TAX");
            }
            assertThat(measured).as("services measured").isGreaterThan(50);
            assertThat(days.eventCounts)
                    .containsKeys("PriorityChanged", "BookingMoved", "BookingCancelled", "BookingMissed");
        }
    }

    static void rebuild(MallDays days, Store store) throws Exception {
        History history = History.of(days.journal);
        try (Rebuild rebuild = new Rebuild(history, EVENTS, store, () -> {})) {
            boolean more = true;
            while (more) {
                more = rebuild.step();
            }
            rebuild.finish().close();
        }
    }

    /** Returns how many services were measured. */
    private static long assertSame(long seed, DailyFigures figures, Map.Entry<String, PlainDay> day, String agency) {
        DailyReport report =
                figures.report(LocalDate.parse(day.getKey()), agency, MAKING).orElseThrow();
        assertThat(ReportLines.of(report))
                .as("seed %d, day %s, agency %s", seed, day.getKey(), agency)
                .isEqualTo(PlainReport.lines(day.getValue(), agency));
        return report.total().service().count();
    }

    @ParameterizedTest
    @ValueSource(longs = 106)
    void aDayThatNeverWasAndAnAgencyThatNeverWasHaveNoReport(long seed) throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), seed);
                Store store = Store.open(new StoreFolder(folder.resolve("model")).address())) {
            days.wholeDays(1, 50);
            rebuild(days, store);
            DailyFigures figures = new DailyFigures(store.reads());
            assertThat(figures.report(LocalDate.parse("2026-01-01"), null, MAKING))
                    .isEmpty();
            LocalDate there = figures.days().get(0).date();
            assertThat(figures.report(there, "NONE", MAKING)).isEmpty();
            DailyReport cut = figures.report(there, "TAX", MAKING).orElseThrow();
            assertThat(cut.agencies()).extracting(section -> section.code()).isEqualTo(List.of("TAX"));
            assertThat(cut.head().scopeName()).isEqualTo("Pajak");
            assertThat(cut.counters())
                    .allSatisfy(line -> assertThat(line.agencyCode()).isEqualTo("TAX"));
        }
    }
}
