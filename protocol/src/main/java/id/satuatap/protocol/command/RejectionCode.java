package id.satuatap.protocol.command;

/** Immutable. Which rule of the hall said no; the name is the {@code code} on the wire. */
public enum RejectionCode {
    /** Nobody who may be called waits for this counter. */
    NOBODY_WAITING,
    /** A visitor is still being served there: finish first; {@code details.ticket} is his number. */
    STILL_SERVING,
    /** The visitor was called but serving has not started. */
    NOT_STARTED,
    /** The counter's turn is no longer the one that the sender saw. */
    TURN_CHANGED,
    /** The visitor was just called, or is still walking: not present can be said in {@code details.seconds}. */
    TOO_EARLY,
    /** The visitor was called as often as the mall allows. */
    CALL_LIMIT,
    /** The number does not wait at this counter, or not any more; where another has it, {@code details.counter}. */
    NOT_WAITING,
    /** The visitor has missed no call. */
    NOT_MISSED,
    /** The visitor missed his call too long ago. */
    RETURN_TOO_LATE,
    /** The visitor has, or has not, priority already. */
    PRIORITY_UNCHANGED,
    /** Another officer has the counter. */
    COUNTER_TAKEN,
    /** The counter is closed. */
    COUNTER_CLOSED,
    /** The counter is paused. */
    COUNTER_PAUSED,
    /** The officer has another counter open; {@code details.counter} names it. */
    COUNTER_OPEN_ELSEWHERE,
    /** The counter belongs to another officer's session. */
    NOT_YOUR_COUNTER,
    /** The thing belongs to another agency. */
    NOT_YOUR_AGENCY,
    /** No such service in the catalogue. */
    UNKNOWN_SERVICE,
    /** No such counter in the catalogue, or none named for a desk's PC though there is a catalogue. */
    UNKNOWN_COUNTER,
    /** No such turn today. */
    UNKNOWN_TURN,
    /** No such visit today. */
    UNKNOWN_VISIT,
    /** The visit's id was used by another command. */
    VISIT_EXISTS,
    /** A transfer to the service that the visitor is at. */
    SAME_SERVICE,
    /** Whoever is to get the visitor has no open counter that serves him. */
    RECEIVER_AWAY,
    /** The service gives no numbers now; {@code details.reason} is a {@code ClosedReason}. */
    SERVICE_CLOSED,
    /** No business day is open. */
    DAY_NOT_OPEN,
    /** A business day is open already; {@code details.date} names it. */
    DAY_ALREADY_OPEN,
    /** The server waits for a person to confirm its clock. */
    CLOCK_DOUBTFUL,
    /** The announcement is over, or was never granted. */
    ANNOUNCEMENT_GONE,
    /** All who would hear it have heard it from another board, or are about to. */
    ALREADY_TOLD,
    /** The catalogue has a fault; see {@link id.satuatap.protocol.catalogue.DocumentFault}. */
    INVALID_DOCUMENT,
    /** No such agency in the catalogue, or none named for somebody who works for one. */
    UNKNOWN_AGENCY,
    /** A person who may sign in needs a first password. */
    PASSWORD_MISSING,
    /** No such device or pairing. */
    UNKNOWN_DEVICE,
    /** Not the code that the device shows on its screen. */
    WRONG_CODE,
    /** No such override stands. */
    UNKNOWN_OVERRIDE,
    /** An override with this id stands already. */
    OVERRIDE_EXISTS,
    /** A date that is over, or times that make no sense there; {@code details.field} names the field. */
    HOURS_INVALID,
    /** The service has no quota beyond which numbers could be given. */
    NO_QUOTA,
    /** The agency's work stands still; {@code details.reason} says why as a code. */
    AGENCY_FROZEN,
    /** The agency's work does not stand still. */
    AGENCY_NOT_FROZEN,
    /** The officer must ask his supervisor before he closes. */
    CLOSING_NOT_APPROVED,
    /** He may close now without asking. */
    CLOSING_IS_FREE,
    /** He has asked already, and nobody answered yet. */
    CLOSING_ASKED,
    /** Nobody asks to close that counter, or no longer, or he was answered so already. */
    CLOSING_NOT_ASKED,
    /** Another answer stands than the one that the sender saw; {@code details.answer} is it. */
    CLOSING_ANSWERED,
    /**
     * The number stands otherwise than the sender saw it; {@code details.ticket} is it, {@code state} how it stands, and {@code
     * counter} where its visitor was called.
     */
    TICKET_CHANGED,
    /** The visitor is not on hold, or no longer. */
    NOT_ON_HOLD,
    /** Only the counter that put him on hold may serve him on; {@code details.counter} names it. */
    HELD_ELSEWHERE,
    /** Nothing ended there that may still be taken up again. */
    REOPEN_TOO_LATE,
    /** The visitor goes to that service anyway, or stands there; {@code details.ticket} is his number. */
    ALREADY_PLANNED,
    /** No more services fit into one visit; {@code details.ticket} is its number. */
    PLAN_FULL,
    /** The visitor does not plan to go there, or not any more; {@code details.ticket} is his number. */
    NOT_PLANNED,
    /** A number is joined to another one, not to itself; {@code details.ticket} is it. */
    SAME_NUMBER,
    /** The number is joined to none, or was called for all that it brought; {@code details.ticket} is it. */
    NOT_JOINED,
    /** Another number was joined since, so that one leg stands for both; {@code details.ticket} is parted first. */
    JOINED_SINCE,
    /** A number keeps one of its services at least; {@code details.ticket} is it. */
    LAST_STOP,
    /** The mall has no such life event any more. */
    UNKNOWN_LIFE_EVENT,
    /** The visitor is through with the service, however it ended; {@code details.ticket} is his number. */
    TICKET_ENDED,
    /** The number was printed as often as a number may be; {@code details.ticket} is it. */
    COPIES_USED_UP,
    /** No booking has this code or id. */
    UNKNOWN_BOOKING,
    /** A booking with this id is kept already. */
    BOOKING_EXISTS,
    /** No place can be kept as wished; {@code details.field} and {@code reason} say why. */
    BOOKING_INVALID,
    /** The booking was cancelled. */
    BOOKING_CANCELLED,
    /** Its visitor has his number already; {@code details.ticket} is it, as long as it is today's. */
    ALREADY_CHECKED_IN,
    /** Its day is over, and nobody had come; {@code details.date} and {@code time} say when it was. */
    BOOKING_MISSED,
    /** It is for another day; {@code details.date} and {@code time} say which. */
    CHECK_IN_OTHER_DAY,
    /** Too early; {@code details.from} is the time from which he may check in, {@code time} the booked one. */
    CHECK_IN_TOO_EARLY,
    /** Too late; {@code details.until} is the time until which he could, {@code time} the booked one. */
    CHECK_IN_TOO_LATE,
    /** Another layout of tickets was published since the one that the sender changed; {@code details.version} is it. */
    TEMPLATE_CHANGED,
    /** The kiosk does not say that this printer came there, or no longer. */
    PRINTER_CHANGED,
    /** There is nothing to confirm. */
    NOTHING_DUE,
    /** The same command id came before with other content. */
    COMMAND_ID_REUSED,
    /** The command's deadline had passed when its turn came, or its id is older than the server remembers. */
    COMMAND_EXPIRED,
    /** The caller may not do this, on the state on which it was decided. */
    NOT_ALLOWED,
    /** Made by the client, never sent: a newer server's code; {@code details.code} is its name. */
    UNRECOGNISED
}
