package id.satuatap.kiosk.issuing;

import id.satuatap.protocol.view.Language;

/**
 * Immutable. What a visitor pressed for.
 *
 * @param service the service's code
 * @param priority as a priority visitor
 * @param language of the screen
 */
public record Order(String service, boolean priority, Language language) {}
