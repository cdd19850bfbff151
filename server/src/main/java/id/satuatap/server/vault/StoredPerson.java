package id.satuatap.server.vault;

import id.satuatap.hall.id.PersonId;

/**
 * Who a person is; his rights are in the journal. Immutable.
 *
 * @param displayName as colleagues know him
 * @param roleHint for lists of people only; it grants nothing
 */
public record StoredPerson(PersonId id, String displayName, String roleHint) {}
