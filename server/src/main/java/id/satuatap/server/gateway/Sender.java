package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import java.util.concurrent.CompletionStage;

/** Whoever sent a command, for those who must know what he may do before they begin. Implementations are thread-safe. */
interface Sender extends Submitting {
    /** Whether he may do something everywhere. The engine decides once more. */
    CompletionStage<Boolean> may(Permission permission);
}
