package org.bichig.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.bichig.finding.Findings;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class ValidHtmlTest {

    private static final String EVERYTHING = """
            引言*一*，**二**，***三***，`四`，<b>五</b>。[^1]
            第二行  \n第三行[^1]

            ## 一、概述 {#overview}

            [页](/a/#b "题") [件](files/a%20b.pdf) [外](https://a.cn/?q=[x]|y&z=100%) [信](mailto:a@b.cn) [话](tel:+86-471-1)

            ![图](files/a.png "题")

            ### 表[^2]

            | 项 | 数 | 中 |
            |---|--:|:-:|
            | 一 | 2 |
            | 三[^3] | 4 | 5 | 6 |

            |  | 甲 | 乙 | 丙 |
            |---|---|---|---|
            | 一 | 2 | 3 | 4 |
            [四列]

            - 一
              1. 甲

                 乙
            - 二

              > 引文
              >
              > ## 引中题

            ```java
            code <b>
            ```

            ---

            [^1]: 注一

                注一第二段
            [^2]: - 列
            [^3]: ```
                  code
                  ```
            """;

    @Test
    void whatIsWrittenPassesTheNuChecker() throws IOException, SAXException {
        MarkdownReader reader = new MarkdownReader();
        RichText text =
                reader.parse("zh.md", 1, EVERYTHING, new TextLabels("脚注", "返回正文", "表 {number}"), new Findings());
        RichText twin = reader.parse("mn.md", 1, EVERYTHING, new Findings());
        String page =
                "<!DOCTYPE html>\n<html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><title>t</title></head><body><h1>t</h1>\n"
                        + text.html(target -> target, "zh-") + twin.html(target -> target, "mn-") + "</body></html>";
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        assertThat(validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))))
                .isEqualToIgnoringWhitespace("Document checking completed. No errors found.");
    }
}
