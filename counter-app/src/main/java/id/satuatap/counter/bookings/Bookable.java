package id.satuatap.counter.bookings;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.ServiceEntry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A service for which somebody may keep places. Immutable. */
record Bookable(AgencyEntry agency, ServiceEntry service) {
    /** @param only the agency over which somebody may book; null for all */
    static List<Bookable> of(CatalogueView catalogue, @Nullable String only) {
        return catalogue.agencies().stream()
                .filter(agency -> only == null || agency.code().equals(only))
                .flatMap(agency -> agency.services().stream().map(service -> new Bookable(agency, service)))
                .toList();
    }

    /** Whether every word that was typed stands somewhere in its names. */
    boolean holds(String typed) {
        String names = (service.name() + " " + service.nameEnglish() + " " + agency.name() + " " + agency.shortName()
                        + " " + service.prefix())
                .toLowerCase(Locale.ROOT);
        for (String word : typed.toLowerCase(Locale.ROOT).trim().split("\\s+", -1)) {
            if (!names.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
