package id.satuatap.devices.led;

import java.util.Optional;

/**
 * How a kind of unit is spoken to: what its frames are, how long it is deaf after one, and what it answers. Immutable.
 *
 * <p>The kinds are makers' own; a unit that none of them knows is described by a {@link TemplateUnit}.
 */
public interface LedLanguage {

    /**
     * What makes a unit show the text, sent in one piece.
     *
     * @param address as {@link #check} allowed it
     * @param width characters that the unit shows
     */
    byte[] frame(int address, int width, LedText text);

    /** Silence after each frame and its answer, in milliseconds: what comes sooner is missed. */
    int gapMillis();

    /** Whether a blinking text blinks; else it is shown steady. */
    boolean blinks();

    /** What units of this kind answer; empty for those that say nothing, of which nobody can know that they live. */
    default Optional<LedAnswer> answer() {
        return Optional.empty();
    }

    /** @throws IllegalArgumentException naming the address or width that this kind cannot have */
    void check(int address, int width);

    /** A check of both against ranges. */
    static void within(String kind, int address, int addressMin, int addressMax, int width, int widthMax) {
        if (address < addressMin || address > addressMax) {
            throw new IllegalArgumentException(
                    kind + " address must be " + addressMin + ".." + addressMax + ": " + address);
        }
        if (width < 1 || width > widthMax) {
            throw new IllegalArgumentException(kind + " width must be 1.." + widthMax + ": " + width);
        }
    }
}
