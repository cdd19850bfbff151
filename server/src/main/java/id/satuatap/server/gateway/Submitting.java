package id.satuatap.server.gateway;

import id.satuatap.hall.command.Command;
import id.satuatap.server.engine.Verdict;
import java.util.concurrent.CompletionStage;

/** Hands a translated command to the engine, under its sender's name and id. Implementations are thread-safe. */
@FunctionalInterface
interface Submitting {
    CompletionStage<Verdict> submit(Command command);
}
