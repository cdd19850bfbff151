package id.satuatap.acceptance.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Which services people come for, and how long they take, read from a catalogue document. Immutable.
 *
 * <p>The document's demand shares are made for load generation; an agency's share falls evenly on its services.
 */
public final class Demand {
    /** What somebody comes for. Immutable. */
    public record Errand(String agency, String service, int standardMinutes, double share) {}

    private final List<Errand> errands;
    private final double total;

    private Demand(List<Errand> errands) {
        this.errands = List.copyOf(errands);
        this.total = errands.stream().mapToDouble(Errand::share).sum();
    }

    public static Demand of(byte[] catalogue) throws IOException {
        List<Errand> errands = new ArrayList<>();
        for (JsonNode agency : new ObjectMapper().readTree(catalogue).path("agencies")) {
            JsonNode services = agency.path("services");
            double share = agency.path("demandSharePercent").asDouble(1) / Math.max(1, services.size());
            for (JsonNode service : services) {
                errands.add(new Errand(
                        agency.path("code").asText(),
                        service.path("code").asText(),
                        service.path("standardMinutes").asInt(10),
                        share));
            }
        }
        return new Demand(errands);
    }

    public Errand pick(RandomGenerator chance) {
        double at = chance.nextDouble() * total;
        for (Errand errand : errands) {
            at -= errand.share();
            if (at <= 0) {
                return errand;
            }
        }
        return errands.get(errands.size() - 1);
    }

    public List<Errand> errands() {
        return errands;
    }
}
