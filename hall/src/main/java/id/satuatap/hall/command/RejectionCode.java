package id.satuatap.hall.command;

/** Why a rule said no. Names are part of the protocol; each has a text in the apps' bundles. */
public enum RejectionCode {
    /** Nobody may be called at this counter now. */
    NOBODY_WAITING,
    /** Finish the visitor at the counter first. */
    STILL_SERVING,
    /** The visitor was called but not started. */
    NOT_STARTED,
    /** What the sender acted on is no longer there: somebody was quicker, or the message came late. */
    TURN_CHANGED,
    /** The visitor was just called, or is still walking: he cannot be "not present" yet. */
    TOO_EARLY,
    /** The visitor was called as often as the mall allows. */
    CALL_LIMIT,
    /** The number does not wait at this counter, or not any more. */
    NOT_WAITING,
    /** The visitor has missed no call. */
    NOT_MISSED,
    /** The visitor missed his call too long ago. */
    RETURN_TOO_LATE,
    /** The visitor has, or has not, priority already. */
    PRIORITY_UNCHANGED,
    COUNTER_TAKEN,
    COUNTER_CLOSED,
    COUNTER_PAUSED,
    COUNTER_OPEN_ELSEWHERE,
    NOT_YOUR_COUNTER,
    NOT_YOUR_AGENCY,
    UNKNOWN_SERVICE,
    UNKNOWN_COUNTER,
    UNKNOWN_TURN,
    UNKNOWN_VISIT,
    UNKNOWN_AGENCY,
    UNKNOWN_DEVICE,
    /** Not the code that the device shows on its screen. */
    WRONG_CODE,
    /** A person who may sign in has no password, and none comes with the command. */
    PASSWORD_MISSING,
    VISIT_EXISTS,
    SAME_SERVICE,
    /** Whoever is to get the visitor has no open counter that serves him. */
    RECEIVER_AWAY,
    SERVICE_CLOSED,
    DAY_NOT_OPEN,
    DAY_ALREADY_OPEN,
    CLOCK_DOUBTFUL,
    ANNOUNCEMENT_GONE,
    /** All who would hear it have heard it from another display, or are about to. */
    ALREADY_TOLD,
    INVALID_DOCUMENT,
    /** No such override stands. */
    UNKNOWN_OVERRIDE,
    OVERRIDE_EXISTS,
    /** A date that is over, or times that make no sense there. */
    HOURS_INVALID,
    /** The service has no quota beyond which numbers could be given. */
    NO_QUOTA,
    /** The agency's work stands still: nobody of it is called. */
    AGENCY_FROZEN,
    AGENCY_NOT_FROZEN,
    /** The officer must ask his supervisor before he closes. */
    CLOSING_NOT_APPROVED,
    /** He may close now without asking. */
    CLOSING_IS_FREE,
    /** He has asked already, and nobody answered yet. */
    CLOSING_ASKED,
    /** Nobody asks to close that counter, or no longer, or he was answered so already. */
    CLOSING_NOT_ASKED,
    /** Another answer stands than the one that the sender saw. */
    CLOSING_ANSWERED,
    /** The number stands otherwise than the sender saw it. */
    TICKET_CHANGED,
    /** The visitor is not on hold, or no longer. */
    NOT_ON_HOLD,
    /** The mall's setting lets only the counter that put him on hold serve him on. */
    HELD_ELSEWHERE,
    /** Nothing ended here that may still be taken up again. */
    REOPEN_TOO_LATE,
    /** The visitor goes to that service anyway, or stands there. */
    ALREADY_PLANNED,
    /** No more services fit into one visit. */
    PLAN_FULL,
    /** The visitor does not plan to go there, or not any more. */
    NOT_PLANNED,
    /** A number is joined to another one, not to itself. */
    SAME_NUMBER,
    /** The number is joined to none, or what it brought is over. */
    NOT_JOINED,
    /** Another number was joined since, so that one leg stands for both: that one is parted first. */
    JOINED_SINCE,
    /** A number keeps one of its services at least. */
    LAST_STOP,
    UNKNOWN_LIFE_EVENT,
    /** The visitor is through with this service, however it ended. */
    TICKET_ENDED,
    /** The number was printed as often as a number may be. */
    COPIES_USED_UP,
    /** No booking has this code. */
    UNKNOWN_BOOKING,
    BOOKING_EXISTS,
    /** No place can be kept as wished; the details name field and reason. */
    BOOKING_INVALID,
    /** Somebody cancelled it. */
    BOOKING_CANCELLED,
    /** Its visitor has his number already. */
    ALREADY_CHECKED_IN,
    /** Its day is over, and nobody had come. */
    BOOKING_MISSED,
    /** It is for another day. */
    CHECK_IN_OTHER_DAY,
    CHECK_IN_TOO_EARLY,
    CHECK_IN_TOO_LATE,
    /** Another layout of tickets was published since the one that the sender changed. */
    TEMPLATE_CHANGED,
    /** The kiosk does not say that this printer came there, or no longer. */
    PRINTER_CHANGED,
    NOTHING_DUE,
    NOT_ALLOWED
}
