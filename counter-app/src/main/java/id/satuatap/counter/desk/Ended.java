package id.satuatap.counter.desk;

import id.satuatap.protocol.view.TurnView;

/**
 * Immutable. The visitor who was finished or sent on last here, and may not be done after all.
 *
 * @param turn the turn that ended
 * @param ticket his number
 */
public record Ended(String turn, String ticket) {
    static Ended of(TurnView turn) {
        return new Ended(turn.turn(), turn.ticket());
    }
}
