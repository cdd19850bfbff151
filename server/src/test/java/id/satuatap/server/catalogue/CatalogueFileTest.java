package id.satuatap.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFileTest {
    private static final String SMALL = """
            {
             "version": 1,
             "mall": {
              "name": "Mal uji", "regency": "Sleman", "province": "DIY", "address": "Jalan 1",
              "timezone": "Asia/Jakarta", "timezoneLabel": "WIB", "organiser": "DPMPTSP",
              "openingHours": [{"days": ["MON", "TUE"], "kioskOpen": "07:30", "open": "08:00", "close": "15:00"}],
              "zones": [{"no": 1, "name": "Timur"}, {"no": 2, "name": "Barat", "acousticGroup": 2}],
              "holidays": [{"date": "2026-12-25", "name": "Natal", "kind": "NATIONAL"}]
             },
             "agencies": [
              {"code": "REG", "name": "Kependudukan", "zone": 1, "counters": 2,
               "openingHours": [{"days": ["MON"], "open": "08:00", "close": "15:00", "lastTicket": "14:30",
                                 "breaks": [["12:00", "13:00"]]}],
               "services": [{"code": "REG-1", "name": "KTP", "ticketPrefix": "AB", "standardMinutes": 10,
                             "feeKind": "FREE"},
                            {"code": "REG-2", "name": "KK", "ticketPrefix": "AB", "standardMinutes": 10,
                             "feeKind": "FIXED", "feeRupiah": 5000}]},
              {"code": "TAX", "name": "Pajak", "zone": 2, "counters": 1,
               "openingHours": [{"days": ["MON"], "open": "08:00", "close": "15:00", "lastTicket": "15:00"}],
               "services": [{"code": "TAX-1", "name": "NPWP", "ticketPrefix": "1C", "standardMinutes": 5,
                             "feeKind": "VARIABLE", "feeRupiah": null, "dailyQuota": 50}]}
             ]
            }
            """;

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
    void oneCauseIsToldOnce() {
        assertThat(faults(SMALL.replace("\"zone\": 1,", "\"zone\": 7,")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("agencies[0].zone"));
        assertThat(faults(SMALL.replace("\"mall\": {", "\"mall\": 4, \"old\": {")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo("must be an object"));
        assertThat(faults(SMALL.replace("[[\"12:00\", \"13:00\"]]", "[[\"noon\", \"13:00\"], [\"14:00\", \"14:30\"]]")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("agencies[0].openingHours[0].breaks[0][0]"));
        assertThat(faults(withRoot("\"counterList\": [{\"code\": \"A\", \"label\": \"1\", \"agency\": \"REG\"},"
                        + "{\"code\": \"B\", \"label\": \"2\", \"agency\": \"TX\", \"services\": [\"TAX-1\"]}]")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo("there is no agency TX"));
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
                                "\"version\": 1, \"settings\": {\"closingConfidence\": 80, \"closingNoticeMinutes\": 30},"))
                .timetable();

        assertThat(timetable.knowsHolidaysOf(2026)).isTrue();
        assertThat(timetable.closing()).isEqualTo(new ClosingRule(80, 30));
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

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\": \"KTP\", | `` | agencies[0].services[0].name | missing",
                "\"name\": \"KTP\" | \"name\": \" \" | agencies[0].services[0].name | must not be empty",
                "\"zone\": 1, | \"zone\": \"1\", | agencies[0].zone | must be a whole number from 1 to 99",
                "\"zone\": 1, | \"zone\": 7, | agencies[0].zone | there is no zone 7",
                "\"version\": 1, | \"version\": 1, \"settings\": {\"closingConfidence\": 30}, | settings.closingConfidence | must be 0 or a whole number from 50 to 99",
                "\"standardMinutes\": 5, | \"standardMinutes\": 500, | agencies[1].services[0].standardMinutes | must be a whole number from 1 to 480",
                "\"standardMinutes\": 5, | \"standardMinutes\": 5.5, | agencies[1].services[0].standardMinutes | must be a whole number from 1 to 480",
                "\"ticketPrefix\": \"1C\" | \"ticketPrefix\": \"C1\" | agencies[1].services[0].ticketPrefix | ending in a letter",
                "\"ticketPrefix\": \"1C\" | \"ticketPrefix\": \"AB\" | agencies[1].services[0].ticketPrefix | agency REG has this prefix",
                "\"ticketPrefix\": \"1C\" | \"ticketPrefix\": \"AAB\" | agencies[1].services[0].ticketPrefix | 'AAB' sounds like 'AB'",
                "\"code\": \"TAX-1\" | \"code\": \"REG-1\" | agencies[1].services[0].code | another service has this code",
                "\"code\": \"TAX\" | \"code\": \"REG\" | agencies[1].code | another agency has this code",
                "\"code\": \"TAX\" | \"code\": \"T X\" | agencies[1].code | not a agency id: 'T X'",
                "\"close\": \"15:00\", \"lastTicket\": \"15:00\" | \"close\": \"07:00\", \"lastTicket\": \"15:00\" | agencies[1].openingHours[0].close | must be after open",
                "\"lastTicket\": \"15:00\" | \"lastTicket\": \"15:01\" | agencies[1].openingHours[0].lastTicket | must lie between open and close",
                "\"lastTicket\": \"15:00\" | \"lastTicket\": \"3 pm\" | agencies[1].openingHours[0].lastTicket | must be a time such as 08:00, not '3 pm'",
                "[[\"12:00\", \"13:00\"]] | [[\"13:00\", \"12:00\"]] | agencies[0].openingHours[0].breaks[0] | breaks must follow each other",
                "[\"MON\", \"TUE\"] | [\"MON\", \"MON\"] | mall.openingHours[0].days[1] | this weekday has hours already",
                "[\"MON\", \"TUE\"] | [\"Senin\"] | mall.openingHours[0].days[0] | must be a weekday, MON to SUN",
                "\"kioskOpen\": \"07:30\" | \"kioskOpen\": \"08:30\" | mall.openingHours[0].kioskOpen | must not be after open",
                "Asia/Jakarta | Asia/Sleman | mall.timezone | must be a time zone such as Asia/Jakarta",
                "\"feeKind\": \"FREE\" | \"feeKind\": \"GRATIS\" | agencies[0].services[0].feeKind | must be one of [FREE, FIXED, VARIABLE]",
                "\"feeRupiah\": 5000 | \"feeRupiah\": null | agencies[0].services[1] | feeRupiah must say how much",
                "2026-12-25 | 2026-02-30 | mall.holidays[0].date | must be a date",
                "\"no\": 2 | \"no\": 1 | mall.zones[1].no | another zone has this number",
                "\"version\": 1 | \"version\": 2 | version | must be a whole number from 1 to 1",
            })
    void everyFaultIsNamedWithItsField(String from, String to, String path, String reason) {
        assertThat(SMALL).contains(from);

        assertThat(faults(SMALL.replaceFirst(Pattern.quote(from), to == null ? "" : to)))
                .anySatisfy(fault -> {
                    assertThat(fault.path()).isEqualTo(path);
                    assertThat(fault.reason()).contains(reason);
                });
    }

    @Test
    void aFaultIsNamedWithItsLineAndColumn() {
        List<CatalogueFault> faults = faults(SMALL.replace("\"zone\": 2, \"counters\"", "\"zone\": 3, \"counters\""));

        assertThat(faults).isNotEmpty();
        assertThat(faults.get(0)).hasToString("line 18, column 44, agencies[1].zone: there is no zone 3");
    }

    @Test
    void unknownSettingsAreRefused() {
        assertThat(faults(withRoot("\"settings\": {\"kioskIdle\": 60}")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEqualTo("settings.kioskIdle");
                    assertThat(fault.reason()).contains("unknown").contains("kioskIdleSeconds");
                });
    }

    /** Such a mall was published, and then its server could not say its name to a PC that searched. */
    @Test
    void aMallsNameThatNoBeaconCarriesIsRefused() throws Exception {
        assertThat(read(SMALL.replace("Mal uji", "M".repeat(200))).mall().name())
                .hasSize(200);
        assertThat(faults(SMALL.replace("Mal uji", "M".repeat(201))))
                .singleElement()
                .hasToString("line 4, column 11, mall.name: must have at most 200 characters");
    }

    /** Such a catalogue was published, and then no view of it could be made, at no start either. */
    @Test
    void whatNoScreenCouldBeToldIsRefused() {
        String longName = "Kantor Pertanahan ".repeat(4);
        assertThat(faults(SMALL.replace("Kependudukan", longName)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEqualTo("agencies[0].name");
                    assertThat(fault.reason()).contains("needs a shortName");
                });
        assertThat(faults(SMALL.replace("\"KTP\"", "\"" + "K".repeat(501) + "\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("at most 500"));
        assertThat(faults(SMALL.replace("\"KTP\"", "\"K\\u001bTP\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("control characters"));
        assertThat(faults(withRoot("\"settings\": {\"runningText\": [\"Selamat datang\", \"\"]}")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("settings.runningText[1]"));
    }

    @Test
    void aServiceThatNoCounterServesIsRefused() {
        assertThat(faults(withRoot("\"counterList\": [{\"code\": \"A\", \"label\": \"1\", \"agency\": \"REG\"}]")))
                .singleElement()
                .hasToString("line 20, column 26, agencies[1].services[0].code: no counter serves it");
    }

    @Test
    void aCounterOfAnotherAgencysServiceIsRefused() {
        assertThat(faults(withRoot("""
                        "counterList": [{"code": "A", "label": "1", "agency": "REG"},
                                        {"code": "B", "label": "1", "agency": "TAX", "services": ["REG-1", "TAX-1"]},
                                        {"code": "B", "label": "3", "agency": "POL", "services": ["TAX-1"]}]
                        """)))
                .extracting(CatalogueFault::reason)
                .contains(
                        "agency TAX has no service REG-1",
                        "another counter has this label",
                        "another counter has this code",
                        "there is no agency POL");
    }

    @Test
    void whatIsNotJsonIsRefusedAtItsPlace() {
        assertThat(faults(SMALL.replace("\"WIB\",", "\"WIB\""))).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(5);
            assertThat(fault.reason()).startsWith("not JSON");
        });
        assertThat(faults("")).hasSize(1);
        assertThat(faults("[]")).isNotEmpty();
        assertThat(faults("{}")).extracting(CatalogueFault::path).contains("mall", "version");
        assertThat(faults(SMALL + "{}")).hasSize(1);
    }

    @Test
    void aFieldNamedTwiceIsRefused() {
        assertThat(faults(SMALL.replace("\"name\": \"KK\"", "\"name\": \"KK\", \"name\": \"KTP\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("Duplicate field 'name'"));
    }

    @Test
    void manyFaultsAreToldAtOnceInTheOrderOfTheFile() {
        List<CatalogueFault> faults = faults(SMALL.replace("\"name\"", "\"nama\""));

        assertThat(faults).hasSize(9);
        assertThat(faults).extracting(CatalogueFault::line).isSorted();
        assertThat(faults(new String(CatalogueFile.sleman(), StandardCharsets.UTF_8)
                        .replace("\"standardMinutes\"", "\"minutes\"")))
                .hasSize(20);
    }

    private static String withRoot(String field) {
        return SMALL.replace("\"version\": 1,", "\"version\": 1," + field.replace("\n", " ") + ",");
    }

    private static Catalogue read(String text) throws CatalogueRefusedException {
        return CatalogueFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CatalogueFault> faults(String text) {
        return catchThrowableOfType(CatalogueRefusedException.class, () -> read(text))
                .faults();
    }
}
