package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Fee;
import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.catalogue.MallProfile;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.id.Id;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueSettings;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.FeeKind;
import id.satuatap.protocol.catalogue.LifeEventEntry;
import id.satuatap.protocol.catalogue.MallEntry;
import id.satuatap.protocol.catalogue.OpeningHours;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.catalogue.WarningLimits;
import id.satuatap.protocol.catalogue.ZoneEntry;
import id.satuatap.protocol.command.TransferPlace;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published catalogue as clients read it. Stateless. */
public final class CatalogueViews {
    private static final int MILLIS_A_SECOND = 1_000;

    private CatalogueViews() {}

    public static CatalogueView of(Directory directory) {
        return new CatalogueView(
                directory.version(),
                mall(directory.catalogue().mall()),
                directory.catalogue().zones().stream()
                        .map(zone -> new ZoneEntry(zone.no(), zone.name()))
                        .toList(),
                directory.catalogue().agencies().stream()
                        .map(agency -> agency(directory, agency))
                        .toList(),
                directory.catalogue().counters().stream()
                        .map(CatalogueViews::counter)
                        .toList(),
                settings(directory.settings()),
                directory.catalogue().journeys().lifeEvents().stream()
                        .map(CatalogueViews::lifeEvent)
                        .toList());
    }

    private static LifeEventEntry lifeEvent(LifeEvent event) {
        return new LifeEventEntry(
                event.code().value(),
                event.name(),
                event.nameEn(),
                event.stops().stream().map(stop -> stop.service().value()).toList());
    }

    private static MallEntry mall(MallProfile mall) {
        return new MallEntry(mall.name(), mall.regency(), mall.timeZone(), mall.timeZoneLabel(), said(mall.address()));
    }

    private static AgencyEntry agency(Directory directory, Agency agency) {
        return new AgencyEntry(
                agency.code().value(),
                agency.name(),
                agency.shortName(),
                agency.zone(),
                null,
                agency.hours().stream().flatMap(CatalogueViews::hours).toList(),
                directory.servicesOf(agency.code()).stream()
                        .map(CatalogueViews::service)
                        .toList());
    }

    private static Stream<OpeningHours> hours(ServiceHours hours) {
        List<ServiceHours.Break> breaks = hours.breaks();
        ServiceHours.@Nullable Break rest = breaks.isEmpty() ? null : breaks.get(0);
        return hours.days().stream()
                .map(day -> new OpeningHours(
                        day,
                        hours.open(),
                        hours.close(),
                        hours.lastTicket(),
                        rest == null ? null : rest.from(),
                        rest == null ? null : rest.to()));
    }

    private static ServiceEntry service(Service service) {
        return new ServiceEntry(
                service.code().value(),
                service.name(),
                null,
                service.prefix(),
                service.standardMinutes(),
                service.fee().rupiah(),
                kind(service.fee()),
                said(service.fee().note()),
                service.requirements(),
                said(service.product()),
                said(service.completion()));
    }

    private static FeeKind kind(Fee fee) {
        return switch (fee.kind()) {
            case FREE -> FeeKind.FREE;
            case FIXED -> FeeKind.FIXED;
            case VARIABLE -> FeeKind.VARIABLE;
        };
    }

    private static CounterEntry counter(Counter counter) {
        return new CounterEntry(
                counter.code().value(),
                counter.label(),
                counter.agency().value(),
                counter.zone(),
                counter.services().stream().map(Id::value).toList(),
                counter.startsByItself(),
                counter.finishesAndCalls());
    }

    private static CatalogueSettings settings(HallSettings settings) {
        return new CatalogueSettings(
                settings.kioskIdleSeconds(),
                Math.toIntExact(settings.announcementLimitMillis() / MILLIS_A_SECOND),
                Math.toIntExact(settings.callableAfterMillis() / MILLIS_A_SECOND),
                place(settings.transferPlace()),
                settings.publicAddress(),
                warnings(settings.warnings()),
                settings.calls().patience().callsMax());
    }

    private static WarningLimits warnings(id.satuatap.hall.catalogue.WarningLimits limits) {
        return new WarningLimits(limits.waitMinutes(), limits.waiting(), limits.idleMinutes(), limits.servicePercent());
    }

    private static TransferPlace place(id.satuatap.hall.catalogue.TransferPlace place) {
        return switch (place) {
            case KEEP -> TransferPlace.KEEP;
            case NOW -> TransferPlace.NOW;
            case PLACES_BACK -> TransferPlace.PLACES_BACK;
        };
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text;
    }
}
