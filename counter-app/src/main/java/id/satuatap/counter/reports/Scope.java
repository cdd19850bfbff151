package id.satuatap.counter.reports;

import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.session.SessionView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Over what a report goes.
 *
 * @param agency the code of one agency; null for the whole mall
 * @param name of the agency; empty for the whole mall
 */
public record Scope(@Nullable String agency, String name) {
    /** The whole mall. */
    public static final Scope MALL = new Scope(null, "");

    /** What a person may choose from: an agency's supervisor has his agency alone. Never empty; the first is proposed. */
    public static List<Scope> of(SessionView session, CatalogueView catalogue) {
        List<Scope> scopes = new ArrayList<>();
        if (session.agency() == null) {
            scopes.add(MALL);
        }
        catalogue.agencies().stream()
                .filter(agency -> session.agency() == null || agency.code().equals(session.agency()))
                .map(agency -> new Scope(agency.code(), agency.name()))
                .forEach(scopes::add);
        // An agency that left the catalogue has its reports still.
        if (scopes.isEmpty()) {
            scopes.add(new Scope(session.agency(), String.valueOf(session.agency())));
        }
        return List.copyOf(scopes);
    }
}
