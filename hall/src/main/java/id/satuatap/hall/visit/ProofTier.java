package id.satuatap.hall.visit;

/** How good the proof of printing is, from the printer's own process id (A) to bytes handed over (D). */
public enum ProofTier {
    A,
    B,
    C,
    D
}
