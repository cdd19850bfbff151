package id.satuatap.reports.daily;

import java.util.List;

/**
 * Whether people were called in their order. Immutable.
 *
 * @param total over all agencies of the scope
 * @param agencies that called anybody, in the catalogue's order
 * @param overtakes each call that passed somebody, each chosen one and each return that a person approved, by agency and then as they came
 */
public record Fairness(FairnessFigures total, List<FairnessLine> agencies, List<OvertakeLine> overtakes) {
    /** Nobody was called. */
    public static final Fairness NONE = new Fairness(FairnessFigures.NONE, List.of(), List.of());

    public Fairness {
        agencies = List.copyOf(agencies);
        overtakes = List.copyOf(overtakes);
    }
}
