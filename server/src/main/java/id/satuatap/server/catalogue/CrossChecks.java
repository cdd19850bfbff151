package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.Zone;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the parts of a catalogue against each other, as far as they are well formed. Confined to one thread. */
final class CrossChecks {
    private static final Pattern ZONES = Pattern.compile("(mall(\\.zones(\\[\\d+](\\.no)?)?)?)?");
    private static final Pattern AGENCIES = Pattern.compile("(agencies(\\[\\d+](\\.code)?)?)?");
    private static final Pattern SERVICES =
            Pattern.compile("(agencies(\\[\\d+](\\.services(\\[\\d+](\\.code)?)?)?)?)?");
    private static final Pattern COUNTERS =
            Pattern.compile("(counterList(\\[\\d+](\\.(agency|services(\\[\\d+])?))?)?)?");

    private final Draft draft;
    private final Faults faults;
    private final IllFormed ill;
    private final boolean agenciesKnown;
    private final boolean servicesKnown;

    CrossChecks(Draft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
        this.ill = faults.illFormed();
        this.agenciesKnown = ill.none(AGENCIES);
        this.servicesKnown = agenciesKnown && ill.none(SERVICES);
    }

    void run() {
        unique(draft.zones(), Zone::no, "no", FaultReason.ZONE_NUMBER_TAKEN);
        unique(draft.agencies(), Agency::code, "code", FaultReason.AGENCY_CODE_TAKEN);
        unique(draft.services(), Service::code, "code", FaultReason.SERVICE_CODE_TAKEN);
        unique(draft.counters(), Counter::code, "code", FaultReason.COUNTER_CODE_TAKEN);
        unique(draft.counters(), Counter::label, "label", FaultReason.COUNTER_LABEL_TAKEN);
        if (ill.none(ZONES)) {
            Set<Integer> zones =
                    draft.zones().stream().map(zone -> zone.value().no()).collect(Collectors.toSet());
            draft.agencies()
                    .forEach(agency -> zone(zones, agency, agency.value().zone()));
            draft.counters()
                    .forEach(counter -> zone(zones, counter, counter.value().zone()));
        }
        prefixes();
        counters();
        new LifeEventChecks(draft, faults, ill, servicesKnown).run();
    }

    private <T, K> void unique(List<Placed<T>> things, Function<T, K> key, String field, FaultReason why) {
        Set<K> seen = new HashSet<>();
        for (Placed<T> thing : things) {
            if (!ill.has(thing, field) && !seen.add(key.apply(thing.value()))) {
                faults.add(thing.at(field), why);
            }
        }
    }

    /** A counter that names no zone has its agency's, and that one's fault. */
    private <T> void zone(Set<Integer> zones, Placed<T> thing, int zone) {
        if (!zones.contains(zone) && thing.at().field("zone").isPresent() && !ill.has(thing, "zone")) {
            faults.add(thing.at("zone"), FaultReason.NO_ZONE, Integer.toString(zone));
        }
    }

    /** Services of one agency may share a prefix, and with it the sequence. */
    private void prefixes() {
        Map<String, AgencyCode> owners = new HashMap<>();
        Map<String, String> spoken = new HashMap<>();
        Set<AgencyCode> known = draft.agencies().stream()
                .filter(agency -> !ill.has(agency, "code"))
                .map(agency -> agency.value().code())
                .collect(Collectors.toSet());
        for (Placed<Service> placed : draft.services()) {
            Service service = placed.value();
            if (ill.has(placed, "ticketPrefix") || !known.contains(service.agency())) {
                continue;
            }
            AgencyCode owner = owners.putIfAbsent(service.prefix(), service.agency());
            if (owner != null) {
                if (!owner.equals(service.agency())) {
                    faults.add(placed.at("ticketPrefix"), FaultReason.PREFIX_OF_ANOTHER_AGENCY, owner.value());
                }
                continue;
            }
            for (String sound : SpokenPrefix.sounds(service.prefix())) {
                String other = spoken.putIfAbsent(sound, service.prefix());
                if (other != null && !other.equals(service.prefix())) {
                    faults.add(placed.at("ticketPrefix"), FaultReason.SOUNDS_LIKE, service.prefix(), other);
                }
            }
        }
    }

    /** A profile orders services that the counter has, each in one way. */
    private void profile(Placed<Counter> placed) {
        Counter counter = placed.value();
        if (ill.has(placed, "first") || ill.has(placed, "whenIdle")) {
            return;
        }
        ranked(placed, counter.profile().first(), "first", List.of());
        ranked(
                placed,
                counter.profile().whenIdle(),
                "whenIdle",
                counter.profile().first());
    }

    private void ranked(Placed<Counter> placed, List<ServiceCode> named, String field, List<ServiceCode> elsewhere) {
        for (int n = 0; n < named.size(); n++) {
            ServiceCode service = named.get(n);
            if (!placed.value().services().contains(service)) {
                faults.add(placed.at(field, n), FaultReason.NOT_AT_THE_COUNTER, service.value());
            } else if (elsewhere.contains(service)) {
                faults.add(placed.at(field, n), FaultReason.AMONG_THE_FIRST, service.value());
            }
        }
    }

    private void counters() {
        Map<ServiceCode, AgencyCode> services = new HashMap<>();
        draft.services()
                .forEach(service ->
                        services.put(service.value().code(), service.value().agency()));
        Set<AgencyCode> agencies =
                draft.agencies().stream().map(agency -> agency.value().code()).collect(Collectors.toSet());
        Set<ServiceCode> served = new HashSet<>();
        for (Placed<Counter> placed : draft.counters()) {
            Counter counter = placed.value();
            served.addAll(counter.services());
            if (!agenciesKnown || ill.has(placed, "agency")) {
                continue;
            }
            if (!agencies.contains(counter.agency())) {
                faults.add(
                        placed.at("agency"),
                        FaultReason.NO_AGENCY,
                        counter.agency().value());
                continue;
            }
            if (!servicesKnown || ill.has(placed, "services")) {
                continue;
            }
            profile(placed);
            for (int n = 0; n < counter.services().size(); n++) {
                ServiceCode service = counter.services().get(n);
                if (!counter.agency().equals(services.get(service))) {
                    faults.add(
                            placed.at("services", n),
                            FaultReason.NOT_OF_THE_AGENCY,
                            counter.agency().value(),
                            service.value());
                }
            }
        }
        if (!servicesKnown || !ill.none(COUNTERS)) {
            return;
        }
        for (Placed<Service> service : draft.services()) {
            if (!served.contains(service.value().code())) {
                faults.add(service.at("code"), FaultReason.SERVED_NOWHERE);
            }
        }
    }
}
