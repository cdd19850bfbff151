package id.satuatap.protocol.session;

import id.satuatap.protocol.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. POST /api/v1/sessions: a person asks for a session.
 *
 * @param person the person's id, as typed
 * @param password as typed
 * @param newPassword replaces the password; needed where the server said PASSWORD_CHANGE_NEEDED
 */
public record SignIn(
        String person, String password, @Nullable String newPassword) {
    public SignIn {
        Fields.id("person", person);
        Fields.text("password", password);
        Fields.optionalText("newPassword", newPassword);
    }

    /** Leaves the passwords out, so that no log can hold them. */
    @Override
    public String toString() {
        return "SignIn[person=" + person + "]";
    }
}
