package id.satuatap.server.gateway;

import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.SavePerson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The content of a command in one form, whatever order and spaces its sender used. Immutable. */
final class Canonical {
    private static final String ANY_ID = "content";

    private final WireCodec codec;

    Canonical(WireCodec codec) {
        this.codec = codec;
    }

    /** SHA-256, hexadecimal. The deadline is no content: a sender who tries again may set another. */
    String hash(Command command) {
        byte[] content = codec.encodeCommand(new CommandRequest(ANY_ID, null, withoutSecrets(command)));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash goes into the journal for ever: nobody shall try passwords on it. */
    private static Command withoutSecrets(Command command) {
        return command instanceof SavePerson person && person.password() != null
                ? new SavePerson(person.person(), person.name(), person.role(), person.agency(), "set", person.active())
                : command;
    }
}
