package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.ServiceView;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service for which a number may be given. Immutable.
 *
 * @param now how it stands; null before the hall is known
 */
record ServiceChoice(
        AgencyEntry agency, ServiceEntry service, @Nullable ServiceView now) {
    boolean open() {
        return now != null && now.open();
    }

    /** Whether the other is the same service, however it stands. */
    boolean isSame(ServiceChoice other) {
        return service.code().equals(other.service().code());
    }

    /** Whether each word typed stands in its names, its agency's, or its letters. */
    boolean holds(String typed) {
        String all = String.join(
                        " ",
                        service.name(),
                        service.nameEnglish(),
                        agency.name(),
                        agency.shortName(),
                        service.prefix(),
                        service.code())
                .toLowerCase(Locale.ROOT);
        return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
