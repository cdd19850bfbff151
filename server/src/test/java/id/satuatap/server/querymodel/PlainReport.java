package id.satuatap.server.querymodel;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.server.querymodel.PlainDay.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The daily report computed a second time from the exported journal, by the words of docs/metrics.md; it shares nothing with
 * the product's way but the journal. Confined to one thread.
 */
final class PlainReport {
    private final PlainDay day;
    private final String scope;
    private final Map<String, PlainLegs> legs = new TreeMap<>();
    private final Map<String, PlainTurns> turns = new TreeMap<>();
    private final Map<String, PlainFairness> fairness = new TreeMap<>();
    private final List<String> overtakes = new ArrayList<>();
    private final PlainVisits visits = new PlainVisits();
    private final Map<Integer, PlainHour> hours = new TreeMap<>();

    private PlainReport(PlainDay day, String scope) {
        this.day = day;
        this.scope = scope;
    }

    /**
     * The day's figures as lines, sorted.
     *
     * @param agency null for the whole mall
     */
    static List<String> lines(PlainDay day, String agency) {
        PlainReport report = new PlainReport(day, agency);
        report.legs("mall");
        report.fairness("mall");
        for (JsonNode known : day.catalogue().path("agencies")) {
            if (report.inScope(known.path("code").asText())) {
                report.legs("agency " + known.path("code").asText());
            }
        }
        for (JsonNode known : day.catalogue().path("services")) {
            if (report.inScope(known.path("agency").asText())) {
                report.legs("service " + known.path("agency").asText() + "/"
                        + known.path("code").asText());
            }
        }
        day.all("LegQueued").forEach(report::leg);
        List.of("TicketCalled", "ServingResumed", "ServingReopened")
                .forEach(type -> day.all(type).forEach(report::turn));
        day.all("LateReturnApproved").forEach(report::lateReturn);
        PlainSessions.of(day).forEach(report::session);
        return report.told();
    }

    private boolean inScope(String agency) {
        return scope == null || scope.equals(agency);
    }

    private PlainFairness fairness(String whose) {
        return fairness.computeIfAbsent(whose, unused -> new PlainFairness());
    }

    private boolean hasPriority(Fact queued) {
        String visit = queued.text("visit");
        boolean priority = day.first("TicketIssued", "visit", visit)
                .event()
                .path("priority")
                .asBoolean();
        for (Fact changed : day.all("PriorityChanged")) {
            if (changed.text("visit").equals(visit)) {
                priority = changed.event().path("priority").asBoolean();
            }
        }
        return priority;
    }

    private void callOrder(Fact call, Fact queued, String agency) {
        if (day.has("CallUndone", "turn", call.text("turn"))) {
            return;
        }
        for (String whose : List.of("mall", "agency " + agency)) {
            fairness(whose).called(call, hasPriority(queued));
        }
        if (PlainFairness.isChosen(call)) {
            turns.get("counter " + agency + "/" + call.text("counter")).chosen();
            turns.get("officer " + agency + "/" + call.text("officer")).chosen();
        }
        if (PlainFairness.isTold(call)) {
            overtakes.add(PlainFairness.line(call, agency, number(queued)));
        }
    }

    private String number(Fact queued) {
        JsonNode number =
                day.first("TicketIssued", "visit", queued.text("visit")).event().path("number");
        return String.format(
                Locale.ROOT,
                "%s-%03d",
                number.path("prefix").asText(),
                number.path("ordinal").asInt());
    }

    /** Who let somebody come back too late stands in the list of what was out of order. */
    private void lateReturn(Fact approved) {
        Fact queued = day.first("LegQueued", "leg", approved.text("leg"));
        String agency = queued.service(queued.text("service")).path("agency").asText();
        if (inScope(agency)) {
            overtakes.add(PlainFairness.line(approved, agency, number(queued)));
        }
    }

    private PlainLegs legs(String whose) {
        return legs.computeIfAbsent(whose, unused -> new PlainLegs());
    }

