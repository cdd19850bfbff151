package id.satuatap.display;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.protocol.client.ClientMachine;

/**
 * Immutable. What a display takes from the machine it runs on; tests bring their own.
 *
 * @param clock time and pace of this machine, for devices
 * @param client clocks, chance and patience of the way to the server, from whom the mall's time comes
 */
public record DisplaySurroundings(DeviceClock clock, ClientMachine client) {

    /** This machine's. */
    public static DisplaySurroundings system() {
        return new DisplaySurroundings(DeviceClock.system(), ClientMachine.system());
    }
}
