/** The hall board: the current call, the last calls, the counters, and what the board does not know. */
@NullMarked
package id.satuatap.display.board;

import org.jspecify.annotations.NullMarked;
