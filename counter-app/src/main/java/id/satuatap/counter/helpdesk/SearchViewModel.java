package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.LatestQuestion;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * From what a visitor still knows to the fate of his number, which is read again whenever the hall shows that something has
 * become of it. Confined to the FX thread; answers to older questions are not shown.
 */
public final class SearchViewModel {
    /** Between two readings: the hall may show much of a number in a second. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final DeskRecords records;
    private final FollowedMall followed;
    private final LatestQuestion question;
    private final Ticks ticks;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.NOTHING_ASKED);
    private NumberInHall seen = NumberInHall.UNKNOWN;
    /** How far the records must go to hold all that the hall has shown of the number. */
    private long shownUpTo;

    private boolean stale;
    private boolean resting;

    /**
     * @param followed the hall in which the number is
     * @param fx where answers are told
     */
    public SearchViewModel(DeskRecords records, FollowedMall followed, Executor fx, Ticks ticks) {
        this.records = records;
        this.followed = followed;
        this.question = new LatestQuestion(fx);
        this.ticks = ticks;
        followed.hallProperty().addListener((hall, before, after) -> look());
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** The business date looked at; null for the present one. */
    ObjectProperty<@Nullable LocalDate> dateProperty() {
        return date;
    }

    ReadOnlyObjectProperty<Search> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /**
     * Looks for what was typed.
     *
     * @param today null before the first day was opened
     */
    void search(@Nullable LocalDate today) {
        LatestQuestion.day(date.get(), today)
                .ifPresentOrElse(
                        day -> TypedNumber.read(typed.get())
                                .ifPresentOrElse(
                                        number -> search(day, day.equals(today), number),
                                        () -> refuse("find.noNumber")),
                        () -> refuse("find.noDay"));
    }

    /** Looks at one of those that were found. */
    void choose(TicketFound ticket) {
        Search shown = search.get();
        LocalDate day = shown.date();
        if (day != null) {
            seen = NumberInHall.UNKNOWN;
            shownUpTo = followed.hall().map(HallProjection::sequence).orElse(0L);
            look(ticket, shown.today());
            question.ask(records.history(day, ticket.visit()), this::failed, history -> told(shown, ticket, history));
        }
    }

    /** Looks once more at the number that is shown: something has become of it. */
    void again() {
        Search shown = search.get();
        LocalDate day = shown.date();
        TicketFound chosen = shown.chosen();
        if (shown.phase() == Search.Phase.FOUND && day != null && chosen != null) {
            // What was read stays until there is better: a reading that failed is made again.
            question.ask(
                    records.tickets(day, new TypedNumber(chosen.ticket(), true)),
                    error -> soon(),
                    found -> found.tickets().stream()
                            .filter(ticket -> ticket.visit().equals(chosen.visit()))
                            .findFirst()
                            .ifPresent(ticket -> again(shown, day, ticket)));
        }
    }

    private void again(Search shown, LocalDate day, TicketFound ticket) {
        look(ticket, shown.today());
        question.ask(records.history(day, ticket.visit()), error -> soon(), history -> told(shown, ticket, history));
    }

    private void told(Search shown, TicketFound ticket, VisitHistory history) {
        boolean behind =
                shown.today() && history.reach().lags() && history.reach().sequence() < shownUpTo;
        search.set(shown.looksAt(ticket, history, behind));
        if (shown.today()) {
            why(ticket);
        }
        if (behind) {
            soon();
        }
    }

    /** The hall is another: has something become of the number that is shown? */
    private void look() {
        Search shown = search.get();
        TicketFound chosen = shown.chosen();
        if (shown.phase() == Search.Phase.FOUND && chosen != null && look(chosen, shown.today())) {
            soon();
        }
    }

    private boolean look(TicketFound ticket, boolean today) {
        HallProjection hall = followed.hall().orElse(null);
        if (!today || hall == null) {
            return false;
        }
        NumberInHall now = NumberInHall.of(hall, ticket);
        boolean other = !now.equals(seen);
        if (other) {
            seen = now;
            shownUpTo = hall.sequence();
        }
        return other;
    }

    private void soon() {
        stale = true;
        if (!resting) {
            resting = true;
            stale = false;
            again();
            ticks.after(A_MOMENT, () -> {
                resting = false;
                if (stale) {
                    soon();
                }
            });
        }
    }

    private void search(LocalDate day, boolean today, TypedNumber number) {
        typed.set(number.text());
        search.set(Search.asking(number.text(), day, today));
        question.ask(records.tickets(day, number), this::failed, this::found);
    }

    private void found(TicketsFound found) {
        List<TicketFound> tickets = found.tickets();
        search.set(search.get().of(tickets, found.leavesOut()));
        if (tickets.size() == 1) {
            choose(tickets.get(0));
        }
    }

    /** Why he waits is a figure more, and no loss where it cannot be had. */
    private void why(TicketFound ticket) {
        question.beside(records.why(ticket.ticket()), error -> {}, told -> {
            if (told.visit().equals(ticket.visit())) {
                search.set(search.get().because(told));
            }
        });
    }

    private void refuse(String key) {
        question.drop();
        search.set(Search.failed(typed.get(), new Saying(Tone.WARNING, HelpDeskWords.class, key, List.of())));
    }

    private void failed(WireError error) {
        search.set(Search.failed(typed.get(), Answers.failed(error)));
    }
}
