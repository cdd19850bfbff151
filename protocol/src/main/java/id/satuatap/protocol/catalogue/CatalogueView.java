package id.satuatap.protocol.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. GET /api/v1/catalogue. Audience: HALL, everybody who has a token.
 *
 * @param version grows with every publication
 * @param mall the mall itself
 * @param zones in order
 * @param agencies in the order shown
 * @param counters in the order shown
 * @param settings what clients need
 * @param lifeEvents what brings visitors to several services at once, in the order shown
 */
public record CatalogueView(
        int version,
        MallEntry mall,
        List<ZoneEntry> zones,
        List<AgencyEntry> agencies,
        List<CounterEntry> counters,
        CatalogueSettings settings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LifeEventEntry> lifeEvents) {
    /** Without life events. */
    public CatalogueView(
            int version,
            MallEntry mall,
            List<ZoneEntry> zones,
            List<AgencyEntry> agencies,
            List<CounterEntry> counters,
            CatalogueSettings settings) {
        this(version, mall, zones, agencies, counters, settings, List.of());
    }

    public CatalogueView {
        Fields.range("version", version, 1, Integer.MAX_VALUE);
        Fields.required("mall", mall);
        zones = Fields.list("zones", zones);
        agencies = Fields.list("agencies", agencies);
        counters = Fields.list("counters", counters);
        Fields.required("settings", settings);
        lifeEvents = Fields.list("lifeEvents", lifeEvents);
    }
}
