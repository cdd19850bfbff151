package id.satuatap.hall.itinerary;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.OrganiserCommand.SavePerson;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What it costs the engine's thread to plan five stops in a full mall: 60 agencies of two services, 120 counters attended, 20 who
 * wait for each service. A program, no test: its figures stand in docs/performance.md. Stateless.
 */
final class PlannerFigures {
    private static final int AGENCIES = 60;
    private static final int WAITING = 20;
    private static final int STOPS = 5;
    private static final int WARM_UP = 5_000;
    private static final int MEASURED = 5_000;

    private PlannerFigures() {}

    public static void main(String[] arguments) {
        HallDay day = HallDay.beforeOpening();
        Catalogue catalogue = catalogue();
        day.publish(catalogue);
        day.accepted(HallDay.SERVER, new OpenDay(HallDay.MONDAY));
        for (Counter counter : catalogue.counters()) {
            PersonId officer = new PersonId("o-" + counter.code().value());
            day.accepted(
                    HallDay.SERVER, new SavePerson(new Person(officer, Role.OFFICER, counter.agency(), true), true));
            day.accepted(new Principal.OfPerson(officer), new OpenCounter(counter.code()));
        }
        for (Service service : catalogue.services()) {
            for (int n = 0; n < WAITING; n++) {
                day.pressed(service.code().value());
            }
        }
        Random chance = new Random(7);
        long[] nanos = new long[MEASURED];
        for (int n = -WARM_UP; n < MEASURED; n++) {
            List<ServiceCode> wanted = new ArrayList<>();
            while (wanted.size() < STOPS) {
                ServiceCode service = catalogue
                        .services()
                        .get(chance.nextInt(catalogue.services().size()))
                        .code();
                if (!wanted.contains(service)) {
                    wanted.add(service);
                }
            }
            long before = System.nanoTime();
            Itinerary itinerary = new Itinerary(day.state, day.state.directory().orElseThrow(), day.now());
            List<Stop> stops = new ArrayList<>();
            for (ServiceCode service : wanted) {
                stops.add(itinerary.stop(new LegId("v/" + (stops.size() + 1)), service, List.of(), day.now()));
            }
            if (itinerary.route(1, stops).isEmpty()) {
                throw new IllegalStateException("five stops have a route");
            }
            if (n >= 0) {
                nanos[n] = System.nanoTime() - before;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "five stops planned: median %.3f ms, p99 %.3f ms, longest %.3f ms%n",
                nanos[MEASURED / 2] / 1e6, nanos[MEASURED * 99 / 100] / 1e6, nanos[MEASURED - 1] / 1e6);
    }

    private static Catalogue catalogue() {
        Catalogue mall = HallCatalogue.journeys();
        Agency agency = mall.agencies().get(0);
        Service service = mall.services().get(0);
        List<Agency> agencies = new ArrayList<>();
        List<Service> services = new ArrayList<>();
        List<Counter> counters = new ArrayList<>();
        for (int n = 0; n < AGENCIES; n++) {
            AgencyCode code = new AgencyCode("G" + n);
            agencies.add(new Agency(code, "Agency " + n, "A" + n, 1 + n % 2, agency.hours()));
            List<ServiceCode> own = new ArrayList<>();
            for (int k = 0; k < 2; k++) {
                int each = 2 * n + k;
                own.add(new ServiceCode("G" + n + "-" + k));
                services.add(new Service(
                        own.get(k),
                        code,
                        "Service " + each,
                        "" + (char) ('A' + each / 26) + (char) ('A' + each % 26),
                        service.standardMinutes(),
                        service.fee(),
                        service.requirements(),
                        service.product(),
                        service.completion(),
                        null));
            }
            for (int k = 0; k < 2; k++) {
                counters.add(new Counter(
                        new CounterCode("G" + n + "-L" + k), "" + (2 * n + k), code, 1 + n % 2, own, false, false));
            }
        }
        return new Catalogue(mall.mall(), mall.zones(), agencies, services, counters, mall.holidays(), mall.settings());
    }
}
