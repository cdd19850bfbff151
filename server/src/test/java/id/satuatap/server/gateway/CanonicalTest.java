package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireSamples;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.protocol.command.SavePerson;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.session.Role;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    private static final Set<String> MEANT_FOR_EVERYBODY = Set.of(
            "AcceptPrinter.model",
            "PublishCatalogue.document",
            "PublishTicketTemplate.document",
            "PublishTicketTemplate.logo");

    private final WireCodec codec = new WireCodec();
    private final Canonical canonical = new Canonical(codec);
    private final ObjectMapper json = new ObjectMapper();

    private String hash(Command command) {
        return canonical.hash(command, reference -> "desk/" + reference.length());
    }

    /** With all else known from the events, whoever had a copy of the journal could try names and notes on the hash. */
    @Test
    void theHashInTheRecordSaysNothingOfNamesPasswordsAndNotes() {
        assertThat(hash(person("Siti Aminah", "rahasia-1")))
                .isEqualTo(hash(person("Budi Santoso", "rahasia-2")))
                .isNotEqualTo(hash(person("Siti Aminah", null)));
        assertThat(hash(transfer("memakai tongkat")))
                .isEqualTo(hash(transfer("berkas kurang")))
                .isNotEqualTo(hash(transfer(null)));
        assertThat(hash(booking("Siti Aminah")))
                .isEqualTo(hash(booking("Budi Santoso")))
                .isNotEqualTo(hash(booking(null)));
    }

    /** What a sender calls a booking may be somebody's national number. */
    @Test
    void aSendersOwnReferenceIsOnlySaidWithTheKey() {
        MakeBooking booking = booking(null);

        assertThat(canonical.hash(booking, reference -> "keyed"))
                .isEqualTo(canonical.hash(
                        new MakeBooking(
                                "3404019999999999",
                                booking.service(),
                                booking.date(),
                                booking.time(),
                                booking.persons(),
                                booking.priority(),
                                null),
                        reference -> "keyed"))
                .isNotEqualTo(canonical.hash(booking, reference -> "keyed-otherwise"));
    }

    /** Whoever gives a command another text that people type has it kept out of the hash, or names it here. */
    @Test
    void noTextThatPeopleTypeIsInTheHashOfAnyCommand() throws IOException {
        Set<String> told = new TreeSet<>();
        Set<String> typed = new TreeSet<>();
        for (WireSamples.Sample<?> sample : WireSamples.all()) {
            if (sample.value() instanceof CommandRequest request) {
                Class<? extends Command> type = request.command().getClass();
                for (RecordComponent field : Arrays.asList(type.getRecordComponents())) {
                    Optional<Command> one = with(request, field, "Wagiyem, Bu");
                    Optional<Command> other = with(request, field, "Sutinah, Bu");
                    if (one.isPresent() && other.isPresent()) {
                        String name = type.getSimpleName() + "." + field.getName();
                        typed.add(name);
                        if (!hash(one.get()).equals(hash(other.get()))) {
                            told.add(name);
                        }
                    }
                }
            }
        }

        assertThat(typed).contains("MakeBooking.name", "SavePerson.name", "TransferTicket.note");
        assertThat(told).isEqualTo(MEANT_FOR_EVERYBODY);
    }

    /** Empty where the field takes no such text: it is a code, an id, a time. */
    private Optional<Command> with(CommandRequest request, RecordComponent field, String text) throws IOException {
        JsonNode tree = json.readTree(codec.encodeCommand(request));
        try {
            return Optional.of(
                    codec.decodeCommand(json.writeValueAsBytes(((ObjectNode) tree).put(field.getName(), text)))
                            .command());
        } catch (WireFault noText) {
            return Optional.empty();
        }
    }

    private static SavePerson person(String name, String password) {
        return new SavePerson("siti", name, Role.OFFICER, "DKC", password, true);
    }

    private static TransferTicket transfer(String note) {
        return new TransferTicket("L01", "v/1/1", "DKC-03", null, note);
    }

    private static MakeBooking booking(String name) {
        return new MakeBooking(
                "3404011234567890", "DKC-01", LocalDate.of(2026, 11, 25), LocalTime.of(10, 0), 1, false, name);
    }
}
