package id.satuatap.server.engine;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Command;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A command as it reaches the engine. Immutable.
 *
 * @param commandId made by the sender; belongs to the principal
 * @param contentHash SHA-256 hex of the canonical content, to tell a repeat from another command with the same id
 * @param deadline after which it must not be decided any more; null for none
 */
public record Submission(
        Principal who,
        String commandId,
        String contentHash,
        Command command,
        @Nullable Instant deadline) {}
