package org.bichig.model;

import java.time.LocalDate;
import java.util.Optional;
import org.bichig.script.DateAndTime;
import org.bichig.script.LocalText;

/**
 * What a report's page says about the report (国办公开办函〔2019〕61号). Text that is not given is empty.
 *
 * @param indexNumber 索引号
 * @param issuer 发文机关
 * @param documentNumber 发文字号
 * @param genre 体裁分类
 * @param validity 有效性
 * @param topic 主题词
 * @param written 成文日期
 * @param published first publication; empty when it is not known, and then never guessed
 * @param pageDate the date on the page that the report was taken from, where that is not its first publication
 * @param source 来源
 * @param publisher 发布单位
 * @param period 统计期限, as the report itself states it
 */
public record Metadata(
        String indexNumber,
        Optional<LocalText> issuer,
        String documentNumber,
        String genre,
        String validity,
        String topic,
        Optional<LocalDate> written,
        Optional<DateAndTime> published,
        Optional<DateAndTime> pageDate,
        Optional<LocalText> source,
        Optional<LocalText> publisher,
        Optional<Period> period) {

    /** First and last day, both included. */
    public record Period(LocalDate from, LocalDate to) {}
}
