package id.satuatap.uikit.text;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Immutable. How the mall tells the time.
 *
 * @param id its time zone
 * @param label what people call the zone: WIB, WITA or WIT
 */
public record MallZone(ZoneId id, String label) {
    /** Most of the country's malls; until the server tells. */
    public static final MallZone WESTERN = new MallZone(ZoneId.of("Asia/Jakarta"), "WIB");

    private static final Logger LOG = LoggerFactory.getLogger(MallZone.class);

    /** The zone of this name; a name that this machine does not know is logged, and told as western time. */
    public static MallZone of(String timeZone, String label) {
        try {
            return new MallZone(ZoneId.of(timeZone), label);
        } catch (DateTimeException unknown) {
            LOG.warn("time zone unknown name={}", timeZone);
            return new MallZone(WESTERN.id(), label);
        }
    }
}
