package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.protocol.WireCodec;
import id.satuatap.server.engine.MallFixture;
import id.satuatap.server.gateway.web.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CatalogueAnswersTest {
    private static final Directory THIRD = new Directory(3, MallFixture.catalogue());

    private final List<Runnable> work = new ArrayList<>();
    private final CatalogueAnswers answers = new CatalogueAnswers(new WireCodec(), work::add);

    /** Half a megabyte was written for each kiosk that asked whether anything was new, and nothing was. */
    @Test
    void whoHasItAlreadyIsToldAtOnceAndNothingIsWritten() {
        CompletableFuture<Reply> answer = ask(THIRD, "\"3\"");

        assertThat(answer).isCompletedWithValueMatching(reply -> reply.status() == 304);
        assertThat(work).isEmpty();
    }

    @Test
    void itIsWrittenOnceHoweverManyAskAtTheSameMoment() {
        CompletableFuture<Reply> kiosk = ask(THIRD, "\"2\"");
        CompletableFuture<Reply> board = ask(THIRD, null);
        assertThat(work).hasSize(1);

        work.remove(0).run();

        assertThat(kiosk.join().status()).isEqualTo(200);
        assertThat(board.join().body()).isSameAs(kiosk.join().body());
        assertThat(ask(THIRD, null)).isCompleted();
        assertThat(work).isEmpty();
    }

    @Test
    void aNewOneIsWrittenAnew() {
        ask(THIRD, null);
        work.remove(0).run();

        CompletableFuture<Reply> next = ask(new Directory(4, MallFixture.catalogue()), "\"3\"");
        work.remove(0).run();

        assertThat(next.join().status()).isEqualTo(200);
    }

    private CompletableFuture<Reply> ask(Directory directory, String known) {
        return answers.answer(directory, Optional.ofNullable(known)).toCompletableFuture();
    }
}
