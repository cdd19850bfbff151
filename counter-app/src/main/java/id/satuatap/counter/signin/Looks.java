package id.satuatap.counter.signin;

import java.util.Objects;

/** Stateless. Where the style sheet of this package lies. */
final class Looks {
    private Looks() {}

    static String sheet() {
        return Objects.requireNonNull(Looks.class.getResource("signin.css"), "signin.css")
                .toExternalForm();
    }
}
