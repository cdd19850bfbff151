package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.change.FaultsChanged;
import id.satuatap.protocol.device.CounterFaultsView;
import id.satuatap.protocol.device.DeviceFaultView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What does not work, of each counter for who supervises it, and of none for the mall's supervisors. Stateless. */
final class DeviceViews {
    private static final String NOWHERE = "";

    private DeviceViews() {}

    static Stream<ScopedChange> faults(HallState state, List<DeviceFaultView> faults) {
        List<Counter> counters = state.directory().stream()
                .flatMap(directory -> directory.catalogue().counters().stream())
                .toList();
        Set<String> codes =
                counters.stream().map(counter -> counter.code().value()).collect(Collectors.toSet());
        Map<String, List<DeviceFaultView>> byCounter = faults.stream().collect(Collectors.groupingBy(fault -> {
            String counter = Objects.requireNonNullElse(fault.counter(), NOWHERE);
            return codes.contains(counter) ? counter : NOWHERE;
        }));
        return Stream.concat(
                counters.stream().map(counter -> view(counter, byCounter)),
                Stream.of(new ScopedChange(
                        Audience.MALL_SUPERVISORS,
                        new FaultsChanged(
                                new CounterFaultsView(null, null, byCounter.getOrDefault(NOWHERE, List.of()))))));
    }

    private static ScopedChange view(Counter counter, Map<String, List<DeviceFaultView>> faults) {
        String code = counter.code().value();
        return new ScopedChange(
                Audience.supervisorsOf(counter.agency()),
                new FaultsChanged(
                        new CounterFaultsView(code, counter.agency().value(), faults.getOrDefault(code, List.of()))));
    }
}
