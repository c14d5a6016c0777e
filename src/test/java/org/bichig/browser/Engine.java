package org.bichig.browser;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The programs that look for barriers in a page. Which rules of theirs are set aside, and what is tested in their place,
 * stands in the script of each in {@code src/test/browser}.
 */
enum Engine {
    AXE("axe-core", "axe.min.js", "axe.js"),
    IBM("accessibility-checker-engine", "ace.js", "ibm.js"),
    HTML_CODESNIFFER("html_codesniffer", "build/HTMLCS.js", "htmlcs.js");

    private final String module;
    private final String library;
    private final String question;

    Engine(String module, String file, String script) {
        this.module = module;
        // What a library declares would else end with the function that a driver makes of it.
        this.library = Scripts.module(module + "/" + file) + "\nif (typeof ace !== 'undefined') window.ace = ace;";
        this.question = Scripts.own(script);
    }

    /** Puts the engine into the open page; once a page is enough. */
    void load(Browser browser) {
        browser.execute(library);
    }

    /** What the engine objects to in the open page, as it is shown now. */
    List<Objection> examine(String page, ColourMode mode, Browser browser) {
        return ((List<?>) browser.async(question, mode.toString()))
                .stream()
                        .map(answer -> (List<?>) answer)
                        .map(answer -> new Objection(
                                page, mode.toString(), String.valueOf(answer.get(0)), String.valueOf(answer.get(1))))
                        .toList();
    }

    String version() {
        Path description = Scripts.MODULES.resolve(module).resolve("package.json");
        return JsonMapper.shared()
                .readTree(Needed.file(description, module).toFile())
                .get("version")
                .asString();
    }

    /** The name under which npm has it. */
    @Override
    public String toString() {
        return module;
    }
}
