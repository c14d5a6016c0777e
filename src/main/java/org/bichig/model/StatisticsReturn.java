package org.bichig.model;

import java.time.LocalDate;
import java.util.Optional;
import org.bichig.script.LocalText;
import org.bichig.statistics.Table;

/**
 * A filled-in statistics table with the names on it.
 *
 * @param reporter 填报单位
 * @param head 单位负责人
 * @param reviewer 审核人
 * @param preparer 填报人
 * @param phone 联系电话
 * @param date 填报日期
 */
public record StatisticsReturn(
        Table table,
        Optional<LocalText> reporter,
        String head,
        String reviewer,
        String preparer,
        String phone,
        Optional<LocalDate> date) {}
