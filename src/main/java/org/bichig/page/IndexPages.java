package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bichig.model.Organ;
import org.bichig.model.Report;
import org.bichig.page.view.CountedLink;
import org.bichig.page.view.Fact;
import org.bichig.page.view.IndexGroup;
import org.bichig.page.view.IndexView;
import org.bichig.page.view.Link;
import org.bichig.page.view.OrganView;
import org.bichig.page.view.Text;
import org.bichig.page.view.YearView;
import org.bichig.script.Language;
import org.bichig.script.NameOrder;
import org.bichig.script.Prose;

/** The index pages: bodies by letter, one body, years, one year. */
final class IndexPages {

    private final PageContext context;
    private final Origins origins;
    private final IndexFrames frames;

    IndexPages(PageContext context, Origins origins) {
        this.context = context;
        this.origins = origins;
        this.frames = new IndexFrames(context);
    }

    List<PlannedFile> files() {
        List<PlannedFile> files = new ArrayList<>();
        for (Language language : context.languages()) {
            files.add(page(
                    Addresses.organs(language),
                    "index.ftlh",
                    address -> organs(language, address),
                    origins.ofList("organs/")));
            for (Organ organ : context.organs(language)) {
                files.add(page(
                        Addresses.organ(language, organ.key()),
                        "organ.ftlh",
                        address -> organ(organ, language, address),
                        origins.of(organ, language)));
            }
            files.add(page(
                    Addresses.years(language),
                    "index.ftlh",
                    address -> years(language, address),
                    origins.ofList("reports/")));
            for (int year : context.years(language)) {
                files.add(page(
                        Addresses.year(language, year),
                        "year.ftlh",
                        address -> year(year, language, address),
                        origins.ofList("reports/")));
            }
        }
        return files;
    }

    private static PlannedFile page(Address address, String template, Function<Address, Record> view, Origin origin) {
        return new PlannedFile.Page(address, template, true, () -> view.apply(address), origin);
    }

    private IndexView organs(Language language, Address address) {
        Words words = context.words(language);
        String title = words.say("titleOrgans");
        FrameBuilder frame =
                frames.frame(language, address, title, Addresses::organs, true).crumb(title, "", address);
        frames.dated(frame, words, context.site().reports());
        return new IndexView(frame.build(), title, byLetter(words, address));
    }

    private List<IndexGroup> byLetter(Words words, Address address) {
        NameOrder order = new NameOrder(words.language());
        ReportLists lists = new ReportLists(context, words, address);
        OrganOrder names = new OrganOrder(words);
        Map<String, List<CountedLink>> groups = new TreeMap<>(order);
        context.in(words.language())
                .organsByName()
                .get()
                .forEach(organ -> groups.computeIfAbsent(order.letter(names.name(organ)), letter -> new ArrayList<>())
                        .add(lists.organ(organ)));
        List<IndexGroup> result = new ArrayList<>();
        groups.forEach((letter, entries) ->
                result.add(new IndexGroup(letter, "letter-" + (result.size() + 1), List.copyOf(entries))));
        return result;
    }

    private OrganView organ(Organ organ, Language language, Address address) {
        Words words = context.words(language);
        Text name = words.text(organ.name());
        List<Report> reports = context.reportsOf(organ, language);
        ReportLists lists = new ReportLists(context, words, address);
        FrameBuilder frame = frames.frame(
                        language,
                        address,
                        words.say("titleOrgan", Map.of("organ", name.value())),
                        other -> context.reportsOf(organ, other).isEmpty()
                                ? Addresses.organs(other)
                                : Addresses.organ(other, organ.key()),
                        context.languages().stream()
                                .noneMatch(
                                        other -> context.reportsOf(organ, other).isEmpty()))
                .crumb(words.say("titleOrgans"), "", Addresses.organs(language))
                .crumb(name.value(), name.lang(), address)
                .description(description(name, reports, words))
                .origin(organ);
        frames.dated(frame, words, reports);
        return new OrganView(
                frame.build(),
                name,
                organFacts(organ, words, address),
                new OrganFigures(context, words, organ).view(),
                reports.stream().map(lists::item).toList(),
                context.members(organ, language).stream().map(lists::organ).toList(),
                PortalFacts.of(words, organ.portal()));
    }

    /** Names the years, oldest first; nothing for a body without reports. */
    private static String description(Text name, List<Report> reports, Words words) {
        List<String> years = reports.stream()
                .map(Report::year)
                .sorted()
                .map(year -> Integer.toString(year))
                .toList();
        String list = Prose.list(years, words.language());
        return years.isEmpty() ? "" : words.say("organDescription", Map.of("organ", name.value(), "years", list));
    }

    private List<Fact> organFacts(Organ organ, Words words, Address address) {
        List<Fact> facts = new ArrayList<>();
        String level = switch (organ.level()) {
            case PROVINCE -> "levelProvince";
            case PREFECTURE -> "levelPrefecture";
            case COUNTY -> "levelCounty";
            case TOWNSHIP -> "levelTownship";
            case DEPARTMENT -> "levelDepartment";
            case OFFICE -> "levelOffice";
        };
        facts.add(words.fact("level", words.say(level)));
        words.factIfGiven("regionCode", organ.regionCode()).ifPresent(facts::add);
        organ.parent().flatMap(context::organ).ifPresent(parent -> {
            Text name = words.text(parent.name());
            String href = context.reportsOf(parent, words.language()).isEmpty()
                    ? ""
                    : Addresses.organ(words.language(), parent.key()).from(address);
            facts.add(new Fact(words.say("parent"), name, href, ""));
        });
        return facts;
    }

    private IndexView years(Language language, Address address) {
        Words words = context.words(language);
        String title = words.say("titleYears");
        ReportLists lists = new ReportLists(context, words, address);
        FrameBuilder frame =
                frames.frame(language, address, title, Addresses::years, true).crumb(title, "", address);
        frames.dated(frame, words, context.site().reports());
        List<CountedLink> years =
                context.years(language).stream().map(lists::year).toList();
        return new IndexView(
                frame.build(), title, years.isEmpty() ? List.of() : List.of(new IndexGroup("", "years", years)));
    }

    private YearView year(int year, Language language, Address address) {
        Words words = context.words(language);
        String title = words.say("titleYear", Map.of("year", Integer.toString(year)));
        ReportLists lists = new ReportLists(context, words, address);
        List<Report> reports = context.in(language).organsByName().get().stream()
                .flatMap(organ -> context.reportsOf(organ, language).stream())
                .filter(report -> report.year() == year)
                .toList();
        FrameBuilder frame = frames.frame(
                        language,
                        address,
                        title,
                        other -> context.reportsOn(year, other).isEmpty()
                                ? Addresses.years(other)
                                : Addresses.year(other, year),
                        context.languages().stream()
                                .noneMatch(
                                        other -> context.reportsOn(year, other).isEmpty()))
                .crumb(words.say("titleYears"), "", Addresses.years(language))
                .crumb(ReportPages.yearLabel(words, year), "", address);
        frames.dated(frame, words, reports);
        return new YearView(
                frame.build(),
                title,
                new YearFigures(context, words, reports).view(year, address),
                reports.stream().map(lists::item).toList(),
                context.years(language).stream()
                        .filter(other -> other != year)
                        .map(other -> new Link(
                                ReportPages.yearLabel(words, other),
                                Addresses.year(language, other).from(address),
                                "",
                                false))
                        .toList());
    }
}
