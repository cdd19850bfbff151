package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.session.Role;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A person is added or changed. Sent by: administrator.
 *
 * @param person what the person types to sign in
 * @param name how the person is called on screens
 * @param role what the person may do
 * @param agency the agency the role is bound to
 * @param password a first password that must be changed at sign-in; absent = as it was
 * @param active false = may not sign in
 */
public record SavePerson(
        String person,
        String name,
        Role role,
        @Nullable String agency,
        @Nullable String password,
        boolean active) implements Command {
    public SavePerson {
        Fields.id("person", person);
        Fields.text("name", name, 100);
        Fields.required("role", role);
        Fields.optionalId("agency", agency);
        Fields.optionalText("password", password);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.savePerson(this);
    }

    /** Leaves the password out, so that no log can hold it. */
    @Override
    public String toString() {
        return "SavePerson[person=" + person + ", role=" + role + ", agency=" + agency + ", active=" + active + "]";
    }
}
