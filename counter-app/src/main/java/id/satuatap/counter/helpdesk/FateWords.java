package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.view.MallView;
import id.satuatap.protocol.view.WhyView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has become of a number, in sentences that an officer can say aloud. Confined to the FX thread. */
final class FateWords {
    /** Who is yet to be called, and hears nothing while his agency's work stands still. */
    private static final Set<String> STILL_AHEAD = Set.of("WAITING", "PLANNED", "MISSED", "ON_HOLD");

    private static final Set<String> CALLS = Set.of("TicketCalled", "TicketRecalled");

    private final HelpDeskWords words;
    private final Messages messages;
    private final UnaryOperator<String> kiosks;

    /** @param kiosks from a device's id to how it is called */
    FateWords(HelpDeskWords words, UnaryOperator<String> kiosks) {
        this.words = words;
        this.kiosks = kiosks;
        this.messages = words.messages();
    }

    Tone tone(TicketFound ticket) {
        return switch (ticket.state()) {
            case "CALLED", "MISSED" -> Tone.WARNING;
            case "CANCELLED", "NO_SHOW", "UNSERVED" -> Tone.DANGER;
            case "FINISHED" -> Tone.SUCCESS;
            default -> Tone.INFO;
        };
    }

    /** The one sentence that matters. */
    String fate(Search search) {
        TicketFound ticket = search.chosen();
        VisitHistory history = search.history();
        if (ticket == null || history == null) {
            return "";
        }
        List<HistoryStep> steps =
                history.steps().stream().filter(step -> ofItsLeg(ticket, step)).toList();
        if (carried(steps, ticket)) {
            return said("LegRebooked", steps, "fate.REBOOKED");
        }
        return switch (ticket.state()) {
            case "WAITING" -> waiting(search.why(), ticket);
            case "CALLED" -> called(steps, "fate.CALLED");
            case "SERVING" -> at(steps, "ServingStarted", "fate.SERVING");
            case "ON_HOLD" -> at(steps, "ServingHeld", "fate.ON_HOLD");
            case "MISSED" -> called(steps, "fate.MISSED");
            case "FINISHED" -> at(steps, "ServingFinished", "fate.FINISHED");
            case "CANCELLED" -> said("LegCancelled", steps, "fate.CANCELLED");
            case "NO_SHOW" -> called(steps, "fate.NO_SHOW");
            case "UNSERVED" -> said("UnservedRecorded", steps, "fate.UNSERVED");
            case "PLANNED" -> messages.text("fate.PLANNED");
            case "WITHDRAWN" -> withdrawn(ticket, history, steps);
            case "TRANSFERRED" -> messages.text("fate." + ticket.state());
            default -> messages.text("fate.OTHER", words.code(ticket.state()));
        };
    }

    private String withdrawn(TicketFound ticket, VisitHistory history, List<HistoryStep> steps) {
        if (joined(ticket, history)) {
            return said("VisitsJoined", history.steps(), "fate.JOINED");
        }
        boolean elsewhere = last(steps, Set.of("LegHandedOver"))
                .filter(step -> step.detail() != null)
                .isPresent();
        return elsewhere ? said("LegHandedOver", steps, "fate.HANDED_OVER") : messages.text("fate.WITHDRAWN");
    }

    /** Whether its visitor goes on with another number; what was withdrawn before the joining did not go with it. */
    static boolean joined(TicketFound ticket, VisitHistory history) {
        return last(history.steps(), Set.of("VisitsJoined", "VisitParted"))
                        .filter(step -> step.event().equals("VisitsJoined"))
                        .isPresent()
                && history.steps().stream()
                        .anyMatch(step -> step.event().equals("LegHandedOver") && ofItsLeg(ticket, step));
    }

    /** Who comes to one service twice in a visit has two fates there. */
    private static boolean ofItsLeg(TicketFound ticket, HistoryStep step) {
        return (ticket.leg() == null || step.leg() == null)
                ? ticket.service().equals(step.service())
                : ticket.leg().equals(step.leg());
    }

