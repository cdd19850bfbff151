package id.satuatap.counter.preview;

import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses a printer, pages and copies, and hands a PDF over. Confined to the FX thread; printing goes on elsewhere. */
public final class PrintViewModel {
    /** More is a job for a copy shop, or a slip of the finger. */
    static final int COPIES_MAX = 20;

    /** How long the system may need to name its printers. */
    static final Duration LOOKING_MAX = Duration.ofSeconds(20);
    /** How long it may need to take a job, of hundreds of pages too. */
    static final Duration SENDING_MAX = Duration.ofSeconds(90);

    private static final Logger LOG = LoggerFactory.getLogger(PrintViewModel.class);

    private final byte[] pdf;
    private final String title;
    private final Printers printers;
    private final Executor printing;
    private final Executor fx;
    private final Ticks ticks;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOOKING);
    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
    private final StringProperty pages = new SimpleStringProperty("");
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private Subscription patience = Subscription.NONE;
    private boolean asking;
    private int question;

    /** How far it is. Immutable. */
    enum Phase {
        /** The system is asked for its printers. */
        LOOKING,
        /** None is installed. */
        NONE,
        READY,
        /** The pages are on their way. */
        SENDING,
        /** The system has the job. */
        SENT,
        /** The printer was taken away. */
        GONE,
        /** The job was not taken. */
        REFUSED,
        /** Nobody knows: the system has not answered for long. */
        SILENT
    }

    /**
     * Knows no printer yet.
     *
     * @param title names the job in the printer's queue
     * @param printing where the system is asked, which may never answer
     * @param fx where answers are told
     */
    public PrintViewModel(byte[] pdf, String title, Printers printers, Executor printing, Executor fx, Ticks ticks) {
        this.pdf = pdf;
        this.title = title;
        this.printers = printers;
        this.printing = printing;
        this.fx = fx;
        this.ticks = ticks;
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** The printers known. */
    ReadOnlyObjectProperty<List<String>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /** The one chosen; null while there is none. */
    ObjectProperty<@Nullable String> printerProperty() {
        return printer;
    }

    /** "" for all pages, "3" or "2-5". */
    StringProperty pagesProperty() {
        return pages;
    }

    /** How many of each, 1 to {@link #COPIES_MAX}. */
    IntegerProperty copiesProperty() {
        return copies;
    }

    /** Asks the system for its printers. */
    void look() {
        if (!asking) {
            ask(Phase.LOOKING, LOOKING_MAX, printers::names, this::known);
        }
    }

    /** The pages that would be printed of so many; empty when there are none such. */
    Optional<PrintOrder.Pages> chosen(int count) {
        return PrintOrder.Pages.read(pages.get(), count);
    }

    /** Hands the chosen pages over, of so many. */
    void print(int count) {
        String to = printer.get();
        if (to == null || asking) {
            return;
        }
        chosen(count).ifPresent(range -> {
            PrintOrder order = new PrintOrder(to, range.from(), range.to(), copies.get(), title);
            ask(
                    Phase.SENDING,
                    SENDING_MAX,
                    () -> printers.print(pdf, order),
                    fault -> phase.set(fault.map(PrintViewModel::of).orElse(Phase.SENT)));
        });
    }

    private <T> void ask(Phase during, Duration most, Supplier<T> system, Consumer<T> told) {
        phase.set(during);
        asking = true;
        int asked = ++question;
        patience = ticks.after(most, this::silent);
        try {
            printing.execute(() -> {
                T answer = system.get();
                fx.execute(() -> {
                    // What comes too late still counts, unless something else was asked meanwhile.
                    if (asked == question) {
                        rest();
                        told.accept(answer);
                    }
                });
            });
        } catch (RejectedExecutionException allHang) {
            LOG.warn("no thread is left to ask for printers reason={}", allHang.toString());
            silent();
        }
    }

    private void silent() {
        rest();
        phase.set(Phase.SILENT);
    }

    private void rest() {
        asking = false;
        patience.close();
        patience = Subscription.NONE;
    }

    private static Phase of(PrintFault fault) {
        return switch (fault) {
            case GONE -> Phase.GONE;
            case REFUSED -> Phase.REFUSED;
        };
    }

    private void known(List<String> found) {
        names.set(found);
        String before = printer.get();
        if (before == null || !found.contains(before)) {
            printer.set(found.isEmpty() ? null : found.get(0));
        }
        phase.set(found.isEmpty() ? Phase.NONE : Phase.READY);
    }
}
