package org.bichig.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bichig.model.ContentFile;
import org.bichig.model.Site;
import org.bichig.model.Theme;

/**
 * Everything that a site consists of, in a fixed order: assets, then pages, then indexes, so that a site that is being
 * published never links to what is not there yet.
 */
public record SitePlan(List<PlannedFile> files) {

    /** Decides what pages a site has. Reads nothing but its arguments. */
    public static SitePlan of(Site site, Theme theme) {
        AssetCatalog assets = new AssetCatalog(theme.assets());
        PageContext context = PageContext.of(site, assets);
        List<PlannedFile> files = new ArrayList<>();
        assets.files().forEach(files::add);
        for (ContentFile file : site.files()) {
            files.add(new PlannedFile.Copy(
                    Addresses.file(file.owner(), file.name()), file.source(), file.owner() + file.name()));
        }
        Stream.of(
                        new ReportPages(context).files(),
                        new StandingPages(context).files(),
                        new IndexPages(context).files(),
                        new SitePages(context).files())
                .flatMap(List::stream)
                .forEach(files::add);
        return new SitePlan(List.copyOf(files));
    }

    /** Addresses that more than one file lays claim to, each with all that claim it. */
    public Map<Address, List<PlannedFile>> claimedTwice() {
        Map<Address, List<PlannedFile>> byAddress = new LinkedHashMap<>();
        Map<String, Address> firstByFile = new HashMap<>();
        for (PlannedFile file : files) {
            Address first = firstByFile.computeIfAbsent(file.address().file(), name -> file.address());
            byAddress.computeIfAbsent(first, address -> new ArrayList<>()).add(file);
        }
        byAddress.values().removeIf(claims -> claims.size() < 2);
        return Collections.unmodifiableMap(byAddress);
    }
}
