package id.satuatap.counter.template;

import id.satuatap.devices.printer.LogoException;
import id.satuatap.devices.printer.LogoFault;
import id.satuatap.devices.printer.TicketLogo;
import id.satuatap.paper.PaperLayout;
import id.satuatap.uikit.control.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Puts a picture from a file into the layout, and takes it out again. Confined to the FX thread. */
final class LogoChoice {
    private final TemplateViewModel model;

    LogoChoice(TemplateViewModel model) {
        this.model = model;
    }

    void choose(Path file) {
        model.talk().dismiss();
        try {
            model.work().execute(() -> read(file));
        } catch (RejectedExecutionException others) {
            fault("template.logo.unread", file);
        }
    }

    void remove() {
        put(null);
    }

    private void read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            TicketLogo logo = TicketLogo.of(in.readNBytes(TicketLogo.FILE_BYTES_MAX + 1));
            model.fx().execute(() -> put(logo));
        } catch (IOException unread) {
            model.fx().execute(() -> fault("template.logo.unread", file));
        } catch (LogoException none) {
            LogoFault why = none.fault();
            model.fx().execute(() -> fault("template.logo." + why, file));
        }
    }

    private void put(@Nullable TicketLogo logo) {
        model.lay(new PaperLayout(model.template(), logo));
    }

    private void fault(String key, Path file) {
        model.talk().tell(TemplateViewModel.own(Tone.DANGER, key, String.valueOf(file.getFileName())));
    }
}
