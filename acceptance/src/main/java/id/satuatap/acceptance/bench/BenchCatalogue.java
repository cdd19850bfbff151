package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.server.catalogue.CatalogueFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The benches' own mall: the agencies, services and 137 prefixes that ship, but no quota, no holiday, open all day, and 150
 * counters. Immutable.
 *
 * @param file the catalogue's file
 * @param services codes of all services
 * @param counters all, in order
 */
record BenchCatalogue(String file, List<String> services, List<BenchCounter> counters) {
    static final int COUNTERS = 150;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A counter and the agency that it serves for, with all its services. Immutable. */
    record BenchCounter(String code, String agency, List<String> services) {}

    static BenchCatalogue make() throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(CatalogueFile.sleman());
        ObjectNode mall = (ObjectNode) root.get("mall");
        mall.set("openingHours", allDay("kioskOpen"));
        mall.set("holidays", JSON.createArrayNode());
        mall.remove("seasons");
        // A bench gives far more numbers than its counters could ever serve.
        root.withObject("/settings").put("closingConfidence", 0);
        List<String> services = new ArrayList<>();
        List<JsonNode> agencies = new ArrayList<>();
        for (JsonNode agency : root.get("agencies")) {
            agencies.add(agency);
            ((ObjectNode) agency).set("openingHours", allDay("lastTicket"));
            for (JsonNode service : agency.get("services")) {
                ((ObjectNode) service).remove("dailyQuota");
                services.add(service.get("code").asText());
            }
        }
        List<BenchCounter> counters = counters(agencies);
        ArrayNode list = root.putArray("counterList");
        for (int i = 0; i < counters.size(); i++) {
            BenchCounter counter = counters.get(i);
            ObjectNode entry = list.addObject()
                    .put("code", counter.code())
                    .put("label", Integer.toString(i + 1))
                    .put("agency", counter.agency())
                    .put("zone", zone(agencies, counter.agency()));
            ArrayNode served = entry.putArray("services");
            counter.services().forEach(served::add);
        }
        return new BenchCatalogue(JSON.writeValueAsString(root), List.copyOf(services), List.copyOf(counters));
    }

    private static List<BenchCounter> counters(List<JsonNode> agencies) {
        List<BenchCounter> counters = new ArrayList<>();
        for (int i = 0; i < COUNTERS; i++) {
            JsonNode agency = agencies.get(i % agencies.size());
            List<String> services = new ArrayList<>();
            agency.get("services")
                    .forEach(service -> services.add(service.get("code").asText()));
            counters.add(new BenchCounter("L" + (i + 1), agency.get("code").asText(), List.copyOf(services)));
        }
        return counters;
    }

    private static int zone(List<JsonNode> agencies, String code) {
        return agencies.stream()
                .filter(agency -> agency.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow()
                .get("zone")
                .asInt();
    }

    /** The whole week; the mall's own hours name the kiosks' opening, an agency's the last number. */
    private static ArrayNode allDay(String third) {
        ArrayNode week = JSON.createArrayNode();
        ObjectNode all = week.addObject();
        ArrayNode days = all.putArray("days");
        List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN").forEach(days::add);
        all.put("open", "00:01").put("close", "23:59").put(third, third.equals("kioskOpen") ? "00:00" : "23:58");
        return week;
    }
}
