package org.bichig.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;

/** The real disk until a chosen step, counted from 1; there it dies, as with its process, or fails once. */
final class FaultyDisk implements Disk {

    private final Disk real = new RealDisk();
    private final int faultyStep;
    private final Fault fault;
    private int steps;
    private boolean failedToDelete;

    /** What a fault does at its step. */
    enum Fault {
        /** The process is gone: neither this step nor any later one happens, clearing up included. */
        KILL,
        /** The disk is full, for this one step. */
        FAIL
    }

    /** Stands for the end of the process: no code of ours may catch it and go on. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    FaultyDisk(int faultyStep, Fault fault) {
        this.faultyStep = faultyStep;
        this.fault = fault;
    }

    static FaultyDisk sound() {
        return new FaultyDisk(Integer.MAX_VALUE, Fault.FAIL);
    }

    /** Whether the fault met the removal of a file; then that file cannot but be left over. */
    boolean failedToDelete() {
        return failedToDelete;
    }

    int steps() {
        return steps;
    }

    private interface Step {
        void run() throws IOException;
    }

    private void step(Path file, Step whole, Step half) throws IOException {
        steps++;
        if (fault == Fault.KILL && steps > faultyStep) {
            throw new Killed();
        }
        if (steps == faultyStep) {
            half.run();
            if (fault == Fault.KILL) {
                throw new Killed();
            }
            throw new FileSystemException(file.toString(), null, "No space left on device");
        }
        whole.run();
    }

    @Override
    public void write(Path file, Content content) throws IOException {
        step(file, () -> real.write(file, content), () -> real.write(file, half(content)));
    }

    private static Content half(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return new Content.Whole(Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    }

    @Override
    public void writeDurably(Path file, byte[] bytes) throws IOException {
        // No power is lost in these tests, so there is no need to wait for the device.
        write(file, new Content.Whole(bytes));
    }

    @Override
    public void moveOver(Path file, Path target) throws IOException {
        step(target, () -> real.moveOver(file, target), () -> {});
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step(folder, () -> real.makeFolder(folder), () -> {});
    }

    @Override
    public void delete(Path fileOrEmptyFolder) throws IOException {
        step(fileOrEmptyFolder, () -> real.delete(fileOrEmptyFolder), () -> failedToDelete = true);
    }
}
