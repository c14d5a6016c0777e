package org.bichig.statistics;

import java.util.List;
import java.util.Optional;
import org.bichig.script.LocalText;

/**
 * One row of a table.
 *
 * @param key what {@code report.yaml} calls it
 * @param level depth in the stub, from 1
 * @param isHeading whether it only heads the rows below it and takes no figure
 * @param unit key of the unit of its figures, if the row decides on that
 * @param kind what its cells take, if that does not depend on the column
 * @param sum keys of the rows that make this one up; empty when nothing does
 * @param ofWhich key of the row that this one is a part of (其中)
 */
public record FormatRow(
        String key,
        int level,
        LocalText label,
        boolean isHeading,
        Optional<String> unit,
        Optional<FigureKind> kind,
        List<String> sum,
        Optional<String> ofWhich) {}
