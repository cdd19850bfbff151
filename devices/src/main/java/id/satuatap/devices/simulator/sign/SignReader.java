package id.satuatap.devices.simulator.sign;

import id.satuatap.devices.led.LedText;
import java.util.Optional;

/** Reads what a listening sign is sent, from the byte layout alone. Confined to one thread. */
interface SignReader {
    /** Takes a byte and gives what is shown from now on, when the byte changes that. */
    Optional<LedText> accept(int unsignedByte);

    /** Frames that were none, or for somebody else. */
    long passedOver();
}
