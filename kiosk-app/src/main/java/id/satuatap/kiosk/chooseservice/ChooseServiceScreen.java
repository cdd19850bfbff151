package id.satuatap.kiosk.chooseservice;

import id.satuatap.kiosk.choice.AgencyIcons;
import id.satuatap.kiosk.choice.Choice;
import id.satuatap.kiosk.choice.ChoiceView;
import id.satuatap.kiosk.choice.GridShape;
import id.satuatap.kiosk.choice.Pages;
import id.satuatap.kiosk.live.ClosedText;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.util.Optional;
import javafx.scene.Parent;

/** Which service of the agency? Confined to the FX thread. */
public final class ChooseServiceScreen implements Screen {
    private static final GridShape UPRIGHT = new GridShape(2, 4, 6);
    private static final GridShape LYING = new GridShape(3, 3, 3);

    private final ChooseServiceViewModel model;
    private final Messages messages;
    private final MallText mall;
    private final ClosedText closed;
    private final ServiceFacts facts;
    private final Pages pages;
    private final ChoiceView view;
    private final Subscriptions open = new Subscriptions();

    /** @param upright for a screen that is higher than wide */
    public ChooseServiceScreen(ChooseServiceViewModel model, Messages app, MallText mall, boolean upright) {
        this.model = model;
        this.messages = app.forFeature(ChooseServiceScreen.class);
        this.mall = mall;
        this.closed = new ClosedText(app, mall);
        this.facts = new ServiceFacts(app, mall);
        this.pages = new Pages(upright ? UPRIGHT : LYING);
        this.view = new ChoiceView(pages, app, upright, model::choose);
        view.setId("services");
        view.heading().textProperty().bind(messages.bind("services.heading.label"));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        pages.toFirst();
        open.follow(messages.localeProperty(), locale -> show());
        open.follow(model.tilesProperty(), tiles -> show());
    }

    @Override
    public void closed() {
        open.close();
    }

    /** The pages of services. */
    public Pages pages() {
        return pages;
    }

    private void show() {
        AgencyEntry agency = model.agencyProperty().get();
        if (agency == null) {
            return;
        }
        view.subheading().setText(agency.name());
        Icon icon = AgencyIcons.of(agency.icon(), agency.name());
        view.show(model.tilesProperty().get().stream()
                .map(tile -> choice(tile, icon))
                .toList());
    }

    private Choice choice(ServiceTile tile, Icon icon) {
        ServiceEntry service = tile.service();
        int waiting = tile.now().map(ServiceView::waiting).orElse(0);
        Optional<String> why = tile.now().flatMap(closed::of);
        Optional<String> inShort = tile.now().flatMap(closed::shortly);
        return new Choice(
                service.code(),
                icon,
                facts.name(service),
                why.filter(reason -> inShort.stream().noneMatch(reason::equals))
                        .or(() -> tile.now().flatMap(closed::lastNumber))
                        .orElseGet(() -> facts.fee(service)),
                mall.waiting(waiting),
                tile.chosen() ? messages.text("services.chosen") : inShort.orElse(""));
    }
}
