package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.JourneyRules;
import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.catalogue.MallProfile;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.catalogue.Zone;
import java.util.List;

/** A catalogue whose fields are well formed, before its parts were checked against each other. Immutable. */
record Draft(
        MallProfile mall,
        List<Placed<Zone>> zones,
        List<Placed<Agency>> agencies,
        List<Placed<Service>> services,
        List<Placed<Counter>> counters,
        List<Holiday> holidays,
        HallSettings settings,
        Timetable timetable,
        Journeys journeys) {
    Catalogue catalogue() {
        return new Catalogue(
                mall,
                values(zones),
                values(agencies),
                values(services),
                values(counters),
                holidays,
                settings,
                timetable,
                journeys.rules());
    }

    /** What the file says of visits to several services, before their services were looked up. Immutable. */
    record Journeys(int walkingSeconds, List<Placed<LifeEvent>> lifeEvents) {
        JourneyRules rules() {
            return new JourneyRules(walkingSeconds, values(lifeEvents));
        }
    }

    private static <T> List<T> values(List<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }
}
