package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.people.Demand;
import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.catalogue.CatalogueRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Plans over the mall that ships with the product. */
final class Plans {
    /** A Monday that is no holiday. */
    static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    private Plans() {}

    static Plan of(int days, int tickets, Weather weather) {
        try {
            byte[] document = CatalogueFile.sleman();
            return new Plan(CatalogueFile.read(document), Demand.of(document), MONDAY, days, tickets, weather);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CatalogueRefusedException e) {
            throw new IllegalStateException(e);
        }
    }
}
