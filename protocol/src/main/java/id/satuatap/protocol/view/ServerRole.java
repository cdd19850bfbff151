package id.satuatap.protocol.view;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Immutable. What a server is to its clients.
 */
public enum ServerRole {
    /** Takes commands. */
    @JsonProperty("leader")
    LEADER,
    /** Follows a leader and takes none. */
    @JsonProperty("standby")
    STANDBY
}
