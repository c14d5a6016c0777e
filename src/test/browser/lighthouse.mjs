// Asks Lighthouse about pages and writes what it objects to, as JSON lines: {"url", "version", "scores", "failed"}.
// Usage: node lighthouse.mjs PORT URL...; PORT is where a running Chromium listens.
// Speed is left to the gates on bytes: a score that depends on what else this machine does would promise nothing.
import lighthouse, { defaultConfig } from "lighthouse";
import { pageFunctions } from "lighthouse/core/lib/page-functions.js";

const [port, ...urls] = process.argv.slice(2);
const onlyCategories = ["accessibility", "best-practices", "seo"];
// What is not asked for is left out beforehand, or it would be merged and put together anew for every page.
const categories = Object.fromEntries(onlyCategories.map(name => [name, defaultConfig.categories[name]]));
const asked = new Set(Object.values(categories).flatMap(({ auditRefs }) => auditRefs.map(({ id }) => id)));
const audits = defaultConfig.audits.filter(path => asked.has(path.split("/").at(-1)));

// For the speed that is not asked for, it would first keep the browser busy for a second to see how fast the machine is.
pageFunctions.computeBenchmarkIndex = function computeBenchmarkIndex() { return 1500; };
const screen = { mobile: true, width: 412, height: 823, deviceScaleFactor: 1, disabled: false };

for (const url of urls) {
  const { lhr } = await lighthouse(url, { port: Number(port), output: "json", logLevel: "silent" }, {
    ...defaultConfig,
    audits,
    categories,
    settings: {
      onlyCategories,
      // Slows nothing down: it would only reckon with a slow line, for the speed that is not asked for.
      throttlingMethod: "simulate",
      screenEmulation: screen,
      disableFullPageScreenshot: true,
      maxWaitForLoad: 20000,
      // Everything is on this machine: what has come by now is all.
      pauseAfterFcpMs: 0,
      pauseAfterLoadMs: 0,
      networkQuietThresholdMs: 200,
      cpuQuietThresholdMs: 200,
    },
  });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const failed = Object.values(lhr.categories).flatMap(category => category.auditRefs
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
      .map(({ id }) => {
        const { title, explanation = "", details } = lhr.audits[id];
        const items = (details?.items ?? []).slice(0, 3).map(item => JSON.stringify(item).slice(0, 300));
        return { category: category.id, rule: id, what: [title, explanation, ...items].filter(Boolean).join(" ") };
      }));
  const scores = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
  console.log(JSON.stringify({ url, version: lhr.lighthouseVersion, scores, failed }));
}
