package org.bichig.check;

import java.util.List;
import org.bichig.statistics.Relation;

/** Looks whether one kind of relation holds in a table. The name of the class is what must hold. */
interface Proof {

    List<Discrepancy> find(Relation relation, Figures figures);
}
