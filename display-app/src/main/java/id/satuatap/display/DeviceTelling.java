package id.satuatap.display;

import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.voice.SoundState;
import id.satuatap.protocol.client.DeviceNews;
import id.satuatap.protocol.device.DevicePart;
import id.satuatap.protocol.device.DeviceTrouble;
import id.satuatap.protocol.device.PartFault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the server what is wrong with a display's own devices. Thread-safe. */
final class DeviceTelling implements DeviceStates.Listener {
    private final DeviceNews news;
    private boolean mute;
    private boolean lineGone;
    private DeviceStates.IllUnits units = new DeviceStates.IllUnits(List.of(), List.of());

    DeviceTelling(DeviceNews news) {
        this.news = news;
    }

    @Override
    public synchronized void soundChanged(SoundState state) {
        mute = state.kind() == SoundState.Kind.UNAVAILABLE;
        tell();
    }

    @Override
    public synchronized void ledChanged(PortStatus status) {
        lineGone = !status.connected();
        tell();
    }

    @Override
    public synchronized void unitsChanged(DeviceStates.IllUnits now) {
        units = now;
        tell();
    }

    private void tell() {
        List<PartFault> faults = new ArrayList<>();
        if (mute) {
            faults.add(new PartFault(DevicePart.SOUND, null, DeviceTrouble.GONE));
        }
        if (lineGone) {
            faults.add(new PartFault(DevicePart.LIGHT, null, DeviceTrouble.GONE));
        }
        units.silent()
                .forEach(each -> faults.add(new PartFault(DevicePart.LIGHT, counter(each), DeviceTrouble.SILENT)));
        units.refusing()
                .forEach(each -> faults.add(new PartFault(DevicePart.LIGHT, counter(each), DeviceTrouble.REFUSES)));
        news.wrong(faults.stream().distinct().toList());
    }

    /** A unit of a zone or a queue belongs to no counter. */
    private static @Nullable String counter(String place) {
        return place.indexOf(':') < 0 ? place : null;
    }
}
