package id.satuatap.counter.bookings;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.booking.BookedView;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.booking.FreeTimesView;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.protocol.command.MoveBooking;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Ticks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A place that is about to be kept, or a booking that is about to get another. Confined to the FX thread. */
public final class PlaceViewModel {
    /** The server counts 1 to 20. */
    static final int PERSONS_MAX = 20;

    private static final String ASKED = "VISITOR_ASKED";

    private final List<Bookable> services;
    private final BookingRecords records;
    private final Supplier<String> ids;
    private final Executor fx;
    private final Errand errand;
    private final Answers answers = new Answers(UnaryOperator.identity());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Bookable> service = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalTime> time = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> persons = new SimpleObjectProperty<>(1);
    private final BooleanProperty priority = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<LocalTime>> times = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper unread = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Bookable>> choices;
    private final ReadOnlyObjectWrapper<@Nullable BookedView> moving = new ReadOnlyObjectWrapper<>();
    private int asked;

    /**
     * A form that is empty.
     *
     * @param only the agency over which the person may book; null for all
     * @param ids makes the name by which a repeat is known
     */
    public PlaceViewModel(
            CatalogueView catalogue,
            @Nullable String only,
            CommandSender sender,
            BookingRecords records,
            Supplier<String> ids,
            Executor fx,
            Ticks ticks) {
        this.services = Bookable.of(catalogue, only);
        this.records = records;
        this.ids = ids;
        this.fx = fx;
        this.errand = new Errand(sender, fx, ticks);
        this.choices = new ReadOnlyObjectWrapper<>(services);
        filter.addListener((value, before, after) ->
                choices.set(services.stream().filter(each -> each.holds(after)).toList()));
        service.addListener((value, before, after) -> lookForTimes());
        date.addListener((value, before, after) -> lookForTimes());
    }

    StringProperty filterProperty() {
        return filter;
    }

    /** The services that were typed for, in the catalogue's order. */
    ReadOnlyObjectProperty<List<Bookable>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Bookable> serviceProperty() {
        return service;
    }

    ObjectProperty<@Nullable LocalDate> dateProperty() {
        return date;
    }

    ObjectProperty<@Nullable LocalTime> timeProperty() {
        return time;
    }

    ObjectProperty<Integer> personsProperty() {
        return persons;
    }

    BooleanProperty priorityProperty() {
        return priority;
    }

    /** Who it is for; empty where nobody says. */
    StringProperty nameProperty() {
        return name;
    }

    /** The free times of the day; null before they are known. */
    ReadOnlyObjectProperty<List<LocalTime>> timesProperty() {
        return times.getReadOnlyProperty();
    }

    /** Whether the free times were asked for in vain. */
    ReadOnlyBooleanProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /** Which one gets another place; null where one is made. */
    ReadOnlyObjectProperty<@Nullable BookedView> movingProperty() {
        return moving.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Errand.Phase> phaseProperty() {
        return errand.phaseProperty();
    }

    boolean whole() {
        return service.get() != null && date.get() != null && time.get() != null && !errand.busy();
    }

    /** Begins a new one. */
    void fresh(@Nullable LocalDate first) {
        moving.set(null);
        filter.set("");
        service.set(null);
        persons.set(1);
        priority.set(false);
        name.set("");
        date.set(first);
    }

    /** Begins to move one. */
    void move(BookedView booked) {
        service.set(null);
        moving.set(booked);
        filter.set("");
        persons.set(booked.booking().persons());
        priority.set(booked.booking().priority());
        name.set(Objects.requireNonNullElse(booked.name(), ""));
        date.set(booked.booking().date());
        service.set(services.stream()
                .filter(each -> each.service().code().equals(booked.booking().service()))
                .findFirst()
                .orElse(null));
    }

    /** The times may have become others. */
    void lookForTimes() {
        Bookable wanted = service.get();
        LocalDate day = date.get();
        time.set(null);
        times.set(null);
        unread.set(false);
        int mine = ++asked;
        if (wanted != null && day != null) {
            BookedView leaves = moving.get();
            var unused = records.freeTimes(
                            wanted.service().code(),
                            day,
                            leaves == null ? null : leaves.booking().booking())
                    .thenAcceptAsync(
                            reply -> {
                                if (mine == asked) {
                                    reply.match(this::read, error -> unread());
                                }
                            },
                            fx);
        }
    }

    private boolean read(FreeTimesView view) {
        times.set(view.times());
        return true;
    }

    private boolean unread() {
        unread.set(true);
        return false;
    }

    /** The hall's news. */
    void seen(long epoch, long sequence) {
        errand.seen(epoch, sequence);
    }

    /**
     * Keeps the place.
     *
     * @param when says date and time of a booking
     * @param told what came of it, and whether it is done
     */
    void keep(Function<BookingView, String> when, Consumer<Saying> told, Runnable done) {
        Bookable wanted = service.get();
        LocalDate day = date.get();
        LocalTime at = time.get();
        if (wanted == null || day == null || at == null) {
            return;
        }
        BookedView moved = moving.get();
        Command command = moved == null
                ? new MakeBooking(
                        ids.get(),
                        wanted.service().code(),
                        day,
                        at,
                        persons.get(),
                        priority.get(),
                        name.get().isBlank() ? null : name.get().strip())
                : new MoveBooking(moved.booking().booking(), day, at, ASKED);
        errand.run(command, outcome -> ended(outcome, moved == null ? "told.made" : "told.moved", when, told, done));
    }

    private void ended(
            Outcome outcome, String key, Function<BookingView, String> when, Consumer<Saying> told, Runnable done) {
        answers.told(outcome)
                .or(() -> Answers.booked(outcome)
                        .map(booking -> new Saying(
                                Tone.SUCCESS, BookingsWords.class, key, List.of(booking.code(), when.apply(booking)))))
                .ifPresent(told);
        if (Answers.booked(outcome).isPresent()) {
            done.run();
        }
    }
}
