package id.satuatap.counter.helpdesk;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.uikit.control.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** From what a visitor still knows to the fate of his number. Confined to the FX thread; answers to older questions are not shown. */
public final class SearchViewModel {
    private final DeskRecords records;
    private final Executor fx;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.NOTHING_ASKED);
    private int question;

    /** @param fx where answers are told */
    public SearchViewModel(DeskRecords records, Executor fx) {
        this.records = records;
        this.fx = fx;
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
        LocalDate chosen = date.get();
        LocalDate day = chosen == null ? today : chosen;
        if (day == null) {
            refuse("find.noDay");
        } else {
            TypedNumber.read(typed.get())
                    .ifPresentOrElse(number -> search(day, day.equals(today), number), () -> refuse("find.noNumber"));
        }
    }

    /** Looks at one of those that were found. */
    void choose(TicketFound ticket) {
        Search shown = search.get();
        LocalDate day = shown.date();
        if (day != null) {
            ask(records.history(day, ticket.visit()), history -> {
                search.set(shown.looksAt(ticket, history));
                if (shown.today()) {
                    why(ticket);
                }
            });
        }
    }

    /** Looks once more at the number that is shown: something has become of it. */
    void again() {
        Search shown = search.get();
        LocalDate day = shown.date();
        TicketFound chosen = shown.chosen();
        if (shown.phase() == Search.Phase.FOUND && day != null && chosen != null) {
            ask(
                    records.tickets(day, new TypedNumber(chosen.ticket(), true)),
                    found -> found.tickets().stream()
                            .filter(ticket -> ticket.visit().equals(chosen.visit()))
                            .findFirst()
                            .ifPresent(this::choose));
        }
    }

    private void search(LocalDate day, boolean today, TypedNumber number) {
        typed.set(number.text());
        search.set(Search.asking(number.text(), day, today));
        ask(records.tickets(day, number), this::found);
    }

    private void found(TicketsFound found) {
        List<TicketFound> tickets = found.tickets();
        search.set(search.get().of(tickets));
        if (tickets.size() == 1) {
            choose(tickets.get(0));
        }
    }

    /** Why he waits is a figure more, and no loss where it cannot be had. */
    private void why(TicketFound ticket) {
        int asked = question;
        var unused = records.why(ticket.ticket())
                .thenAcceptAsync(
                        reply -> reply.match(
                                told -> {
                                    if (asked == question && told.visit().equals(ticket.visit())) {
                                        search.set(search.get().because(told));
                                    }
                                    return true;
                                },
                                error -> false),
                        fx);
    }

    private void refuse(String key) {
        question++;
        search.set(Search.failed(typed.get(), new Saying(Tone.WARNING, HelpDeskWords.class, key, List.of())));
    }

    private <T> void ask(CompletableFuture<Reply<T>> asked, Consumer<T> told) {
        int mine = ++question;
        var unused = asked.thenAcceptAsync(
                reply -> {
                    if (mine == question) {
                        settle(reply, told);
                    }
                },
                fx);
    }

    private <T> void settle(Reply<T> reply, Consumer<T> told) {
        reply.match(
                got -> {
                    told.accept(got);
                    return true;
                },
                error -> {
                    search.set(Search.failed(typed.get(), Answers.failed(error)));
                    return false;
                });
    }
}
