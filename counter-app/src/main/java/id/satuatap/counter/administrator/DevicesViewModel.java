package id.satuatap.counter.administrator;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.RevokeDevice;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.session.WaitingPairing;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.protocol.view.DeviceView;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Ticks;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The PCs of the mall as the stream tells them, and what an administrator does about them. Confined to the FX thread.
 *
 * <p>Nothing is shown as done before the server has said so: who was approved leaves the list of those who wait when the
 * stream says it.
 */
public final class DevicesViewModel {
    private static final Comparator<DeviceView> IN_ORDER = Comparator.comparing(
                    (DeviceView device) -> device.presence() == DevicePresence.REVOKED)
            .thenComparing(DeviceView::kind)
            .thenComparing(DevicesViewModel::name)
            .thenComparing(DeviceView::device);

    private final Answers answers;
    private final Errand errand;
    private final Refusing refusing;
    private final Executor fx;
    private final FollowedMall followed;
    private final ReadOnlyObjectWrapper<List<WaitingPairing>> waiting = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<DeviceView>> devices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable WaitingPairing> chosen = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty revokedShown = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper sendingAway = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>();
    private @Nullable String refused;
    private boolean answered;
    private boolean choosing = true;

    /**
     * A workspace that knows nothing of the mall yet.
     *
     * @param counterLabels from a counter's code to what stands above it
     * @param mallClock the mall's time, for waits
     * @param fx where outcomes are told
     * @param signedOut told why, when the session is no longer good
     */
    public DevicesViewModel(
            UnaryOperator<String> counterLabels,
            CommandSender sender,
            Refusing refusing,
            InstantSource mallClock,
            Executor fx,
            Ticks ticks,
            Consumer<Saying> signedOut) {
        this.answers = new Answers(counterLabels);
        this.errand = new Errand(sender, fx, ticks);
        this.refusing = refusing;
        this.fx = fx;
        this.followed = new FollowedMall(mallClock, ticks, this::look, signedOut);
        revokedShown.addListener((shown, before, after) -> look());
    }

    /** Who waits, longest first. */
    ReadOnlyObjectProperty<List<WaitingPairing>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** The paired PCs, by kind and name; those revoked last, and only if they are wanted. */
    ReadOnlyObjectProperty<List<DeviceView>> devicesProperty() {
        return devices.getReadOnlyProperty();
    }

    /** The PC that is being decided about; null while nobody waits, and after it has gone: then a person chooses. */
    ReadOnlyObjectProperty<@Nullable WaitingPairing> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether PCs whose access was taken away are listed too. */
    BooleanProperty revokedShownProperty() {
        return revokedShown;
    }

    /** The mall, its time and the link to it. */
    FollowedMall followed() {
        return followed;
    }

    /** What to tell; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Saying> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Errand.Phase> phaseProperty() {
        return errand.phaseProperty();
    }

    /** How people call a device: by its label, or by its id where it has none. */
    static String name(DeviceView device) {
        String label = device.label();
        return label == null ? device.device() : label;
    }

    void choose(WaitingPairing pc) {
        chosen.set(pc);
        saying.set(null);
    }

    /** Lets the chosen PC become a device. What is missing is said, and nothing is sent. */
    void approve(Approval approval) {
        WaitingPairing pc = chosen.get();
        if (pc == null) {
            return;
        }
        Approval.Missing missing = approval.missing(pc.kind(), hasCatalogue());
        if (missing == Approval.Missing.NOTHING) {
            run(
                    approval.command(pc),
                    own(Tone.SUCCESS, "done.approved", approval.label().strip()));
        } else {
            saying.set(own(Tone.WARNING, "missing." + missing));
        }
    }

    private boolean hasCatalogue() {
        MallView mall = followed.mallProperty().get();
        return mall != null && mall.catalogueVersion() > 0;
    }

    /** Sends the chosen PC away. */
    void refuse() {
        WaitingPairing pc = chosen.get();
        if (pc != null && !sendingAway.get()) {
            refused = pc.pairing();
            sendingAway.set(true);
            var unused = refusing.refuse(pc.pairing()).thenAcceptAsync(reply -> refused(pc, reply), fx);
        }
    }

    private void refused(WaitingPairing pc, Reply<Boolean> reply) {
        boolean sent = reply.match(done -> true, error -> false);
        saying.set(reply.match(
                done -> own(Tone.INFO, "done.refused", pc.label()),
                error -> error.code() == ErrorCode.NOT_FOUND
                        ? own(Tone.WARNING, "gone", pc.label())
                        : Answers.failed(error)));
        answered = true;
        // The server may have sent it away, and only its word of it was lost: then the list will say so.
        if (!sent || gone(pc.pairing())) {
            sentAway();
        }
    }

    private boolean gone(@Nullable String pairing) {
        return waiting.get().stream().noneMatch(pc -> pc.pairing().equals(pairing));
    }

    private void sentAway() {
        refused = null;
        answered = false;
        sendingAway.set(false);
    }

    /** Whether a PC is being sent away: until the server has answered and the PC has left the list. */
    ReadOnlyBooleanProperty sendingAwayProperty() {
        return sendingAway.getReadOnlyProperty();
    }

    /** Takes a device's access away; it cannot be given back but by pairing anew. */
    void revoke(DeviceView device) {
        run(new RevokeDevice(device.device()), own(Tone.INFO, "done.revoked", name(device)));
    }

    void dismiss() {
        saying.set(null);
    }

    private void run(Command command, Saying done) {
        saying.set(null);
        errand.run(command, outcome -> saying.set(answers.told(outcome).orElse(done)));
    }

    private void look() {
        followed.hall().ifPresent(this::look);
    }

    private void look(HallProjection seen) {
        errand.seen(seen.epoch(), seen.sequence());
        waiting.set(seen.pairings());
        devices.set(seen.devices().values().stream()
                .filter(device -> revokedShown.get() || device.presence() != DevicePresence.REVOKED)
                .sorted(IN_ORDER)
                .toList());
        WaitingPairing before = chosen.get();
        Optional<WaitingPairing> still = before == null
                ? Optional.empty()
                : seen.pairings().stream()
                        .filter(pc -> pc.pairing().equals(before.pairing()))
                        .findFirst();
        chosen.set(still.orElseGet(() -> first(seen.pairings())));
        if (answered && gone(refused)) {
            sentAway();
        }
    }

    /** Who comes when nobody waits is chosen; nobody takes the place of a PC about which somebody is deciding. */
    private @Nullable WaitingPairing first(List<WaitingPairing> pairings) {
        if (pairings.isEmpty()) {
            choosing = true;
        }
        if (!choosing || pairings.isEmpty()) {
            return null;
        }
        choosing = false;
        return pairings.get(0);
    }

    private static Saying own(Tone tone, String key, Object... arguments) {
        return new Saying(tone, DevicesViewModel.class, key, List.of(arguments));
    }
}
