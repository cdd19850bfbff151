package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.people.Demand;
import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.ClosureRule;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.CounterProfile;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.catalogue.ServiceTimes;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.catalogue.Zone;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.catalogue.CatalogueRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Plans over the mall that ships with the product. */
final class Plans {
    /** A Monday that is no holiday. */
    static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    /** Of the service that has numbers for the early part of the day. */
    static final int EARLY_NUMBERS = 6;

    private Plans() {}

    /** The same mall, where every other counter starts or calls by itself, and each zone is out of earshot of the others. */
    static Plan otherwise(int days, int tickets, Weather weather) {
        Plan plan = of(days, tickets, weather);
        Catalogue old = plan.catalogue();
        Catalogue changed = new Catalogue(
                old.mall(),
                old.zones().stream()
                        .map(zone -> new Zone(zone.no(), zone.name(), zone.no()))
                        .toList(),
                old.agencies(),
                old.services(),
                old.counters().stream().map(Plans::byItself).toList(),
                old.holidays(),
                old.settings());
        return new Plan(changed, plan.demand(), plan.from(), days, tickets, weather);
    }

    private static Counter byItself(Counter counter) {
        boolean even = counter.label().hashCode() % 2 == 0;
        return new Counter(
                counter.code(),
                counter.label(),
                counter.agency(),
                counter.zone(),
                counter.services(),
                even,
                !even || counter.zone() == 1,
                profile(counter.services()));
    }

    /** One service goes first, one waits for idle hours. */
    private static CounterProfile profile(List<ServiceCode> services) {
        return services.size() < 3
                ? CounterProfile.EVEN
                : new CounterProfile(services.subList(0, 1), services.subList(services.size() - 1, services.size()));
    }

    static Plan of(int days, int tickets, Weather weather) {
        try {
            byte[] document = CatalogueFile.sleman();
            return new Plan(
                    inParts(askingToClose(CatalogueFile.read(document))),
                    Demand.of(document),
                    MONDAY,
                    days,
                    tickets,
                    weather);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CatalogueRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the early part of the day has few numbers of one service that has a quota, so that the days show it. */
    private static Catalogue inParts(Catalogue sleman) {
        ServiceCode service = sleman.services().stream()
                .filter(each -> each.dailyQuota() != null)
                .findFirst()
                .orElseThrow()
                .code();
        Timetable old = sleman.timetable();
        List<ServiceTimes> services = new ArrayList<>(old.services());
        List<ServiceHours> hours = services.stream()
                .filter(each -> each.service().equals(service))
                .flatMap(each -> each.hours().stream())
                .toList();
        services.removeIf(each -> each.service().equals(service));
        services.add(new ServiceTimes(
                service, hours, List.of(new BandQuota(LocalTime.of(7, 0), LocalTime.of(10, 0), EARLY_NUMBERS))));
        return sleman.with(new Timetable(
                old.decrees(), old.seasons(), old.agencies(), services, old.numbersInBreaks(), old.closing()));
    }

    /** Where officers need leave to close, so that the days show it. */
    private static Catalogue askingToClose(Catalogue sleman) {
        return sleman.with(sleman.settings().with(new ClosureRule(true, 10)));
    }
}
