package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.JourneyRules;
import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.List;
import java.util.Optional;

/** Reads what brings visitors to several services at once. Confined to one thread. */
final class JourneyReader {
    private static final int NAME_CHARACTERS_MAX = 60;
    private static final int WALKING_SECONDS_MAX = 900;

    private final Faults faults;

    JourneyReader(Faults faults) {
        this.faults = faults;
    }

    Draft.Journeys journeys(Fields root, Optional<Node> settings) {
        int usual = JourneyRules.USUAL.walkingSeconds();
        return new Draft.Journeys(
                settings.map(node -> new Fields(node, faults)
                                .wholeOr("journeyWalkingSeconds", 0, WALKING_SECONDS_MAX, usual))
                        .orElse(usual),
                root.listIfThere("lifeEvents").stream().map(this::lifeEvent).toList());
    }

    private Placed<LifeEvent> lifeEvent(Node node) {
        Fields fields = new Fields(node, faults);
        return new Placed<>(
                new LifeEvent(
                        fields.parsed("code", FaultReason.NOT_A_CODE, new LifeEventCode("FAULT"), LifeEventCode::new),
                        fields.text("name", NAME_CHARACTERS_MAX),
                        fields.text("nameEn", NAME_CHARACTERS_MAX),
                        fields.list("services").stream().map(this::stop).toList()),
                node);
    }

    private LifeEvent.Stop stop(Node node) {
        Fields fields = new Fields(node, faults);
        List<ServiceCode> after = fields.listIfThere("after").stream()
                .map(before ->
                        fields.parsed(before, FaultReason.NOT_A_CODE, new ServiceCode("FAULT"), ServiceCode::new))
                .toList();
        return new LifeEvent.Stop(
                fields.parsed("code", FaultReason.NOT_A_CODE, new ServiceCode("FAULT"), ServiceCode::new), after);
    }
}
