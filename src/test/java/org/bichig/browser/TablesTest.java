package org.bichig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bichig.site.BuiltSite;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of a report, however many columns they have, say of every figure what it is, and can be reached whole. */
@ExtendWith(BrowserExtension.class)
class TablesTest {

    static Stream<PageKind> reports() {
        return PageKind.reports().stream().filter(page -> page.name().matches("report-with-(figures|many-columns).*"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_figure_names_all_heads_of_its_column_and_its_row(PageKind page, Browser browser, BuiltSite site) {
        List<String> wrong = browser.openAtDesk(site.address() + page.path()).texts("""
                const wrong = [];
                for (const table of document.querySelectorAll(".figures")) {
                  const own = id => { const cell = document.getElementById(id); return cell?.tagName === "TH" && table.contains(cell); };
                  for (const cell of table.querySelectorAll("tbody td, thead th[headers]")) {
                    const ids = (cell.getAttribute("headers") || "").split(" ");
                    if (!ids.every(own)) wrong.push(`unknown head: ${cell.outerHTML}`);
                    if (cell.tagName !== "TD") continue;
                    const row = cell.parentElement.querySelector("th");
                    if (row && !ids.includes(row.id)) wrong.push(`without its row: ${cell.outerHTML}`);
                    const box = cell.getBoundingClientRect();
                    const across = getComputedStyle(table).writingMode === "horizontal-tb" ? ["left", "right"] : ["top", "bottom"];
                    const above = [...table.tHead.querySelectorAll("th")].filter(head => {
                      const its = head.getBoundingClientRect();
                      return its[across[0]] <= box[across[0]] + 1 && its[across[1]] >= box[across[1]] - 1;
                    });
                    if (!above.length) wrong.push(`under no head: ${cell.outerHTML}`);
                    above.filter(head => !ids.includes(head.id)).forEach(head => wrong.push(`without ${head.id}: ${cell.outerHTML}`));
                  }
                  for (const head of table.querySelectorAll("th")) {
                    if (!head.id || !head.scope) wrong.push(`without id or scope: ${head.outerHTML}`);
                    if (head.matches("tbody *") && (head.colSpan > 1 || head.rowSpan > 1)) wrong.push(`spans: ${head.outerHTML}`);
                  }
                }
                return wrong;
                """);

        assertThat(wrong).isEmpty();
        assertThat(browser.texts(
                        "return [...document.querySelectorAll('.figures td.number')].map(cell => cell.textContent)"))
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void on_a_phone_no_figure_is_out_of_reach(PageKind page, Browser browser, BuiltSite site) {
        List<String> cut = browser.resize(Window.PHONE)
                .emulate("", "light")
                .open(site.address() + page.path())
                .texts("""
                const cut = [];
                const vertical = getComputedStyle(document.documentElement).writingMode !== "horizontal-tb";
                const [start, end, room] = vertical ? ["top", "bottom", innerHeight] : ["left", "right", innerWidth];
                for (const table of document.querySelectorAll(".figures")) {
                  const box = table.getBoundingClientRect();
                  const region = table.closest(".scroll");
                  if (!region && box[end] > room + 1) cut.push(`${table.caption.textContent} ends at ${box[end]}`);
                  if (region && region.getBoundingClientRect()[end] > room + 1) cut.push(`region of ${table.caption.textContent}`);
                }
                return cut;
                """);

        assertThat(cut).isEmpty();
    }
}
