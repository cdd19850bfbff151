package id.satuatap.server.querymodel;

/** What {@link PlainReport} counts of an hour. Confined to one thread. */
final class PlainHour {
    final PlainTimes waiting = new PlainTimes();
    int issued;
    int called;
    int served;

    String text() {
        return "issued=" + issued + " called=" + called + " served=" + served + " median=" + waiting.median();
    }
}
