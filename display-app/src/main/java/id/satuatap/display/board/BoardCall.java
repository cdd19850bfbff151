package id.satuatap.display.board;

import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CallView;

/**
 * Immutable. One call as a board shows it; nothing in it is personal.
 *
 * @param turn which turn
 * @param ticket the number
 * @param counter what stands above the counter
 * @param agency the agency's short name; empty when not known
 * @param zone the zone's number; 0 on a board that shows no other
 * @param calls how often it was called
 * @param state what became of it
 */
public record BoardCall(
        String turn, String ticket, String counter, String agency, int zone, int calls, CallState state) {

    static BoardCall of(CallView call, HallDirectory directory, boolean withZone) {
        return new BoardCall(
                call.turn(),
                call.ticket(),
                call.counterLabel(),
                directory.agency(call.agency()),
                withZone ? call.zone() : 0,
                call.calls(),
                call.state());
    }

    /** Says whether the visitor was called before. */
    public boolean recall() {
        return calls > 1;
    }
}
