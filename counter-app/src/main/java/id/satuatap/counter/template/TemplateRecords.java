package id.satuatap.counter.template;

import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.template.TemplatesView;
import java.util.concurrent.CompletableFuture;

/** Asks how tickets are laid out and were before. Thread-safe; its futures never fail. */
@FunctionalInterface
public interface TemplateRecords {
    CompletableFuture<Reply<TemplatesView>> all();
}
