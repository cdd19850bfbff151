package id.satuatap.server.gateway;

import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.command.ApproveDevice;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.protocol.command.SavePerson;
import id.satuatap.protocol.command.TransferTicket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** The content of a command in one form, whatever order and spaces its sender used. Immutable. */
final class Canonical {
    private static final String ANY_ID = "content";
    private static final String SECRET = "set";

    private final WireCodec codec;

    Canonical(WireCodec codec) {
        this.codec = codec;
    }

    /**
     * SHA-256, hexadecimal. The deadline is no content: a sender who tries again may set another.
     *
     * @param keyed says a sender's own reference in a way that nobody can turn back
     */
    String hash(Command command, UnaryOperator<String> keyed) {
        byte[] content = codec.encodeCommand(new CommandRequest(ANY_ID, null, withoutSecrets(command, keyed)));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The hash goes into the journal for ever: nobody shall try passwords, names or notes on it. So it tells only whether
     * there is one. What a sender calls a booking may be a national number.
     */
    private static Command withoutSecrets(Command command, UnaryOperator<String> keyed) {
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
        if (command instanceof MakeBooking booking) {
            return new MakeBooking(
                    keyed.apply(booking.booking()),
                    booking.service(),
                    booking.date(),
                    booking.time(),
                    booking.persons(),
                    booking.priority(),
                    booking.name() == null ? null : SECRET);
        }
        if (command instanceof ApproveDevice device) {
            return new ApproveDevice(device.pairing(), device.code(), SECRET, device.counter(), device.zone());
        }
        return command;
    }
}
