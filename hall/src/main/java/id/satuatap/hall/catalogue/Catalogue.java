package id.satuatap.hall.catalogue;

import java.util.List;

/** A whole mall as published in one document. Immutable. */
public record Catalogue(
        MallProfile mall,
        List<Zone> zones,
        List<Agency> agencies,
        List<Service> services,
        List<Counter> counters,
        List<Holiday> holidays,
        HallSettings settings,
        Timetable timetable,
        JourneyRules journeys) {
    public Catalogue {
        zones = List.copyOf(zones);
        agencies = List.copyOf(agencies);
        services = List.copyOf(services);
        counters = List.copyOf(counters);
        holidays = List.copyOf(holidays);
    }

    /** With the plain week. */
    public Catalogue(
            MallProfile mall,
            List<Zone> zones,
            List<Agency> agencies,
            List<Service> services,
            List<Counter> counters,
            List<Holiday> holidays,
            HallSettings settings) {
        this(mall, zones, agencies, services, counters, holidays, settings, Timetable.PLAIN, JourneyRules.USUAL);
    }

    /** With the usual journeys. */
    public Catalogue(
            MallProfile mall,
            List<Zone> zones,
            List<Agency> agencies,
            List<Service> services,
            List<Counter> counters,
            List<Holiday> holidays,
            HallSettings settings,
            Timetable timetable) {
        this(mall, zones, agencies, services, counters, holidays, settings, timetable, JourneyRules.USUAL);
    }

    /** The same mall by other settings. */
    public Catalogue with(HallSettings other) {
        return new Catalogue(mall, zones, agencies, services, counters, holidays, other, timetable, journeys);
    }

    /** The same mall by another timetable. */
    public Catalogue with(Timetable other) {
        return new Catalogue(mall, zones, agencies, services, counters, holidays, settings, other, journeys);
    }

    /** The same mall with other counters. */
    public Catalogue with(List<Counter> other) {
        return new Catalogue(mall, zones, agencies, services, other, holidays, settings, timetable, journeys);
    }

    /** The same mall with other life events. */
    public Catalogue with(JourneyRules other) {
        return new Catalogue(mall, zones, agencies, services, counters, holidays, settings, timetable, other);
    }

    /** The plain week and the usual journeys are not named: states recorded before there were any keep their digest. */
    @Override
    public String toString() {
        return "Catalogue[mall=" + mall
                + ", zones=" + zones
                + ", agencies=" + agencies
                + ", services=" + services
                + ", counters=" + counters
                + ", holidays=" + holidays
                + ", settings=" + settings
                + (timetable.equals(Timetable.PLAIN) ? "" : ", timetable=" + timetable)
                + (journeys.equals(JourneyRules.USUAL) ? "" : ", journeys=" + journeys)
                + "]";
    }
}
