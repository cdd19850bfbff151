package id.satuatap.devices.keypad;

import java.time.Instant;

/**
 * One press of one key; immutable.
 *
 * @param address which keypad of the line, as wired: 20h..FEh with QSystem frames, the number in the line otherwise
 * @param key what it asks for
 * @param at when it came, by the device clock
 */
public record KeyPress(int address, KeypadKey key, Instant at) {}
