package org.bichig.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.model.Acknowledgement;
import org.bichig.model.ContentFile;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.Ingredients.Neighbour;
import org.bichig.script.Language;

/**
 * Says what the files of a body are made from. What a page shows of another body than its own must be said here too, or it
 * would not be made anew when that changes.
 */
final class Origins {

    private final PageContext context;
    private final Function<String, Optional<String>> bodies;
    private final Supplier<Ingredients.Around> around;
    private final Supplier<Optional<Ingredients>> lists;
    private final Map<String, Report> reports;

    /** Most reports of a year show the same of others; so these are held, and hashed, once. */
    private final Map<List<Neighbour>, List<Neighbour>> shared = new ConcurrentHashMap<>();

    /** @param bodies a hash of everything that was read of a body, by its key; empty where nobody knows */
    Origins(PageContext context, Function<String, Optional<String>> bodies) {
        this.context = context;
        this.bodies = bodies;
        this.around = new Once<>(this::frames);
        this.lists = new Once<>(this::listed);
        this.reports = context.site().reports().stream().collect(Collectors.toMap(Report::folder, report -> report));
    }

    /** Of the files of a report in one language. */
    Origin of(Report report, Language language) {
        return of(
                report.place().file(),
                report.organ(),
                ReportLinks.sameYear(context, report, language)
                        .map(other -> new Neighbour(
                                other.organ(),
                                other.year(),
                                List.of(other.title().in(language))))
                        .toList(),
                report.acknowledgements());
    }

    /** Of the files of a report that show nothing of another one. */
    Origin of(Report report) {
        return of(report.place().file(), report.organ(), List.of(), report.acknowledgements());
    }

    /** Of the page of a body. */
    Origin of(Organ organ, Language language) {
        Stream<Neighbour> parent = organ.parent().flatMap(context::organ).stream()
                .map(found ->
                        neighbour(found, context.reportsOf(found, language).isEmpty() ? 0 : 1));
        Stream<Neighbour> members = context.members(organ, language).stream()
                .map(member ->
                        neighbour(member, context.reportsOf(member, language).size()));
        return of(
                organ.place().file(),
                organ.key(),
                Stream.concat(parent, members).toList(),
                List.of());
    }

    /**
     * Of what lists bodies, years, reports or pages of the whole site, and shows nothing of them but what is {@link Listed}.
     *
     * @param file the folder or file that it comes from, or in words, that it comes from more
     */
    Origin ofList(String file) {
        return new Origin(file, lists.get());
    }

    private Optional<Ingredients> listed() {
        boolean known = context.site().organs().stream()
                .anyMatch(organ -> bodies.apply(organ.key()).isPresent());
        return known
                ? Optional.of(new Ingredients(true, Listed.hash(context), around.get(), List.of(), List.of()))
                : Optional.empty();
    }

    /** Of a file that is published as it is. */
    Origin of(ContentFile file) {
        String source = file.source().toString().replace('\\', '/');
        return Optional.ofNullable(reports.get(file.owner()))
                .map(report -> of(source, report.organ(), List.of(), List.of()))
                .orElse(Origin.of(source));
    }

    private static Neighbour neighbour(Organ organ, int reports) {
        return new Neighbour(organ.key(), reports, organ.name().wordings());
    }

    private Origin of(String file, String organ, List<Neighbour> neighbours, List<Acknowledgement> acknowledged) {
        return new Origin(
                file,
                bodies.apply(organ)
                        .map(body -> new Ingredients(
                                false,
                                body,
                                around.get(),
                                shared.computeIfAbsent(neighbours, first -> first),
                                acknowledged.stream()
                                        .map(acknowledgement ->
                                                acknowledgement.place().line())
                                        .toList())));
    }

    private Ingredients.Around frames() {
        return new Ingredients.Around(context.languages().stream()
                .map(language -> new FrameBuilder(context, language, Addresses.root(), "").build())
                .toList());
    }
}
