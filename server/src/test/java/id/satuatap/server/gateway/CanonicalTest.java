package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.command.SavePerson;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.session.Role;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    private final Canonical canonical = new Canonical(new WireCodec());

    /** With all else known from the events, whoever had a copy of the journal could try names and notes on the hash. */
    @Test
    void theHashInTheRecordSaysNothingOfNamesPasswordsAndNotes() {
        assertThat(canonical.hash(person("Siti Aminah", "rahasia-1")))
                .isEqualTo(canonical.hash(person("Budi Santoso", "rahasia-2")))
                .isNotEqualTo(canonical.hash(person("Siti Aminah", null)));
        assertThat(canonical.hash(transfer("memakai tongkat")))
                .isEqualTo(canonical.hash(transfer("berkas kurang")))
                .isNotEqualTo(canonical.hash(transfer(null)));
    }

    private static SavePerson person(String name, String password) {
        return new SavePerson("siti", name, Role.OFFICER, "DKC", password, true);
    }

    private static TransferTicket transfer(String note) {
        return new TransferTicket("L01", "v/1/1", "DKC-03", null, note);
    }
}
