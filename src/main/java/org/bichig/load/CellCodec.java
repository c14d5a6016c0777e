package org.bichig.load;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bichig.pack.Codec;
import org.bichig.pack.Packer;
import org.bichig.pack.Unpacker;
import org.bichig.statistics.Cell;

/** Cells, of which an archive has more than of anything else, as what was typed. */
final class CellCodec implements Codec<Optional<Cell>> {

    private static final int NOT_THERE = 0;
    private static final int MISSING = 1;
    private static final int MARK = 2;
    private static final int NUMBER = 3;
    private static final int AMOUNT = 4;

    /** So many characters has a number at most of which there are many. */
    private static final int SMALL = 3;

    private static final Cell NOTHING = new Cell.Missing();

    /** One object does for all cells that say the same small number, which most do. */
    private final Map<String, Cell> smallNumbers = new ConcurrentHashMap<>();

    @Override
    public void write(Packer out, Optional<Cell> value) {
        if (value.isEmpty()) {
            out.number(NOT_THERE);
        } else if (value.get() instanceof Cell.Mark mark) {
            out.number(MARK).text(mark.asTyped());
        } else if (value.get() instanceof Cell.Number number) {
            out.number(NUMBER).text(number.asTyped());
        } else if (value.get() instanceof Cell.Amount amount) {
            out.number(AMOUNT).text(amount.digits()).text(amount.unit());
        } else {
            out.number(MISSING);
        }
    }

    @Override
    public Optional<Cell> read(Unpacker in) {
        return switch (in.number()) {
            case NOT_THERE -> Optional.empty();
            case MARK -> Optional.of(new Cell.Mark(in.text()));
            case NUMBER -> Optional.of(number(in.text()));
            case AMOUNT -> Optional.of(amount(in.text(), in.text()));
            default -> Optional.of(NOTHING);
        };
    }

    private Cell number(String typed) {
        return typed.length() <= SMALL
                ? smallNumbers.computeIfAbsent(typed, first -> new Cell.Number(new BigDecimal(first), first))
                : new Cell.Number(new BigDecimal(typed), typed);
    }

    private static Cell amount(String digits, String unit) {
        return new Cell.Amount(new BigDecimal(digits), digits, unit);
    }
}
