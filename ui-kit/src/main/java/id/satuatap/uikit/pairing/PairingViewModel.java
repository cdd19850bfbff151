package id.satuatap.uikit.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What a pairing has come to, and what a person wants of it. Confined to the FX thread.
 *
 * <p>The app tells each step as it hears of it, in plain words; this class decides what of it stays on the screen.
 */
public final class PairingViewModel {
    private static final int GROUP = 4;
    private static final String OTHER = "OTHER";

    /** Causes of a silence that have words of their own. */
    private static final Set<String> STALLS = Set.of("TOO_MANY_ATTEMPTS");

    /** Causes of an end that have words of their own. */
    private static final Set<String> ENDS = Set.of("SERVER_NOT_TRUSTED", "CLIENT_TOO_OLD");

    /** Causes of a file that cannot be written that have words of their own. */
    private static final Set<String> FAULTS = Set.of("FULL", "NO_RIGHT");

    private final PairingWishes wishes;
    private final ReadOnlyObjectWrapper<PairingScene> scene = new ReadOnlyObjectWrapper<>(PairingScene.FIRST);

    public PairingViewModel(PairingWishes wishes) {
        this.wishes = wishes;
    }

    public ReadOnlyObjectProperty<PairingScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /**
     * Servers are searched.
     *
     * @param unreachable an address that was tried and did not answer; empty for none
     */
    public void searching(List<Place> places, String unreachable) {
        PairingScene shown = PairingScene.searching(places);
        scene.set(unreachable.isEmpty() ? shown : shown.saying("unreachable", unreachable));
    }

    /** A server is called. */
    public void connecting(String server) {
        scene.set(PairingScene.connecting(server));
    }

    /**
     * The server waits for an administrator.
     *
     * @param fingerprint hexadecimal digits; empty where there is no authority
     * @param renewed the code before it is good no longer
     */
    public void code(String code, String server, String fingerprint, boolean renewed) {
        PairingScene shown = PairingScene.code(code, server, groups(fingerprint));
        scene.set(renewed ? shown.saying("renewed", "") : shown);
    }

    /**
     * The server does not answer now. A code that stands there stays.
     *
     * @param cause the error's code
     */
    public void stalled(String server, String cause) {
        PairingScene now = scene.get();
        PairingScene shown = now.phase() == PairingScene.Phase.CODE ? now : PairingScene.connecting(server);
        scene.set(shown.saying("stalled." + known(cause, STALLS), server));
    }

    /** An administrator said no. */
    public void denied(String server) {
        scene.set(PairingScene.stopped(server).saying("denied", server));
    }

    /**
     * Nothing comes of it with this server.
     *
     * @param cause the error's code
     * @param install what to install; empty where that is not the matter
     */
    public void refused(String cause, String install) {
        scene.set(PairingScene.stopped(scene.get().server()).saying("refused." + known(cause, ENDS), install));
    }

    /**
     * Approved, but the PC's file cannot be written.
     *
     * @param cause the fault's code
     */
    public void unkept(String cause, String file) {
        scene.set(PairingScene.stopped(scene.get().server()).saying("unkept." + known(cause, FAULTS), file));
    }

    /** This PC is a device. */
    public void done() {
        scene.set(PairingScene.done());
    }

    void choose(Place place) {
        wishes.choose(place.address());
    }

    /** An empty address is nobody's. */
    void type(String address) {
        if (!address.isBlank()) {
            wishes.type(address.strip());
        }
    }

    void search() {
        wishes.search();
    }

    void again() {
        wishes.again();
    }

    private static String known(String cause, Set<String> causes) {
        return causes.contains(cause) ? cause : OTHER;
    }

    private static List<String> groups(String digits) {
        List<String> groups = new ArrayList<>();
        for (int at = 0; at < digits.length(); at += GROUP) {
            groups.add(digits.substring(at, Math.min(digits.length(), at + GROUP)));
        }
        return groups;
    }
}
