/** Shows a PDF's pages: drawn, found by word, zoomed, printed. PDFBox is known in this package alone. */
@NullMarked
package id.satuatap.counter.preview;

import org.jspecify.annotations.NullMarked;
