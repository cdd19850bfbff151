package id.satuatap.counter.preview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way from the FX thread to a PDF on its own thread and back. Confined to the FX thread.
 *
 * <p>Whoever asks must not ask the next before the answer, so that at most a few tasks wait. After {@link #close()} no
 * answer comes any more.
 */
final class OpenPdf implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenPdf.class);

    private final Executor pages;
    private final Executor fx;
    /** Set and read on the pages' thread alone. */
    private @Nullable PdfPages document;

    private boolean closed;
    /** Where even the letting go found no place, whatever waits lets go instead. */
    private volatile boolean letGo;

    /** @param pages one thread, which takes what is asked in order */
    OpenPdf(Executor pages, Executor fx) {
        this.pages = pages;
        this.fx = fx;
    }

    /** Opens it and tells the sizes of its pages; nothing when it is broken. */
    void open(byte[] pdf, Consumer<Optional<List<PageSize>>> told) {
        boolean taken = ask(
                "open",
                () -> {
                    PdfPages opened = PdfPages.open(pdf);
                    document = opened;
                    return opened.sizes();
                },
                told);
        if (!taken) {
            told.accept(Optional.empty());
        }
    }

    /**
     * Draws a page; nothing when it cannot be drawn.
     *
     * @return whether it will be answered; not when too much waits already
     */
    boolean draw(int page, PageSize size, double scale, Consumer<Optional<PagePicture>> told) {
        return ask("draw " + page, () -> opened().draw(page, size, scale), told);
    }

    /**
     * Reads a page's text; nothing when it cannot be read.
     *
     * @return whether it will be answered; not when too much waits already
     */
    boolean read(int page, Consumer<Optional<PageText>> told) {
        return ask("read " + page, () -> opened().read(page), told);
    }

    @Override
    public void close() {
        closed = true;
        letGo = !hand("close", this::letGo);
    }

    private void letGo() {
        PdfPages open = document;
        document = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException held) {
                LOG.warn("a report was not closed reason={}", held.toString());
            }
        }
    }

    private boolean hand(String what, Runnable work) {
        try {
            pages.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            LOG.warn("too much waits for the reports' thread step={} reason={}", what, full.toString());
            return false;
        }
    }

    private PdfPages opened() throws IOException {
        PdfPages open = document;
        if (open == null) {
            throw new IOException("closed already");
        }
        return open;
    }

    private interface Asking<T> {
        T answer() throws IOException;
    }

    /** A broken PDF meets PDFBox in many ways, also as what looks like a defect: here all of them end. */
    private <T> boolean ask(String what, Asking<T> asking, Consumer<Optional<T>> told) {
        return hand(what, () -> {
            if (letGo) {
                letGo();
                return;
            }
            Optional<T> answer;
            try {
                answer = Optional.of(asking.answer());
            } catch (IOException | RuntimeException broken) {
                LOG.warn("a report cannot be shown step={} reason={}", what, broken.toString());
                answer = Optional.empty();
            }
            Optional<T> found = answer;
            fx.execute(() -> {
                if (!closed) {
                    told.accept(found);
                }
            });
        });
    }
}
