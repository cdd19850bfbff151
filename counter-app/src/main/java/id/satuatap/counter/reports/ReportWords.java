package id.satuatap.counter.reports;

import id.satuatap.protocol.report.ReportDayView;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/** What the workspace of reports shows, in words of the present language. Confined to the FX thread. */
public final class ReportWords {
    private final Messages messages;
    private final MallText mallText;

    public ReportWords(MallText mallText) {
        this.messages = Messages.beside(ReportWords.class, mallText.localeProperty());
        this.mallText = mallText;
    }

    /** The bundle beside this class. */
    Messages messages() {
        return messages;
    }

    /** The mall's times and dates. */
    MallText mallText() {
        return mallText;
    }

    String scope(Scope scope) {
        return scope.agency() == null ? messages.text("scope.mall") : scope.name();
    }

    /** "Dibuka 07.30 WIB, ditutup 15.04 WIB." */
    String hours(ReportDayView day) {
        Instant closed = day.closedAt();
        String opened = mallText.time(day.openedAt());
        return closed == null
                ? messages.text("day.hours.open", opened)
                : messages.text("day.hours", opened, mallText.time(closed));
    }

    /** "PDF · Senin, 23 November 2026 · Seluruh mal". */
    String order(Order order) {
        return messages.text("order", order.format().name(), mallText.date(order.date()), scope(order.scope()));
    }

    /** "Laporan harian · Senin, 23 November 2026 · Seluruh mal". */
    String title(Order order) {
        return messages.text("title", mallText.date(order.date()), scope(order.scope()));
    }

    String work(Work work) {
        Order order = work.order();
        if (order == null) {
            return "";
        }
        return work.writing()
                ? messages.text("work.writing", name(order))
                : messages.text("work.making", order(order), work.seconds());
    }

    String headline(Told told) {
        return messages.text("told." + told.kind(), name(told.order()), order(told.order()));
    }

    /** Where it lies, or what to do. */
    String detail(Told told) {
        Path folder = Objects.requireNonNullElse(told.file().toAbsolutePath().getParent(), told.file());
        return switch (told.kind()) {
            case SAVED -> messages.text("told.SAVED.detail", folder.toString());
            case NOT_WRITTEN ->
                messages.text(
                        "told.NOT_WRITTEN." + Objects.requireNonNullElse(told.fault(), WriteFault.OTHER),
                        folder.toString(),
                        name(told.order()));
            case NOT_MADE -> {
                var saying = told.saying();
                yield saying == null ? "" : saying.words(messages);
            }
        };
    }

    private static String name(Order order) {
        Path target = order.target();
        Path name = target == null ? null : target.getFileName();
        return name == null ? order.fileName() : name.toString();
    }
}
