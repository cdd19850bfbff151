package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.FollowedMall;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.kiosk.ReprintState;
import id.satuatap.protocol.kiosk.ReprintView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How the kiosks stand, and what is printed there once more, as the hall tells it. Confined to the FX thread. */
final class Kiosks {
    private final ReadOnlyObjectWrapper<@Nullable KiosksView> seen = new ReadOnlyObjectWrapper<>();

    /** What was true of the kiosks some time ago helps nobody: without the server nothing is known of them. */
    void look(FollowedMall followed) {
        seen.set(
                followed.live()
                        ? followed.hall().flatMap(HallProjection::kiosks).orElse(null)
                        : null);
    }

    /** Null while nothing is known. */
    ReadOnlyObjectProperty<@Nullable KiosksView> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** As the administrator called it, or its id. */
    String named(String device) {
        return all().filter(kiosk -> kiosk.device().equals(device))
                .map(KioskView::label)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(device);
    }

    /** Those at which a ticket can be printed now. */
    List<KioskView> printing() {
        return all().filter(KioskView::prints).toList();
    }

    private Stream<KioskView> all() {
        KiosksView known = seen.get();
        return known == null ? Stream.of() : known.kiosks().stream();
    }

    /** What was printed of a visit once more, the newest first. */
    Stream<ReprintView> reprints(String visit) {
        KiosksView known = seen.get();
        return known == null
                ? Stream.of()
                : known.reprints().stream().filter(reprint -> reprint.visit().equals(visit));
    }

    /** Whether the hall will have its next paper marked: not the first one of a number that was given by hand. */
    boolean marksNext(VisitHistory history) {
        boolean byHand = history.steps().stream()
                .anyMatch(step ->
                        step.event().equals("TicketIssued") && !step.actor().startsWith("device:"));
        List<ReprintView> known = reprints(history.visit()).toList();
        long ordered = history.steps().stream()
                .filter(step -> step.event().equals("CopyOrdered"))
                .count();
        return !byHand
                || ordered > known.size()
                || known.stream()
                        .anyMatch(reprint ->
                                reprint.state() != ReprintState.FAILED && reprint.state() != ReprintState.SHOWN);
    }
}
