package id.satuatap.protocol.client;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.PairingProof;
import id.satuatap.protocol.session.PairingRequest;
import id.satuatap.protocol.session.PairingState;
import id.satuatap.protocol.session.PairingView;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thread-safe; all it does and tells happens on its one thread {@code pairing}. Makes a PC a device of its mall: searches
 * the server, shows a code that only a person can carry over, and believes it only when it proves that it was told them.
 *
 * <p>It ends with {@link PairingStep.Approved}, {@link PairingStep.Refused} or {@link PairingStep.Expired}.
 */
public final class Pairing implements AutoCloseable {
    /** After so long nobody comes any more. */
    public static final int LIFE_MINUTES = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Pairing.class);
    private static final int AGAIN_MILLIS = 2_000;

    private final DeviceKind kind;
    private final String label;
    private final PairingPlaces places;
    private final RandomGenerator random;
    private final LongSupplier nanos;
    private final ClientTimings timings;
    private final Consumer<PairingStep> listener;
    private final WireCodec codec = new WireCodec();
    private final ScheduledThreadPoolExecutor thread = LanThreads.timer("pairing");
    private final ExecutorService callers = LanThreads.client();

    /**
     * @param label what the administrator sees, such as the PC's name
     * @param random a {@code SecureRandom} but in tests
     * @param listener told each step on the thread of the pairing
     */
    public Pairing(
            DeviceKind kind,
            String label,
            PairingPlaces places,
            RandomGenerator random,
            LongSupplier nanos,
            ClientTimings timings,
            Consumer<PairingStep> listener) {
        this.kind = kind;
        this.label = label;
        this.places = places;
        this.random = random;
        this.nanos = nanos;
        this.timings = timings;
        this.listener = listener;
    }

    /** Begins to search; call it once. */
    public void start() {
        thread.execute(guarded(() -> {
            listener.accept(new PairingStep.Searching());
            search();
        }));
    }

    @Override
    public void close() {
        thread.shutdownNow();
        callers.shutdown();
    }

    private void search() {
        for (String place : look()) {
            Optional<PairingCall> answered = call(place);
            if (answered.isPresent()) {
                listener.accept(new PairingStep.Found(place));
                new Waiting(place, answered.get()).ask();
                return;
            }
        }
        later(this::search);
    }

    private List<String> look() {
        try {
            return places.look();
        } catch (IOException offline) {
            LOG.info("No network to search for the server reason={}", offline.toString());
            return List.of();
        }
    }

    private Optional<PairingCall> call(String place) {
        try {
            return PairingCall.to(place, codec, timings, callers);
        } catch (InvalidFieldException unusable) {
            LOG.info("Not a place to pair with address={} reason={}", place, unusable.getMessage());
            return Optional.empty();
        }
    }

    private void later(Runnable step) {
        if (!thread.isShutdown()) {
            var unused = thread.schedule(guarded(step), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** As it is read aloud: in two halves. */
    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < PairingProof.CODE_CHARACTERS; i++) {
            code.append(i == PairingProof.CODE_CHARACTERS / 2 ? "-" : "")
                    .append(PairingProof.CODE_ALPHABET.charAt(random.nextInt(PairingProof.CODE_ALPHABET.length())));
        }
        return code.toString();
    }

    // The thread's boundary: a defect must not leave a PC that searches for ever without a word.
    private static Runnable guarded(Runnable step) {
        return () -> {
            try {
                step.run();
            } catch (RuntimeException defect) {
                LOG.error("Defect in the pairing", defect);
            }
        };
    }

    /** One server that was asked, until it answers. Confined to the thread of the pairing. */
    private final class Waiting {
        private final String address;
        private final PairingCall server;
        private final String code = code();
        private final PairingProof proof;
        private final PairingRequest request;
        private final long since = nanos.getAsLong();
        private boolean shown;

        Waiting(String address, PairingCall server) {
            this.address = address;
            this.server = server;
            String secret = new Ids(random).next();
            this.proof = PairingProof.of(code, PairingProof.salt(secret));
            this.request = new PairingRequest(kind, label, proof.ofPc(server.caFingerprint()), secret);
        }

        void ask() {
            if (nanos.getAsLong() - since > TimeUnit.MINUTES.toNanos(LIFE_MINUTES)) {
                listener.accept(new PairingStep.Expired());
            } else {
                server.ask(request).match(this::answered, error -> failed(error.code()));
            }
        }

        private boolean answered(PairingView view) {
            if (view.state() == PairingState.PENDING) {
                if (!shown) {
                    shown = true;
                    listener.accept(new PairingStep.CodeShown(code, address));
                }
                later(this::ask);
            } else if (view.state() == PairingState.REFUSED) {
                listener.accept(new PairingStep.Expired());
            } else {
                listener.accept(approved(view));
            }
            return true;
        }

        private boolean failed(ErrorCode error) {
            if (error == ErrorCode.SERVER_NOT_TRUSTED || error == ErrorCode.CLIENT_TOO_OLD) {
                listener.accept(new PairingStep.Refused(error));
            } else {
                later(this::ask);
            }
            return false;
        }

        private PairingStep approved(PairingView view) {
            String answer = view.proof();
            if (answer == null || !PairingProof.same(answer, proof.ofServer(server.caFingerprint()))) {
                return new PairingStep.Refused(ErrorCode.SERVER_NOT_TRUSTED);
            }
            String device = view.device();
            String token = view.token();
            if (device == null || token == null) {
                return new PairingStep.Refused(ErrorCode.NOT_FOUND);
            }
            Set<String> addresses = new LinkedHashSet<>();
            addresses.add(address);
            addresses.addAll(view.addresses());
            return new PairingStep.Approved(new ClientConfig(
                    List.copyOf(addresses),
                    server.caFingerprint().isEmpty() ? null : server.caFingerprint(),
                    device,
                    token,
                    kind,
                    view.counter(),
                    view.zone()));
        }
    }
}
