package id.satuatap.counter.desk;

import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.MarkNoShow;
import id.satuatap.protocol.command.RecallTicket;
import id.satuatap.protocol.command.ReopenTicket;
import id.satuatap.protocol.command.ResumeCounter;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.command.UndoCall;
import id.satuatap.protocol.view.TurnView;
import java.util.Optional;
import java.util.function.Function;

/** Makes the command for an action; each names the turn that the officer saw. Stateless. */
final class DeskCommands {
    private DeskCommands() {}

    /** Empty for what needs a turn and there is none, and for what has to be chosen first: a target, a reason, a person. */
    static Optional<Command> of(DeskAction action, String counter, Optional<TurnView> seen, Optional<Ended> ended) {
        return switch (action) {
            case CALL_NEXT ->
                Optional.of(new CallNext(counter, seen.map(TurnView::turn).orElse(null)));
            case RECALL -> about(seen, turn -> new RecallTicket(counter, turn));
            case START -> about(seen, turn -> new StartServing(counter, turn));
            case FINISH -> about(seen, turn -> new FinishServing(counter, turn));
            case NOT_PRESENT -> about(seen, turn -> new MarkNoShow(counter, turn));
            case UNDO ->
                about(seen, turn -> new UndoCall(counter, turn))
                        .or(() -> ended.map(last -> new ReopenTicket(counter, last.turn())));
            case RESUME -> Optional.of(new ResumeCounter(counter));
            case CLOSE -> Optional.of(new CloseCounter(counter));
            case TRANSFER, HOLD, CANCEL, PAUSE -> Optional.empty();
        };
    }

    private static Optional<Command> about(Optional<TurnView> seen, Function<String, Command> command) {
        return seen.map(turn -> command.apply(turn.turn()));
    }
}
