package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;

/**
 * Immutable. How far the query model is.
 *
 * @param sequence the last sequence it holds
 * @param state in one word, such as LIVE, CATCHING_UP or FAILED
 */
public record ProjectorHealth(long sequence, String state) {
    public ProjectorHealth {
        Fields.atLeast("sequence", sequence, 0);
        Fields.text("state", state);
    }
}
