package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.command.OutageCommand;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.random.RandomGenerator;

/** On some days an agency's network is down for a while; its supervisor says so, and mostly says when it works. */
final class NetworksFail implements Behaviour {
    @Override
    public void begin(Stage stage, LocalDate date) {
        RandomGenerator chance = stage.chance("networks");
        if (chance.nextInt(6) != 0) {
            return;
        }
        int after = chance.nextInt(6 * 3_600);
        long length = 60_000L * (1 + chance.nextInt(60));
        boolean forgets = chance.nextInt(10) == 0;
        int which = chance.nextInt(1_000);
        stage.at(
                LocalTime.of(8, 0).plusSeconds(after),
                () -> stage.directory().ifPresent(found -> {
                    List<Agency> agencies = found.catalogue().agencies();
                    Agency agency = agencies.get(which % agencies.size());
                    stage.tell(
                            Staff.supervisor(agency.code()),
                            new OutageCommand.FreezeAgency(agency.code(), "NETWORK_DOWN"));
                    if (!forgets) {
                        stage.laterMillis(
                                length, () -> stage.tell(Staff.ORGANISER, new OutageCommand.ThawAgency(agency.code())));
                    }
                }));
    }
}
