package id.satuatap.server.querymodel.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open store: one connection that writes, confined to the projector, and a small pool that reads, for any thread.
 */
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final int READERS = 4;
    private static final long READER_PATIENCE_MILLIS = 5_000;
    private static final long CLOSE_PATIENCE_NANOS = 1_000_000_000;
    private static final long LOOK_NANOS = 5_000_000;

    private final RowWriter writer;
    private final HikariDataSource pool;
    private final Jdbi reads;

    private Store(RowWriter writer, HikariDataSource pool) {
        this.writer = writer;
        this.pool = pool;
        this.reads = Jdbi.create(pool);
    }

    /**
     * Opens the store, which is made if missing.
     *
     * @throws StoreFault when it is unreadable, of another schema, or in use by another process
     */
    public static Store open(StoreAddress address) throws StoreFault {
        Connection connection = connect(address);
        try {
            migrate(address);
            return new Store(new RowWriter(connection), pool(address));
        } catch (SQLException | FlywayException | MVStoreException e) {
            close(connection);
            throw StoreFault.of("the query model cannot be used", e, false);
        } catch (StoreFault e) {
            close(connection);
            throw e;
        }
    }

    private static Connection connect(StoreAddress address) throws StoreFault {
        try {
            return DriverManager.getConnection(address.url(), address.user(), address.password());
        } catch (SQLException e) {
            throw StoreFault.of(
                    "the query model cannot be opened", e, e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1);
        } catch (MVStoreException e) {
            throw StoreFault.of("the query model cannot be opened", e, false);
        }
    }

    /** A store is made whole by this release's script or not used: nothing fills new columns of old rows. */
    private static void migrate(StoreAddress address) throws StoreFault {
        Flyway flyway = Flyway.configure(Store.class.getClassLoader())
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns(new String[0])
                .load();
        boolean fresh = flyway.info().applied().length == 0;
        if (!fresh && flyway.info().pending().length > 0) {
            throw StoreFault.unfit("the query model is of an older schema");
        }
        flyway.migrate();
    }

    private static HikariDataSource pool(StoreAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("query-model");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setReadOnly(true);
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(READER_PATIENCE_MILLIS);
        return new HikariDataSource(config);
    }

    /** Writes all of it in one transaction. Only the projector calls it. */
    public void write(Batch batch) throws StoreFault {
        try {
            writer.write(batch);
        } catch (SQLException | MVStoreException e) {
            throw StoreFault.of("the query model cannot be written", e, false);
        }
    }

    /** Lets what was written reach the disk now, and not in one rush later. Only the writer calls it. */
    public void sync() throws StoreFault {
        try {
            writer.sync();
        } catch (SQLException | MVStoreException e) {
            throw StoreFault.of("the query model cannot be written", e, false);
        }
    }

    /** For reading only; thread-safe. */
    public Jdbi reads() {
        return reads;
    }

    /** Waits a moment for those who read. */
    @Override
    public void close() {
        awaitReaders();
        pool.close();
        try {
            writer.close();
        } catch (SQLException | MVStoreException e) {
            LOG.warn("query model did not close cleanly, reason={}", e.getMessage());
        }
    }

    private void awaitReaders() {
        long since = System.nanoTime();
        while (pool.getHikariPoolMXBean().getActiveConnections() > 0
                && System.nanoTime() - since < CLOSE_PATIENCE_NANOS) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException | MVStoreException e) {
            LOG.warn("query model did not close cleanly, reason={}", e.getMessage());
        }
    }
}
