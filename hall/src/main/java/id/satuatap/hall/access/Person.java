package id.satuatap.hall.access;

import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's rights; name and credentials lie in the vault. Immutable.
 *
 * @param agency the scope, null for the whole mall
 * @param active false when the person may no longer sign in
 */
public record Person(PersonId id, Role role, @Nullable AgencyCode agency, boolean active) {}
