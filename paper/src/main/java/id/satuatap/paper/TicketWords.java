package id.satuatap.paper;

import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.devices.printer.TicketPaper.Detail;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.FeeKind;
import id.satuatap.protocol.catalogue.MallEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.kiosk.PrintOrder;
import id.satuatap.protocol.template.TemplatePart;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.StopView;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The words on a ticket: Indonesian, as the law asks, with English lines below for who chose English. Thread-safe: the
 * languages of paper never change, so nothing here is observed.
 */
public final class TicketWords implements Papers {
    private static final long ROUNDED_TO_SECONDS = 300;
    private static final long MINUTE_SECONDS = 60;

    private final Messages words = Messages.beside(TicketWords.class, fixed(Languages.INDONESIAN));
    private final Messages english = Messages.beside(TicketWords.class, fixed(Languages.ENGLISH));
    private final Supplier<Optional<CatalogueView>> catalogue;
    private final Supplier<PaperLayout> layout;

    /** In the usual layout. */
    public TicketWords(Supplier<Optional<CatalogueView>> catalogue) {
        this(catalogue, PaperLayout::usual);
    }

    /**
     * In a layout that may change from one ticket to the next.
     *
     * @param catalogue as last known; a ticket issued before it is known has no fee on it
     * @param layout as last known
     */
    public TicketWords(Supplier<Optional<CatalogueView>> catalogue, Supplier<PaperLayout> layout) {
        this.catalogue = catalogue;
        this.layout = layout;
    }

    @Override
    public TicketPaper paper(TicketView ticket, Language language) {
        return paper(ticket, language, "");
    }

    @Override
    public TicketPaper further(PrintOrder order) {
        boolean inEnglish = order.language() == Language.ENGLISH;
        return paper(order.ticket(), order.language(), order.marked() ? label("paper.copy.mark", inEnglish) : "");
    }

    private TicketPaper paper(TicketView ticket, Language language, String copyMark) {
        Optional<CatalogueView> known = catalogue.get();
        boolean inEnglish = language == Language.ENGLISH;
        Optional<ServiceEntry> service = known.flatMap(view -> service(view, ticket.service()));
        MallZone zone = known.map(CatalogueView::mall)
                .map(entry -> MallZone.of(entry.timeZone(), entry.zoneLabel()))
                .orElse(MallZone.WESTERN);
        MallText mall = new MallText(words.localeProperty(), zone);
        Map<TemplatePart, List<Detail>> facts = facts(ticket, service, mall, inEnglish);
        boolean standsStill = Boolean.TRUE.equals(ticket.standsStill());
        TicketPaper usual = new TicketPaper(
                known.map(view -> mallLines(view.mall())).orElse(List.of()),
                copyMark,
                ticket.agencyName(),
                serviceName(ticket, inEnglish ? service.map(ServiceEntry::nameEnglish) : Optional.empty()),
                caption(ticket, inEnglish),
                ticket.ticket(),
                place(ticket),
                facts.values().stream().flatMap(List::stream).toList(),
                words.text(
                        "paper.issued.line",
                        mall.date(ticket.issuedAt()),
                        mall.clockWithSeconds(ticket.issuedAt()),
                        zone.label()),
                ticket.qr(),
                notes(inEnglish, standsStill, known.flatMap(TicketWords::callsMax)),
                words.text("paper.complaints.line"));
        return usual.laidOut(TemplateRows.of(
                layout.get(), new TemplateRows.Content(usual, facts, stillNote(inEnglish, standsStill), inEnglish)));
    }

    private static ObservableValue<Locale> fixed(Locale locale) {
        return new ReadOnlyObjectWrapper<>(locale);
    }

