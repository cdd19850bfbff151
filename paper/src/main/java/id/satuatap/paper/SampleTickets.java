package id.satuatap.paper;

import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.catalogue.ZoneEntry;
import id.satuatap.protocol.kiosk.PrintOrder;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.TicketView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tickets that nobody took, of a mall's own agencies and services. Immutable. */
public final class SampleTickets {
    private static final int STOPS = 8;
    private static final int BOOKED_AHEAD_SECONDS = 3900;
    private static final String TOKEN = "K7Q2M4X8N3P6R5T9V2W7Y4Z8A3";

    private final CatalogueView catalogue;
    private final Instant at;
    private final LocalDate date;

    /** A service and whose it is. Immutable. */
    private record Offered(AgencyEntry agency, ServiceEntry service) {}

    /** @param at when they were given */
    public SampleTickets(CatalogueView catalogue, Instant at, LocalDate date) {
        this.catalogue = catalogue;
        this.at = at;
        this.date = date;
    }

    /** The paper of one, in a layout; empty in a mall without services. */
    public Optional<TicketPaper> paper(Sample sample, Language language, PaperLayout layout) {
        TicketWords words = new TicketWords(() -> Optional.of(catalogue), () -> layout);
        return ticket(sample)
                .map(ticket -> sample == Sample.COPY
                        ? words.further(new PrintOrder(2, true, language, at, ticket))
                        : words.paper(ticket, language));
    }

    private Optional<TicketView> ticket(Sample sample) {
        Comparator<Offered> byName = Comparator.<Offered>comparingInt(
                        offered -> offered.agency().name().length())
                .thenComparingInt(offered -> offered.service().name().length());
        Optional<Offered> offered =
                sample == Sample.LONGEST ? offered().max(byName) : offered().findFirst();
        return offered.map(each -> ticket(
                each,
                sample == Sample.BOOKED ? at.plusSeconds(BOOKED_AHEAD_SECONDS) : null,
                sample == Sample.JOURNEY ? stops() : List.of()));
    }

    /** Of as many agencies as there are, then of what else they have. */
    private List<StopView> stops() {
        List<Offered> first = catalogue.agencies().stream()
                .flatMap(agency -> agency.services().stream().limit(1).map(service -> new Offered(agency, service)))
                .toList();
        return Stream.concat(first.stream(), offered().filter(each -> !first.contains(each)))
                .limit(STOPS)
                .map(each -> new StopView(
                        "sample-" + each.service().code(),
                        each.service().code(),
                        each.service().name(),
                        each.agency().shortName(),
                        zone(each.agency())))
                .toList();
    }

    private Stream<Offered> offered() {
        return catalogue.agencies().stream()
                .flatMap(agency -> agency.services().stream().map(service -> new Offered(agency, service)));
    }

    private TicketView ticket(Offered offered, @Nullable Instant bookedAt, List<StopView> stops) {
        String service = offered.service().code();
        return new TicketView(
                "sample",
                "sample-1",
                offered.service().prefix() + "-012",
                service,
                offered.agency().code(),
                offered.service().name(),
                offered.agency().name(),
                zone(offered.agency()),
                catalogue.counters().stream()
                        .filter(counter -> counter.services().contains(service))
                        .map(CounterEntry::label)
                        .toList(),
                5,
                20,
                35,
                at,
                date,
                TOKEN,
                TicketView.link(catalogue.settings().publicAddress(), TOKEN),
                false,
                null,
                bookedAt,
                stops);
    }

    private String zone(AgencyEntry agency) {
        return catalogue.zones().stream()
                .filter(zone -> zone.no() == agency.zone())
                .map(ZoneEntry::name)
                .findFirst()
                .orElse(Integer.toString(agency.zone()));
    }
}
