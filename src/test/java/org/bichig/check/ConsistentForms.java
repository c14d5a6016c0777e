package org.bichig.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bichig.statistics.CellKey;
import org.bichig.statistics.Format;
import org.bichig.statistics.Relation;

/** Filled-in forms of 2019 and 2021 in which every figure agrees with every other, and with the year before. */
final class ConsistentForms {

    private static final List<String> APPLICANTS =
            List.of("natural", "commercial", "research", "charity", "legal", "others");
    private static final List<String> BLOCKS =
            List.of("reconsideration", "litigation", "litigationAfterReconsideration");

    private ConsistentForms() {}

    static Map<CellKey, String> table(Form form, Random random) {
        return typed(fill(form.format(), random, Map.of()));
    }

    /** The same with about half of the zeros left blank. */
    static Map<CellKey, String> withBlanks(Form form, long seed) {
        return withBlanks(table(form, new Random(seed)), seed);
    }

    static Map<CellKey, String> withBlanks(Map<CellKey, String> table, long seed) {
        Map<CellKey, String> values = new LinkedHashMap<>(table);
        Random blanks = new Random(-seed);
        values.replaceAll((cell, value) -> value.equals("0") && blanks.nextBoolean() ? "" : value);
        return values;
    }

    /** A table of the year after another one, on the same form or on one that continues it. */
    static Map<CellKey, String> following(Form form, Map<CellKey, String> before, Random random) {
        Map<CellKey, Integer> numbers = new LinkedHashMap<>();
        before.forEach((cell, value) -> numbers.put(cell, Integer.parseInt(value)));
        return typed(fill(form.format(), random, numbers));
    }

    private static Map<CellKey, Integer> fill(Format format, Random random, Map<CellKey, Integer> before) {
        Map<CellKey, Integer> values = new LinkedHashMap<>();
        format.cells().forEach(cell -> values.put(cell, count(random)));
        documents(values, random, before);
        matters(format, values, before);
        cases(values, before);
        List<String> parts = format.row("concluded").orElseThrow().sum();
        for (String applicant : APPLICANTS) {
            int concluded = parts.stream()
                    .mapToInt(part -> value(values, part, applicant))
                    .sum();
            int owed = value(before, "carriedOut", applicant);
            int carriedOut = Math.max(value(values, "carriedOut", applicant), owed - concluded);
            int handled = concluded + carriedOut;
            int carriedIn = before.isEmpty() ? random.nextInt(handled + 1) : owed;
            values.put(new CellKey("carriedOut", applicant), carriedOut);
            values.put(new CellKey("concluded", applicant), concluded);
            values.put(new CellKey("carriedIn", applicant), carriedIn);
            values.put(new CellKey("newlyReceived", applicant), handled - carriedIn);
        }
        format.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.SUM)
                .filter(relation -> relation.limit().column().endsWith("total"))
                .filter(relation ->
                        relation.cells().get(0).row().equals(relation.limit().row()))
                .forEach(sum -> values.put(
                        sum.limit(),
                        sum.cells().stream()
                                .mapToInt(cell -> values.getOrDefault(cell, 0))
                                .sum()));
        return values;
    }

    /** Documents that were issued are in force, and those that were published are among all. */
    private static void documents(Map<CellKey, Integer> values, Random random, Map<CellKey, Integer> before) {
        for (String row : List.of("rules", "normative")) {
            CellKey inForce = new CellKey(row, "inForce");
            if (before.containsKey(inForce)) {
                int most = value(before, row, "inForce") + value(values, row, "issued");
                int repealed = random.nextInt(most + 1);
                values.put(new CellKey(row, "repealed"), repealed);
                values.put(inForce, most - repealed);
            } else {
                values.computeIfPresent(inForce, (cell, any) -> 1 + random.nextInt(100));
            }
            values.computeIfPresent(
                    new CellKey(row, "publishedInAll"), (cell, any) -> value(values, row, "published") + count(random));
        }
    }

    private static void matters(Format format, Map<CellKey, Integer> values, Map<CellKey, Integer> before) {
        format.cells().stream()
                .filter(cell -> cell.column().equals("mattersBefore") && before.containsKey(cell))
                .forEach(cell -> values.put(
                        cell, value(before, cell.row(), "mattersBefore") + value(before, cell.row(), "change")));
    }

    private static void cases(Map<CellKey, Integer> values, Map<CellKey, Integer> before) {
        for (String block : BLOCKS) {
            values.merge(
                    new CellKey("cases", block + ".otherResult"),
                    value(before, "cases", block + ".pending"),
                    Integer::sum);
        }
    }

    private static int value(Map<CellKey, Integer> values, String row, String column) {
        return values.getOrDefault(new CellKey(row, column), 0);
    }

    private static Map<CellKey, String> typed(Map<CellKey, Integer> values) {
        Map<CellKey, String> typed = new LinkedHashMap<>();
        values.forEach((cell, value) -> typed.put(cell, Integer.toString(value)));
        return typed;
    }

    private static int count(Random random) {
        return random.nextInt(3) > 0 ? 0 : random.nextInt(random.nextBoolean() ? 10 : 1000);
    }
}
