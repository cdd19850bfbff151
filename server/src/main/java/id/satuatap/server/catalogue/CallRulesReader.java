package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.CheckInWindow;
import java.util.Set;

/** Reads the organiser's rules of calling; each has a default. Stateless. */
final class CallRulesReader {
    static final Set<String> KNOWN = Set.of(
            "priorityOneOf",
            "overtakenMax",
            "ageingMinutes",
            "callsMax",
            "walkingSeconds",
            "notPresentSeconds",
            "answerSeconds",
            "unansweredMinutes",
            "returnWithinMinutes",
            "returnAfterNext",
            "checkInEarlyMinutes",
            "checkInLateMinutes");

    private CallRulesReader() {}

    static CallRules read(Fields fields) {
        return new CallRules(precedence(fields), patience(fields), lateReturn(fields), checkIn(fields));
    }

    private static CallRules.Precedence precedence(Fields fields) {
        CallRules.Precedence usual = CallRules.USUAL.precedence();
        return new CallRules.Precedence(
                fields.wholeOr("priorityOneOf", 0, 20, usual.priorityOneOf()),
                fields.wholeOr("overtakenMax", 0, 50, usual.overtakenMax()),
                fields.wholeOr("ageingMinutes", 0, 480, usual.ageingMinutes()));
    }

    private static CallRules.Patience patience(Fields fields) {
        CallRules.Patience usual = CallRules.USUAL.patience();
        return new CallRules.Patience(
                fields.wholeOr("callsMax", 0, 10, usual.callsMax()),
                fields.wholeOr("walkingSeconds", 0, 600, usual.walkingSeconds()),
                fields.wholeOr("notPresentSeconds", 0, 300, usual.notPresentSeconds()),
                fields.wholeOr("answerSeconds", 10, 600, usual.answerSeconds()),
                fields.wholeOr("unansweredMinutes", 0, 120, usual.unansweredMinutes()));
    }

    private static CallRules.LateReturn lateReturn(Fields fields) {
        CallRules.LateReturn usual = CallRules.USUAL.lateReturn();
        return new CallRules.LateReturn(
                fields.wholeOr("returnWithinMinutes", 0, 480, usual.withinMinutes()),
                fields.wholeOr("returnAfterNext", 0, 50, usual.afterNext()));
    }

    private static CheckInWindow checkIn(Fields fields) {
        CheckInWindow usual = CallRules.USUAL.checkIn();
        return new CheckInWindow(
                fields.wholeOr("checkInEarlyMinutes", 0, 240, usual.earlyMinutes()),
                fields.wholeOr("checkInLateMinutes", 0, 120, usual.lateMinutes()));
    }
}
