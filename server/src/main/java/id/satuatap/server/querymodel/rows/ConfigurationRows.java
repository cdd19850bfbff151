package id.satuatap.server.querymodel.rows;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.event.ConfigurationEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What was published. Confined to the projector. */
final class ConfigurationRows implements ConfigurationEvent.Cases<Refs> {
    private final Book book;
    private final long sequence;
    private final Instant at;

    ConfigurationRows(Book book, long sequence, Instant at) {
        this.book = book;
        this.sequence = sequence;
        this.at = at;
    }

    @Override
    public Refs published(ConfigurationEvent.ConfigurationPublished event) {
        String timeZone = event.document().mall().timeZone();
        book.configure(event.version(), ZoneId.of(timeZone), rows(event));
        return Refs.NONE.saying(Integer.toString(event.version()));
    }

    /** Figures do not hang on it; the event itself is kept as every other. */
    @Override
    public Refs templatePublished(ConfigurationEvent.TicketTemplatePublished event) {
        return Refs.NONE.saying(Integer.toString(event.version()));
    }

    private List<Row> rows(ConfigurationEvent.ConfigurationPublished event) {
        int version = event.version();
        Catalogue document = event.document();
        List<Row> rows = new ArrayList<>();
        rows.add(new ConfigurationRow(
                version,
                sequence,
                at,
                VisitStory.textOf(event.scope()),
                event.effective(),
                document.mall().name(),
                document.mall().timeZone(),
                document.mall().timeZoneLabel()));
        addAgencies(rows, version, document.agencies());
        addServices(rows, version, document.services());
        addCounters(rows, version, document.counters());
        return rows;
    }

    private static void addAgencies(List<Row> rows, int version, List<Agency> agencies) {
        int ordinal = 0;
        for (Agency agency : agencies) {
            ordinal++;
            rows.add(new AgencyRow(
                    version, agency.code().value(), ordinal, agency.name(), agency.shortName(), agency.zone()));
        }
    }

    private static void addServices(List<Row> rows, int version, List<Service> services) {
        int ordinal = 0;
        for (Service service : services) {
            ordinal++;
            rows.add(new ServiceRow(
                    version,
                    service.code().value(),
                    ordinal,
                    service.agency().value(),
                    service.name(),
                    service.prefix(),
                    service.standardMinutes(),
                    service.dailyQuota()));
        }
    }

    private static void addCounters(List<Row> rows, int version, List<Counter> counters) {
        int ordinal = 0;
        for (Counter counter : counters) {
            ordinal++;
            rows.add(new CounterRow(
                    version,
                    counter.code().value(),
                    ordinal,
                    counter.label(),
                    counter.agency().value(),
                    counter.zone()));
        }
    }
}
