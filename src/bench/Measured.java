import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run of a command cost, from its start to its end.
 *
 * @param wall seconds that passed
 * @param cpu seconds that all of its threads and children worked
 * @param megabytes the most memory that it held at a time
 * @param output what it printed
 */
record Measured(double wall, double cpu, double megabytes, String output) {

    private static final Path TIME = Path.of("/usr/bin/time");

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException if it fails, with what it printed
     */
    static Measured of(Path work, List<String> command) throws IOException, InterruptedException {
        if (!Files.isExecutable(TIME)) {
            throw new IllegalStateException("GNU time is needed; on Debian: apt-get install time");
        }
        Path figures = work.resolve("time.txt");
        Path log = work.resolve("log.txt");
        List<String> timed = new ArrayList<>(List.of(TIME.toString(), "-f", "%e %U %S %M", "-o", figures.toString()));
        timed.addAll(command);
        int exit = new ProcessBuilder(timed)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String output = Files.readString(log);
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit + ":\n" + end(output));
        }
        double[] values = Arrays.stream(Files.readString(figures).strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Measured(values[0], values[1] + values[2], values[3] / 1024, output);
    }

    /** The median of each figure; of an even number of runs the mean of the two in the middle. */
    static Measured median(List<Measured> runs) {
        return new Measured(
                median(runs, Measured::wall),
                median(runs, Measured::cpu),
                median(runs, Measured::megabytes),
                runs.get(runs.size() - 1).output());
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        List<Double> sorted = runs.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String end(String output) {
        return output.substring(Math.max(0, output.length() - 4_000));
    }
}