    /**
     * What more there is to know: whether the agency's work stands still, what was quoted, and why he waits.
     *
     * @param mall as it stands now; null before it is known
     */
    String more(Search search, @Nullable MallView mall) {
        VisitHistory history = search.history();
        TicketFound ticket = search.chosen();
        if (history == null || ticket == null) {
            return "";
        }
        boolean waits = ticket.state().equals("WAITING");
        WhyView why = search.why();
        return Stream.of(
                        search.today() && STILL_AHEAD.contains(ticket.state()) ? outage(ticket.agency(), mall) : "",
                        waits ? quoted(history) : "",
                        waits && why != null ? because(why) : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Why nobody is called at an agency now; empty while its work goes on. */
    String outage(String agency, @Nullable MallView mall) {
        return mall == null
                ? ""
                : mall.outages().stream()
                        .filter(outage -> outage.agency().equals(agency))
                        .findFirst()
                        .map(outage -> messages.text(
                                "fate.outage",
                                words.agencyShort(agency),
                                words.mallText().time(outage.since()),
                                words.code(outage.reason())))
                        .orElse("");
    }

    private String quoted(VisitHistory history) {
        Integer from = history.quotedFromMinutes();
        Integer to = history.quotedToMinutes();
        if (from == null || to == null) {
            return "";
        }
        Instant issued = history.issuedAt();
        return messages.text(
                "fate.quoted",
                words.mallText().clock(issued.plusSeconds(from * 60L)),
                words.mallText().time(issued.plusSeconds(to * 60L)));
    }

    private String because(WhyView why) {
        String ahead = why.ahead().isEmpty()
                ? ""
                : messages.text(
                        "why.ahead",
                        why.ahead().stream()
                                .map(before -> before.priority()
                                        ? messages.text("why.priority", before.ticket())
                                        : before.ticket())
                                .collect(Collectors.joining(", ")),
                        Math.max(0, why.before() - why.ahead().size()));
        String elsewhere = why.beforeElsewhere() == 0 ? "" : messages.text("why.elsewhere", why.beforeElsewhere());
        String overtakes = why.mayOvertake() == 0 ? "" : messages.text("why.mayOvertake", why.mayOvertake());
        return Stream.of(ahead, elsewhere, overtakes)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String waiting(@Nullable WhyView why, TicketFound ticket) {
        return why == null || !why.state().equals("WAITING")
                ? messages.text("fate.WAITING", words.mallText().time(ticket.issuedAt()))
                : messages.text(
                        "fate.WAITING.before", why.before(), words.mallText().time(why.queuedAt()));
    }

    /** Whether for this service he is expected on another day; he may go on today with others. */
    private static boolean carried(List<HistoryStep> steps, TicketFound ticket) {
        return ticket.state().equals("UNSERVED")
                && steps.stream().anyMatch(step -> step.event().equals("LegRebooked"));
    }

    private String called(List<HistoryStep> steps, String key) {
        return last(steps, CALLS).map(step -> place(step, key)).orElseGet(() -> messages.text(key, "", "", ""));
    }

    private String at(List<HistoryStep> steps, String event, String key) {
        return last(steps, Set.of(event)).map(step -> place(step, key)).orElseGet(() -> messages.text(key, "", "", ""));
    }

    private String place(HistoryStep step, String key) {
        String label = step.counterLabel();
        String detail = step.detail();
        return messages.text(
                key,
                label == null ? "" : label,
                words.mallText().time(step.at()),
                detail == null ? "" : words.code(detail));
    }

    private String said(String event, List<HistoryStep> steps, String key) {
        return last(steps, Set.of(event))
                .map(step -> messages.text(
                        key,
                        words.mallText().time(step.at()),
                        actor(step),
                        step.detail() == null ? "" : reason(step.detail())))
                .orElseGet(() -> messages.text(key, "", "", ""));
    }

    /** "2026-11-24 NO_TIME_LEFT" is a date and a code, "A-012 SAME_VISITOR" a number and a code. */
    String reason(String detail) {
        return Stream.of(detail.split(" ", -1))
                .map(part -> part.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? words.mallText().date(LocalDate.parse(part))
                        : words.code(part))
                .collect(Collectors.joining(", "));
    }

    /** Who caused it: a person by his name at a counter or his id, a device, or the server. */
    String actor(HistoryStep step) {
        String actor = step.actor();
        String id = actor.substring(actor.indexOf(':') + 1);
        if (actor.startsWith("server:")) {
            return messages.text("actor.server");
        }
        if (actor.startsWith("device:")) {
            return kiosks.apply(id);
        }
        String name = step.officerName();
        return name != null && id.equals(step.officer()) ? name : id;
    }

    private static Optional<HistoryStep> last(List<HistoryStep> steps, Set<String> events) {
        return steps.stream().filter(step -> events.contains(step.event())).reduce((one, later) -> later);
    }
}
