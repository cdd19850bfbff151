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
        Timetable timetable) {
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
        this(mall, zones, agencies, services, counters, holidays, settings, Timetable.PLAIN);
    }

    /** The same mall by other settings. */
    public Catalogue with(HallSettings other) {
        return new Catalogue(mall, zones, agencies, services, counters, holidays, other, timetable);
    }

    /** The same mall by another timetable. */
    public Catalogue with(Timetable other) {
        return new Catalogue(mall, zones, agencies, services, counters, holidays, settings, other);
    }

    /** The same mall with other counters. */
    public Catalogue with(List<Counter> other) {
        return new Catalogue(mall, zones, agencies, services, other, holidays, settings, timetable);
    }

    /** The plain week is not named: states recorded before there was a timetable keep their digest. */
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
                + "]";
    }
}
