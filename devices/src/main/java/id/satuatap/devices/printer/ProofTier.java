package id.satuatap.devices.printer;

/** How well a printer can prove that a ticket is on paper, strongest first. Immutable. */
public enum ProofTier {
    /** It returns the ticket's own id after printing it ({@code GS ( H}): proof. */
    A,
    /** It answers a question that stands behind the ticket in its buffer, and its status is clean: as good as proof. */
    B,
    /** Its status is clean before, and still after the time that printing takes: likely. */
    C,
    /** Nothing comes back: never proven. */
    D
}
