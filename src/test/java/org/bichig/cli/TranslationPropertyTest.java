package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.MONGOLIAN;
import static org.bichig.site.SiteFixture.minimal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is edited in a text at random, exactly that is stale, and exactly the sentence that was edited is quoted. */
class TranslationPropertyTest {

    private static final int ROUNDS = 20;
    private static final List<String> WORDS =
            List.of("公开", "政府", "信息", "办理", "群众", "网站", "完善", "制度", "申请", "全年", "部门", "加强", "培训", "平台", "数据");

    @TempDir
    private Path project = Path.of("");

    /** A paragraph as its sentences. The first paragraph of each section is its heading, of one sentence. */
    private record Text(List<List<List<String>>> sections) {

        static Text random(Random random) {
            List<List<List<String>>> sections = new ArrayList<>();
            for (int section = 0; section < 3; section++) {
                List<List<String>> paragraphs = new ArrayList<>();
                for (int i = 0; i < 2 + random.nextInt(4); i++) {
                    paragraphs.add(paragraph(random));
                }
                sections.add(paragraphs);
            }
            return new Text(sections);
        }

        Text copy() {
            return new Text(sections.stream()
                    .map(section -> (List<List<String>>) new ArrayList<>(
                            section.stream().<List<String>>map(ArrayList::new).toList()))
                    .toList());
        }

        List<String> paragraphs() {
            return sections.stream()
                    .flatMap(List::stream)
                    .map(sentences -> String.join("", sentences))
                    .toList();
        }

        String markdown() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < sections.size(); i++) {
                text.append("## 第").append(i + 1).append("部分 {#part-").append(i).append("}\n\n");
                sections.get(i)
                        .forEach(sentences ->
                                text.append(String.join("", sentences)).append("\n\n"));
            }
            return text.toString();
        }

        /** A translation in which each paragraph is another one. */
        String translation() {
            StringBuilder text = new StringBuilder();
            int number = 0;
            for (int i = 0; i < sections.size(); i++) {
                text.append("## ᠬᠡᠰᠡᠭ ")
                        .append(i + 1)
                        .append(" {#part-")
                        .append(i)
                        .append("}\n\n");
                for (int j = 0; j < sections.get(i).size(); j++) {
                    text.append("ᠢᠯᠡᠳᠬᠡᠯ ").append(++number).append("᠃\n\n");
                }
            }
            return text.toString();
        }

        static List<String> paragraph(Random random) {
            List<String> sentences = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                sentences.add(sentence(random));
            }
            return sentences;
        }

        static String sentence(Random random) {
            StringBuilder sentence = new StringBuilder();
            for (int i = 0; i < 3 + random.nextInt(6); i++) {
                sentence.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            return sentence.append(random.nextInt(10_000))
                    .append("。；？".charAt(random.nextInt(3)))
                    .toString();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void exactlyWhatWasEditedIsStale(long seed) throws Exception {
        Random random = new Random(seed);
        Text text = Text.random(random);
        minimal()
                .with(CHINESE, text.markdown())
                .with(MONGOLIAN, text.translation())
                .writeTo(project);
        String content = project.resolve("content").toString();
        assertThat(CommandLineRun.of(project, "translated", "huhhot/2018", "--content", content)
                        .exitCode())
                .isZero();
        int all = text.paragraphs().size() + text.sections().size();
        for (int round = 0; round < ROUNDS; round++) {
            Text edited = text.copy();
            List<List<String>> section = edited.sections().get(random.nextInt(3));
            List<String> paragraph = section.get(random.nextInt(section.size()));
            int at = random.nextInt(paragraph.size());
            String before = paragraph.get(at);
            String after = edit(before, random);
            paragraph.set(at, after);
            int kind = random.nextInt(4);
            rearrange(edited, paragraph, kind, random);
            Files.writeString(project.resolve(CHINESE), edited.markdown());

            String what = "seed " + seed + ", round " + round + ", kind " + kind + ":\n" + edited.markdown();
            JsonNode list = list();
            assertThat(list.path("stale")).as(what).hasSize(1);
            JsonNode changes = list.path("stale").get(0).path("changes");
            assertThat(changes).as(what).hasSize(1);
            assertThat(changes.get(0).path("before").asString()).as(what).isEqualTo(before);
            assertThat(changes.get(0).path("after").asString()).as(what).isEqualTo(after);
            assertThat(list.path("missing")).as(what).hasSize(kind == 1 ? 1 : 0);
            assertThat(list.path("leftOver")).as(what).hasSize(kind == 2 ? 1 : 0);
            assertThat(list.path("unrecorded")).as(what).isEmpty();
            assertThat(list.path("current").asInt()).as(what).isEqualTo(all - 1 - (kind == 2 ? 1 : 0));
        }
    }

    /** Another figure, a word more, or another sentence altogether. */
    private static String edit(String sentence, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> sentence.replaceAll("[0-9]+", "10001");
            case 1 -> "其中" + sentence;
            default -> "20002" + Text.sentence(random);
        };
    }

    /** Leaves all paragraphs where they are (0), puts one in (1), takes one out (2), or moves one anywhere (3). */
    private static void rearrange(Text text, List<String> edited, int kind, Random random) {
        List<List<String>> from = text.sections().get(random.nextInt(3));
        List<List<String>> to = text.sections().get(random.nextInt(3));
        if (kind == 1) {
            to.add(random.nextInt(to.size() + 1), Text.paragraph(random));
        } else if (kind > 1) {
            int at = random.nextInt(from.size());
            List<String> taken = from.get(at) == edited ? from.get((at + 1) % from.size()) : from.get(at);
            from.removeIf(paragraph -> paragraph == taken);
            if (kind == 3) {
                to.add(random.nextInt(to.size() + 1), taken);
            }
        }
    }

    private JsonNode list() {
        CommandLineRun run = CommandLineRun.on(project, "check", "--translation", "--json", "huhhot/2018");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out()).path("texts").get(0);
    }
}
