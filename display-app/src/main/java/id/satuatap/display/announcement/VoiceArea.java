package id.satuatap.display.announcement;

import id.satuatap.protocol.view.AnnouncementView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Which calls one display speaks. Displays that hear each other must not have areas that overlap, else a call
 * is spoken twice at once; so a display speaks for its own zone alone unless told the acoustic groups it covers.
 *
 * @param reach tells the zones that hear it
 */
public record VoiceArea(Reach reach) {

    /** Whether a zone belongs to an area. */
    @FunctionalInterface
    public interface Reach {
        /** @param group its acoustic group; null where that is not known yet */
        boolean holds(int zone, @Nullable String group);
    }

    /** Every call of the mall: there is one voice. */
    public static VoiceArea everywhere() {
        return new VoiceArea((zone, group) -> true);
    }

    /** Calls to the counters of one zone. */
    public static VoiceArea ofZone(int zone) {
        return new VoiceArea((other, group) -> other == zone);
    }

    /** Calls of all zones of these acoustic groups. */
    public static VoiceArea ofGroups(Set<String> groups) {
        Set<String> covered = Set.copyOf(groups);
        return new VoiceArea((zone, group) -> group != null && covered.contains(group));
    }

    boolean isHeardIn(int zone, @Nullable String group) {
        return reach.holds(zone, group);
    }

    boolean covers(AnnouncementView call) {
        return reach.holds(call.zone(), call.acousticGroup());
    }
}
