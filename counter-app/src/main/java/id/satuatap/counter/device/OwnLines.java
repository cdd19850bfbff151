package id.satuatap.counter.device;

import id.satuatap.devices.port.Adapter;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.LpSettings;
import id.satuatap.devices.port.OwnAdapter;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.SerialSettings;
import id.satuatap.devices.port.SpoolSettings;
import id.satuatap.devices.port.TcpSettings;
import id.satuatap.devices.port.Transport;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * How the lines of a desk are opened: serial ones only to the adapter that each is known to be. Immutable.
 *
 * @param here the adapters of this PC as they are now
 * @param folder remembers which is whose
 */
public record OwnLines(Supplier<List<Adapter>> here, Path folder) {
    /** A line that is not open yet; that of another setting begins to know its adapter anew. */
    Transport line(String name, PortSettings port, DeviceClock clock) {
        return port.match(new PortSettings.Cases<Transport>() {
            @Override
            public Transport serial(SerialSettings settings) {
                String file = name + "-" + settings.path().replaceAll("[^A-Za-z0-9.-]", "_");
                return new OwnAdapter(name, settings, clock, here, folder.resolve(file));
            }

            @Override
            public Transport tcp(TcpSettings settings) {
                return settings.transport(name, clock);
            }

            @Override
            public Transport lp(LpSettings settings) {
                return settings.transport(name, clock);
            }

            @Override
            public Transport spool(SpoolSettings settings) {
                return settings.transport(name, clock);
            }
        });
    }
}
