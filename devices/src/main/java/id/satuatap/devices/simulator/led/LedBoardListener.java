package id.satuatap.devices.simulator.led;

import id.satuatap.devices.led.LedText;

/** Is told what a simulated unit shows. Called on the simulator's thread. */
@FunctionalInterface
public interface LedBoardListener {

    /** A unit was told a text, which may be the one it showed before. */
    void shown(int address, LedText text);
}
