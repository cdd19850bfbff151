package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFault;
import id.satuatap.server.querymodel.store.StoreFolder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store that is open now, if one is. Opened and closed by the projector alone; others look at it from any thread. */
final class OpenStore {
    private volatile @Nullable Store store;

    /** In place of the one before, which was closed. */
    Store open(StoreFolder folder) throws StoreFault {
        Store opened = Store.open(folder.address());
        store = opened;
        return opened;
    }

    Optional<Store> store() {
        return Optional.ofNullable(store);
    }

    /** Who reads now comes to his end; nobody begins. */
    void close() {
        Store open = store;
        store = null;
        if (open != null) {
            open.close();
        }
    }
}