    private void leg(Fact queued) {
        String id = queued.text("leg");
        String service = queued.text("service");
        String agency = queued.service(service).path("agency").asText();
        if (!inScope(agency)) {
            return;
        }
        List<Fact> calls = day.all("TicketCalled").stream()
                .filter(call -> PlainOutages.oneWait(day.facts, queued).contains(call.text("leg")))
                .filter(call -> !day.has("CallUndone", "turn", call.text("turn")))
                .toList();
        if (PlainOutages.withdrawn(day.facts, id)) {
            return;
        }
        String became = became(id);
        Long waited = calls.isEmpty()
                        || List.of("notPresent", "unserved", "cancelled").contains(became)
                ? null
                : (Long) PlainOutages.waited(day.facts, queued, calls.get(0).at());
        visits.leg(queued.text("visit"), became, waited);
        for (String whose : List.of("mall", "agency " + agency, "service " + agency + "/" + service)) {
            legs(whose).add(became, waited);
        }
        if (waited != null) {
            fairness("mall").waited(waited, hasPriority(queued));
            fairness("agency " + agency).waited(waited, hasPriority(queued));
        }
        PlainHour hour = hour(queued.hour());
        hour.issued++;
        if (waited != null) {
            hour.waiting.add(waited);
        }
    }

    private String became(String leg) {
        if (day.has("UnservedRecorded", "leg", leg)) {
            return "unserved";
        }
        if (day.has("LegCancelled", "leg", leg)) {
            return "cancelled";
        }
        if (PlainOutages.away(day.facts, leg)) {
            return "notPresent";
        }
        for (Fact fact : day.facts) {
            boolean done = fact.type().equals("ServingFinished") || fact.type().equals("TicketTransferred");
            String turn = fact.text("turn");
            if (done && turn.startsWith(leg + "/") && !day.has("ServingReopened", "ended", turn)) {
                return "served";
            }
        }
        return "open";
    }

    private void turn(Fact call) {
        String id = call.text("turn");
        Fact queued = day.first("LegQueued", "leg", call.text("leg"));
        JsonNode service = queued.service(queued.text("service"));
        String agency = service.path("agency").asText();
        if (!inScope(agency)) {
            return;
        }
        Fact ended = ended(id);
        Long served = serviceMillis(id);
        Long walked = walkingMillis(id);
        boolean within =
                served != null && served <= service.path("standardMinutes").asLong() * 60_000;
        for (String whose : List.of("mall", "agency " + agency, "service " + agency + "/" + queued.text("service"))) {
            legs(whose).addTurn(walked, served, within);
        }
        String how = ended == null ? "open" : ended.type();
        String counter = "counter " + agency + "/" + call.text("counter");
        String officer = "officer " + agency + "/" + call.text("officer");
        for (String whose : List.of(counter, officer)) {
            turns.computeIfAbsent(whose, unused -> new PlainTurns()).add(how, walked, served, within);
        }
        if (call.type().equals("TicketCalled")) {
            hour(call.hour()).called++;
            turns.get(counter).called++;
            turns.get(officer).called++;
            callOrder(call, queued, agency);
        }
        if (how.equals("ServingFinished") || how.equals("TicketTransferred")) {
            hour(ended.hour()).served++;
        }
    }

    private Fact ended(String turn) {
        Fact reopened = day.first("ServingReopened", "ended", turn);
        if (reopened != null) {
            return reopened;
        }
        for (String type : List.of("ServingFinished", "TicketTransferred", "TicketMissed", "CallUndone")) {
            Fact fact = day.first(type, "turn", turn);
            if (fact != null) {
                return fact;
            }
        }
        return null;
    }

