/** What stands around every screen (header, back, help, language), and which screen comes when. */
@NullMarked
package id.satuatap.kiosk.shell;

import org.jspecify.annotations.NullMarked;
