package id.satuatap.uikit.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class LatestTest {
    @Test
    void only_the_newest_waiting_value_is_read_and_one_task_waits() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        List<Integer> read = new ArrayList<>();
        Latest<Integer> latest = new Latest<>(waiting::add, read::add);
        latest.offer(1);
        latest.offer(2);
        latest.offer(3);
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        latest.offer(4);
        waiting.remove().run();
        assertThat(read).containsExactly(3, 4);
    }

    @Test
    void an_immediate_executor_needs_no_toolkit() {
        List<String> read = new ArrayList<>();
        new Latest<String>(FxDispatcher.immediate(), read::add).offer("AB-023");
        assertThat(read).containsExactly("AB-023");
    }

    @Test
    void a_closed_subscription_hears_nothing_more_and_can_open_again() {
        SimpleStringProperty value = new SimpleStringProperty("a");
        List<String> heard = new ArrayList<>();
        Subscriptions subscriptions = new Subscriptions();
        subscriptions.follow(value, heard::add);
        value.set("b");
        subscriptions.close();
        value.set("c");
        subscriptions.follow(value, heard::add);
        assertThat(heard).containsExactly("a", "b", "c");
    }
}
