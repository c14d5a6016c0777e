package org.bichig.serve;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.finding.Severity;
import org.bichig.render.JsonText;

/**
 * What the browser shall show.
 *
 * @param address where the site will stand
 * @param build another one means that pages should be loaded again
 * @param trouble why the newest files are not shown; empty when they are
 * @param findings what stands in the way
 */
record Shown(URI address, String build, String trouble, List<Finding> findings) {

    static Shown sound(URI address, String build) {
        return new Shown(address, build, "", List.of());
    }

    /** The same site still, and why there is no newer one. */
    Shown still(Attempt attempt) {
        if (attempt instanceof Attempt.Built built) {
            List<Finding> blocking = built.result().findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .toList();
            return new Shown(address, build, "网站没有更新：" + counted(blocking), blocking);
        }
        String failure =
                attempt instanceof Attempt.Failed failed ? failed.failure().toString() : "";
        return new Shown(address, build, "网站没有更新，程序出了故障：" + failure, List.of());
    }

    private static String counted(List<Finding> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        long warnings = findings.size() - errors;
        return errors + "个错误" + (warnings > 0 ? "、" + warnings + "个警告" : "");
    }

    /** For the script in the page, which only shows. */
    String json() {
        return "{\"build\":" + JsonText.quoted(build) + ",\"trouble\":" + JsonText.quoted(trouble) + ",\"findings\":["
                + findings.stream().map(Shown::json).collect(Collectors.joining(",")) + "]}";
    }

    private static String json(Finding finding) {
        String weight = finding.severity() == Severity.ERROR ? "错误" : "警告";
        return "{\"heading\":" + JsonText.quoted(weight + "　" + finding.place()) + ",\"message\":"
                + JsonText.quoted(finding.message()) + ",\"quoted\":" + JsonText.quoted(finding.quoted()) + ",\"mend\":"
                + JsonText.quoted(finding.mend()) + "}";
    }
}
