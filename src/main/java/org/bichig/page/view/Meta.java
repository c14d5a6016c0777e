package org.bichig.page.view;

/**
 * A META tag as the rules for government sites name it (国办发〔2017〕47号, annex).
 *
 * @param name for example ArticleTitle
 * @param content never empty
 */
public record Meta(String name, String content) {}
