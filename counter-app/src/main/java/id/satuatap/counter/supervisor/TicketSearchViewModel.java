package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Answers;
import id.satuatap.counter.link.LatestQuestion;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.view.WhyView;
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

/** From a typed number to a ticket's history. Confined to the FX thread; an answer to an older question is not shown. */
public final class TicketSearchViewModel {
    private final TicketRecords records;
    private final LatestQuestion question;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Finding> finding = new ReadOnlyObjectWrapper<>(Finding.NOTHING_ASKED);
    private final ReadOnlyObjectWrapper<@Nullable WhyView> why = new ReadOnlyObjectWrapper<>();

    /** @param fx where answers are told */
    public TicketSearchViewModel(TicketRecords records, Executor fx) {
        this.records = records;
        this.question = new LatestQuestion(fx);
    }

    /** What was typed. */
    StringProperty typedProperty() {
        return typed;
    }

    /** The business date looked at; null for the present one. */
    ObjectProperty<@Nullable LocalDate> dateProperty() {
        return date;
    }

    ReadOnlyObjectProperty<Finding> findingProperty() {
        return finding.getReadOnlyProperty();
    }

    /** Who is before the number looked at, and why; null where nobody knows, or it is of another day. */
    ReadOnlyObjectProperty<@Nullable WhyView> whyProperty() {
        return why.getReadOnlyProperty();
    }

    /**
     * Looks for the number that was typed.
     *
     * @param today looked at where no other date is chosen; null before the first day was opened
     */
    void search(@Nullable LocalDate today) {
        LatestQuestion.day(date.get(), today)
                .ifPresentOrElse(
                        day -> TypedNumber.read(typed.get())
                                .ifPresentOrElse(number -> search(day, number), () -> refuse("search.noNumber")),
                        () -> refuse("search.noDay"));
    }

    private void refuse(String key) {
        show(Finding.failed(typed.get(), new Saying(Tone.WARNING, SupervisorWords.class, key, List.of())));
    }

    /** Looks at one of the tickets found. */
    void choose(LocalDate day, TicketFound ticket) {
        Finding found = finding.get();
        ask(records.history(day, ticket.visit()), history -> told(found.with(history), ticket), found.number());
    }

    /** The history is there; why he waits is a figure more, and no loss where it cannot be had. */
    private void told(Finding found, TicketFound ticket) {
        finding.set(found);
        question.beside(records.why(ticket.ticket()), error -> {}, told -> {
            if (told.visit().equals(ticket.visit())) {
                why.set(told);
            }
        });
    }

    private void search(LocalDate day, String number) {
        typed.set(number);
        show(Finding.asking(number));
        ask(records.tickets(day, number), this::found, number);
    }

    private void found(TicketsFound found) {
        List<TicketFound> tickets = found.tickets();
        if (tickets.isEmpty()) {
            finding.set(Finding.nobody(found.number()));
        } else {
            finding.set(finding.get().of(tickets));
            choose(found.date(), tickets.get(tickets.size() - 1));
        }
    }

    private void show(Finding next) {
        question.drop();
        why.set(null);
        finding.set(next);
    }

    private <T> void ask(CompletableFuture<Reply<T>> asked, Consumer<T> told, String number) {
        question.ask(asked, error -> finding.set(Finding.failed(number, Answers.failed(error))), told);
    }
}
