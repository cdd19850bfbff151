package id.satuatap.hall.state;

import id.satuatap.hall.id.AgencyCode;
import java.time.Instant;

/**
 * An agency whose work stands still. Immutable.
 *
 * @param reason a code
 */
public record Outage(AgencyCode agency, String reason, Instant since) {}
