package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.CounterProfile;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the counters: as listed, or else as many as each agency says, labelled "1", "2" … over the whole mall, each for all
 * services of its agency. Confined to one thread.
 *
 * <p>Codes of counted counters are made of the agency's, since devices and the record know a counter by its code: another
 * agency's growth must not rename it.
 */
final class CounterReader {
    private static final int COUNTERS_MAX = 200;
    /** With "-C200" behind it, it must still be a code. */
    private static final int AGENCY_CHARACTERS_MAX = 75;

    private static final int LABEL_CHARACTERS_MAX = 40;
    private static final Set<String> KNOWN = Set.of(
            "code", "label", "agency", "zone", "services", "first", "whenIdle", "startsByItself", "finishesAndCalls");

    private final Fields root;
    private final Faults faults;
    private final List<Placed<Agency>> agencies;
    private final List<Placed<Service>> services;

    CounterReader(Fields root, List<Placed<Agency>> agencies, List<Placed<Service>> services) {
        this.root = root;
        this.faults = root.faults();
        this.agencies = agencies;
        this.services = services;
    }

    List<Placed<Counter>> counters() {
        return root.has("counterList")
                ? root.list("counterList").stream().map(this::listed).toList()
                : counted();
    }

    private Placed<Counter> listed(Node node) {
        Fields fields = new Fields(node, faults);
        fields.only(KNOWN);
        AgencyCode agency = fields.parsed("agency", FaultReason.NOT_A_CODE, new AgencyCode("FAULT"), AgencyCode::new);
        List<ServiceCode> named = named(fields, "services");
        Counter counter = new Counter(
                fields.parsed("code", FaultReason.NOT_A_CODE, new CounterCode("FAULT"), CounterCode::new),
                fields.text("label", LABEL_CHARACTERS_MAX),
                agency,
                fields.wholeOr("zone", 1, 99, zoneOf(agency)),
                named.isEmpty() ? servicesOf(agency) : named,
                fields.truthOr("startsByItself", false),
                fields.truthOr("finishesAndCalls", false),
                new CounterProfile(named(fields, "first"), named(fields, "whenIdle")));
        return new Placed<>(counter, node);
    }

    private static List<ServiceCode> named(Fields fields, String field) {
        return fields.listIfThere(field).stream()
                .map(element ->
                        fields.parsed(element, FaultReason.NOT_A_CODE, new ServiceCode("FAULT"), ServiceCode::new))
                .toList();
    }

    private List<Placed<Counter>> counted() {
        List<Placed<Counter>> counters = new ArrayList<>();
        for (Placed<Agency> agency : agencies) {
            int count = new Fields(agency.at(), faults).whole("counters", 1, COUNTERS_MAX);
            AgencyCode code = agency.value().code();
            if (code.value().length() > AGENCY_CHARACTERS_MAX) {
                faults.add(agency.at("code"), FaultReason.NEEDS_COUNTER_LIST, Integer.toString(AGENCY_CHARACTERS_MAX));
                continue;
            }
            for (int n = 1; n <= count; n++) {
                Counter counter = new Counter(
                        new CounterCode(code.value() + "-C" + n),
                        Integer.toString(counters.size() + 1),
                        code,
                        agency.value().zone(),
                        servicesOf(code),
                        false,
                        false);
                counters.add(new Placed<>(counter, agency.at()));
            }
        }
        return counters;
    }

    private int zoneOf(AgencyCode agency) {
        return agencies.stream()
                .map(Placed::value)
                .filter(candidate -> candidate.code().equals(agency))
                .map(Agency::zone)
                .findFirst()
                .orElse(1);
    }

    private List<ServiceCode> servicesOf(AgencyCode agency) {
        return services.stream()
                .map(Placed::value)
                .filter(service -> service.agency().equals(agency))
                .map(Service::code)
                .toList();
    }
}
