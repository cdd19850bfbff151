package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.LifeEventCode;
import java.util.List;
import java.util.Optional;

/**
 * What the mall says of visits to several services. Immutable. Ranges are checked when a catalogue is read.
 *
 * @param walkingSeconds from one zone to another, as a visitor's order of stops is reckoned; 0 to 900
 */
public record JourneyRules(int walkingSeconds, List<LifeEvent> lifeEvents) {
    /** What holds where the organiser sets nothing else, and held before he could. */
    public static final JourneyRules USUAL = new JourneyRules(60, List.of());

    public JourneyRules {
        lifeEvents = List.copyOf(lifeEvents);
    }

    public Optional<LifeEvent> lifeEvent(LifeEventCode code) {
        return lifeEvents.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
