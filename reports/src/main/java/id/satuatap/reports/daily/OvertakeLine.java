package id.satuatap.reports.daily;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call out of the order of waiting, or one return that a person approved beyond its time, and why. Immutable.
 *
 * @param calledAt or when the return was approved
 * @param counterLabel empty where nobody was called
 * @param officerId who called, or approved the return
 * @param rule the name of the rule that called, as docs/rules.md has it
 * @param reason the person's code; null where a rule chose
 * @param overtaken how many waited longer at the counter
 */
public record OvertakeLine(
        String agencyCode,
        String agencyName,
        Instant calledAt,
        String ticketNumber,
        String counterLabel,
        String officerId,
        String officerName,
        String rule,
        @Nullable String reason,
        long overtaken) {
    public OvertakeLine {
        Counts.notBlank("ticketNumber", ticketNumber);
        Counts.notBlank("rule", rule);
        Counts.notNegative("overtaken", overtaken);
    }
}
