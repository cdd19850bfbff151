package id.satuatap.counter.desk;

import id.satuatap.protocol.view.TurnView;

/**
 * Immutable. A visitor who missed his call here, and may come back.
 *
 * @param leg for which he was called
 * @param ticket his number
 */
public record Missed(String leg, String ticket) {
    static Missed of(TurnView turn) {
        return new Missed(turn.leg(), turn.ticket());
    }
}
