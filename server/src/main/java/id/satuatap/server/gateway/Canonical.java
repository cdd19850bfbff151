package id.satuatap.server.gateway;

import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.SavePerson;
import id.satuatap.protocol.command.TransferTicket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The content of a command in one form, whatever order and spaces its sender used. Immutable. */
final class Canonical {
    private static final String ANY_ID = "content";
    private static final String SECRET = "set";

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

    /**
     * The hash goes into the journal for ever: nobody shall try passwords, names or notes on it. So it tells only whether
     * there is one.
     */
    private static Command withoutSecrets(Command command) {
        if (command instanceof SavePerson person) {
            return new SavePerson(
                    person.person(),
                    SECRET,
                    person.role(),
                    person.agency(),
                    person.password() == null ? null : SECRET,
                    person.active());
        }
        if (command instanceof TransferTicket transfer && transfer.note() != null) {
            return new TransferTicket(
                    transfer.counter(),
                    transfer.turn(),
                    transfer.toService(),
                    transfer.place(),
                    SECRET,
                    transfer.toCounter(),
                    transfer.toOfficer(),
                    transfer.comesBack());
        }
        return command;
    }
}
