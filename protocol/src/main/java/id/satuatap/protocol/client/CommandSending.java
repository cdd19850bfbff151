package id.satuatap.protocol.client;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Confined to one attempt at a time. One command on its way: sent again with the same id until there is an answer or
 * patience ends, then asked for by its id. It never says that nothing was done while something may have been.
 */
final class CommandSending {
    private static final int NOT_FOUND = 404;

    private final HttpCalls calls;
    private final Credentials credentials;
    private final WireCodec codec;
    private final Executor threads;
    private final LongSupplier nanos;
    private final Backoff backoff;
    private final CommandRequest request;
    private final long giveUpNanos;
    private volatile boolean maybeTaken;

    CommandSending(
            HttpCalls calls,
            Credentials credentials,
            WireCodec codec,
            Executor threads,
            LongSupplier nanos,
            Backoff backoff,
            CommandRequest request,
            int patienceMillis) {
        this.calls = calls;
        this.credentials = credentials;
        this.codec = codec;
        this.threads = threads;
        this.nanos = nanos;
        this.backoff = backoff;
        this.request = request;
        this.giveUpNanos = nanos.getAsLong() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    }

    /** Makes the next attempt and what must follow it. */
    CompletableFuture<Outcome> attempt() {
        return calls.call("POST", Api.COMMANDS, codec.encodeCommand(request), credentials.bearer())
                .thenCompose(attempt -> attempt.reply().map(this::replied).orElseGet(() -> lost(attempt)));
    }

    private CompletableFuture<Outcome> lost(HttpAttempt attempt) {
        maybeTaken |= attempt.maybeSeen();
        return again(
                attempt.maybeSeen()
                        ? WireError.of(ErrorCode.UNREACHABLE, "no answer from any server")
                        : attempt.error());
    }

    private CompletableFuture<Outcome> replied(HttpReply reply) {
        if (reply.ok()) {
            try {
                return CompletableFuture.completedFuture(codec.decodeAnswer(reply.body()));
            } catch (WireFault garbled) {
                maybeTaken = true;
                return again(WireError.of(ErrorCode.UNREACHABLE, "no readable answer from any server"));
            }
        }
        WireError error = reply.error(codec);
        return error.code().passing() ? again(error) : end(error);
    }

    private CompletableFuture<Outcome> again(WireError last) {
        long leftNanos = giveUpNanos - nanos.getAsLong();
        long pauseNanos = Math.min(leftNanos, TimeUnit.MILLISECONDS.toNanos(backoff.nextMillis()));
        if (leftNanos <= 0) {
            return end(last);
        }
        Executor later = CompletableFuture.delayedExecutor(pauseNanos, TimeUnit.NANOSECONDS, threads);
        return CompletableFuture.runAsync(() -> {}, later)
                .thenCompose(paused -> pauseNanos == leftNanos ? end(last) : attempt());
    }

    private CompletableFuture<Outcome> end(WireError last) {
        return maybeTaken ? askById(last) : CompletableFuture.completedFuture(new Refused(last));
    }

    private CompletableFuture<Outcome> askById(WireError last) {
        return calls.call("GET", Api.COMMANDS + "/" + request.commandId(), null, credentials.bearer())
                .thenApply(attempt ->
                        attempt.reply().map(reply -> asked(reply, last)).orElseGet(() -> unknown(last)));
    }

    private Outcome asked(HttpReply reply, WireError last) {
        if (reply.ok()) {
            try {
                return codec.decodeAnswer(reply.body());
            } catch (WireFault garbled) {
                return unknown(last);
            }
        }
        if (reply.status() == NOT_FOUND && deadlinePassed()) {
            return new Refused(WireError.of(ErrorCode.COMMAND_EXPIRED, "never taken, and its deadline has passed"));
        }
        return unknown(last);
    }

    private Outcome unknown(WireError last) {
        return new Unknown(request.commandId(), last.code() + ": " + last.message());
    }

    // The deadline is by the server's clock and lies where our patience ends, or a little before.
    private boolean deadlinePassed() {
        return request.deadline() != null && nanos.getAsLong() >= giveUpNanos;
    }
}
