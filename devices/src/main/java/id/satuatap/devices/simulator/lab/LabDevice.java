package id.satuatap.devices.simulator.lab;

import java.io.IOException;
import java.util.List;

/** A device of the lab, and what can be done to it by name. Thread-safe. */
interface LabDevice extends AutoCloseable {
    /**
     * Carries out an order of a script, such as {@code paper-out} or {@code mute 5}; it has its effect when this returns.
     *
     * @throws IllegalArgumentException when it is no order for such a device
     */
    void order(List<String> words) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;

    /** The whole number at a place of an order. */
    static int number(List<String> words, int at) {
        try {
            return Integer.parseInt(word(words, at));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("\"" + words.get(at) + "\" is no number", none);
        }
    }

    /** The word at a place of an order. */
    static String word(List<String> words, int at) {
        if (at >= words.size()) {
            throw new IllegalArgumentException("\"" + String.join(" ", words) + "\" lacks a word");
        }
        return words.get(at);
    }

    /** No device of this kind knows the order. */
    static IllegalArgumentException unknown(String kind, List<String> words) {
        return new IllegalArgumentException("no " + kind + " knows \"" + String.join(" ", words) + "\"");
    }
}
