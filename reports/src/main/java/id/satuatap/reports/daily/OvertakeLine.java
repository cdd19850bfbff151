package id.satuatap.reports.daily;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call out of the order of waiting, and why. Immutable.
 *
 * @param rule the name of the rule that called, as docs/rules.md has it
 * @param reason the officer's code for choosing the number; null where a rule chose
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