    private static Optional<ServiceEntry> service(CatalogueView catalogue, String code) {
        return catalogue.agencies().stream()
                .flatMap(agency -> agency.services().stream())
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    private static List<String> mallLines(MallEntry mall) {
        List<String> lines = new ArrayList<>();
        lines.add(mall.name().toUpperCase(Locale.ROOT));
        if (!mall.name().contains(mall.regency())) {
            lines.add(mall.regency().toUpperCase(Locale.ROOT));
        }
        return lines;
    }

    private static String serviceName(TicketView ticket, Optional<String> translated) {
        return translated.map(name -> ticket.serviceName() + " / " + name).orElse(ticket.serviceName());
    }

    private String caption(TicketView ticket, boolean inEnglish) {
        String key = ticket.priority() ? "paper.number.priority" : "paper.number.caption";
        return label(key, inEnglish);
    }

    private String place(TicketView ticket) {
        return ticket.counterLabels().isEmpty()
                ? ticket.zoneName()
                : words.text("paper.place.line", ticket.zoneName(), CounterLabels.text(ticket.counterLabels()));
    }

    /** In the order in which they usually stand. */
    private Map<TemplatePart, List<Detail>> facts(
            TicketView ticket, Optional<ServiceEntry> service, MallText mall, boolean inEnglish) {
        Map<TemplatePart, List<Detail>> facts = new EnumMap<>(TemplatePart.class);
        Instant booked = ticket.bookedAt();
        if (booked != null) {
            facts.put(
                    TemplatePart.BOOKED,
                    List.of(new Detail(label("paper.booked.label", inEnglish), mall.time(booked))));
        }
        facts.put(
                TemplatePart.AHEAD,
                List.of(new Detail(words.text("paper.ahead.label"), String.valueOf(ticket.ahead()))));
        estimate(ticket, mall)
                .ifPresent(time -> facts.put(
                        TemplatePart.FORECAST, List.of(new Detail(words.text("paper.estimate.label"), time))));
        if (ticket.stops().isEmpty()) {
            service.ifPresent(known ->
                    facts.put(TemplatePart.FEE, List.of(new Detail(words.text("paper.fee.label"), fee(known, mall)))));
        }
        facts.put(TemplatePart.STOPS, stops(ticket, inEnglish));
        return facts;
    }

    /** Where he goes, one after the other; nothing on a number for one service. */
    private List<Detail> stops(TicketView ticket, boolean inEnglish) {
        List<Detail> rows = new ArrayList<>();
        for (StopView stop : ticket.stops()) {
            if (rows.isEmpty()) {
                rows.add(new Detail(label("paper.stops.label", inEnglish), ""));
            }
            rows.add(new Detail(
                    words.text("paper.stop.label", rows.size(), stop.serviceName()),
                    words.text("paper.stop.place", stop.agencyName(), stop.zoneName())));
        }
        return rows;
    }

    private String label(String key, boolean inEnglish) {
        return inEnglish ? words.text(key) + " / " + english.text(key) : words.text(key);
    }

    private Optional<String> estimate(TicketView ticket, MallText mall) {
        Integer from = ticket.estimateFromMinutes();
        Integer to = ticket.estimateToMinutes();
        if (from == null || to == null) {
            return Optional.empty();
        }
        // The paper says when it was printed: nobody is called before that.
        Instant printed = up(ticket.issuedAt(), MINUTE_SECONDS);
        Instant foreseen = down(ticket.issuedAt().plus(Duration.ofMinutes(from)), ROUNDED_TO_SECONDS);
        Instant earliest = foreseen.isBefore(printed) ? printed : foreseen;
        Instant latest = up(ticket.issuedAt().plus(Duration.ofMinutes(to)), ROUNDED_TO_SECONDS);
        String last = mall.time(latest);
        return Optional.of(
                earliest.equals(latest) ? last : words.text("paper.estimate.range", mall.clock(earliest), last));
    }

    private static Instant down(Instant moment, long toSeconds) {
        long seconds = moment.getEpochSecond();
        return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, toSeconds));
    }

    private static Instant up(Instant moment, long toSeconds) {
        return down(moment.plusSeconds(toSeconds - 1), toSeconds);
    }

    private String fee(ServiceEntry service, MallText mall) {
        Long rupiah = service.feeRupiah();
        if (service.feeKind() == FeeKind.FREE) {
            return mall.fee(OptionalLong.of(0));
        }
        if (rupiah != null && service.feeKind() == FeeKind.FIXED) {
            return mall.money(rupiah);
        }
        return words.text("paper.fee.variable");
    }

    private List<String> stillNote(boolean inEnglish, boolean standsStill) {
        if (!standsStill) {
            return List.of();
        }
        return inEnglish
                ? List.of(words.text("paper.outage.note"), english.text("paper.outage.note"))
                : List.of(words.text("paper.outage.note"));
    }

    /** How often a number is called; empty where there is no limit, or nobody says. */
    private static Optional<Integer> callsMax(CatalogueView catalogue) {
        return Optional.ofNullable(catalogue.settings().callsMax()).filter(calls -> calls > 0);
    }

    private List<String> notes(boolean inEnglish, boolean standsStill, Optional<Integer> callsMax) {
        List<String> notes = new ArrayList<>();
        if (standsStill) {
            notes.add(words.text("paper.outage.note"));
        }
        notes.add(words.text("paper.wait.note"));
        notes.add(today(words, callsMax));
        if (inEnglish && standsStill) {
            notes.add(english.text("paper.outage.note"));
        }
        if (inEnglish) {
            notes.add(english.text("paper.wait.note"));
            notes.add(today(english, callsMax));
        }
        return notes;
    }

    private static String today(Messages language, Optional<Integer> callsMax) {
        return callsMax.map(calls -> language.text("paper.today.calls", calls))
                .orElseGet(() -> language.text("paper.today.note"));
    }
}
