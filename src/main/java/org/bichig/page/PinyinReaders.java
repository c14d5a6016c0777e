package org.bichig.page;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.bichig.script.Pinyin;

/**
 * Those who know how Chinese is read. Each is dear to make and can serve one page at a time; so one is made for each of the
 * threads that render, and lent from page to page.
 */
final class PinyinReaders {

    private final Queue<Pinyin> idle = new ConcurrentLinkedQueue<>();

    <T> T lend(Function<Pinyin, T> use) {
        Pinyin reader = Optional.ofNullable(idle.poll()).orElseGet(Pinyin::new);
        T result = use.apply(reader);
        // Not in a finally block: whoever failed half way may be left in no state to go on.
        idle.add(reader);
        return result;
    }
}
