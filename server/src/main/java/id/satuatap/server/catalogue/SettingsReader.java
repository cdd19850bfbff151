package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.ClosureRule;
import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.catalogue.HoldingRules;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.catalogue.WarningLimits;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the organiser's rules; each has a default, so that a file may leave all of them out. Stateless. */
final class SettingsReader {
    private static final int CALLABLE_AFTER_MILLIS = 15_000;
    private static final int ANNOUNCEMENT_LIMIT_MILLIS = 30_000;
    private static final int ANNOUNCEMENT_SLOT_MILLIS = 12_000;
    private static final int TRANSFER_PLACES_BACK = 3;
    private static final int KIOSK_IDLE_SECONDS = 45;
    /** With a ticket's word behind it it must still be a text of the protocol, and a QR code that a phone can read. */
    private static final int ADDRESS_CHARACTERS_MAX = 200;

    private static final Set<String> KNOWN = Set.of(
            "callableAfterMillis",
            "announcementLimitMillis",
            "announcementSlotMillis",
            "transferPlace",
            "transferPlacesBack",
            "kioskIdleSeconds",
            "publicAddress",
            "runningText",
            "warnWaitMinutes",
            "warnWaiting",
            "warnIdleMinutes",
            "warnServicePercent",
            // Read with the timetable.
            "numbersInBreaks",
            "closingConfidence",
            "closingNoticeMinutes",
            "closingNoticeNumbers",
            // Read with the life events.
            "journeyWalkingSeconds",
            "holdMinutes",
            "holdResumesAnywhere",
            "holdReturnsToLine",
            "reopenMinutes",
            "closureApproval",
            "closureAnswerMinutes");

    private SettingsReader() {}

    static HallSettings read(Optional<Node> node, Faults faults) {
        return node.map(given -> read(new Fields(given, faults))).orElseGet(SettingsReader::defaults);
    }

    private static HallSettings defaults() {
        return new HallSettings(
                CALLABLE_AFTER_MILLIS,
                ANNOUNCEMENT_LIMIT_MILLIS,
                ANNOUNCEMENT_SLOT_MILLIS,
                TransferPlace.KEEP,
                TRANSFER_PLACES_BACK,
                KIOSK_IDLE_SECONDS,
                null,
                List.of(),
                WarningLimits.USUAL,
                CallRules.USUAL,
                HoldingRules.USUAL,
                ClosureRule.USUAL);
    }

    private static HallSettings read(Fields fields) {
        Set<String> known = new HashSet<>(KNOWN);
        known.addAll(CallRulesReader.KNOWN);
        fields.only(known);
        return new HallSettings(
                fields.wholeOr("callableAfterMillis", 0, 120_000, CALLABLE_AFTER_MILLIS),
                fields.wholeOr("announcementLimitMillis", 5_000, 300_000, ANNOUNCEMENT_LIMIT_MILLIS),
                fields.wholeOr("announcementSlotMillis", 5_000, 60_000, ANNOUNCEMENT_SLOT_MILLIS),
                fields.has("transferPlace") ? fields.oneOf("transferPlace", TransferPlace.class) : TransferPlace.KEEP,
                fields.wholeOr("transferPlacesBack", 1, 50, TRANSFER_PLACES_BACK),
                fields.wholeOr("kioskIdleSeconds", 10, 300, KIOSK_IDLE_SECONDS),
                fields.has("publicAddress") ? fields.text("publicAddress", ADDRESS_CHARACTERS_MAX) : null,
                fields.textsIfThere("runningText"),
                warnings(fields),
                CallRulesReader.read(fields),
                holding(fields),
                closures(fields));
    }

    private static WarningLimits warnings(Fields fields) {
        WarningLimits usual = WarningLimits.USUAL;
        return new WarningLimits(
                fields.wholeOr("warnWaitMinutes", 1, 480, usual.waitMinutes()),
                fields.wholeOr("warnWaiting", 1, 1_000, usual.waiting()),
                fields.wholeOr("warnIdleMinutes", 1, 120, usual.idleMinutes()),
                fields.wholeOr("warnServicePercent", 100, 1_000, usual.servicePercent()));
    }

    private static HoldingRules holding(Fields fields) {
        HoldingRules usual = HoldingRules.USUAL;
        return new HoldingRules(
                fields.wholeOr("holdMinutes", 1, 240, usual.holdMinutes()),
                fields.truthOr("holdResumesAnywhere", usual.resumesAnywhere()),
                fields.truthOr("holdReturnsToLine", usual.returnsToLine()),
                fields.wholeOr("reopenMinutes", 0, 60, usual.reopenMinutes()));
    }

    private static ClosureRule closures(Fields fields) {
        ClosureRule usual = ClosureRule.USUAL;
        return new ClosureRule(
                fields.truthOr("closureApproval", usual.needsApproval()),
                fields.wholeOr("closureAnswerMinutes", 1, 60, usual.answerMinutes()));
    }
}
