package id.satuatap.counter.reports;

import java.nio.file.Path;

/** Confined to one thread. Remembers a folder for one test. */
final class KeptFolder implements LastFolder {
    private Path folder;

    KeptFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Path last() {
        return folder;
    }

    @Override
    public void remember(Path next) {
        folder = next;
    }
}
