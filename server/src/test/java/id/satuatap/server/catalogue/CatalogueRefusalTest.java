package id.satuatap.server.catalogue;

import static id.satuatap.server.catalogue.SmallCatalogue.SMALL;
import static id.satuatap.server.catalogue.SmallCatalogue.faults;
import static id.satuatap.server.catalogue.SmallCatalogue.read;
import static id.satuatap.server.catalogue.SmallCatalogue.withRoot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueRefusalTest {
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
                "\"version\": 1, | \"version\": 1, \"lifeEvents\": [{\"code\": \"B\", \"name\": \"B\", \"nameEn\": \"B\", \"services\": [{\"code\": \"REG-1\"}]}], | lifeEvents[0].services | must be 2 to 8 services",
                "\"version\": 1, | \"version\": 1, \"lifeEvents\": [{\"code\": \"B\", \"name\": \"B\", \"nameEn\": \"B\", \"services\": [{\"code\": \"REG-1\"}, {\"code\": \"GONE\"}]}], | lifeEvents[0].services[1] | there is no service GONE",
                "\"version\": 1, | \"version\": 1, \"lifeEvents\": [{\"code\": \"B\", \"name\": \"B\", \"nameEn\": \"B\", \"services\": [{\"code\": \"REG-1\"}, {\"code\": \"REG-1\"}]}], | lifeEvents[0].services[1] | service REG-1 stands here twice",
                "\"version\": 1, | \"version\": 1, \"lifeEvents\": [{\"code\": \"B\", \"name\": \"B\", \"nameEn\": \"B\", \"services\": [{\"code\": \"REG-1\"}, {\"code\": \"TAX-1\", \"after\": [\"GONE\"]}]}], | lifeEvents[0].services[1] | service GONE is not among the services of this life event",
                "\"version\": 1, | \"version\": 1, \"lifeEvents\": [{\"code\": \"B\", \"name\": \"B\", \"nameEn\": \"B\", \"services\": [{\"code\": \"REG-1\", \"after\": [\"TAX-1\"]}, {\"code\": \"TAX-1\", \"after\": [\"REG-1\"]}]}], | lifeEvents[0].services | no order: some services wait for each other",
                "\"standardMinutes\": 5, | \"standardMinutes\": 500, | agencies[1].services[0].standardMinutes | must be a whole number from 1 to 480",
                "\"standardMinutes\": 5, | \"standardMinutes\": 5.5, | agencies[1].services[0].standardMinutes | must be a whole number from 1 to 480",
                "\"ticketPrefix\": \"1C\" | \"ticketPrefix\": \"C1\" | agencies[1].services[0].ticketPrefix | ending in a letter",
                "\"ticketPrefix\": \"1C\" | \"ticketPrefix\": \"AB\" | agencies[1].services[0].ticketPrefix | agency REG has this prefix",
                "\"ticketPrefix\": \"1C\" | \"ticketPrefix\": \"AAB\" | agencies[1].services[0].ticketPrefix | 'AAB' sounds like 'AB'",
                "\"code\": \"TAX-1\" | \"code\": \"REG-1\" | agencies[1].services[0].code | another service has this code",
                "\"code\": \"TAX\" | \"code\": \"REG\" | agencies[1].code | another agency has this code",
                "\"code\": \"TAX\" | \"code\": \"T X\" | agencies[1].code | must be a code of letters, digits and . _ : / -, not 'T X'",
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
            assertThat(fault.reason()).startsWith("not JSON from here on").doesNotContain("character");
        });
        for (int end : new int[] {SMALL.length() / 2, SMALL.indexOf("KTP"), SMALL.lastIndexOf('}')}) {
            assertThat(faults(SMALL.substring(0, end)))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.reason()).startsWith("the file ends too early"));
        }
        assertThat(faults("")).hasSize(1);
        assertThat(faults("[]")).isNotEmpty();
        assertThat(faults("{}")).extracting(CatalogueFault::path).contains("mall", "version");
        assertThat(faults(SMALL + "{}")).hasSize(1);
    }

    @Test
    void aFieldNamedTwiceIsRefused() {
        assertThat(faults(SMALL.replace("\"name\": \"KK\"", "\"name\": \"KK\", \"name\": \"KTP\"")))
                .singleElement()
                .hasToString("line 16, column 57, agencies[0].services[1].name: this field stands twice in its object");
    }

    /** Once the fields were mended, the next start told of the prefix, and the one after it nothing new. */
    @Test
    void fieldsAndWhatTheyNameAreToldAtOnce() {
        assertThat(faults(SMALL.replace("\"name\": \"KTP\"", "\"name\": \"\"")
                        .replace("\"1C\"", "\"AB\"")
                        .replace("\"zone\": 2, \"counters\"", "\"zone\": 3, \"counters\"")
                        .replace("\"version\": 1", "\"version\": 1, \"version\": 1")))
                .extracting(CatalogueFault::reason)
                .containsExactly(
                        "this field stands twice in its object",
                        "must not be empty",
                        "there is no zone 3",
                        "agency REG has this prefix");
        assertThat(faults("{\"version\": 1}"))
                .extracting(CatalogueFault::path)
                .containsExactlyInAnyOrder("mall", "agencies");
    }

    /** What was read in place of a field that is faulty is nothing that the author wrote. */
    @Test
    void nothingIsSaidOfStandIns() {
        String counters = "\"counterList\": [{\"code\": \"A\", \"label\": \"1\", \"agency\": \"REG\","
                + " \"first\": [\"REG-1\"]}, {\"code\": \"B\", \"label\": \"2\", \"agency\": \"TAX\","
                + " \"services\": [\"TAX-1\"]}], \"lifeEvents\": [{\"code\": \"B\", \"name\": \"B\", \"nameEn\": \"B\","
                + " \"services\": [{\"code\": \"REG-1\"}, {\"code\": \"TAX-1\"}]}]";
        String whole = withRoot(counters);

        for (String key : List.of(
                "\"no\": 2",
                "\"code\": \"REG\"",
                "\"code\": \"REG-1\", \"name\"",
                "\"ticketPrefix\": \"1C\"",
                "\"zone\": 2",
                "\"agency\": \"TAX\"")) {
            assertThat(whole).contains(key);
            assertThat(faults(whole.replace(key, key.replaceFirst(": \"?[A-Z0-9-]+\"?", ": \" \""))))
                    .as(key)
                    .hasSize(1);
        }
        assertThat(faults(whole.replace("\"agencies\": [", "\"agencies\": 4, \"old\": [")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("agencies"));
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
}
