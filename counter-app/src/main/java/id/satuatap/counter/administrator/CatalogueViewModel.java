package id.satuatap.counter.administrator;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.catalogue.DocumentFault;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Ticks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue in force, and a file that is to take its place: chosen, asked about, sent, and in force when the hall says
 * so. Confined to the FX thread.
 */
public final class CatalogueViewModel {
    private final Answers answers = new Answers(UnaryOperator.identity());
    private final int known;
    private final Publishing publishing;
    private final Executor files;
    private final Executor fx;
    private final Consumer<Saying> inForce;
    private final FollowedMall followed;
    private final ReadOnlyObjectWrapper<@Nullable ChosenCatalogue> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<DocumentFault>> faults = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private boolean led;

    /**
     * A page that knows nothing of the mall yet.
     *
     * @param known the version that the other pages show; 0 before the first
     * @param news what to tell at first
     * @param files where files are read
     * @param fx where outcomes are told
     * @param inForce told once, when a newer version is in force than the other pages show
     * @param signedOut told why, when the session is no longer good
     */
    public CatalogueViewModel(
            int known,
            @Nullable Saying news,
            Publishing publishing,
            InstantSource mallClock,
            Executor files,
            Executor fx,
            Ticks ticks,
            Consumer<Saying> inForce,
            Consumer<Saying> signedOut) {
        this.known = known;
        this.publishing = publishing;
        this.files = files;
        this.fx = fx;
        this.inForce = inForce;
        this.followed = new FollowedMall(mallClock, ticks, () -> {}, signedOut);
        saying.set(news);
        followed.mallProperty().addListener((mall, before, after) -> look(after));
    }

    FollowedMall followed() {
        return followed;
    }

    /** The version that the other pages show; 0 before the first catalogue. */
    int version() {
        return known;
    }

    /** What would be published; null for nothing. */
    ReadOnlyObjectProperty<@Nullable ChosenCatalogue> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What is wrong in the file that was sent last, in the order of the file. */
    ReadOnlyObjectProperty<List<DocumentFault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /** What to tell; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Saying> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    /** Whether the person is asked once more. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Whether a file is being read or published. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Reads a file, as it is now; who mends it chooses it again. */
    void choose(Path file) {
        if (busy.get()) {
            return;
        }
        start();
        chosen.set(null);
        try {
            files.execute(() -> read(file));
        } catch (RejectedExecutionException others) {
            end(own(Tone.DANGER, "catalogue.unread", String.valueOf(file.getFileName())));
        }
    }

    private void read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            ChosenCatalogue read = ChosenCatalogue.read(file);
            fx.execute(() -> {
                chosen.set(read);
                end(null);
            });
        } catch (ChosenCatalogue.TooLargeException tooLarge) {
            fx.execute(() -> end(own(Tone.DANGER, "catalogue.tooLarge", name)));
        } catch (IOException unread) {
            fx.execute(() -> end(own(Tone.DANGER, "catalogue.unread", name)));
        }
    }

    void ask() {
        asking.set(chosen.get() != null && !busy.get());
    }

    void leaveIt() {
        asking.set(false);
    }

    /** Sends the chosen file. */
    void publish() {
        ChosenCatalogue sent = chosen.get();
        if (sent == null || busy.get()) {
            return;
        }
        start();
        var unused = publishing
                .publish(sent.document())
                .thenAcceptAsync(reply -> reply.match(this::answered, this::failed), fx);
    }

    void dismiss() {
        saying.set(null);
    }

    private boolean answered(Answer answer) {
        return answer.matchAnswer(new Answer.AnswerCases<>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                // Busy until the hall says so: then this page gives way to one of the new catalogue.
                look(followed.mallProperty().get());
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                if (rejected.code() == RejectionCode.INVALID_DOCUMENT) {
                    faults.set(DocumentFault.in(rejected.details()));
                    return end(own(Tone.DANGER, "catalogue.faulty", faults.get().size()));
                }
                return end(answers.rejected(rejected));
            }
        });
    }

    private boolean failed(WireError error) {
        boolean unknown = error.code() == ErrorCode.UNREACHABLE || error.code() == ErrorCode.NO_ANSWER;
        return end(unknown ? own(Tone.WARNING, "catalogue.unknown") : Answers.failed(error));
    }

    private void start() {
        busy.set(true);
        asking.set(false);
        saying.set(null);
        faults.set(List.of());
    }

    private boolean end(@Nullable Saying told) {
        busy.set(false);
        saying.set(told);
        return told == null;
    }

    private void look(@Nullable MallView mall) {
        if (mall != null && mall.catalogueVersion() > known && !led) {
            led = true;
            inForce.accept(own(Tone.SUCCESS, "catalogue.inForce", mall.catalogueVersion()));
        }
    }

    private static Saying own(Tone tone, String key, Object... arguments) {
        return new Saying(tone, CatalogueViewModel.class, key, List.of(arguments));
    }
}
