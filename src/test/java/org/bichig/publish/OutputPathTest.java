package org.bichig.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "zh/huhhot/2018/index.html",
                "assets/site.3fa9c1.css",
                "zh/huhhot/2018/files/附件1.pdf",
                "ᠮᠣᠩᠭᠣᠯ ᠤᠨ.html",
                "404.html",
                ".well-known/security.txt",
                "console.html",
                "com.html",
                "com10.html",
                "a/bichig-manifest.json",
                "a..b",
                "..a"
            })
    void acceptsWhatASiteMayHold(String path) {
        assertThat(OutputPath.problem(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "a//b",
                "a/",
                ".",
                "..",
                "../a",
                "a/../b",
                "a/./b",
                "a\\b",
                "..\\a",
                "C:/a",
                "c:a",
                "a:stream",
                "\\\\server\\share",
                "a\0b",
                "a\nb",
                "a\u007fb",
                "a\u0085b",
                "a\u202eb",
                "a\ud800b",
                "a.",
                "a ",
                " a",
                "a./b",
                "a /b",
                "... ",
                "con",
                "CON",
                "NUL.html",
                "zh/aux.tar.gz",
                "com1",
                "LPT9.txt",
                "com\u00b9",
                "nul .txt",
                "what?",
                "a*",
                "a<b",
                "a|b",
                ".bichig",
                ".bichig/lock",
                ".BICHIG/x",
                "bichig-manifest.json",
                "Bichig-Manifest.JSON"
            })
    void refusesWhatLeadsElsewhereOrMeansSomethingElseOnSomeSystem(String path) {
        assertThat(OutputPath.problem(path)).isPresent();
    }

    @Test
    void refusesANameThatFileSystemsCannotHold() {
        assertThat(OutputPath.problem("a".repeat(255))).isEmpty();
        assertThat(OutputPath.problem("a".repeat(256))).isPresent();
        assertThat(OutputPath.problem("蒙".repeat(86))).isPresent();
    }

    @Test
    void foldsWhatSomeSystemTakesForOneName() {
        assertThat(OutputPath.fold("Zh/A.HTML")).isEqualTo(OutputPath.fold("zh/a.html"));
        assertThat(OutputPath.fold("caf\u00e9")).isEqualTo(OutputPath.fold("cafe\u0301"));
        assertThat(OutputPath.fold("①")).isNotEqualTo(OutputPath.fold("1"));
    }

    @Test
    void showsWhatCannotBeSeen() {
        assertThat(OutputPath.shown("a\u202eb\n")).isEqualTo("a<U+202E>b<U+000A>");
    }
}
