package id.satuatap.protocol;

import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.field.InvalidFieldException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The envelope of POST /api/v1/commands.
 *
 * @param commandId made by the client, at least 26 random characters; a repeat with the same content gets the first
 *     answer
 * @param deadline by the mall's clock; a command whose turn comes later is refused with COMMAND_EXPIRED; absent = none
 * @param command what to do
 */
public record CommandRequest(String commandId, @Nullable Instant deadline, Command command) {
    public CommandRequest {
        Fields.id("commandId", commandId);
        if (commandId.indexOf('/') >= 0) {
            throw new InvalidFieldException("commandId", "must not hold a slash: it stands in a path");
        }
        Fields.required("command", command);
    }
}
