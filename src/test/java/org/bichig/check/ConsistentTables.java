package org.bichig.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Filled-in forms in which every figure agrees with every other: all rows given, zeros frequent, as in real ones. */
final class ConsistentTables {

    private final Form2014 form;
    private final Random random;
    private final Map<String, Integer> values = new LinkedHashMap<>();

    private ConsistentTables(Form2014 form, long seed) {
        this.form = form;
        this.random = new Random(seed);
    }

    /** The same table for the same seed; rows in the order of the form. */
    static Map<String, String> table(Form2014 form, long seed) {
        return new ConsistentTables(form, seed).fill();
    }

    /** The same with about half of the zeros left blank. */
    static Map<String, String> withBlanks(Form2014 form, long seed) {
        Map<String, String> table = table(form, seed);
        Random blanks = new Random(-seed);
        table.replaceAll((row, value) -> value.equals("0") && blanks.nextBoolean() ? "" : value);
        return table;
    }

    private Map<String, String> fill() {
        form.rows().forEach(row -> values.put(row, count()));
        int disclosed = value("disclosed");
        List<String> channels =
                List.of("channelGazette", "channelWebsite", "channelWeibo", "channelWechat", "channelOther");
        channels.forEach(channel -> values.put(channel, atMost(disclosed)));
        values.put(channels.get(random.nextInt(channels.size())), disclosed);
        values.put("disclosedNormative", atMost(disclosed));
        values.put("issuedNormative", value("disclosedNormative") + count());
        values.put("pressConferencesByHead", atMost(value("pressConferences")));
        values.put("interviewsByHead", atMost(value("interviews")));
        values.put("completed", atMost(value("received")));
        values.put("answered", value("completed"));
        values.put("trainings", count() + (value("trainees") > 0 ? 1 : 0));
        form.sums().forEach(sum -> breakDown(value(sum.limit().row()), Form2014.rows(sum.cells())));
        Map<String, String> typed = new LinkedHashMap<>();
        values.forEach((row, value) -> typed.put(row, Integer.toString(value)));
        return typed;
    }

    private void breakDown(int total, List<String> parts) {
        List<String> left = new ArrayList<>(parts);
        int rest = total;
        while (left.size() > 1) {
            int part = atMost(rest);
            values.put(left.remove(random.nextInt(left.size())), part);
            rest -= part;
        }
        values.put(left.get(0), rest);
    }

    private int value(String row) {
        return values.getOrDefault(row, 0);
    }

    private int count() {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 10 : 100_000);
    }

    private int atMost(int limit) {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(limit + 1);
    }
}
