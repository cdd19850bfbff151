package id.satuatap.protocol.session;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A session that has begun.
 *
 * @param token goes into the Authorization header from now on
 * @param person who signed in
 * @param name how the person is called on screens
 * @param role what the person may do
 * @param agency the agency the role is bound to; absent where it is the mall
 * @param counter the counter of the desk PC that the caller is paired as
 * @param expiresAt when the token stops being good, by the mall's clock
 */
public record SessionView(
        String token,
        String person,
        String name,
        Role role,
        @Nullable String agency,
        @Nullable String counter,
        Instant expiresAt) {
    public SessionView {
        Fields.id("token", token);
        Fields.id("person", person);
        Fields.text("name", name);
        Fields.required("role", role);
        Fields.optionalId("agency", agency);
        Fields.optionalId("counter", counter);
        Fields.required("expiresAt", expiresAt);
    }

    /** Leaves the token out, so that no log can hold it. */
    @Override
    public String toString() {
        return "SessionView[person=" + person + ", role=" + role + ", counter=" + counter + "]";
    }
}
