package id.satuatap.protocol.client;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.discovery.LanSearch;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thread-safe; all it does and tells happens on its one thread {@code pairing}. Makes a PC a device of its mall: searches
 * servers until a person chooses one, shows a code that only a person can carry over, believes the server only when it
 * proves that it was told them, and keeps what it was given. A code that nobody approves is followed by another.
 *
 * <p>It ends with {@link PairingStep.Approved} alone; out of every other step a person leads it on.
 */
public final class Pairing implements PairingWishes, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pairing.class);
    /** Between two questions; a client that is told to be quicker is. */
    private static final int AGAIN_MILLIS = 2_000;

    private final DeviceKind kind;
    private final String label;
    private final PairingSearch search;
    private final ClientMachine machine;
    private final ConfigKeeping keeping;
    private final Consumer<PairingStep> listener;
    private final WireCodec codec = new WireCodec();
    private final ScheduledThreadPoolExecutor thread = LanThreads.timer("pairing");
    private final ExecutorService callers = LanThreads.client();

    /** Which step is the present one; what was planned for another does nothing any more. On the pairing's thread. */
    private int turn;

    private @Nullable PairingStep told;
    private @Nullable Runnable onceMore;

    /**
     * @param label what the administrator sees, such as the PC's name
     * @param ways in which servers are searched; the pairing closes them
     * @param keeping where a person finds the device's configuration afterwards
     * @param listener told each step on the thread of the pairing
     */
    public Pairing(
            DeviceKind kind,
            String label,
            List<PairingPlaces> ways,
            ClientMachine machine,
            ConfigKeeping keeping,
            Consumer<PairingStep> listener) {
        this.kind = kind;
        this.label = label;
        this.search = new PairingSearch(ways, machine.nanos());
        this.machine = machine;
        this.keeping = keeping;
        this.listener = listener;
    }

    /**
     * Makes the pairing of this PC as it is done in a mall.
     *
     * @param known addresses that a person gave at start; may be none
     * @param file keeps what the PC is from then on
     * @param listener told each step on the thread of the pairing
     */
    public static Pairing ofThisPc(
            DeviceKind kind,
            List<String> known,
            ClientConfigFile file,
            ClientMachine machine,
            Consumer<PairingStep> listener) {
        WireCodec codec = new WireCodec();
        return new Pairing(
                kind,
                PcName.of(System.getenv()),
                List.of(
                        PairingPlaces.known(known),
                        PairingPlaces.broadcast(new LanSearch(Api.DEFAULT_PORT, codec, machine.nanos())),
                        PairingPlaces.announced()),
                machine,
                file,
                listener);
    }

    @Override
    public void search() {
        turn(() -> search(null));
    }

    @Override
    public void choose(String address) {
        turn(() -> connect(address, search.addressesBehind(address)));
    }

    @Override
    public void type(String address) {
        turn(() -> connect(address.strip(), Addresses.typed(address)));
    }

    @Override
    public void again() {
        turn(() -> {
            Runnable last = onceMore;
            if (last == null) {
                search(null);
            } else {
                last.run();
            }
        });
    }

    /** Ends it; what is under way ends by itself within seconds. */
    @Override
    public void close() {
        try {
            thread.execute(search::close);
        } catch (RejectedExecutionException closedBefore) {
            LOG.debug("The pairing was closed before", closedBefore);
        }
        thread.shutdown();
        callers.shutdown();
    }

    private void search(@Nullable String unreachable) {
        onceMore = null;
        if (told == null || unreachable != null || !(told instanceof PairingStep.Searching)) {
            tell(new PairingStep.Searching(List.of(), unreachable));
        }
        look(unreachable);
    }

    private void look(@Nullable String unreachable) {
        int mine = turn;
        List<FoundServer> found = search.look();
        if (mine == turn) {
            tell(new PairingStep.Searching(found, unreachable));
            later(() -> look(unreachable));
        }
    }

    private void connect(String shown, List<String> addresses) {
        tell(new PairingStep.Connecting(shown));
        for (String address : addresses) {
            Optional<PairingCall> answered = call(address);
            if (answered.isPresent()) {
                ask(address, answered.get(), false);
                return;
            }
        }
        search(shown);
    }

    private Optional<PairingCall> call(String place) {
        try {
            return PairingCall.to(place, codec, machine.timings(), callers);
        } catch (InvalidFieldException unusable) {
            LOG.info("Not a place to pair with address={} reason={}", place, unusable.getMessage());
            return Optional.empty();
        }
    }

    private void ask(String address, PairingCall server, boolean renewed) {
        onceMore = () -> ask(address, server, false);
        new Waiting(address, server, new PairingAsk(kind, label, server.caFingerprint(), machine.random()), renewed)
                .ask();
    }

    private void keep(ClientConfig config) {
        onceMore = () -> keep(config);
        try {
            keeping.keep(config);
            tell(new PairingStep.Approved(config));
        } catch (IOException unwritable) {
            KeepFault fault = KeepFault.of(unwritable, keeping.path());
            LOG.warn("This PC was approved but its file cannot be written fault={}", fault, unwritable);
            tell(new PairingStep.Unkept(fault, keeping.path().toString()));
            later(() -> keep(config));
        }
    }

    /** Says each step once, however often it is come to. */
    private void tell(PairingStep step) {
        if (!step.equals(told)) {
            told = step;
            listener.accept(step);
        }
    }

    private void turn(Runnable step) {
        try {
            thread.execute(guarded(() -> {
                turn++;
                step.run();
            }));
        } catch (RejectedExecutionException closed) {
            LOG.debug("The pairing is closed", closed);
        }
    }

    private void later(Runnable step) {
        int mine = turn;
        if (!thread.isShutdown()) {
            var unused = thread.schedule(
                    guarded(() -> {
                        if (mine == turn) {
                            step.run();
                        }
                    }),
                    Math.min(AGAIN_MILLIS, machine.timings().backoffMaxMillis()),
                    TimeUnit.MILLISECONDS);
        }
    }

    // The thread's boundary: a defect must not leave a PC that stands still for ever without a word.
    private Runnable guarded(Runnable step) {
        return () -> {
            try {
                step.run();
            } catch (RuntimeException defect) {
                LOG.error("Defect in the pairing", defect);
                if (!(told instanceof PairingStep.Approved)) {
                    later(() -> search(null));
                }
            }
        };
    }

    /** One code, until it is decided or nobody came. Confined to the thread of the pairing. */
    private final class Waiting {
        private final String address;
        private final PairingCall server;
        private final PairingAsk asked;
        private final boolean renewed;

        Waiting(String address, PairingCall server, PairingAsk asked, boolean renewed) {
            this.address = address;
            this.server = server;
            this.asked = asked;
            this.renewed = renewed;
        }

        void ask() {
            server.ask(asked.request()).match(this::answered, this::failed);
        }

        private boolean answered(PairingView view) {
            switch (view.state()) {
                case PENDING -> {
                    tell(new PairingStep.CodeShown(asked.code(), address, server.caFingerprint(), renewed));
                    later(this::ask);
                }
                case EXPIRED -> later(() -> Pairing.this.ask(address, server, true));
                case REFUSED -> tell(new PairingStep.Denied(address));
                case APPROVED ->
                    asked.config(view, address, server.caFingerprint())
                            .ifPresentOrElse(
                                    Pairing.this::keep,
                                    () -> tell(new PairingStep.Refused(ErrorCode.SERVER_NOT_TRUSTED, "")));
            }
            return true;
        }

        private boolean failed(WireError error) {
            if (error.code() == ErrorCode.SERVER_NOT_TRUSTED || error.code() == ErrorCode.CLIENT_TOO_OLD) {
                tell(new PairingStep.Refused(error.code(), error.details().getOrDefault("install", "")));
            } else {
                tell(new PairingStep.Stalled(address, error.code()));
                later(this::ask);
            }
            return false;
        }
    }
}
