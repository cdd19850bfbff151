package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.state.HallState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lost answers. Confined to one thread.
 *
 * <p>It hears of every command from the beginning on, of a replay, too: the hall of a replay remembers no id from before, so
 * whatever it calls repeated was accepted here.
 */
public final class RepeatGetsFirstAnswer implements Invariant {
    private record Key(Principal who, String id) {}

    private final Finding finding = new Finding();
    private Map<Key, Answer> today = new HashMap<>();
    private Map<Key, Answer> before = new HashMap<>();

    @Override
    public String sentence() {
        return "A command that is repeated with its id gets its first answer, also after a restart.";
    }

    @Override
    public Optional<String> after(Step step, HallState state) {
        if (step.input() instanceof Input.Said said) {
            if (step.tells(DayEvent.DayOpened.class)) {
                before = today;
                today = new HashMap<>();
            }
            Key key = new Key(said.who(), said.id());
            Answer first = today.getOrDefault(key, before.get(key));
            if (step.outcome() == Step.Outcome.REPEATED) {
                finding.wrongIf(first == null, "repeated, but never accepted:", said);
                finding.wrongIf(first != null && !first.equals(step.answer()), "another answer than before:", said);
            } else if (step.outcome() == Step.Outcome.ACCEPTED && step.answer() != null) {
                finding.wrongIf(first != null, "done twice:", said);
                today.put(key, step.answer());
            }
        }
        return finding.take();
    }
}
