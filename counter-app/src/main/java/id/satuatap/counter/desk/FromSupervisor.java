package id.satuatap.counter.desk;

import id.satuatap.counter.link.HelpReasons;
import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.HelpedView;
import id.satuatap.uikit.control.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a desk tells its officer of his supervisor: what was done for him, and what he was answered. Stateless. */
final class FromSupervisor {
    private FromSupervisor() {}

    /** The latest word; empty when there is none for this officer. */
    static Optional<DeskNotice> of(DeskScene scene) {
        DeskView desk = scene.desk();
        if (desk == null || scene.standing() == Standing.NOT_MINE) {
            return Optional.empty();
        }
        ClosingView closing = desk.closing();
        HelpedView helped = desk.helped();
        if (helped != null && (closing == null || helped.helpedAt().isAfter(closing.askedAt()))) {
            return done(helped, scene);
        }
        // A question is no news: it does not stand before the visitor who is here.
        return Optional.ofNullable(closing)
                .filter(asked -> asked.answer() != null || scene.turn().isEmpty())
                .map(FromSupervisor::answered);
    }

    /** That his counter was closed for him, where it was. */
    static Optional<Saying> closed(@Nullable DeskView desk, String person) {
        return Optional.ofNullable(desk)
                .flatMap(known -> Optional.ofNullable(known.helped()))
                .filter(helped -> helped.helpedOfficer().equals(person))
                .map(FromSupervisor::words);
    }

    private static Optional<DeskNotice> done(HelpedView helped, DeskScene scene) {
        boolean reopens =
                scene.ended() != null && scene.hindrance(DeskAction.UNDO).isEmpty();
        return scene.person().equals(helped.helpedOfficer())
                ? Optional.of(new DeskNotice(words(helped), reopens ? DeskAction.UNDO : null))
                : Optional.empty();
    }

    private static Saying words(HelpedView helped) {
        String ticket = helped.helpedTicket();
        return new Saying(
                Tone.INFO,
                DeskViewModel.class,
                "desk.helped." + helped.deed(),
                List.of(
                        name(helped.helpedBy()),
                        ticket == null ? "" : ticket,
                        HelpReasons.of(helped.helpReason()),
                        ticket == null ? 0 : 1));
    }

    private static DeskNotice answered(ClosingView closing) {
        if (closing.answer() == null) {
            long minutes =
                    Duration.between(closing.askedAt(), closing.answerBy()).toMinutes();
            return notice(Tone.INFO, "desk.closing.ASKED", List.of(HelpReasons.of(closing.askReason()), minutes), null);
        }
        return switch (closing.answer()) {
            case APPROVED ->
                notice(Tone.SUCCESS, "desk.closing.APPROVED", List.of(name(closing.answeredBy())), DeskAction.CLOSE);
            case REFUSED ->
                notice(
                        Tone.WARNING,
                        "desk.closing.REFUSED",
                        List.of(name(closing.answeredBy()), HelpReasons.of(closing.answerReason())),
                        null);
            case UNANSWERED -> notice(Tone.INFO, "desk.closing.UNANSWERED", List.of(), DeskAction.CLOSE);
        };
    }

    private static DeskNotice notice(Tone tone, String key, List<Object> arguments, @Nullable DeskAction offer) {
        return new DeskNotice(new Saying(tone, DeskViewModel.class, key, arguments), offer);
    }

    private static Object name(@Nullable String name) {
        return name != null ? name : new Saying(Tone.NEUTRAL, DeskViewModel.class, "desk.supervisor", List.of());
    }
}
