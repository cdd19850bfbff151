package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;

/** Everything that people and machines do in a simulated mall. A new rule of the hall adds a habit here. Stateless. */
public final class Habits {
    private Habits() {}

    /** New ones, for one run. */
    public static List<Behaviour> all(Catalogue catalogue) {
        return List.of(
                new FirstMorning(catalogue),
                new TimersTick(),
                new MachineFails(),
                new OrganiserRuns(),
                new HoursAreDecided(),
                new LeftoversAreNamed(),
                new OfficersServe(),
                new SupervisorsHelp(),
                new OfficersAskToClose(),
                new NetworksFail(),
                new VisitorsCome(),
                new LatecomersReturn(),
                new HelpDeskHelps(),
                new NumbersAreJoined(),
                new BookingsAreMade(),
                new BoardsTell(),
                new StrangersMeddle());
    }

    /** Publishes the catalogue, the people and the devices, once. Confined to one thread. */
    private static final class FirstMorning implements Behaviour {
        private final Catalogue catalogue;
        private boolean done;

        FirstMorning(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public void begin(Stage stage, LocalDate date) {
            if (!done) {
                done = true;
                Staff.firstCommands(catalogue).forEach(command -> stage.askDirectly(Staff.TIMERS, command));
            }
        }
    }
}
