package org.bichig.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.bichig.build.Profile;
import org.bichig.render.JsonText;

/** Where the time of a run went, as a table and for another program to read. */
final class ProfileText {

    private static final double SECOND = 1e9;

    private ProfileText() {}

    static String of(Profile profile) {
        long wall = profile.parts().stream().mapToLong(Profile.Part::wall).sum();
        long cpu = profile.parts().stream().mapToLong(Profile.Part::cpu).sum();
        StringBuilder table = new StringBuilder();
        table.append(line("%-16s %8s %6s %8s", "stage", "s", "", "CPU s"));
        for (Profile.Part part : profile.parts()) {
            table.append(line(
                    "%-16s %8.2f %5.0f%% %8.2f",
                    part.name(), part.wall() / SECOND, share(part.wall(), wall), part.cpu() / SECOND));
        }
        table.append(line("%-16s %8.2f %5.0f%% %8.2f", "all", wall / SECOND, 100.0, cpu / SECOND));
        table.append(line(
                "(%d bodies were read; of the last stage, %.2f s were spent waiting for something to write)",
                profile.read(), profile.waited() / SECOND));
        long rendering =
                profile.kinds().stream().mapToLong(Profile.Kind::nanoseconds).sum();
        if (!profile.kinds().isEmpty()) {
            table.append(line(
                    "%n%-16s %8s %6s %8s %10s %10s %8s",
                    "rendered", "s", "", "files", "ms a file", "KB a file", "not"));
        }
        for (Profile.Kind kind : profile.kinds()) {
            table.append(line(
                    "%-16s %8.2f %5.0f%% %8d %10.2f %10.1f %8d",
                    kind.name(),
                    kind.nanoseconds() / SECOND,
                    share(kind.nanoseconds(), rendering),
                    kind.files(),
                    kind.nanoseconds() / 1e6 / Math.max(1, kind.files()),
                    kind.bytes() / 1e3 / Math.max(1, kind.files()),
                    kind.left()));
        }
        return table.append(System.lineSeparator()).toString();
    }

    /** Seconds with three decimals; what is rendered is counted by thread. */
    static String json(Profile profile) {
        return "{\"stages\": ["
                + profile.parts().stream()
                        .map(part -> line(
                                        "{\"stage\": %s, \"seconds\": %.3f, \"cpuSeconds\": %.3f}",
                                        JsonText.quoted(part.name()), part.wall() / SECOND, part.cpu() / SECOND)
                                .strip())
                        .collect(Collectors.joining(", "))
                + "], \"bodiesRead\": " + profile.read() + ", \"waitedSeconds\": "
                + line("%.3f", profile.waited() / SECOND).strip() + ", \"rendered\": ["
                + profile.kinds().stream()
                        .map(kind -> line(
                                        "{\"kind\": %s, \"files\": %d, \"left\": %d, \"bytes\": %d, \"seconds\": %.3f}",
                                        JsonText.quoted(kind.name()),
                                        kind.files(),
                                        kind.left(),
                                        kind.bytes(),
                                        kind.nanoseconds() / SECOND)
                                .strip())
                        .collect(Collectors.joining(", "))
                + "]}";
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format + "%n", values);
    }
}
