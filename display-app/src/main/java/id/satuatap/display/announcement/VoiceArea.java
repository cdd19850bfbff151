package id.satuatap.display.announcement;

import id.satuatap.protocol.view.AnnouncementView;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Immutable. Which calls one display speaks. Displays that hear each other must not have areas that overlap, else a call
 * is spoken twice at once; so a display speaks for its own zone alone unless told the acoustic groups it covers.
 *
 * @param speaks tells the calls of this area
 * @param zones tells the zones that hear it; all where that is not known
 */
public record VoiceArea(Predicate<AnnouncementView> speaks, IntPredicate zones) {

    /** Every call of the mall: there is one voice. */
    public static VoiceArea everywhere() {
        return new VoiceArea(call -> true, any -> true);
    }

    /** Calls to the counters of one zone. */
    public static VoiceArea ofZone(int zone) {
        return new VoiceArea(call -> call.zone() == zone, other -> other == zone);
    }

    /** Calls of all zones of these acoustic groups. */
    public static VoiceArea ofGroups(Set<String> groups) {
        Set<String> covered = Set.copyOf(groups);
        return new VoiceArea(call -> covered.contains(call.acousticGroup()), any -> true);
    }

    boolean isHeardIn(int zone) {
        return zones.test(zone);
    }

    boolean covers(AnnouncementView call) {
        return speaks.test(call);
    }
}
