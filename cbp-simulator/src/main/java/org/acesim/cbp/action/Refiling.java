package org.acesim.cbp.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.assessment.Estimated;
import org.acesim.cbp.assessment.KeptAssessment;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.bill.Bill;
import org.acesim.cbp.bill.Matching;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.examine.EstimatedArrival;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.Facts;
import org.acesim.cbp.review.Notification;
import org.acesim.cbp.review.OpenCase;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.cbp.scenario.Applied;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.calendar.CustomsZone;
import org.jspecify.annotations.Nullable;

/** Has entries say something else, and gathers what follows from it: other bills, other costs, another arrival. */
final class Refiling {
    private final Matching matching;
    private final KeptAssessments kept;
    private final Assessments duties;
    private final Instant now;
    private final Map<String, List<String>> bills = new LinkedHashMap<>();
    private final List<Notification> assessments = new ArrayList<>();
    private final List<KeptAssessment> estimates = new ArrayList<>();

    Refiling(Matching matching, KeptAssessments kept, Assessments duties, Instant now) {
        this.duties = duties;
        this.kept = kept;
        this.matching = matching;
        this.now = now;
    }

    /** What the records of an entry say that were found to be readable. */
    static CargoRelease read(List<String> records) {
        Reading<CargoRelease> reading = CargoRelease.read(new Transaction(records));
        if (reading instanceof Reading.Read<CargoRelease> read) {
            return read.value();
        }
        throw new IllegalStateException("records that were taken do not read: " + reading.problems());
    }

    /** The records take the place of what was filed. */
    void refile(OpenCase open, List<String> records, Facts facts) {
        bills.put(facts.entryNumber(), Bill.ids(facts.release()));
        boolean costsTheSame =
                open.course().facts().release().lines().equals(facts.release().lines());
        open.refile(records, facts);
        // What an entry summary says stands until that is replaced: an estimate would say less.
        if (!costsTheSame && !kept.isFirm(facts.entryNumber())) {
            Estimated.of(facts, open.entry().submission(), version(facts.entryNumber()), now, duties)
                    .ifPresent(estimated -> {
                        estimates.add(estimated.kept());
                        open.proceed(course -> course.noting(estimated.decision()));
                        estimated.message().ifPresent(assessments::add);
                    });
        }
    }

    /** Goes on with an entry that was updated or corrected: with another bill or another arrival where it names one. */
    Course goOn(Course course, CargoRelease before, @Nullable Applied applied) {
        CargoRelease after = course.facts().release();
        if (!Bill.ids(before).equals(Bill.ids(after))) {
            Course changed = course.after(ReviewEvent.BILL_CHANGED, billChanged(after));
            if (changed.status() == EntryStatus.ACCEPTED) {
                return matching.begin(changed, applied);
            }
            return arriving(changed, before).recounted(now);
        }
        return arriving(course, before).recounted(now);
    }

    private Course arriving(Course course, CargoRelease before) {
        Optional<LocalDate> arrival = EstimatedArrival.of(course.facts().release());
        if (arrival.isEmpty() || arrival.equals(EstimatedArrival.of(before)) || !course.allows(ReviewEvent.ARRIVAL)) {
            return course;
        }
        Instant day = arrival.get().atStartOfDay(CustomsZone.NEW_YORK).toInstant();
        return course.waitingFor(ReviewEvent.ARRIVAL.name(), day.isBefore(now) ? now : day, null);
    }

    private Decision billChanged(CargoRelease after) {
        return Decision.of(
                Decision.Rule.BILL_MATCH,
                now,
                Decision.facts("bills", String.join(", ", Bill.ids(after))),
                "The entry names another bill of lading");
    }

    private int version(String entryNumber) {
        int stored = kept.versions(List.of(entryNumber)).getOrDefault(entryNumber, 0);
        long added = estimates.stream()
                .filter(estimate -> estimate.entryNumber().equals(entryNumber))
                .count();
        return stored + (int) added + 1;
    }

    /** Keeps what entries cost now, and gives what the gateway is to be told of it. */
    List<Notification> keepAssessments() {
        kept.add(estimates);
        return assessments;
    }

    /** The bills that the entries name now. */
    Map<String, List<String>> bills() {
        return bills;
    }
}
