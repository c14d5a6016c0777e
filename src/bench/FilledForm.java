import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The form of 2021, filled in so that every figure agrees with every other and with the year before.
 *
 * @param rows the values of each row in the order of its columns
 * @param cases the same for the three blocks of the last table
 */
record FilledForm(Map<String, List<Integer>> rows, Map<String, List<Integer>> cases) {

    private static final List<String> OUTCOMES = List.of(
            "granted",
            "grantedPartly",
            "refusedStateSecret",
            "refusedByLaw",
            "refusedSafety",
            "refusedThirdParty",
            "refusedInternal",
            "refusedProcess",
            "refusedEnforcementFile",
            "refusedInquiry",
            "unavailableNotHeld",
            "unavailableToBeMade",
            "unavailableUnclear",
            "notProcessedPetition",
            "notProcessedRepeated",
            "notProcessedPublications",
            "notProcessedExcessive",
            "notProcessedConfirmation",
            "otherNotAmended",
            "otherUnpaid",
            "other");
    private static final List<String> BLOCKS =
            List.of("reconsideration", "litigation", "litigationAfterReconsideration");

    /** 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他. */
    private static final int APPLICANTS = 6;

    private static final int NATURAL = 0;

    /**
     * The forms of one body for years that follow one another.
     *
     * @param more so many requests more were received and granted in the last year than otherwise
     */
    static List<FilledForm> of(int years, int more, SplittableRandom random) {
        List<FilledForm> forms = new ArrayList<>();
        int size = 40 + random.nextInt(200);
        int[] owed = new int[APPLICANTS];
        int[] inForce = {1 + random.nextInt(5), 20 + random.nextInt(100)};
        int[] pending = new int[BLOCKS.size()];
        for (int year = 0; year < years; year++) {
            Map<String, List<Integer>> rows = new LinkedHashMap<>();
            rows.put("rules", documents(inForce, 0, random.nextInt(3), random));
            rows.put("normative", documents(inForce, 1, random.nextInt(20), random));
            rows.put("licences", List.of(10_000 + size * 7 + random.nextInt(2_000)));
            rows.put("penalties", List.of(1_000 + size + random.nextInt(500)));
            rows.put("coercion", List.of(20 + random.nextInt(60)));
            rows.put("charges", List.of(3_000 + size + random.nextInt(900)));
            requests(rows, owed, size, year == years - 1 ? more : 0, random);
            forms.add(new FilledForm(rows, cases(pending, random)));
        }
        return forms;
    }

    private static List<Integer> documents(int[] inForce, int row, int issued, SplittableRandom random) {
        int repealed = random.nextInt(1 + Math.min(issued, inForce[row]));
        inForce[row] += issued - repealed;
        return List.of(issued, repealed, inForce[row]);
    }

    private static void requests(
            Map<String, List<Integer>> rows, int[] owed, int size, int more, SplittableRandom random) {
        int[] carriedIn = owed.clone();
        int[] concluded = new int[APPLICANTS];
        Map<String, List<Integer>> outcomes = new LinkedHashMap<>();
        for (String outcome : OUTCOMES) {
            int[] values = new int[APPLICANTS];
            for (int applicant = 0; applicant < APPLICANTS; applicant++) {
                values[applicant] = outcome(outcome, applicant, size, random);
            }
            values[NATURAL] += outcome.equals("granted") ? more + carriedIn[NATURAL] : 0;
            for (int applicant = 0; applicant < APPLICANTS; applicant++) {
                concluded[applicant] += values[applicant];
            }
            outcomes.put(outcome, withTotal(values));
        }
        int[] received = new int[APPLICANTS];
        for (int applicant = 0; applicant < APPLICANTS; applicant++) {
            int left = Math.max(applicant < 2 ? random.nextInt(8) : 0, carriedIn[applicant] - concluded[applicant]);
            received[applicant] = concluded[applicant] + left - carriedIn[applicant];
            owed[applicant] = left;
        }
        rows.put("newlyReceived", withTotal(received));
        rows.put("carriedIn", withTotal(carriedIn));
        rows.putAll(outcomes);
        rows.put("concluded", withTotal(concluded));
        rows.put("carriedOut", withTotal(owed));
    }

    /** Most applicants are people, most requests are granted, and most cells are 0. */
    private static int outcome(String outcome, int applicant, int size, SplittableRandom random) {
        int share = applicant == NATURAL ? size : applicant == 1 ? size / 6 : 1;
        if (outcome.startsWith("granted") || outcome.equals("unavailableNotHeld")) {
            return applicant < 2 ? share / 2 + random.nextInt(1 + share / 4) : random.nextInt(3);
        }
        return random.nextInt(applicant < 2 ? 2 : 6) == 0 ? random.nextInt(applicant == NATURAL ? 5 : 2) : 0;
    }

    private static Map<String, List<Integer>> cases(int[] pending, SplittableRandom random) {
        Map<String, List<Integer>> cases = new LinkedHashMap<>();
        for (int block = 0; block < BLOCKS.size(); block++) {
            int[] values = {2 + random.nextInt(6), random.nextInt(3), pending[block], random.nextInt(3)};
            pending[block] = values[3];
            cases.put(BLOCKS.get(block), withTotal(values));
        }
        return cases;
    }

    private static List<Integer> withTotal(int[] parts) {
        List<Integer> values = new ArrayList<>();
        int total = 0;
        for (int part : parts) {
            values.add(part);
            total += part;
        }
        values.add(total);
        return values;
    }

    /** As it stands in report.yaml, a line for each row. */
    String yaml() {
        StringBuilder yaml = new StringBuilder("statistics:\n  format: form-2021\n  values:\n");
        rows.forEach((row, values) -> yaml.append("    ")
                .append(row)
                .append(": ")
                .append(typed(values))
                .append('\n'));
        yaml.append("    cases:\n");
        cases.forEach((row, values) -> yaml.append("      ")
                .append(row)
                .append(": ")
                .append(typed(values))
                .append('\n'));
        return yaml.toString();
    }

    private static String typed(List<Integer> values) {
        return values.size() == 1 ? values.get(0).toString() : values.toString();
    }
}
