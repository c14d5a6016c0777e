package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import org.bichig.model.Licence;
import org.bichig.model.Report;
import org.bichig.page.view.DataView;
import org.bichig.page.view.Fact;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;

/** The data of the whole site as files, and the page in each language that says what they are. */
final class DataPages {

    private final PageContext context;
    private final Origins origins;

    DataPages(PageContext context, Origins origins) {
        this.context = context;
        this.origins = origins;
    }

    /** A site without any report has no data; an empty column is worse than none. */
    static boolean exist(PageContext context) {
        return !context.site().reports().isEmpty();
    }

    List<PlannedFile> files() {
        if (!exist(context)) {
            return List.of();
        }
        Dataset dataset = new OpenData(context).dataset();
        List<PlannedFile> files = new ArrayList<>();
        dataset.tables().forEach(table -> files.add(new PlannedFile.Data(Addresses.dataFile(table.fileName()), table)));
        files.add(new PlannedFile.DataPackage(Addresses.dataFile(Addresses.DATA_PACKAGE), dataset));
        files.add(new PlannedFile.DataArchive(Addresses.dataFile(Addresses.ALL_DATA), dataset));
        for (Language language : context.languages()) {
            Address address = Addresses.data(language);
            files.add(new PlannedFile.Page(
                    address, "data.ftlh", true, () -> view(dataset, language, address), origins.ofList(Origin.SITE)));
        }
        return files;
    }

    private DataView view(Dataset dataset, Language language, Address address) {
        Words words = context.words(language);
        String title = words.say("titleData");
        FrameBuilder frame = new FrameBuilder(context, language, address, title).crumb(title, "", address);
        context.languages().forEach(other -> frame.translation(other, Addresses.data(other)));
        context.newest()
                .flatMap(Report::listedDate)
                .map(DateAndTime::date)
                .ifPresent(date -> frame.dated(words.date("updated", date)));
        frame.dated(words.fact("pageSource", context.settings().name()));
        frame.meta().column(title);
        return new DataView(
                frame.build(),
                title,
                words.say("dataLead"),
                file(words, Addresses.ALL_DATA, "ZIP", address),
                dataset.tables().stream()
                        .map(table -> file(words, table.fileName(), "CSV", address))
                        .toList(),
                file(words, Addresses.DATA_PACKAGE, "JSON", address),
                licence(words));
    }

    private static Fact file(Words words, String name, String kind, Address page) {
        String about = words.say("data" + about(name));
        return new Fact(
                about,
                words.text(name + " (" + kind + ")"),
                Addresses.dataFile(name).from(page),
                "");
    }

    /** {@code Figures} for {@code figures.csv}: the end of the message that says what is in it. */
    private static String about(String name) {
        return switch (name) {
            case Addresses.ALL_DATA -> "All";
            case Addresses.DATA_PACKAGE -> "Package";
            default -> Character.toUpperCase(name.charAt(0)) + name.substring(1, name.lastIndexOf('.'));
        };
    }

    private List<Fact> licence(Words words) {
        return context.settings().licence().stream()
                .map((Licence licence) ->
                        new Fact(words.say("dataLicence"), words.text(licence.name()), licence.url(), ""))
                .toList();
    }
}
