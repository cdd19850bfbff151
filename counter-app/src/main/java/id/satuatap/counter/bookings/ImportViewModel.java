package id.satuatap.counter.bookings;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.error.WireError;
import id.satuatap.uikit.control.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A file of bookings: chosen, looked at by the server, kept when it is said so. Confined to the FX thread. */
public final class ImportViewModel {
    /** How far it is. */
    enum Step {
        NOTHING,
        READING,
        CHECKING,
        CHECKED,
        KEEPING,
        KEPT
    }

    private final BookingRecords records;
    private final Executor files;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable ImportOutcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>();
    private String name = "";
    private byte[] content = new byte[0];

    /**
     * No file is chosen yet.
     *
     * @param files where files are read
     * @param fx where outcomes are told
     */
    public ImportViewModel(BookingRecords records, Executor files, Executor fx) {
        this.records = records;
        this.files = files;
        this.fx = fx;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What the server says of the file; null before. */
    ReadOnlyObjectProperty<@Nullable ImportOutcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What went wrong; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Saying> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    String name() {
        return name;
    }

    boolean busy() {
        return step.get() == Step.READING || step.get() == Step.CHECKING || step.get() == Step.KEEPING;
    }

    /** Whether all of it may be kept, and something of it is new. */
    boolean mayKeep() {
        ImportOutcome looked = outcome.get();
        return step.get() == Step.CHECKED && looked != null && looked.faults().isEmpty() && looked.fresh() > 0;
    }

    /** Reads a file as it is now and has it looked at; who mends it chooses it again. */
    void choose(Path file) {
        if (busy()) {
            return;
        }
        name = String.valueOf(file.getFileName());
        outcome.set(null);
        saying.set(null);
        step.set(Step.READING);
        try {
            files.execute(() -> read(file));
        } catch (RejectedExecutionException others) {
            fail("import.unread");
        }
    }

    private void read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Api.BOOKINGS_BYTES_MAX + 1);
            fx.execute(() -> check(bytes));
        } catch (IOException unread) {
            fx.execute(() -> fail("import.unread"));
        }
    }

    private void check(byte[] bytes) {
        if (bytes.length > Api.BOOKINGS_BYTES_MAX) {
            fail("import.tooLarge");
            return;
        }
        content = bytes;
        step.set(Step.CHECKING);
        send(true);
    }

    /** Has all of it kept. */
    void keep() {
        if (mayKeep()) {
            saying.set(null);
            step.set(Step.KEEPING);
            send(false);
        }
    }

    private void send(boolean check) {
        var unused = records.read(content, check)
                .thenAcceptAsync(reply -> reply.match(this::answered, error -> failed(error, check)), fx);
    }

    private boolean answered(ImportOutcome told) {
        outcome.set(told);
        step.set(told.kept() ? Step.KEPT : Step.CHECKED);
        return true;
    }

    /** Whether a lost answer had kept it nobody knows; the same file once more does no harm. */
    private boolean failed(WireError error, boolean check) {
        saying.set(Answers.failed(error));
        step.set(check ? Step.NOTHING : Step.CHECKED);
        return false;
    }

    private void fail(String key) {
        saying.set(new Saying(Tone.DANGER, BookingsWords.class, key, List.of(name)));
        step.set(Step.NOTHING);
    }
}
