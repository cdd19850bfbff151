package id.satuatap.counter.desk;

/** The window around a desk, which takes the size and the place that its form needs. Confined to the FX thread. */
public interface DeskFrame {
    /** Becomes a band above all other windows; higher while something is chosen below it. */
    void strip(boolean higher);

    /** Becomes an ordinary window. */
    void window();
}
