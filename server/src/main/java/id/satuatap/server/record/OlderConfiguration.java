package id.satuatap.server.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.ClosureRule;
import id.satuatap.hall.catalogue.HoldingRules;
import id.satuatap.hall.catalogue.JourneyRules;

/** Lifts catalogues published before something could be set: what held then holds on. Stateless. */
final class OlderConfiguration {
    private OlderConfiguration() {}

    /** Version 3: the oldest first, calls without end, and counters whose services are all alike. */
    static ObjectNode withPlainCalls(ObjectNode older) {
        CallRules plain = CallRules.PLAIN;
        ObjectNode calls = older.withObject("/document/settings/calls");
        calls.putObject("precedence")
                .put("priorityOneOf", plain.precedence().priorityOneOf())
                .put("overtakenMax", plain.precedence().overtakenMax())
                .put("ageingMinutes", plain.precedence().ageingMinutes());
        calls.putObject("patience")
                .put("callsMax", plain.patience().callsMax())
                .put("walkingSeconds", plain.patience().walkingSeconds())
                .put("notPresentSeconds", plain.patience().notPresentSeconds())
                .put("answerSeconds", plain.patience().answerSeconds())
                .put("unansweredMinutes", plain.patience().unansweredMinutes());
        calls.putObject("lateReturn")
                .put("withinMinutes", plain.lateReturn().withinMinutes())
                .put("afterNext", plain.lateReturn().afterNext());
        calls.putObject("checkIn")
                .put("earlyMinutes", plain.checkIn().earlyMinutes())
                .put("lateMinutes", plain.checkIn().lateMinutes());
        for (JsonNode counter : older.at("/document/counters")) {
            ObjectNode profile = ((ObjectNode) counter).putObject("profile");
            profile.putArray("first");
            profile.putArray("whenIdle");
        }
        return older;
    }

    /** Version 6: nobody came for several services at once. */
    static ObjectNode withJourneys(ObjectNode older) {
        ObjectNode journeys = older.withObject("/document/journeys");
        journeys.put("walkingSeconds", JourneyRules.USUAL.walkingSeconds());
        journeys.putArray("lifeEvents");
        return older;
    }

    /** Version 4: nobody could be on hold; now the usual rules hold. */
    static ObjectNode withHolds(ObjectNode older) {
        HoldingRules usual = HoldingRules.USUAL;
        older.withObject("/document/settings/holding")
                .put("holdMinutes", usual.holdMinutes())
                .put("resumesAnywhere", usual.resumesAnywhere())
                .put("returnsToLine", usual.returnsToLine())
                .put("reopenMinutes", usual.reopenMinutes());
        return older;
    }

    /** Version 5: an officer asked nobody before he closed. */
    static ObjectNode withFreeClosing(ObjectNode older) {
        ClosureRule usual = ClosureRule.USUAL;
        older.withObject("/document/settings/closures")
                .put("needsApproval", usual.needsApproval())
                .put("answerMinutes", usual.answerMinutes());
        return older;
    }

    /** Version 7: a service told that its numbers end by the time alone. */
    static ObjectNode withoutFewNumbers(ObjectNode older) {
        older.withObject("/document/timetable/closing").put("noticeNumbers", ClosingRule.NONE.noticeNumbers());
        return older;
    }
}
