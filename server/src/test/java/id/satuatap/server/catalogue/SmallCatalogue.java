package id.satuatap.server.catalogue;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.satuatap.hall.catalogue.Catalogue;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A catalogue as small as one can be, to be bent by tests. Stateless. */
final class SmallCatalogue {
    static final String SMALL = """
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

    private SmallCatalogue() {}

    /** With one field more at its root. */
    static String withRoot(String field) {
        return SMALL.replace("\"version\": 1,", "\"version\": 1," + field.replace("\n", " ") + ",");
    }

    static Catalogue read(String text) throws CatalogueRefusedException {
        return CatalogueFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<CatalogueFault> faults(String text) {
        return catchThrowableOfType(CatalogueRefusedException.class, () -> read(text))
                .faults();
    }
}
