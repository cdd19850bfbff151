package id.satuatap.counter;

import id.satuatap.counter.administrator.OpenPlace;
import id.satuatap.counter.reports.Outlets;
import id.satuatap.devices.port.Adapter;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.voice.AudioSink;
import id.satuatap.devices.voice.LineSink;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.uikit.fx.Ticks;
import java.util.List;
import java.util.function.Supplier;

/**
 * Immutable. What an app takes from the machine it runs on, so that a test can take it from elsewhere.
 *
 * @param clock this machine's clocks, for devices
 * @param client clocks, chance and patience of the way to the server
 * @param ticks work after a while on the FX thread
 * @param outlets where reports leave this PC
 * @param catalogues asks where a catalogue's file lies
 * @param adapters the USB adapters with serial ports that are there now
 * @param sound where this PC's short sounds are heard; one for each app
 */
public record Surroundings(
        DeviceClock clock,
        ClientMachine client,
        Ticks ticks,
        Outlets outlets,
        OpenPlace catalogues,
        Supplier<List<Adapter>> adapters,
        AudioSink sound) {
    /** The real ones. */
    public static Surroundings real() {
        DeviceClock clock = DeviceClock.system();
        return new Surroundings(
                clock,
                ClientMachine.system(),
                Ticks.toolkit(),
                Outlets.real(),
                OpenPlace.real(),
                Adapter::here,
                new LineSink(clock));
    }
}
