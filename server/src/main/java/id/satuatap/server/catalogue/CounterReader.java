package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the counters: as listed, or else as many as each agency says, labelled "1", "2" … over the whole mall, each for all
 * services of its agency. Confined to one thread.
 */
final class CounterReader {
    private static final int COUNTERS_MAX = 200;
    private static final int LABEL_CHARACTERS_MAX = 40;
    private static final Set<String> KNOWN =
            Set.of("code", "label", "agency", "zone", "services", "startsByItself", "finishesAndCalls");

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
        AgencyCode agency = fields.parsed("agency", "an agency's code", new AgencyCode("FAULT"), AgencyCode::new);
        List<ServiceCode> named = fields.listIfThere("services").stream()
                .map(element -> fields.parsed(element, "a service's code", new ServiceCode("FAULT"), ServiceCode::new))
                .toList();
        Counter counter = new Counter(
                fields.parsed("code", "a code", new CounterCode("FAULT"), CounterCode::new),
                fields.text("label", LABEL_CHARACTERS_MAX),
                agency,
                fields.wholeOr("zone", 1, 99, zoneOf(agency)),
                named.isEmpty() ? servicesOf(agency) : named,
                fields.truthOr("startsByItself", false),
                fields.truthOr("finishesAndCalls", false));
        return new Placed<>(counter, node);
    }

    private List<Placed<Counter>> counted() {
        List<Placed<Counter>> counters = new ArrayList<>();
        for (Placed<Agency> agency : agencies) {
            int count = new Fields(agency.at(), faults).whole("counters", 1, COUNTERS_MAX);
            AgencyCode code = agency.value().code();
            for (int n = 0; n < count; n++) {
                int label = counters.size() + 1;
                Counter counter = new Counter(
                        new CounterCode(String.format(Locale.ROOT, "L%02d", label)),
                        Integer.toString(label),
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
