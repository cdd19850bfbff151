package id.satuatap.counter.desk;

import id.satuatap.protocol.view.OutageView;
import id.satuatap.protocol.view.TurnView;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a desk shows, in words of the present language. Confined to the FX thread. */
public final class DeskWords {
    private final Messages messages;
    private final MallText mallText;
    private final Services services;

    /**
     * Immutable. One thing worth knowing of the visitor who is here.
     *
     * @param tone how it stands out
     * @param icon its picture
     * @param text its words
     */
    public record Fact(Tone tone, Icon icon, String text) {}

    public DeskWords(MallText mallText, Services services) {
        this.messages = Messages.beside(DeskWords.class, mallText.localeProperty());
        this.mallText = mallText;
        this.services = services;
    }

    /** The bundle beside this class. */
    public Messages messages() {
        return messages;
    }

    /** The mall's times and dates. */
    public MallText mallText() {
        return mallText;
    }

    /** What the button of an action says; calling next has other words while it also finishes. */
    public String action(DeskAction action, DeskScene scene) {
        Ended ended = scene.ended();
        if (action == DeskAction.HOLD && scene.turn().isEmpty() && scene.comingBack() > 0) {
            return messages.text(
                    scene.missed().isEmpty() ? "desk.held.button" : "desk.comingBack.button", scene.comingBack());
        }
        if (action == DeskAction.UNDO && scene.turn().isEmpty() && ended != null) {
            return messages.text("desk.reopen.button", ended.ticket());
        }
        boolean finishes = action == DeskAction.CALL_NEXT && scene.turn().isPresent() && scene.finishesAndCalls();
        return messages.text(finishes ? "desk.finishAndCall.button" : "desk.action." + action);
    }

    /** How the counter stands. */
    public String standing(DeskScene scene) {
        boolean stopped = scene.frozen() && scene.standing() == Standing.FREE;
        return messages.text(stopped ? "desk.standing.stopped" : "desk.standing." + scene.standing());
    }

    /** What to do next, for when nobody is here. */
    public String guidance(DeskScene scene) {
        return switch (scene.standing()) {
            case FREE ->
                Optional.ofNullable(scene.outage())
                        .map(this::stopped)
                        .or(() -> sentTo(scene))
                        .orElseGet(() -> messages.text(
                                "desk.guidance.free", scene.waiting().size()));
            case PAUSED -> messages.text("desk.guidance.paused");
            case NOT_MINE -> messages.text("desk.guidance.notMine");
            case CALLED, SERVING -> "";
        };
    }

    /** For the visitor who still stands here, and asks where to go. */
    private Optional<String> sentTo(DeskScene scene) {
        Ended ended = scene.ended();
        return Optional.ofNullable(scene.desk())
                .flatMap(desk -> Optional.ofNullable(desk.sentTo()))
                .filter(stop -> ended != null)
                .map(stop -> messages.text(
                        "desk.guidance.sentTo",
                        ended == null ? "" : ended.ticket(),
                        stop.serviceName(),
                        stop.agencyName(),
                        stop.zoneName(),
                        scene.waiting().size()));
    }

    private String stopped(OutageView outage) {
        String key = "reason." + outage.reason();
        String why = messages.text(messages.has(key) ? key : "reason.standsStill");
        return messages.text("desk.guidance.stopped", mallText.time(outage.since()), why);
    }

    /** How long it has stood so, running; empty where that is nobody's business, or where it is not known to be true. */
    public String elapsed(DeskScene scene, Instant now) {
        return scene.live() ? began(scene).map(since -> stopwatch(since, now)).orElse("") : "";
    }

    /** Whether serving takes longer than the service's standard time. */
    public boolean beyondStandard(DeskScene scene, Instant now) {
        return standard(scene)
                .filter(minutes -> began(scene)
                        .map(since -> Duration.between(since, now).compareTo(Duration.ofMinutes(minutes)) > 0)
                        .orElse(false))
                .isPresent();
    }

    /** "standar 10 menit", while somebody is served. */
    public String standardTime(DeskScene scene) {
        return standard(scene)
                .map(minutes -> messages.text("desk.standard", mallText.duration(Duration.ofMinutes(minutes))))
                .orElse("");
    }

    /** How long somebody has waited since he took his number. */
    public String waited(Instant issuedAt, Instant until) {
        return mallText.duration(positive(issuedAt, until));
    }

    /** What is worth knowing of who is here. */
    public List<Fact> facts(TurnView turn) {
        List<Fact> facts = new ArrayList<>();
        if (turn.priority()) {
            facts.add(new Fact(Tone.INFO, Icon.PRIORITY, messages.text("desk.fact.priority")));
        }
        facts.add(new Fact(
                Tone.NEUTRAL, Icon.WAIT, messages.text("desk.fact.waited", waited(turn.issuedAt(), turn.calledAt()))));
        facts.add(new Fact(
                turn.calls() > 1 ? Tone.WARNING : Tone.NEUTRAL,
                Icon.CALL,
                messages.text("desk.fact.calls", turn.calls())));
        Optional.ofNullable(turn.transferredFrom())
                .ifPresent(from -> facts.add(new Fact(
                        Tone.INFO, Icon.TRANSFER, messages.text("desk.fact.transferred", services.name(from)))));
        Optional.ofNullable(turn.holder())
                .ifPresent(
                        name -> facts.add(new Fact(Tone.INFO, Icon.CALENDAR, messages.text("desk.fact.holder", name))));
        stops(turn).ifPresent(facts::add);
        Optional.ofNullable(turn.note())
                .ifPresent(
                        note -> facts.add(new Fact(Tone.INFO, Icon.DOCUMENT, messages.text("desk.fact.note", note))));
        return facts;
    }

    /** One of them with its zone, the others by name. */
    private Optional<Fact> stops(TurnView turn) {
        return turn.stops().stream().findFirst().map(next -> {
            String others = turn.stops().stream()
                    .skip(1)
                    .map(stop -> stop.serviceName())
                    .collect(Collectors.joining(", "));
            return new Fact(
                    Tone.INFO,
                    Icon.TRANSFER,
                    others.isEmpty()
                            ? messages.text("desk.fact.nextStop", next.serviceName(), next.zoneName())
                            : messages.text("desk.fact.nextStops", next.serviceName(), next.zoneName(), others));
        });
    }

    private Optional<Integer> standard(DeskScene scene) {
        return scene.standing() == Standing.SERVING
                ? scene.turn().flatMap(turn -> services.standardMinutes(turn.service()))
                : Optional.empty();
    }

    private static Optional<Instant> began(DeskScene scene) {
        return switch (scene.standing()) {
            case CALLED -> scene.turn().map(TurnView::calledAt);
            case SERVING -> scene.turn().flatMap(turn -> Optional.ofNullable(turn.servingAt()));
            case PAUSED -> Optional.ofNullable(scene.desk()).map(desk -> desk.since());
            case FREE, NOT_MINE -> Optional.empty();
        };
    }

    private String stopwatch(Instant since, Instant now) {
        return mallText.stopwatch(positive(since, now));
    }

    // The mall's clock reaches this PC a little late; nobody waits a negative time for that.
    private static Duration positive(Instant from, Instant to) {
        Duration length = Duration.between(from, to);
        return length.isNegative() ? Duration.ZERO : length;
    }
}
