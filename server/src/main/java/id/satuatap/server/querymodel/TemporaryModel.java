package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.figures.DailyFigures;
import id.satuatap.server.querymodel.store.Batch;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreAddress;
import id.satuatap.server.querymodel.store.StoreFault;
import id.satuatap.server.record.RecordCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One day of a journal in a query model in memory, for whoever has no server at hand. The journal is only read, also while a
 * server writes it. Confined to one thread.
 */
public final class TemporaryModel implements AutoCloseable {
    private final Survey survey;
    private final Store store;

    private TemporaryModel(Survey survey, Store store) {
        this.survey = survey;
        this.store = store;
    }

    /**
     * Reads the whole journal for where its days lie, and the day for what happened.
     *
     * @param journal its folder
     * @throws StoreFault when the model cannot be written
     */
    public static TemporaryModel of(Path journal, RecordCodec codec, LocalDate date) throws IOException, StoreFault {
        History history = new History(journal, () -> Long.MAX_VALUE);
        RecordEvents events = new RecordEvents(codec);
        Survey survey = Survey.of(history, events, Long.MAX_VALUE, Set.of(), date);
        TemporaryModel model = new TemporaryModel(survey, Store.open(StoreAddress.inMemory("report")));
        model.store.write(new Batch(survey.configurations(), List.of()));
        model.store.write(new Batch(survey.bookings(), List.of()));
        for (DaySpan span : survey.spans()) {
            if (Objects.equals(span.businessDate(), date)) {
                model.project(history, events, span);
            }
        }
        return model;
    }

    private void project(History history, RecordEvents events, DaySpan span) throws IOException, StoreFault {
        try (Tail tail = new Tail(history, events, store, Stretch.of(span, true))) {
            boolean more = tail.step();
            while (more) {
                more = tail.step();
            }
        }
    }

    /** The days of the journal, the oldest first. */
    public List<LocalDate> days() {
        return survey.spans().stream()
                .map(DaySpan::businessDate)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of the one day. */
    public DailyFigures figures() {
        return new DailyFigures(store.reads());
    }

    @Override
    public void close() {
        store.close();
    }
}
