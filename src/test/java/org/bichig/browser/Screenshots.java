package org.bichig.browser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bichig.site.BuiltSite;

/**
 * Takes a picture of every kind of page in every language: at a desk, on a phone, by night, and on paper, into
 * {@code target/screenshots}. Not a test: it is run by {@code src/test/screenshots} to be looked at before a change of
 * the theme is merged.
 */
final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** Takes all pictures, or only those of the pages whose name contains the first argument. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String wanted = arguments.length == 0 ? "" : arguments[0];
        Files.createDirectories(FOLDER);
        try (BuiltSite site = BuiltSite.build();
                Browser browser = Browser.start()) {
            for (PageKind page : PageKind.all()) {
                if (page.name().contains(wanted)) {
                    take(page, browser, site);
                }
            }
        }
        out.println(FOLDER.toAbsolutePath());
    }

    private static void take(PageKind page, Browser browser, BuiltSite site) throws IOException {
        String address = site.address() + page.path();
        for (Window window : List.of(Window.DESK, Window.PHONE)) {
            browser.resize(window).emulate("", "light").open(address);
            Files.write(FOLDER.resolve(page + "-" + window + ".png"), browser.picture());
        }
        browser.resize(Window.DESK).emulate("", "dark").open(address);
        Files.write(FOLDER.resolve(page + "-dark.png"), browser.picture());
        browser.openAtDesk(address);
        Files.write(FOLDER.resolve(page + "-whole.png"), browser.wholePicture());
        Poppler.pictures(browser.printed(), FOLDER.resolve(page + "-print"));
    }
}
