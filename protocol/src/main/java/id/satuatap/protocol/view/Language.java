package id.satuatap.protocol.view;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Immutable. The language a visitor chose; on the wire its ISO 639-1 code.
 */
public enum Language {
    /** Indonesian, {@code id}. */
    @JsonProperty("id")
    INDONESIAN,
    /** English, {@code en}. */
    @JsonProperty("en")
    ENGLISH
}
