package id.satuatap.server.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * What may be forgotten: people, credentials, tokens, labels of devices, notes, names of those who booked, each by reference; and the key of ticket words. Thread-safe.
 *
 * <p>A change is on disk when its call returns; when that fails ({@link VaultException}) nothing has changed. Reading never
 * waits for the disk.
 */
public final class Vault {
    private static final int KEY_BYTES = 32;
    private static final String NOTES = "notes.json";
    private static final String HOLDERS = "holders.json";

    private final VaultFile<VaultContent> file;
    private final VaultNotes notes;
    private final VaultNotes holders;
    private final boolean fresh;
    private volatile VaultContent content;

    private Vault(
            VaultFile<VaultContent> file, VaultNotes notes, VaultNotes holders, VaultContent content, boolean fresh) {
        this.file = file;
        this.notes = notes;
        this.holders = holders;
        this.content = content;
        this.fresh = fresh;
    }

    /**
     * Opens the vault, or makes one with a key of its own.
     *
     * @param chance for the key: a secure one outside tests
     * @throws VaultException when the file is there but cannot be read; it is left as it is
     */
    public static Vault open(Path path, RandomGenerator chance) throws IOException {
        VaultFile<VaultContent> file = new VaultFile<>(path, VaultContent.class);
        VaultNotes notes = VaultNotes.open(path.resolveSibling(NOTES));
        VaultNotes holders = VaultNotes.open(path.resolveSibling(HOLDERS));
        if (file.exists()) {
            return new Vault(file, notes, holders, file.read(VaultContent.VERSION, VaultContent::lifted), false);
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        VaultContent content = VaultContent.empty(Base64.getEncoder().encodeToString(key));
        file.write(content);
        return new Vault(file, notes, holders, content, true);
    }

    /** It was made just now: beside a journal that is not new, somebody has lost a vault. */
    public boolean fresh() {
        return fresh;
    }

    public VaultPeople people() {
        return new VaultPeople(this);
    }

    public VaultCredentials credentials() {
        return new VaultCredentials(this);
    }

    public VaultTokens tokens() {
        return new VaultTokens(this);
    }

    public VaultLabels labels() {
        return new VaultLabels(this);
    }

    public VaultNotes notes() {
        return notes;
    }

    /** Who bookings are for. */
    public VaultNotes holders() {
        return holders;
    }

    /** A copy of the 32 bytes. */
    public byte[] ticketKey() {
        return Base64.getDecoder().decode(content.ticketKey());
    }

    VaultContent content() {
        return content;
    }

    synchronized void change(UnaryOperator<VaultContent> change) {
        VaultContent changed = change.apply(content);
        if (!changed.equals(content)) {
            file.write(changed);
            content = changed;
        }
    }
}
