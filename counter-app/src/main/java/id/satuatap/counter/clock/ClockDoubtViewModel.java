package id.satuatap.counter.clock;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.ConfirmClock;
import id.satuatap.uikit.fx.Ticks;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Whether the server waits for a person to confirm its clock, and the person's yes: asked twice, for the mall's time jumps
 * then and cannot jump back. Confined to the FX thread.
 */
public final class ClockDoubtViewModel {
    private final Answers answers = new Answers(UnaryOperator.identity());
    private final Errand errand;
    private final ReadOnlyBooleanWrapper doubted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper able = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>();
    private boolean live;

    /** @param fx where outcomes are told */
    public ClockDoubtViewModel(CommandSender sender, Executor fx, Ticks ticks) {
        this.errand = new Errand(sender, fx, ticks);
        errand.phaseProperty().addListener((phase, before, after) -> look());
    }

    /** Whether the server waits for somebody to confirm its clock. */
    ReadOnlyBooleanProperty doubtedProperty() {
        return doubted.getReadOnlyProperty();
    }

    /** Whether the person is asked once more. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Whether it can be confirmed now: the server is there, and no answer is on its way. */
    ReadOnlyBooleanProperty ableProperty() {
        return able.getReadOnlyProperty();
    }

    /** Why it was not confirmed; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Saying> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    void hall(HallProjection known) {
        errand.seen(known.epoch(), known.sequence());
        doubted.set(known.mall().clockDoubtful());
        if (!doubted.get()) {
            saying.set(null);
        }
        look();
    }

    void link(LinkState known) {
        live = known.phase() == LinkState.Phase.LIVE;
        look();
    }

    void ask() {
        saying.set(null);
        asking.set(true);
    }

    void leaveIt() {
        asking.set(false);
    }

    /** Says for this person that the server's clock is right. */
    void confirm() {
        asking.set(false);
        errand.run(
                new ConfirmClock(), outcome -> saying.set(answers.told(outcome).orElse(null)));
    }

    private void look() {
        able.set(live && !errand.busy());
        asking.set(asking.get() && doubted.get() && live);
    }
}
