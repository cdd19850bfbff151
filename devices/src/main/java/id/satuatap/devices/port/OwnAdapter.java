package id.satuatap.devices.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A serial line that opens only the adapter that it knows, for devices that give no name themselves. Confined to its owner thread as
 * {@link Transport} says, but for {@link #accept}, which any thread may call.
 *
 * <p>The first adapter at the configured port is remembered. Where later another one has that name, or the name is gone and one came that
 * was never seen beside it, the line stays shut with {@link PortState#OTHER_ADAPTER} until a person says that it is the right one. The
 * known one is found again wherever it is. A port that belongs to no USB adapter is opened as it is.
 */
public final class OwnAdapter implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger(OwnAdapter.class);

    private final SerialSettings settings;
    private final Function<SerialSettings, Transport> lines;
    private final Supplier<List<Adapter>> here;
    private final AdapterFile memory;
    private volatile Transport line;
    private volatile @Nullable String stranger;
    private volatile @Nullable String accepted;

    /**
     * A line that is not open yet.
     *
     * @param here the adapters of this machine as they are now
     * @param file remembers the line's own; made when it is there for the first time
     */
    public OwnAdapter(
            String name, SerialSettings settings, DeviceClock clock, Supplier<List<Adapter>> here, Path file) {
        this(settings, at -> at.transport(name, clock), here, file);
    }

    OwnAdapter(
            SerialSettings settings,
            Function<SerialSettings, Transport> lines,
            Supplier<List<Adapter>> here,
            Path file) {
        this.settings = settings;
        this.lines = lines;
        this.here = here;
        this.memory = new AdapterFile(file);
        this.line = lines.apply(settings);
    }

    /** A person says that the adapter that is there now is the right one; where none is asked about, nothing changes. */
    public void accept() {
        accepted = stranger;
    }

    @Override
    public void open() throws PortException {
        if (line.state() == PortState.CONNECTED) {
            return;
        }
        List<Adapter> present = here.get();
        Optional<Adapter> own = own(present);
        String path = own.filter(adapter -> !adapter.isAt(settings.path()))
                .map(Adapter::path)
                .orElse(settings.path());
        line = lines.apply(settings.withPath(path));
        line.open();
        own.ifPresent(adapter -> memory.remember(adapter.identity(), present));
    }

    /** Empty where nobody can tell: the line is opened as it is, if it is there. */
    private Optional<Adapter> own(List<Adapter> present) throws PortException {
        stranger = null;
        Optional<Adapter> configured = present.stream()
                .filter(adapter -> adapter.isAt(settings.path()))
                .findFirst();
        Optional<String> known = memory.own();
        if (known.isEmpty()) {
            return configured;
        }
        if (configured.isPresent()) {
            return Optional.of(judged(configured.get(), known.get(), present));
        }
        Optional<Adapter> elsewhere = present.stream()
                .filter(adapter -> adapter.identity().equals(known.get()))
                .findFirst();
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        List<Adapter> came = present.stream()
                .filter(adapter -> !memory.knows(adapter.identity()))
                .toList();
        return came.size() == 1 ? Optional.of(judged(came.get(0), known.get(), present)) : Optional.empty();
    }

    private Adapter judged(Adapter adapter, String known, List<Adapter> present) throws PortException {
        String identity = adapter.identity();
        if (identity.equals(known)) {
            return adapter;
        }
        if (!identity.equals(accepted)) {
            stranger = identity;
            throw new PortException(
                    PortState.OTHER_ADAPTER, settings.path() + ": known is " + known + ", there is " + identity);
        }
        LOG.info("adapter accepted line={} before={} now={}", settings.text(), known, identity);
        accepted = null;
        memory.remember(identity, present);
        return adapter;
    }

    @Override
    public int read(byte[] buffer, int timeoutMillis) throws PortException {
        return line.read(buffer, timeoutMillis);
    }

    @Override
    public void write(byte[] bytes, int deadlineMillis) throws PortException {
        line.write(bytes, deadlineMillis);
    }

    @Override
    public void close() {
        line.close();
    }

    @Override
    public PortState state() {
        return stranger == null ? line.state() : PortState.OTHER_ADAPTER;
    }

    @Override
    public SerialSettings settings() {
        return settings;
    }
}
