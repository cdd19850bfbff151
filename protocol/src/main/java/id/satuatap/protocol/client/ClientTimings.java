package id.satuatap.protocol.client;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.field.Fields;

/**
 * Immutable. How patient a client is, in real milliseconds whatever the rate of the mall's clock.
 *
 * @param connectMillis longest wait for a connection
 * @param answerMillis longest wait for one answer
 * @param patienceMillis a command is tried again for so long, with the same id
 * @param silenceMillis after so long without a message the stream is held for lost
 * @param backoffFirstMillis the first pause before a reconnect is random below this; it doubles with each failure
 * @param backoffMaxMillis no pause is longer
 * @param commandsInFlightMax more at once are refused with BUSY, unsent
 */
public record ClientTimings(
        int connectMillis,
        int answerMillis,
        int patienceMillis,
        int silenceMillis,
        int backoffFirstMillis,
        int backoffMaxMillis,
        int commandsInFlightMax) {
    /** What a mall's LAN was found to need. */
    public static final ClientTimings STANDARD =
            new ClientTimings(2_000, 3_000, 9_000, Api.SILENCE_MILLIS, 200, 3_000, 16);

    public ClientTimings {
        Fields.range("connectMillis", connectMillis, 1, 60_000);
        Fields.range("answerMillis", answerMillis, 1, 60_000);
        Fields.range("patienceMillis", patienceMillis, 0, 600_000);
        Fields.range("silenceMillis", silenceMillis, 1, 600_000);
        Fields.range("backoffFirstMillis", backoffFirstMillis, 1, 60_000);
        Fields.range("backoffMaxMillis", backoffMaxMillis, backoffFirstMillis, 600_000);
        Fields.range("commandsInFlightMax", commandsInFlightMax, 1, 10_000);
    }
}
