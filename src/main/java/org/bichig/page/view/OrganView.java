package org.bichig.page.view;

import java.util.List;

/**
 * One body and its reports.
 *
 * @param figures one or none
 * @param reports newest first
 * @param members bodies below it
 * @param portal the portal that first published its reports
 */
public record OrganView(
        Frame page,
        Text heading,
        List<Fact> facts,
        List<Figures> figures,
        List<ReportItem> reports,
        List<CountedLink> members,
        List<Fact> portal) {}
