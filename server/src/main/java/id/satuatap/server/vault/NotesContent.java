package id.satuatap.server.vault;

import java.util.Map;

/**
 * The notes of the visits that are under way. Immutable.
 *
 * @param version of this form, 1
 * @param notes by reference
 */
record NotesContent(int version, Map<String, String> notes) {
    static final int VERSION = 1;

    NotesContent {
        notes = Map.copyOf(notes);
    }

    static NotesContent of(Map<String, String> notes) {
        return new NotesContent(VERSION, notes);
    }
}
