package org.bichig.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bichig.finding.Place;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void everyKindOfLineEndEndsOneLine() {
        var source = new SourceText("a", "one\ntwo\r\nthree\rfour\n\nsix");
        assertThat(source.lineCount()).isEqualTo(6);
        assertThat(source.line(1)).isEqualTo("one");
        assertThat(source.line(2)).isEqualTo("two");
        assertThat(source.line(3)).isEqualTo("three");
        assertThat(source.line(4)).isEqualTo("four");
        assertThat(source.line(5)).isEmpty();
        assertThat(source.line(6)).isEqualTo("six");
    }

    @Test
    void aLineThatIsNotThereIsEmpty() {
        var source = new SourceText("a", "one\n");
        assertThat(source.line(0)).isEmpty();
        assertThat(source.line(2)).isEmpty();
        assertThat(source.line(99)).isEmpty();
        assertThat(new SourceText("a", "").line(1)).isEmpty();
    }

    @Test
    void columnsCountCodePoints() {
        var source = new SourceText("a", "𠮷𠮷x\r\nᠮᠣᠩ");
        assertThat(source.place(0)).isEqualTo(new Place("a", 1, 1));
        assertThat(source.place(4)).isEqualTo(new Place("a", 1, 3));
        assertThat(source.place(7)).isEqualTo(new Place("a", 2, 1));
        assertThat(source.place(10)).isEqualTo(new Place("a", 2, 4));
    }

    @Test
    void thePlaceAfterTheLastLineEndIsALineOfItsOwn() {
        assertThat(new SourceText("a", "x\n").place(2)).isEqualTo(new Place("a", 2, 1));
    }

    @Test
    void anOffsetBeyondTheTextIsRefusedByName() {
        assertThatThrownBy(() -> new SourceText("a", "x").place(2)).hasMessageContaining("offset 2");
    }

    @Test
    void longLinesAreCutAndNeverWithinACharacter() {
        var source = new SourceText("a", "𠮷".repeat(201));
        assertThat(source.line(1)).isEqualTo("𠮷".repeat(200) + "…");
        assertThat(new SourceText("a", "𠮷".repeat(200)).line(1)).isEqualTo("𠮷".repeat(200));
    }

    @Test
    void shownLinesHoldNoCharacterThatMovesTheTerminal() {
        assertThat(new SourceText("a", "x\u001B[31m\u0000\u007F\u009B\ty").line(1))
                .isEqualTo("x␛[31m␀␡�\ty");
    }
}
