package id.satuatap.counter.preview;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures of the pages looked at last, one a page, bounded in memory: those that were looked at longest ago go
 * first, those that are seen now stay. Confined to the FX thread.
 */
final class PictureCache {
    private final long bytesMax;
    private final Map<Integer, PagePicture> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    PictureCache(long bytesMax) {
        this.bytesMax = bytesMax;
    }

    Optional<PagePicture> of(int page) {
        return Optional.ofNullable(pictures.get(page));
    }

    /**
     * Keeps a picture in place of an older one of its page.
     *
     * @param seen the pages that must stay
     */
    void keep(PagePicture picture, Set<Integer> seen) {
        PagePicture before = pictures.put(picture.page(), picture);
        bytes += picture.bytes() - (before == null ? 0 : before.bytes());
        Iterator<PagePicture> oldest = pictures.values().iterator();
        while (bytes > bytesMax && oldest.hasNext()) {
            PagePicture old = oldest.next();
            if (old.page() != picture.page() && !seen.contains(old.page())) {
                oldest.remove();
                bytes -= old.bytes();
            }
        }
    }

    long bytes() {
        return bytes;
    }

    void clear() {
        pictures.clear();
        bytes = 0;
    }
}
