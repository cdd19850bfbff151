package id.satuatap.display.announcement;

import id.satuatap.protocol.view.AnnouncementView;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Immutable. Which calls one display speaks. Displays that hear each other must not have areas that overlap, else a call
 * is spoken twice at once; so a display speaks for its own zone alone unless told the acoustic groups it covers.
 *
 * @param speaks tells the calls of this area
 */
public record VoiceArea(Predicate<AnnouncementView> speaks) {

    /** Every call of the mall: there is one voice. */
    public static VoiceArea everywhere() {
        return new VoiceArea(call -> true);
    }

    /** Calls to the counters of one zone. */
    public static VoiceArea ofZone(int zone) {
        return new VoiceArea(call -> call.zone() == zone);
    }

    /** Calls of all zones of these acoustic groups. */
    public static VoiceArea ofGroups(Set<String> groups) {
        Set<String> covered = Set.copyOf(groups);
        return new VoiceArea(call -> covered.contains(call.acousticGroup()));
    }

    boolean covers(AnnouncementView call) {
        return speaks.test(call);
    }
}