    /** With the leg's turns that a hold or a mistaken finish had cut short. */
    private Long serviceMillis(String turn) {
        Fact finished = day.first("ServingFinished", "turn", turn);
        Fact ended = finished != null ? finished : day.first("TicketTransferred", "turn", turn);
        boolean served = ended != null && ended.event().path("accurate").asBoolean();
        Long own = workedMillis(turn);
        if (!served || own == null || day.has("ServingReopened", "ended", turn)) {
            return null;
        }
        String leg = turn.substring(0, turn.lastIndexOf('/'));
        long cutShort = 0;
        for (Fact fact : day.facts) {
            boolean began =
                    List.of("TicketCalled", "ServingResumed", "ServingReopened").contains(fact.type());
            String other = fact.text("turn");
            if (began
                    && fact.text("leg").equals(leg)
                    && (day.has("ServingHeld", "turn", other) || day.has("ServingReopened", "ended", other))) {
                Long worked = workedMillis(other);
                cutShort += worked == null ? 0 : worked;
            }
        }
        return own + cutShort;
    }

    /** Null where serving did not begin, or goes on. */
    private Long workedMillis(String turn) {
        Instant started = null;
        for (Fact fact : day.facts) {
            if (fact.text("turn").equals(turn)) {
                if (List.of("ServingStarted", "ServingResumed", "ServingReopened")
                        .contains(fact.type())) {
                    started = fact.at();
                }
                if (started != null
                        && List.of("ServingFinished", "TicketTransferred", "ServingHeld")
                                .contains(fact.type())) {
                    return Duration.between(started, fact.at()).toMillis();
                }
            }
        }
        return null;
    }

    /** The hall must have been told before serving began. */
    private Long walkingMillis(String turn) {
        if (day.has("CallUndone", "turn", turn)) {
            return null;
        }
        Fact told = null;
        for (Fact fact : day.facts) {
            boolean shown = fact.type().equals("CallShown") && fact.text("turn").equals(turn);
            boolean spoken = fact.type().equals("AnnouncementSpoken")
                    && day.first("AnnouncementQueued", "announcement", fact.text("announcement"))
                            .text("turn")
                            .equals(turn);
            if (told == null && (shown || spoken)) {
                told = fact;
            }
            if (fact.type().equals("ServingStarted") && fact.text("turn").equals(turn)) {
                return told == null
                        ? null
                        : (Long) Duration.between(told.at(), fact.at()).toMillis();
            }
        }
        return null;
    }

    /** A counter's agency as it was at the day's end. */
    private void session(PlainSessions.Session session) {
        for (JsonNode counter : day.catalogue().path("counters")) {
            String agency = counter.path("agency").asText();
            if (counter.path("code").asText().equals(session.counter()) && inScope(agency)) {
                for (String whose : List.of(
                        "counter " + agency + "/" + session.counter(), "officer " + agency + "/" + session.officer())) {
                    turns.computeIfAbsent(whose, unused -> new PlainTurns())
                            .sat(session.openMillis(), session.pausedMillis());
                }
            }
        }
    }

    private PlainHour hour(int hour) {
        return hours.computeIfAbsent(hour, unused -> new PlainHour());
    }

    private List<String> told() {
        List<String> lines = new ArrayList<>();
        lines.add("head " + day.lastSequence + " " + day.lastHash + " " + day.closed);
        legs.forEach((whose, figures) -> lines.add(whose + " " + figures.text()));
        turns.forEach((whose, figures) -> lines.add(whose + " " + figures.text()));
        fairness.forEach((whose, figures) -> {
            if (whose.equals("mall") || figures.calledAnybody()) {
                lines.add("order of " + whose + " " + figures.text());
            }
        });
        lines.addAll(overtakes);
        lines.addAll(visits.lines());
        lines.addAll(PlainBookings.lines(day, scope));
        Collections.sort(lines);
        hoursInOrder()
                .forEach(hour -> lines.add("hour " + hour + " " + hour(hour).text()));
        return lines;
    }

    /** From the opening's hour on, which is the first fact of a day; quiet hours at both ends are left out. */
    private List<Integer> hoursInOrder() {
        List<Integer> order = new ArrayList<>();
        for (int n = 0; n < 24; n++) {
            order.add((day.facts.get(0).hour() + n) % 24);
        }
        while (!order.isEmpty() && !hours.containsKey(order.get(0))) {
            order.remove(0);
        }
        while (!order.isEmpty() && !hours.containsKey(order.get(order.size() - 1))) {
            order.remove(order.size() - 1);
        }
        return order;
    }
}
