package id.satuatap.counter.reports;

import id.satuatap.counter.link.Answers;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.report.ReportDaysView;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses a day's report, has it made, and writes it. Confined to the FX thread.
 *
 * <p>One report at a time. An answer that comes after its question was cancelled is dropped; a report that was made but
 * could not be written is held until it lies somewhere, or the next one is asked for.
 */
public final class ReportsViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ReportsViewModel.class);
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
    private static final Duration FOLDER_WAIT = Duration.ofSeconds(2);
    /** A report of some megabytes is written long before, on the slowest stick too. */
    static final Duration WRITING_MAX = Duration.ofSeconds(30);

    private final Reports reports;
    private final List<Scope> scopes;
    private final LastFolder folder;
    private final Executor writing;
    private final Executor fx;
    private final Ticks ticks;
    private final ReadOnlyObjectWrapper<Days> days = new ReadOnlyObjectWrapper<>(Days.NOT_ASKED);
    private final ObjectProperty<@Nullable LocalDate> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Scope> scope;
    private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(Work.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Made> opened = new ReadOnlyObjectWrapper<>();
    private @Nullable Made held;
    private Subscription counting = Subscription.NONE;
    private int question;
    private boolean askingFolder;

    /**
     * Knows of no day yet.
     *
     * @param scopes what may be chosen from, never empty
     * @param writing where files are written, which may hang
     * @param fx where answers are told
     */
    public ReportsViewModel(
            Reports reports, List<Scope> scopes, LastFolder folder, Executor writing, Executor fx, Ticks ticks) {
        this.reports = reports;
        this.scopes = List.copyOf(scopes);
        this.folder = folder;
        this.writing = writing;
        this.fx = fx;
        this.ticks = ticks;
        this.scope = new SimpleObjectProperty<>(scopes.get(0));
    }

    ReadOnlyObjectProperty<Days> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /** The day chosen; null before there is any. */
    ObjectProperty<@Nullable LocalDate> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    List<Scope> scopes() {
        return scopes;
    }

    ReadOnlyObjectProperty<Work> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** What became of the last report; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The report that is looked at; null while none is. */
    ReadOnlyObjectProperty<@Nullable Made> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    Ticks ticks() {
        return ticks;
    }

    /**
     * Tells the folder to propose: after two seconds another one, for the disk it lies on may never answer. Asked again
     * before that, it tells once.
     */
    void folder(Consumer<Path> told) {
        if (askingFolder) {
            return;
        }
        askingFolder = true;
        CompletableFuture<Path> found = new CompletableFuture<>();
        Subscription patience = ticks.after(FOLDER_WAIT, () -> found.complete(folder.fallback()));
        var unused = found.thenAcceptAsync(
                path -> {
                    patience.close();
                    askingFolder = false;
                    told.accept(path);
                },
                fx);
        try {
            writing.execute(() -> found.complete(folder.last()));
        } catch (RejectedExecutionException allHang) {
            LOG.warn("no thread is left to look for a folder reason={}", allHang.toString());
            found.complete(folder.fallback());
        }
    }

    /** Asks of which days there are reports; what is chosen stays chosen. */
    public void refresh() {
        days.set(days.get().asking());
        var unused = reports.days().thenAcceptAsync(this::answered, fx);
    }

    /** While the days are looked at, until the subscription is closed: asks again for what changes by itself. */
    Subscription shown() {
        return ticks.every(LOOK_AGAIN, () -> {
            if (days.get().phase() != Days.Phase.ASKING && days.get().changeSoon()) {
                refresh();
            }
        });
    }

    /** Chooses a day by what somebody typed; null where it is the text of a day there is. */
    @Nullable
    String choose(String typed) {
        LocalDate near = days.get().proposed().orElse(LocalDate.EPOCH);
        Optional<LocalDate> date = TypedDate.read(typed, near);
        if (date.isEmpty()) {
            return "typed.noDate";
        }
        if (days.get().on(date.get()).isEmpty()) {
            return "typed.noDay";
        }
        chosen.set(date.get());
        return null;
    }

    /** Has the chosen day's report made, to look at it. */
    void open(boolean print) {
        day().ifPresent(date -> make(Order.toSee(date, scope.get(), print)));
    }

    /** The name to propose for the chosen day's file. */
    Optional<String> fileName(ReportFormat format) {
        return day().map(date -> format.fileName(date, scope.get()));
    }

    /** Has the chosen day's report made, and saves it. */
    void save(ReportFormat format, Path target) {
        day().ifPresent(date -> make(Order.toSave(date, scope.get(), format, target)));
    }

    /** Saves the report that is looked at, as it is. */
    void saveOpened(Path target) {
        Made shown = opened.get();
        if (shown != null && !work.get().busy()) {
            write(new Made(shown.order().savedAt(target), shown.bytes()));
        }
    }

    /** Saves the report that could not be written, at another place; nothing is made anew. */
    void saveElsewhere(Path target) {
        Made waiting = held;
        if (waiting != null && !work.get().busy()) {
            write(new Made(waiting.order().savedAt(target), waiting.bytes()));
        }
    }

    /** Asks for the last report once more. */
    void again() {
        Told last = told.get();
        if (last != null) {
            make(last.order());
        }
    }

    /** Nobody waits for the report any more. */
    void cancel() {
        if (work.get().busy() && !work.get().writing()) {
            question++;
            rest();
        }
    }

    void dismiss() {
        told.set(null);
    }

    /** The report is no longer looked at. */
    void leave() {
        opened.set(null);
    }

    private Optional<LocalDate> day() {
        return work.get().busy()
                ? Optional.empty()
                : days.get().on(chosen.get()).map(day -> day.date());
    }

    private void answered(Reply<ReportDaysView> reply) {
        days.set(reply.match(got -> Days.of(got.days()), error -> days.get().failed(Answers.failed(error))));
        if (days.get().on(chosen.get()).isEmpty()) {
            chosen.set(days.get().proposed().orElse(null));
        }
    }

    private void make(Order order) {
        if (work.get().busy()) {
            return;
        }
        told.set(null);
        held = null;
        work.set(Work.making(order));
        counting = ticks.every(A_SECOND, () -> work.set(work.get().aSecondLater()));
        int asked = ++question;
        var unused = reports.file(order.date(), order.format(), order.scope())
                .thenAcceptAsync(
                        reply -> {
                            if (asked == question) {
                                rest();
                                take(order, reply);
                            }
                        },
                        fx);
    }

    private void take(Order order, Reply<byte[]> reply) {
        reply.match(
                bytes -> {
                    Made made = new Made(order, bytes);
                    if (order.target() == null) {
                        opened.set(made);
                    } else {
                        write(made);
                    }
                    return true;
                },
                error -> {
                    told.set(Told.notMade(order, Answers.failed(error)));
                    return false;
                });
    }

    private void write(Made made) {
        Path target = made.order().target();
        if (target == null) {
            return;
        }
        told.set(null);
        work.set(Work.writing(made.order()));
        int asked = ++question;
        counting = ticks.after(WRITING_MAX, () -> settle(made, target, Optional.of(WriteFault.SILENT)));
        try {
            writing.execute(() -> {
                Optional<WriteFault> fault = written(target, made.bytes());
                fx.execute(() -> {
                    // What comes too late still counts, unless something else was begun meanwhile.
                    if (asked == question) {
                        settle(made, target, fault);
                    }
                });
            });
        } catch (RejectedExecutionException allHang) {
            LOG.warn("no thread is left to write a report reason={}", allHang.toString());
            settle(made, target, Optional.of(WriteFault.SILENT));
        }
    }

    private static Optional<WriteFault> written(Path target, byte[] bytes) {
        try {
            WholeFile.write(target, bytes);
            return Optional.empty();
        } catch (IOException failed) {
            LOG.warn("a report was not written file={} reason={}", target, failed.toString());
            return Optional.of(WriteFault.of(failed, target, bytes.length));
        }
    }

    private void settle(Made made, Path target, Optional<WriteFault> fault) {
        rest();
        held = fault.isPresent() ? made : null;
        told.set(fault.map(why -> Told.notWritten(made.order(), why)).orElseGet(() -> Told.saved(made.order())));
        Path parent = target.toAbsolutePath().getParent();
        if (fault.isEmpty() && parent != null) {
            folder.remember(parent);
        }
    }

    private void rest() {
        counting.close();
        counting = Subscription.NONE;
        work.set(Work.NONE);
    }
}
