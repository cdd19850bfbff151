package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFault;
import id.satuatap.server.querymodel.store.StoreFolder;
import id.satuatap.server.record.RecordCodec;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process that makes a query model anew, so that the garbage of it is not the server's. Confined to the main thread but
 * for one that listens.
 *
 * <p>It reads the journal to a given sequence, says how far it is on standard output and ends by itself. It ends as well, after
 * the batch under way, when its input does: then its parent stops or is gone. What it has made by then is gone on with.
 */
public final class RebuildMain {
    /** The open day, and the one before, whose report is asked for in the morning. */
    static final int RECENT_PARTS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(RebuildMain.class);
    private static final long LEAVE_MILLIS = 2_000;
    private static final int UNFINISHED = 1;

    private final RebuildOrder order;
    private final PrintStream said;
    private final RecordEvents events = new RecordEvents(RecordCodec.ofThisRelease());
    private volatile boolean leaving;

    private RebuildMain(RebuildOrder order, PrintStream said) {
        this.order = order;
        this.said = said;
    }

    public static void main(String[] arguments) {
        PrintStream said = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        RebuildMain main = new RebuildMain(RebuildOrder.of(List.of(arguments)), said);
        Thread worker = Thread.currentThread();
        Thread input = new Thread(() -> main.listen(worker), "rebuild-input");
        input.setDaemon(true);
        input.start();
        // Without the shutdown hooks of libraries: the store is closed or may be torn.
        Runtime.getRuntime().halt(main.run() ? 0 : UNFINISHED);
    }

    private void listen(Thread worker) {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
            leaving = true;
            worker.join(LEAVE_MILLIS);
        } catch (IOException | InterruptedException deaf) {
            LOG.warn("the rebuild does not hear its parent and ends", deaf);
        } finally {
            Runtime.getRuntime().halt(UNFINISHED);
        }
    }

    /** The boundary of this process. @return whether the model is whole */
    private boolean run() {
        try {
            return make();
        } catch (StoreFault fault) {
            said.println(RebuildNews.fault(String.valueOf(fault.getMessage())));
        } catch (InterruptedException stop) {
            LOG.warn("the rebuild was interrupted");
        } catch (IOException | RuntimeException defect) {
            LOG.error("the rebuild cannot go on", defect);
            said.println(RebuildNews.defect(defect.toString()));
        }
        return false;
    }

    private boolean make() throws IOException, StoreFault, InterruptedException {
        StoreFolder folder = new StoreFolder(order.model()).whole();
        try {
            return make(folder);
        } catch (StoreFault fault) {
            if (fault.inUse() || leaving) {
                throw fault;
            }
            LOG.warn("what an interrupted rebuild left is dropped, reason={}", fault.getMessage());
            folder.drop();
            return make(folder);
        }
    }

    private boolean make(StoreFolder folder) throws IOException, StoreFault, InterruptedException {
        History history = new History(order.journal(), order::through);
        try (Store store = Store.open(folder.address());
                Rebuild rebuild = new Rebuild(history, events, store, store::sync, LocalDate.MAX)) {
            if (order.recentFirst() && rebuild.daysTotal() > RECENT_PARTS) {
                makeRecent(history, rebuild.survey());
            }
            boolean more = true;
            while (more && !leaving) {
                said.println(RebuildNews.days(rebuild.daysDone(), rebuild.daysTotal()));
                more = rebuild.step();
            }
            if (leaving) {
                return false;
            }
            rebuild.finish().close();
        }
        said.println(RebuildNews.wholeMade());
        return true;
    }

    private void makeRecent(History history, Survey survey) throws IOException, StoreFault {
        StoreFolder folder = new StoreFolder(order.model()).recent();
        folder.drop();
        try (Store store = Store.open(folder.address())) {
            RecentDays.write(history, events, survey, store, RECENT_PARTS);
        }
        said.println(RebuildNews.recentMade());
    }
}
