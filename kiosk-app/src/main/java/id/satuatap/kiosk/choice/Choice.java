package id.satuatap.kiosk.choice;

import id.satuatap.uikit.icon.Icon;

/**
 * Immutable. One tile to choose.
 *
 * @param code what is chosen
 * @param icon its picture
 * @param title its name
 * @param subtitle a few more words; may be empty
 * @param foot how many wait
 * @param unavailable why it cannot be chosen now; empty when it can
 */
public record Choice(String code, Icon icon, String title, String subtitle, String foot, String unavailable) {}
