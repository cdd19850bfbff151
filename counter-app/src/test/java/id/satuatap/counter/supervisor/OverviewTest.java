package id.satuatap.counter.supervisor;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.WarningLimits;
import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.ServiceFiguresView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final CatalogueView CATALOGUE = MallInFigures.catalogue(30);
    private static final Limits LIMITS = new Limits(new WarningLimits(30, 20, 5, 200));

    private static Overview overview() {
        return new HallReading(CATALOGUE).at(MallInFigures.hall(CATALOGUE, 2_000, 5), NINE);
    }

    private static ServiceFiguresView service(int waiting, Instant since) {
        return new ServiceFiguresView("I1-01", "I1", waiting, since, 0, 0, waiting, 0, 0, 0, 0);
    }

    private static CounterFiguresView counter(Instant idleSince) {
        return new CounterFiguresView("I1-C1", "I1", 3, idleSince, 5, 4, 1);
    }

    private static TurnView served(Instant since) {
        return new TurnView(
                "t", "l", "v", "AA-001", "I1-01", "KTP", TurnState.SERVING, since, since, since, 1, false, null, null);
    }

    @Test
    void nobodyIsWarnedOfBeforeALimitIsPassed() {
        assertThat(LIMITS.of(service(20, NINE.minusSeconds(30 * 60)), NINE)).isEmpty();
        assertThat(LIMITS.of(counter(NINE.minusSeconds(5 * 60)), null, 0, NINE)).isEmpty();
        assertThat(LIMITS.of(counter(null), served(NINE.minusSeconds(20 * 60)), 10, NINE))
                .isEmpty();
    }

    @Test
    void whatPassesALimitIsWarnedOf() {
        assertThat(LIMITS.of(service(1, NINE.minusSeconds(30 * 60 + 1)), NINE)).containsExactly(Warning.LONG_WAIT);
        assertThat(LIMITS.of(service(21, NINE), NINE)).containsExactly(Warning.MANY_WAITING);
        assertThat(LIMITS.of(counter(NINE.minusSeconds(5 * 60 + 1)), null, 0, NINE))
                .containsExactly(Warning.IDLE);
        assertThat(LIMITS.of(counter(null), served(NINE.minusSeconds(20 * 60 + 1)), 10, NINE))
                .containsExactly(Warning.LONG_SERVICE);
    }

    @Test
    void theLongestServiceIsNotKnownWhereTheStandardIsNot() {
        assertThat(LIMITS.of(counter(null), served(NINE.minusSeconds(20_000)), 0, NINE))
                .isEmpty();
    }

    @Test
    void anAgencysFiguresAreItsServicesTogether() {
        Overview overview = overview();

        assertThat(overview.agencies()).hasSize(30).allSatisfy(agency -> {
            List<ServiceFiguresView> figures =
                    agency.services().stream().map(ServiceLine::figures).toList();
            assertThat(agency.sum().waiting())
                    .isEqualTo(figures.stream()
                            .mapToInt(ServiceFiguresView::waiting)
                            .sum());
            assertThat(agency.sum().served())
                    .isEqualTo(figures.stream()
                            .mapToInt(ServiceFiguresView::servedToday)
                            .sum());
        });
        assertThat(overview.sum().waiting())
                .isEqualTo(overview.agencies().stream()
                        .mapToInt(agency -> agency.sum().waiting())
                        .sum());
    }

    @Test
    void whereSomebodyWaitsLongestComesFirst() {
        List<Instant> longest = Wanted.ALL.agencies(overview()).stream()
                .flatMap(agency -> Stream.ofNullable(agency.sum().longestSince()))
                .toList();

        assertThat(longest).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void theLongestQueueComesFirstWhereThatIsAskedFor() {
        assertThat(new Wanted("", false, Order.MOST_WAITING)
                        .agencies(overview()).stream()
                                .map(agency -> agency.sum().waiting()))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aNamedAgencyComesWithAllItsServicesAndANamedServiceAlone() {
        List<AgencyLine> byAgency = new Wanted("imigrasi", false, Order.CATALOGUE).agencies(overview());
        List<AgencyLine> byService = new Wanted("akta kelahiran", false, Order.CATALOGUE).agencies(overview());

        assertThat(byAgency).hasSize(1);
        assertThat(byAgency.get(0).services()).hasSizeGreaterThan(1);
        assertThat(byService)
                .isNotEmpty()
                .allSatisfy(agency -> assertThat(agency.services())
                        .extracting(ServiceLine::name)
                        .containsOnly("Akta kelahiran"));
    }

    @Test
    void onlyWhatIsWarnedOfIsLeftWhereThatIsAskedFor() {
        Wanted warned = new Wanted("", true, Order.CATALOGUE);

        assertThat(warned.agencies(overview()))
                .isNotEmpty()
                .hasSizeLessThan(30)
                .noneMatch(agency -> agency.warnings().isEmpty());
        assertThat(warned.counters(overview()))
                .isNotEmpty()
                .noneMatch(counter -> counter.warnings().isEmpty());
    }

    @Test
    void aNumberIsReadHoweverItIsTyped() {
        assertThat(List.of("ab17", "AB 017", " Ab-017 ", "AB.17"))
                .allSatisfy(typed -> assertThat(TypedNumber.read(typed)).contains("AB-017"));
        assertThat(TypedNumber.read("B12-5")).isEmpty();
        assertThat(TypedNumber.read("1B-5")).contains("1B-005");
        assertThat(TypedNumber.read("AB-1234")).contains("AB-1234");
        assertThat(List.of("", "017", "AB", "ABCDE-1"))
                .allSatisfy(typed -> assertThat(TypedNumber.read(typed)).isEmpty());
    }
}
