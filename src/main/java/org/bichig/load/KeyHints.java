package org.bichig.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The key that is meant by one that nobody knows. */
final class KeyHints {

    /** What the source pages and the form call things, for whoever types the label in place of the key. */
    private static final Map<String, List<String>> BY_LABEL = Map.ofEntries(
            Map.entry("标题", List.of("title")),
            Map.entry("名称", List.of("name", "title")),
            Map.entry("简称", List.of("short")),
            Map.entry("索引号", List.of("indexNumber")),
            Map.entry("发文机关", List.of("issuer")),
            Map.entry("发布机构", List.of("publisher", "issuer")),
            Map.entry("发布单位", List.of("publisher")),
            Map.entry("发文字号", List.of("documentNumber")),
            Map.entry("文号", List.of("documentNumber")),
            Map.entry("体裁分类", List.of("genre")),
            Map.entry("有效性", List.of("validity")),
            Map.entry("主题词", List.of("topic")),
            Map.entry("成文日期", List.of("written")),
            Map.entry("发布日期", List.of("published")),
            Map.entry("首次发布", List.of("published")),
            Map.entry("来源", List.of("source")),
            Map.entry("统计期限", List.of("period")),
            Map.entry("联系方式", List.of("contact")),
            Map.entry("地址", List.of("address")),
            Map.entry("邮编", List.of("postcode")),
            Map.entry("邮政编码", List.of("postcode")),
            Map.entry("电话", List.of("phone")),
            Map.entry("联系电话", List.of("phone")),
            Map.entry("传真", List.of("fax")),
            Map.entry("邮箱", List.of("email")),
            Map.entry("电子邮箱", List.of("email")),
            Map.entry("填报单位", List.of("reporter")),
            Map.entry("单位负责人", List.of("head")),
            Map.entry("审核人", List.of("reviewer")),
            Map.entry("填报人", List.of("preparer")),
            Map.entry("填报日期", List.of("date")),
            Map.entry("日期", List.of("date")),
            Map.entry("附件", List.of("attachments")));

    private KeyHints() {}

    /**
     * What to do about a key that nobody knows.
     *
     * @param given the keys beside it: one that is given already is the less likely meaning
     */
    static String mend(String typed, Set<String> known, Set<String> given) {
        if (typed.indexOf('：') >= 0 || typed.indexOf(':') >= 0) {
            return "Type an ordinary colon and a space after the key: “: ”.";
        }
        List<String> open = known.stream().filter(key -> !given.contains(key)).toList();
        return meant(typed, open)
                .or(() -> meant(typed, known))
                .map(word -> "Did you mean " + word + "?")
                .orElse(
                        known.isEmpty()
                                ? "Delete the line; no keys are expected here."
                                : "Use one of these keys, or delete the line: " + String.join(", ", known) + ".");
    }

    /** One of the known keys: by its Chinese label, or else the one nearest in spelling. */
    static Optional<String> meant(String typed, Collection<String> known) {
        Optional<String> byLabel = BY_LABEL.getOrDefault(typed.strip(), List.of()).stream()
                .filter(known::contains)
                .findFirst();
        return byLabel.or(() -> Nearest.to(typed, known));
    }
}
