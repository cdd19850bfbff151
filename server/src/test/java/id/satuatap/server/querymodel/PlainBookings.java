package id.satuatap.server.querymodel;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.server.querymodel.PlainDay.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@link PlainReport} counts of bookings, event by event from the journal's beginning. Confined to one thread. */
final class PlainBookings {
    private static final class One {
        String service = "";
        String date = "";
        String fate = "expected";
    }

    private PlainBookings() {}

    /** @param scope an agency, null for the whole mall */
    static List<String> lines(PlainDay day, String scope) {
        Map<String, One> all = new LinkedHashMap<>();
        for (Fact fact : day.bookings) {
            if (fact.type().equals("BookingMade")) {
                all.put(fact.text("booking"), new One());
            }
            One one = all.get(fact.text("booking"));
            one.service = fact.type().equals("BookingMade") ? fact.text("service") : one.service;
            one.date = fact.text("date").isEmpty() ? one.date : fact.text("date");
            one.fate = switch (fact.type()) {
                case "BookingCheckedIn" -> "came";
                case "BookingCancelled" -> "cancelled";
                case "BookingMissed" -> "missed";
                default -> one.fate;
            };
        }
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        counts.put("mall", new TreeMap<>());
        for (One one : all.values()) {
            String agency = agency(day, one.service);
            if (one.date.equals(day.facts.get(0).text("date")) && (scope == null || scope.equals(agency))) {
                for (String whose : List.of("mall", "agency " + agency, "service " + agency + "/" + one.service)) {
                    counts.computeIfAbsent(whose, first -> new TreeMap<>()).merge(one.fate, 1, Integer::sum);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((whose, fates) -> lines.add(text(
                whose,
                fates.values().stream().mapToInt(Integer::intValue).sum(),
                fates.getOrDefault("came", 0),
                fates.getOrDefault("missed", 0),
                fates.getOrDefault("cancelled", 0),
                fates.getOrDefault("expected", 0))));
        return lines;
    }

    static String text(String whose, long booked, long came, long missed, long cancelled, long expected) {
        return "bookings of " + whose + " booked=" + booked + " came=" + came + " missed=" + missed + " cancelled="
                + cancelled + " expected=" + expected;
    }

    /** As it was at the day's end. */
    private static String agency(PlainDay day, String code) {
        for (JsonNode service : day.catalogue().path("services")) {
            if (service.path("code").asText().equals(code)) {
                return service.path("agency").asText();
            }
        }
        throw new IllegalStateException("no service " + code);
    }
}
