package id.satuatap.counter.bookings;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.Saying;
import id.satuatap.counter.workspace.Question;
import id.satuatap.counter.workspace.Talk;
import id.satuatap.protocol.booking.BookedState;
import id.satuatap.protocol.booking.BookedView;
import id.satuatap.protocol.booking.BookingsView;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.CancelBooking;
import id.satuatap.protocol.command.CheckIn;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The bookings of a date, or those that were looked for, and what is done with them. Confined to the FX thread. */
public final class BookingsViewModel {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    /** How far the list is. */
    enum Reading {
        NOT_YET,
        READ,
        FAILED
    }

    private final BookingRecords records;
    private final Supplier<String> visits;
    private final boolean mayCheckIn;
    private final Executor fx;
    private final Ticks ticks;
    private final Answers answers = new Answers(UnaryOperator.identity());
    private final Errand errand;
    private final FollowedMall followed;
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final StringProperty word = new SimpleStringProperty("");
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable BookedView> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<BookedView>> bookings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.NOT_YET);
    private final Talk talk = new Talk();
    private String searched = "";
    private int asked;
    private long readAt = -1;

    /**
     * A page that knows nothing of the mall yet.
     *
     * @param visits makes a new visit's id
     * @param mayCheckIn whether the person may give the number that a booking stands for
     * @param fx where outcomes are told
     * @param signedOut told why, when the session is no longer good
     */
    public BookingsViewModel(
            CommandSender sender,
            BookingRecords records,
            Supplier<String> visits,
            boolean mayCheckIn,
            InstantSource mallClock,
            Executor fx,
            Ticks ticks,
            Consumer<Saying> signedOut) {
        this.records = records;
        this.visits = visits;
        this.mayCheckIn = mayCheckIn;
        this.fx = fx;
        this.ticks = ticks;
        this.errand = new Errand(sender, fx, ticks);
        this.followed = new FollowedMall(mallClock, ticks, this::look, signedOut);
        followed.mallProperty().addListener((mall, before, after) -> begin(after));
        date.addListener((value, before, after) -> day());
    }

    /** Looks again whenever something was recorded, now and then, until it is closed. */
    Subscription opened() {
        again();
        return ticks.every(LOOK_AGAIN, this::againAfterNews);
    }

    FollowedMall followed() {
        return followed;
    }

    /** The business date; null before it is known. */
    @Nullable
    LocalDate today() {
        MallView mall = followed.mallProperty().get();
        return mall == null ? null : mall.date();
    }

    /** Of which date they are; null before the mall's is known. */
    ObjectProperty<@Nullable LocalDate> dateProperty() {
        return date;
    }

    /** The code or reference that is typed; looked for only when that is asked for. */
    StringProperty wordProperty() {
        return word;
    }

    /** Which code or reference the list is of; empty when it is a date's. */
    String searched() {
        return searched;
    }

    /** What of the list is shown: of services whose names hold it. */
    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable BookedView> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<List<BookedView>> bookingsProperty() {
        return bookings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Errand.Phase> phaseProperty() {
        return errand.phaseProperty();
    }

    /** What is told and asked. */
    Talk talk() {
        return talk;
    }

    /** Whether something may be asked for now. */
    boolean may() {
        return followed.live() && !errand.busy();
    }

    /** Whether the chosen one may be moved and cancelled. */
    boolean mayChange() {
        BookedView booked = chosen.get();
        return may() && booked != null && booked.state() == BookedState.BOOKED;
    }

    /** Whether its visitor may be given his number here. */
    boolean mayCheckIn() {
        BookedView booked = chosen.get();
        return mayChange()
                && mayCheckIn
                && booked != null
                && booked.booking().date().equals(today());
    }

    boolean isHelpDesk() {
        return mayCheckIn;
    }

    /** Looks for the code or reference that was typed; with none, for those of the date. */
    void search() {
        String typed = word.get().trim();
        if (!typed.equals(searched)) {
            searched = typed;
            forget();
        } else {
            reading.set(Reading.NOT_YET);
        }
        again();
    }

    /** Asks before a place is kept no more. */
    void askCancel(BookedView booked, String reason, String reasonWords) {
        talk.ask(new Question(
                new Saying(
                        Tone.WARNING,
                        BookingsWords.class,
                        "ask.cancel",
                        List.of(booked.booking().code(), reasonWords)),
                "ask.yes",
                () -> run(
                        new CancelBooking(booked.booking().booking(), reason),
                        "told.cancelled",
                        booked.booking().code())));
    }

    /** Gives the number that it stands for. */
    void checkIn(BookedView booked) {
        talk.dismiss();
        errand.run(new CheckIn(visits.get(), booked.booking().code(), Language.INDONESIAN), outcome -> {
            talk.tell(answers.told(outcome)
                    .or(() -> Answers.ticket(outcome).map(ticket -> said("told.checkedIn", ticket.ticket())))
                    .orElse(null));
            again();
        });
    }

    /** Something was done elsewhere on the page. */
    void tell(@Nullable Saying news) {
        talk.tell(news);
        again();
    }

    private static Saying said(String key, String argument) {
        return new Saying(Tone.SUCCESS, BookingsWords.class, key, List.of(argument));
    }

    private void run(Command command, String told, String code) {
        errand.run(command, outcome -> ended(outcome, told, code));
    }

    private void ended(Outcome outcome, String told, String code) {
        talk.tell(answers.told(outcome).orElse(said(told, code)));
        again();
    }

    private void begin(@Nullable MallView mall) {
        if (mall != null && mall.date() != null && date.get() == null) {
            date.set(mall.date());
        }
    }

    private void day() {
        word.set("");
        forget();
        search();
    }

    /** What was read is no answer to what is asked now. */
    private void forget() {
        reading.set(Reading.NOT_YET);
        chosen.set(null);
        bookings.set(List.of());
    }

    private void look() {
        followed.hall().ifPresent(seen -> errand.seen(seen.epoch(), seen.sequence()));
    }

    /** What was read is still so while nothing was recorded in the hall. */
    private void againAfterNews() {
        if (reading.get() != Reading.READ || recorded() != readAt) {
            again();
        }
    }

    /** How far the hall's record goes, as the stream tells it; -1 before it is known. */
    private long recorded() {
        return followed.hall().map(HallProjection::sequence).orElse(-1L);
    }

    private void again() {
        String named = searched;
        LocalDate day = date.get();
        if (named.isEmpty() && day == null) {
            return;
        }
        int mine = ++asked;
        readAt = recorded();
        CompletableFuture<Reply<BookingsView>> answer =
                named.isEmpty() && day != null ? records.on(day) : records.named(named);
        var unused = answer.thenAcceptAsync(
                reply -> {
                    if (mine == asked) {
                        reply.match(this::read, this::unread);
                    }
                },
                fx);
    }

    private boolean read(BookingsView view) {
        BookedView before = chosen.get();
        if (!view.bookings().equals(bookings.get())) {
            bookings.set(view.bookings());
            chosen.set(
                    before == null
                            ? null
                            : view.bookings().stream()
                                    .filter(each -> each.booking()
                                            .booking()
                                            .equals(before.booking().booking()))
                                    .findFirst()
                                    .orElse(null));
        }
        reading.set(Reading.READ);
        if (!searched.isEmpty() && chosen.get() == null && view.bookings().size() == 1) {
            chosen.set(view.bookings().get(0));
        }
        return true;
    }

    /** What was read before stays, and the link's own banner says of when it is. */
    private boolean unread(WireError error) {
        if (reading.get() != Reading.READ) {
            reading.set(Reading.FAILED);
            talk.tell(Answers.failed(error));
        }
        return false;
    }
}
