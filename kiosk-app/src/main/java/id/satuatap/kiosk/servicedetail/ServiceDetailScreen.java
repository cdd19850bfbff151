package id.satuatap.kiosk.servicedetail;

import id.satuatap.kiosk.chooseservice.ServiceFacts;
import id.satuatap.kiosk.live.ClosedText;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** What the service needs, costs and takes; then the press. Confined to the FX thread. */
public final class ServiceDetailScreen implements Screen {
    private final ServiceDetailViewModel model;
    private final Messages messages;
    private final MallText mall;
    private final ClosedText closed;
    private final ServiceFacts facts;
    private final ServiceDetailView view;
    private final Subscriptions open = new Subscriptions();

    /** @param upright for a screen that is higher than wide */
    public ServiceDetailScreen(ServiceDetailViewModel model, Messages app, MallText mall, boolean upright) {
        this.model = model;
        this.messages = app.forFeature(ServiceDetailScreen.class);
        this.mall = mall;
        this.closed = new ClosedText(app, mall);
        this.facts = new ServiceFacts(app, mall);
        this.view = new ServiceDetailView(messages, upright);
        view.add.setOnAction(press -> model.addToBasket());
        view.addThis.setOnAction(press -> model.addToBasket());
        view.take.setOnAction(press -> model.take());
        view.priority.setOnAction(press -> model.takeWithPriority());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        open.follow(messages.localeProperty(), locale -> show());
        open.follow(model.serviceProperty(), service -> show());
        open.follow(model.stateProperty(), state -> show());
        open.follow(model.basketProperty(), basket -> view.offerAlone(basket.isEmpty()));
    }

    @Override
    public void closed() {
        open.close();
    }

    private void show() {
        ServiceEntry service = model.serviceProperty().get();
        AgencyEntry agency = model.agencyProperty().get();
        if (service == null || agency == null) {
            return;
        }
        view.agency.setText(agency.name());
        view.name.setText(facts.name(service));
        view.showRequirements(service.requirements(), messages.text("detail.requirements.none"));
        view.fee.valueProperty().set(facts.fee(service));
        String note = service.feeNote();
        view.fee.noteProperty().set(note == null ? "" : note);
        view.counterTime.valueProperty().set(facts.counterTime(service));
        view.completion.valueProperty().set(orAsk(service.completion()));
        view.product.valueProperty().set(orAsk(service.product()));
        showState(Optional.ofNullable(model.stateProperty().get()));
    }

    private void showState(Optional<ServiceView> state) {
        view.queue
                .valueProperty()
                .set(state.map(now -> mall.waiting(now.waiting())).orElse(""));
        view.queue
                .noteProperty()
                .set(state.flatMap(facts::expectedWait)
                        .map(wait -> messages.text("detail.queue.wait", wait))
                        .orElse(messages.text("detail.queue.unknown")));
        Optional<String> why = state.flatMap(closed::of);
        Optional<String> note = why.or(() -> state.flatMap(closed::lastNumber));
        view.showNote(note.orElse(""), why.isEmpty());
    }

    private String orAsk(@Nullable String text) {
        return text == null ? messages.text("detail.ask") : text;
    }
}
