package org.bichig.model;

/**
 * Who runs a portal and under which records, as its foot must say (国办发〔2017〕47号). A part that is not known is empty.
 *
 * @param host 主办单位
 * @param undertaker 承办单位
 * @param identityCode 网站标识码: ten digits, or bm and eight digits
 * @param icp ICP备案号
 * @param police 公安备案号
 */
public record Portal(
        String name,
        String url,
        String host,
        String undertaker,
        String identityCode,
        String icp,
        String police,
        String phone,
        String email,
        String address) {

    public static final Portal UNKNOWN = new Portal("", "", "", "", "", "", "", "", "", "");
}
