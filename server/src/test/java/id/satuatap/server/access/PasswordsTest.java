package id.satuatap.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords(new Random(7), Passwords.Cost.USUAL);

    @Test
    void aHashNamesWhatItWasMadeWithAndFitsItsPasswordOnly() {
        String hash = passwords.hash("kata sandi");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Passwords.matches("kata sandi", hash)).isTrue();
        assertThat(Passwords.matches("kata sandi ", hash)).isFalse();
        assertThat(passwords.hash("kata sandi")).isNotEqualTo(hash);
    }

    @Test
    void aHashForNobodyIsCheckedLikeAnyOtherAndNothingFitsIt() {
        String hash = passwords.unmatched();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSameSizeAs(passwords.hash("kata sandi"));
        assertThat(Passwords.matches("nobody", hash)).isFalse();
        assertThat(Passwords.matches("", hash)).isFalse();
    }

    /** Made with the reference implementation's command line: {@code echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32}. */
    @Test
    void theReferenceVectorFits() {
        assertThat(Passwords.matches(
                        "password",
                        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"))
                .isTrue();
    }

    @Test
    void lettersComposedOtherwiseAreTheSamePassword() {
        assertThat(Passwords.matches("cafe\u0301-mall", passwords.hash("caf\u00e9-mall")))
                .isTrue();
    }

    @Test
    void whatIsNoHashIsADefect() {
        assertThatThrownBy(() -> Passwords.matches("x", "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
