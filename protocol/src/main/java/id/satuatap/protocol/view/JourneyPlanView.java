package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. In which order somebody without a number would go to several services, as the hall stands at this moment; the
 * number that he takes may have another. Audience: whoever gives numbers.
 *
 * @param stops in that order
 */
public record JourneyPlanView(List<Stop> stops) {
    public JourneyPlanView {
        stops = Fields.list("stops", stops);
    }

    /**
     * Immutable. A service, and how long he would wait for it when it is its turn.
     *
     * @param service its code
     * @param waitFromMinutes at least; absent where nothing can be said
     * @param waitToMinutes at most
     */
    public record Stop(
            String service,
            @Nullable Integer waitFromMinutes,
            @Nullable Integer waitToMinutes) {
        public Stop {
            Fields.id("stops.service", service);
            Fields.optionalRange("stops.waitFromMinutes", waitFromMinutes, 0, Integer.MAX_VALUE);
            Fields.optionalRange("stops.waitToMinutes", waitToMinutes, 0, Integer.MAX_VALUE);
        }
    }
}
