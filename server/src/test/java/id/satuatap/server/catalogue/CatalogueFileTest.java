package id.satuatap.server.catalogue;

import static id.satuatap.server.catalogue.SmallCatalogue.SMALL;
import static id.satuatap.server.catalogue.SmallCatalogue.faults;
import static id.satuatap.server.catalogue.SmallCatalogue.read;
import static id.satuatap.server.catalogue.SmallCatalogue.withRoot;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.catalogue.AgencyTimes;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.CheckInWindow;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.CounterProfile;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.catalogue.WarningLimits;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueFileTest {
    @Test
    void theMallOfSlemanIsWhole() throws Exception {
        Catalogue sleman = CatalogueFile.read(CatalogueFile.sleman());

        assertThat(sleman.agencies()).hasSize(31);
        assertThat(sleman.services()).hasSize(137);
        assertThat(sleman.counters()).hasSize(59);
        assertThat(sleman.counters())
                .extracting(Counter::label)
                .startsWith("1", "2")
                .endsWith("59");
        assertThat(sleman.holidays()).hasSize(51);
        assertThat(sleman.journeys().lifeEvents())
                .extracting(event -> event.code().value())
                .containsExactly("BIRTH", "MOVING_HOUSE", "FOOD_STALL");
        assertThat(sleman.settings().runningText()).isNotEmpty();
        assertThat(new Directory(1, sleman).countersOf(new ServiceCode("DKC-01")))
                .hasSize(8);
    }

    @Test
    void countersAreCountedOverTheWholeMallWhereNoneAreListed() throws Exception {
        Catalogue catalogue = read(SMALL);

        assertThat(catalogue.counters())
                .extracting(Counter::code)
                .containsExactly(new CounterCode("REG-C1"), new CounterCode("REG-C2"), new CounterCode("TAX-C1"));
        assertThat(catalogue.counters().get(2).services()).containsExactly(new ServiceCode("TAX-1"));
        assertThat(catalogue.counters().get(2).zone()).isEqualTo(2);
    }

    /** Every counter behind it was another one then, for its PC and for the record. */
    @Test
    void anAgencysNewCounterRenamesNoOther() throws Exception {
        Catalogue grown = read(SMALL.replaceFirst("\"counters\": 2", "\"counters\": 3"));

        assertThat(grown.counters())
                .extracting(counter -> counter.code().value())
                .containsExactly("REG-C1", "REG-C2", "REG-C3", "TAX-C1");
        assertThat(faults(SMALL.replace("\"TAX\"", "\"" + "T".repeat(76) + "\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("need a counterList"));
    }

    @Test
    void settingsThatAreLeftOutHaveDefaults() throws Exception {
        assertThat(read(SMALL).settings())
                .isEqualTo(new HallSettings(15_000, 30_000, 12_000, TransferPlace.KEEP, 3, 45, null, List.of())
                        .with(CallRules.USUAL));
        assertThat(read(withRoot("\"settings\": {\"transferPlace\": \"NOW\", \"kioskIdleSeconds\": 60}"))
                        .settings())
                .isEqualTo(new HallSettings(15_000, 30_000, 12_000, TransferPlace.NOW, 3, 60, null, List.of())
                        .with(CallRules.USUAL));
    }

    @Test
    void anOrganiserSaysWhoIsCalledAndHowLongACallLasts() throws Exception {
        CallRules rules = read(withRoot("""
                "settings": {"priorityOneOf": 4, "overtakenMax": 2, "ageingMinutes": 30, "callsMax": 2,
                 "walkingSeconds": 45, "notPresentSeconds": 15, "answerSeconds": 90, "unansweredMinutes": 5,
                 "returnWithinMinutes": 60, "returnAfterNext": 1, "checkInEarlyMinutes": 30, "checkInLateMinutes": 10}""")).settings().calls();

        assertThat(rules)
                .isEqualTo(new CallRules(
                        new CallRules.Precedence(4, 2, 30),
                        new CallRules.Patience(2, 45, 15, 90, 5),
                        new CallRules.LateReturn(60, 1),
                        new CheckInWindow(30, 10)));
        assertThat(faults(withRoot("\"settings\": {\"priorityOneOf\": 21, \"callsMax\": 11}")))
                .hasSize(2);
    }

    @Test
    void aCounterOrdersServicesThatItHas() throws Exception {
        Catalogue catalogue = read(withRoot("""
                "counterList": [
                 {"code": "A", "label": "1", "agency": "REG", "first": ["REG-2"], "whenIdle": ["REG-1"]},
                 {"code": "C", "label": "3", "agency": "TAX"}]"""));

        assertThat(catalogue.counters().get(0).profile())
                .isEqualTo(new CounterProfile(List.of(new ServiceCode("REG-2")), List.of(new ServiceCode("REG-1"))));
        assertThat(catalogue.counters().get(1).profile()).isEqualTo(CounterProfile.EVEN);
        assertThat(faults(withRoot("""
                "counterList": [
                 {"code": "A", "label": "1", "agency": "REG", "first": ["REG-2", "TAX-1"], "whenIdle": ["REG-2"]},
                 {"code": "C", "label": "3", "agency": "TAX"}]""")))
                .extracting(CatalogueFault::reason)
                .containsExactlyInAnyOrder(
                        "the counter does not have service TAX-1", "service REG-2 is among the first already");
    }

    @Test
    void anOrganiserSaysFromWhenOnASupervisorIsWarned() throws Exception {
        assertThat(read(withRoot("\"settings\": {\"warnWaitMinutes\": 45, \"warnServicePercent\": 150}"))
                        .settings()
                        .warnings())
                .isEqualTo(new WarningLimits(45, 20, 5, 150));
    }

    @Test
    void whatDiffersFromThePlainWeekIsRead() throws Exception {
        Timetable plain = read(SMALL).timetable();
        assertThat(plain.closing()).isEqualTo(ClosingRule.USUAL);
        assertThat(plain.seasons()).isEmpty();
        assertThat(plain.knowsHolidaysOf(2026)).isFalse();

        Timetable timetable = read(SMALL.replace(
                                "\"holidays\": [",
                                "\"holidaySources\": [{\"year\": 2026, \"decree\": \"SKB\"}],"
                                        + "\"seasons\": [{\"name\": \"Ramadan\", \"from\": \"2026-02-19\","
                                        + "\"to\": \"2026-03-20\", \"openingHours\": [{\"days\": [\"MON\"],"
                                        + "\"kioskOpen\": \"07:45\", \"open\": \"08:00\", \"close\": \"14:30\","
                                        + "\"lastTicket\": \"14:00\"}]}], \"holidays\": [")
                        .replace(
                                "\"code\": \"TAX\",",
                                "\"code\": \"TAX\", \"worksOn\": [\"COLLECTIVE\"], \"earlyMinutes\": 10,"
                                        + "\"numbersInBreaks\": false, \"countersInBreaks\": 1,")
                        .replace(
                                "\"dailyQuota\": 50",
                                "\"dailyQuota\": 50, \"bandQuotas\": [{\"from\": \"08:00\", \"to\": \"10:00\","
                                        + "\"quota\": 5}]")
                        .replace(
                                "\"version\": 1,",
                                "\"version\": 1, \"settings\": {\"closingConfidence\": 80, \"closingNoticeMinutes\": 30,"
                                        + " \"closingNoticeNumbers\": 4},"))
                .timetable();

        assertThat(timetable.knowsHolidaysOf(2026)).isTrue();
        assertThat(timetable.closing()).isEqualTo(new ClosingRule(80, 30, 4));
        assertThat(timetable.seasons()).singleElement().satisfies(season -> {
            assertThat(season.agency()).isNull();
            assertThat(season.doors())
                    .singleElement()
                    .satisfies(doors -> assertThat(doors.kioskOpen()).hasToString("07:45"));
        });
        assertThat(timetable.agencies())
                .containsExactly(
                        new AgencyTimes(new AgencyCode("TAX"), List.of(Holiday.Kind.COLLECTIVE), 10, false, 1));
        assertThat(timetable.services())
                .singleElement()
                .satisfies(times -> assertThat(times.bands()).hasSize(1));
    }

    @Test
    void listedCountersSayWhatTheyServeAndHowTheyWork() throws Exception {
        Catalogue catalogue = read(withRoot("""
                "counterList": [
                 {"code": "A", "label": "prioritas", "agency": "REG", "services": ["REG-2"], "startsByItself": true},
                 {"code": "B", "label": "2", "agency": "REG", "zone": 2, "finishesAndCalls": true},
                 {"code": "C", "label": "3", "agency": "TAX"}]
                """));

        assertThat(catalogue.counters())
                .containsExactly(
                        new Counter(
                                new CounterCode("A"),
                                "prioritas",
                                catalogue.agencies().get(0).code(),
                                1,
                                List.of(new ServiceCode("REG-2")),
                                true,
                                false),
                        new Counter(
                                new CounterCode("B"),
                                "2",
                                catalogue.agencies().get(0).code(),
                                2,
                                List.of(new ServiceCode("REG-1"), new ServiceCode("REG-2")),
                                false,
                                true),
                        new Counter(
                                new CounterCode("C"),
                                "3",
                                catalogue.agencies().get(1).code(),
                                2,
                                List.of(new ServiceCode("TAX-1")),
                                false,
                                false));
    }
}
