/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.openmrs.GlobalProperty;
import org.openmrs.api.APIException;
import org.openmrs.api.GlobalPropertyListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The module's settings, each a global property of the host: its name, kind, default and range stand here and nowhere
 * else. A value that cannot be used is refused when it is set; one that came past that (by SQL, say) counts as
 * the default. While the database cannot be asked, what was read last holds. A change takes effect with the next request on the node where it was made, on others within 5 seconds.
 */
public class FrontDeskSettings implements GlobalPropertyListener {

	/** The clinic's time zone, an IANA name such as Africa/Nairobi. Default: the server's. */
	public static final Setting<ZoneId> ZONE = new Setting<>("frontdesk.zone", SettingKind.ZONE, "");

	/** Whether a check-in starts or joins a visit. */
	public static final Setting<Boolean> START_VISIT = new Setting<>("frontdesk.checkIn.startVisit", SettingKind.BOOLEAN,
			"true");

	/** The UUID of the visit type of visits that a check-in starts. Default: none, and then none is started. */
	public static final Setting<String> VISIT_TYPE = new Setting<>("frontdesk.checkIn.visitType", SettingKind.VISIT_TYPE,
			"");

	/** What is asked of whoever checks somebody in. */
	public static final Setting<Set<String>> CHECK_IN_STEPS = new Setting<>("frontdesk.checkIn.steps",
			SettingKind.someOf("identity", "contact", "coverage", "slip"), "identity,contact,coverage,slip");

	/** Why somebody may overbook: the reasons that are offered, with commas between. */
	public static final Setting<String> OVERBOOKING_REASONS = new Setting<>("frontdesk.overbooking.reasons",
			SettingKind.NAMES, "Clinical need, Provider agreed, Long journey");

	/** The ways out of an overfull session that a clinician decides. */
	public static final Setting<Set<String>> WAYS_OF_CLINICIANS = new Setting<>("frontdesk.ways.ofClinicians",
			SettingKind.someOf("asPlanned", "doubleUp", "otherProvider", "laterToday", "standby", "remote", "anotherDay",
					"urgentCare"),
			"urgentCare");

	/** Whether an appointment of a past day that still says Scheduled counts as missed by who learns how likely people come. */
	public static final Setting<Boolean> OPEN_IS_MISSED = new Setting<>("frontdesk.show.openIsMissed", SettingKind.BOOLEAN,
			"false");

	/** How many who came later may be seen before somebody who is as urgent. */
	public static final Setting<Integer> QUEUE_OVERTAKES = new Setting<>("frontdesk.queue.overtakes",
			SettingKind.count(1, 20), "3");

	/** What of that which helps people counts in the queue. */
	public static final Setting<Set<String>> QUEUE_NEEDS = new Setting<>("frontdesk.queue.needs",
			SettingKind.someOf("interpreter", "hearing", "sight", "mobility", "anxious", "quietPlace"),
			"interpreter,mobility,anxious");

	/** As if they had come how much earlier it counts. */
	public static final Setting<Duration> QUEUE_NEEDS_MINUTES = new Setting<>("frontdesk.queue.needs.minutes",
			SettingKind.wholeNumber(ChronoUnit.MINUTES, 0, 60), "10");

	/** The host's concepts whose names, in a stated reason, ask for a clinician now, by UUID or as SOURCE:CODE. */
	public static final Setting<String> QUEUE_CONCEPTS = new Setting<>("frontdesk.queue.redFlag.concepts",
			SettingKind.LONG_NAMES, "");

	/** For how long a place is held while one talks. */
	public static final Setting<Duration> HOLD_MINUTES = new Setting<>("frontdesk.booking.holdMinutes",
			SettingKind.wholeNumber(ChronoUnit.MINUTES, 1, 60), "5");

	/** For how long a place that came free is kept for whom it is offered. */
	public static final Setting<Duration> OFFER_MINUTES = new Setting<>("frontdesk.offers.minutes",
			SettingKind.wholeNumber(ChronoUnit.MINUTES, 2, 240), "15");

	/** How many days ahead places that come free are offered; 0: only today's. */
	public static final Setting<Duration> OFFER_DAYS = new Setting<>("frontdesk.offers.daysAhead",
			SettingKind.wholeNumber(ChronoUnit.DAYS, 0, 92), "14");

	/** The days of the week on which payers do not work. */
	public static final Setting<Set<String>> AUTHORIZATIONS_WEEKEND = new Setting<>("frontdesk.authorizations.weekend",
			SettingKind.someOf("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
			"saturday,sunday");

	/**
	 * How large a document of a request to a payer may be, in megabytes of 1,048,576 bytes. As Base64 a larger one is a longer
	 * text than the host's JSON reader takes, which are 20,000,000 characters.
	 */
	public static final Setting<Integer> AUTHORIZATIONS_DOCUMENT_MEGABYTES = new Setting<>(
			"frontdesk.authorizations.document.megabytes", SettingKind.count(1, 14), "10");

	/** How often an open page asks for news. */
	public static final Setting<Duration> POLL_SECONDS = new Setting<>("frontdesk.poll.seconds",
			SettingKind.wholeNumber(ChronoUnit.SECONDS, 2, 300), "10");

	/** After how long without a key or a touch a page covers itself; 0: never. */
	public static final Setting<Duration> LOCK_MINUTES = new Setting<>("frontdesk.lock.minutes",
			SettingKind.wholeNumber(ChronoUnit.MINUTES, 0, 120), "5");

	/** The path of the site's own sign-in page, below the platform's. Default: found by itself. */
	public static final Setting<String> SIGN_IN_PAGE = new Setting<>("frontdesk.signIn.page", SettingKind.PATH, "");

	/** The types of person attributes that hold phone numbers, by UUID or name. Default: those with a usual name. */
	public static final Setting<String> PERSON_PHONE = new Setting<>("frontdesk.person.phone", SettingKind.NAMES, "");

	/** The region whose national phone numbers are understood, by ISO 3166-1. Default: none, only international ones are. */
	public static final Setting<String> PHONE_REGION = new Setting<>("frontdesk.person.phoneRegion", SettingKind.REGION, "");

	/** Further types of person attributes that mark a restricted record where they are true, by UUID or name. */
	public static final Setting<String> PERSON_RESTRICTED = new Setting<>("frontdesk.person.restricted", SettingKind.NAMES,
			"");

	/** After how long contact data that nobody has confirmed counts as old. */
	public static final Setting<Duration> FLAGS_CONTACT_DAYS = new Setting<>("frontdesk.flags.contact.days",
			SettingKind.wholeNumber(ChronoUnit.DAYS, 1, 3650), "180");

	/** After how long a coverage that nobody has verified counts as uncertain. */
	public static final Setting<Duration> COVERAGE_VERIFIED_DAYS = new Setting<>("frontdesk.coverage.verifiedDays",
			SettingKind.wholeNumber(ChronoUnit.DAYS, 1, 3650), "90");

	/** The flags that are not to be shown, by their ids, with commas between. */
	public static final Setting<Set<String>> FLAGS_OFF = new Setting<>("frontdesk.flags.off", SettingKind.WORDS, "");

	/** After how long somebody who is here has waited too long; twice that is worse. */
	public static final Setting<Duration> FLAGS_WAITING_MINUTES = new Setting<>("frontdesk.flags.waiting.minutes",
			SettingKind.wholeNumber(ChronoUnit.MINUTES, 1, 240), "20");

	/** How long past their time somebody who has not come counts as late. */
	public static final Setting<Duration> FLAGS_LATE_MINUTES = new Setting<>("frontdesk.flags.late.minutes",
			SettingKind.wholeNumber(ChronoUnit.MINUTES, 1, 240), "10");

	/** How much later than planned somebody who waits is likely to be seen, for that to be pointed out. */
	public static final Setting<Duration> FLAGS_PROVIDER_LATE_MINUTES = new Setting<>(
			"frontdesk.flags.providerLate.minutes", SettingKind.wholeNumber(ChronoUnit.MINUTES, 1, 240), "15");

	/** How long the announcements of past days are kept. */
	public static final Setting<Duration> FEED_KEEP_DAYS = new Setting<>("frontdesk.feed.keepDays",
			SettingKind.wholeNumber(ChronoUnit.DAYS, 1, 365), "7");

	/** For how long the same user seeing the same of the same patient in the same way is counted; 0: each is a record. */
	public static final Setting<Duration> AUDIT_WINDOW_MINUTES = new Setting<>("frontdesk.audit.window.minutes",
			SettingKind.wholeNumber(ChronoUnit.MINUTES, 0, 240), "15");

	/** How long records of the audit log are kept. Default: 6 years. */
	public static final Setting<Duration> AUDIT_KEEP_DAYS = new Setting<>("frontdesk.audit.keep.days",
			SettingKind.wholeNumber(ChronoUnit.DAYS, 30, 36_500), "2192");

	/** Whether our own pages are refused while no record of it can be kept. */
	public static final Setting<Boolean> AUDIT_REFUSE_OURS = new Setting<>("frontdesk.audit.refuse.ours",
			SettingKind.BOOLEAN, "true");

	/** Whether the pages of others are refused while no record of it can be kept. */
	public static final Setting<Boolean> AUDIT_REFUSE_OTHERS = new Setting<>("frontdesk.audit.refuse.others",
			SettingKind.BOOLEAN, "false");

	/** How often a checkpoint of the audit log is signed, while there are new records. */
	public static final Setting<Duration> AUDIT_CHECKPOINT_MINUTES = new Setting<>("frontdesk.audit.checkpoint.minutes",
			SettingKind.wholeNumber(ChronoUnit.MINUTES, 1, 60), "5");

	/** How often the audit log is checked. */
	public static final Setting<Duration> AUDIT_VERIFY_HOURS = new Setting<>("frontdesk.audit.verify.hours",
			SettingKind.wholeNumber(ChronoUnit.HOURS, 1, 168), "24");

	/** The folder that witnesses the checkpoints, better on another machine. Default: one in the application data directory. */
	public static final Setting<Path> AUDIT_WITNESS_FOLDER = new Setting<>("frontdesk.audit.witness.folder",
			SettingKind.FOLDER, "");

	/** Those of the audit log: whoever may configure it changes them, and nobody else. */
	public static final List<Setting<?>> OF_THE_LOG = List.of(AUDIT_WINDOW_MINUTES, AUDIT_KEEP_DAYS, AUDIT_REFUSE_OURS,
			AUDIT_REFUSE_OTHERS, AUDIT_CHECKPOINT_MINUTES, AUDIT_VERIFY_HOURS, AUDIT_WITNESS_FOLDER);

	/** In the order in which people see them. */
	public static final List<Setting<?>> ALL = Stream.concat(
			Stream.of(ZONE, START_VISIT, VISIT_TYPE, CHECK_IN_STEPS, POLL_SECONDS, LOCK_MINUTES, FLAGS_OFF,
					FLAGS_WAITING_MINUTES,
					FLAGS_LATE_MINUTES, FLAGS_PROVIDER_LATE_MINUTES, FLAGS_CONTACT_DAYS, COVERAGE_VERIFIED_DAYS,
					OVERBOOKING_REASONS,
					WAYS_OF_CLINICIANS, OPEN_IS_MISSED,
					HOLD_MINUTES, QUEUE_OVERTAKES, QUEUE_NEEDS, QUEUE_NEEDS_MINUTES, QUEUE_CONCEPTS, OFFER_MINUTES,
					OFFER_DAYS, AUTHORIZATIONS_WEEKEND, AUTHORIZATIONS_DOCUMENT_MEGABYTES,
					SIGN_IN_PAGE, PERSON_PHONE, PHONE_REGION, PERSON_RESTRICTED, FEED_KEEP_DAYS),
			OF_THE_LOG.stream()).toList();

	private static final Logger log = LoggerFactory.getLogger(FrontDeskSettings.class);

	private static final Duration KEPT_FOR = Duration.ofSeconds(5);

	private final Map<String, Kept> kept = new ConcurrentHashMap<>();

	private final Map<String, Read> meanings = new ConcurrentHashMap<>();

	/** How many changes this node has heard of: a value counts for no longer than it was before its reading. */
	private final AtomicLong changes = new AtomicLong();

	private final SettingCheck check;

	private final StoredSettings stored;

	public FrontDeskSettings(SettingCheck check, StoredSettings stored) {
		this.check = check;
		this.stored = stored;
	}

	/**
	 * A value as it was read.
	 *
	 * @param readAt by the JVM's nanosecond clock
	 * @param changes how many there had been before it was read
	 */
	private record Kept(String value, long readAt, long changes) {

		boolean isFresh(long now) {
			return changes == now && System.nanoTime() - readAt < KEPT_FOR.toNanos();
		}
	}

	/** What a text stands for. */
	private record Read(String text, Optional<?> value) {
	}

	/**
	 * @param propertyName in any case: the host finds its properties so, too
	 * @return the setting of that name, if it is one of ours; the host itself keeps properties with our prefix
	 */
	public static Optional<Setting<?>> named(String propertyName) {
		return ALL.stream().filter(setting -> setting.name().equalsIgnoreCase(propertyName)).findFirst();
	}

	/** @return what it takes to change the setting, whichever way */
	public static String privilegeFor(Setting<?> setting) {
		return OF_THE_LOG.contains(setting) ? FrontDeskPrivileges.CONFIGURE_LOG : FrontDeskPrivileges.MANAGE_SETTINGS;
	}

	/** @return the clinic's zone, or nothing where it is the server's */
	public Optional<ZoneId> zone() {
		return valueOf(ZONE);
	}

	public boolean startsVisit() {
		return valueOf(START_VISIT).orElseThrow();
	}

	/** @return the UUID of the type for new visits, if one is set; the type can have been retired since */
	public Optional<String> visitType() {
		return valueOf(VISIT_TYPE);
	}

	/** @return the words for what is asked at a check-in: identity, contact, coverage, slip */
	public Set<String> checkInSteps() {
		return valueOf(CHECK_IN_STEPS).orElseThrow();
	}

	public Duration poll() {
		return valueOf(POLL_SECONDS).orElseThrow();
	}

	/** @return why somebody may overbook, in the clinic's order */
	public List<String> overbookingReasons() {
		return Stream.of(valueOf(OVERBOOKING_REASONS).orElseThrow().split(",")).map(String::strip).distinct().toList();
	}

	/** @return the ways out that a clinician decides, as the pages call them */
	public Set<String> waysOfClinicians() {
		return valueOf(WAYS_OF_CLINICIANS).orElseThrow();
	}

	/** @return whether an appointment of a past day that still says Scheduled counts as missed */
	public boolean countsOpenAsMissed() {
		return valueOf(OPEN_IS_MISSED).orElseThrow();
	}

	/** @return how many who came later may be seen before somebody who is as urgent */
	public int queueOvertakes() {
		return valueOf(QUEUE_OVERTAKES).orElseThrow();
	}

	/** @return the needs that count in the queue, as the pages call them */
	public Set<String> queueNeeds() {
		return valueOf(QUEUE_NEEDS).orElseThrow();
	}

	/** @return as if somebody with such a need had come how much earlier it counts */
	public Duration queueNeedsCredit() {
		return valueOf(QUEUE_NEEDS_MINUTES).orElseThrow();
	}

	/** @return UUIDs or mappings of concepts whose names ask for a clinician, parted by commas, if any are set */
	public Optional<String> queueConcepts() {
		return valueOf(QUEUE_CONCEPTS);
	}

	/** @return the days of the week on which payers do not work, by their English names in small letters */
	public Set<String> authorizationsWeekend() {
		return valueOf(AUTHORIZATIONS_WEEKEND).orElseThrow();
	}

	/** @return how many bytes a document of a request to a payer may have */
	public int authorizationsDocumentBytes() {
		return valueOf(AUTHORIZATIONS_DOCUMENT_MEGABYTES).orElseThrow() << 20;
	}

	/** @return for how long a place is held while one talks */
	public Duration holdTime() {
		return valueOf(HOLD_MINUTES).orElseThrow();
	}

	/** @return for how long a place that came free is kept for whom it is offered */
	public Duration offerTime() {
		return valueOf(OFFER_MINUTES).orElseThrow();
	}

	/** @return how far ahead places that come free are offered, in whole days; zero: only today's */
	public Duration offersAhead() {
		return valueOf(OFFER_DAYS).orElseThrow();
	}

	/** @return after how long without a key or a touch a page covers itself; zero: never */
	public Duration lockAfter() {
		return valueOf(LOCK_MINUTES).orElseThrow();
	}

	/** @return a path that starts with a slash, relative to that of the platform, if one is set */
	public Optional<String> signInPage() {
		return valueOf(SIGN_IN_PAGE);
	}

	/** @return UUIDs or names of the attribute types that hold phone numbers, parted by commas, if any are set */
	public Optional<String> phoneTypes() {
		return valueOf(PERSON_PHONE);
	}

	/** @return UUIDs or names of further attribute types that mark a restricted record, parted by commas, if any are set */
	public Optional<String> restrictedTypes() {
		return valueOf(PERSON_RESTRICTED);
	}

	/** @return the region whose national phone numbers are understood, in capitals, if one is set */
	public Optional<String> phoneRegion() {
		return valueOf(PHONE_REGION);
	}

	/** @return after how long contact data that nobody has confirmed counts as old */
	public Duration flagContactAfter() {
		return valueOf(FLAGS_CONTACT_DAYS).orElseThrow();
	}

	/** @return after how long a coverage that nobody has verified counts as uncertain, in whole days */
	public Duration coverageVerifiedFor() {
		return valueOf(COVERAGE_VERIFIED_DAYS).orElseThrow();
	}

	/** @return the ids of the flags that are not to be shown */
	public Set<String> flagsOff() {
		return valueOf(FLAGS_OFF).orElse(Set.of());
	}

	/** @return after how long somebody who is here has waited too long */
	public Duration flagWaitingAfter() {
		return valueOf(FLAGS_WAITING_MINUTES).orElseThrow();
	}

	/** @return how long past their time somebody who has not come counts as late */
	public Duration flagLateAfter() {
		return valueOf(FLAGS_LATE_MINUTES).orElseThrow();
	}

	/** @return from how much on a later beginning is pointed out to who waits */
	public Duration flagProviderLateAfter() {
		return valueOf(FLAGS_PROVIDER_LATE_MINUTES).orElseThrow();
	}

	/** @return how long the announcements of past days are kept, in whole days */
	public Duration feedKept() {
		return valueOf(FEED_KEEP_DAYS).orElseThrow();
	}

	/** @return for how long the same access again is counted; zero: each is a record */
	public Duration auditWindow() {
		return valueOf(AUDIT_WINDOW_MINUTES).orElseThrow();
	}

	/** @return how long records of the audit log are kept, in whole days */
	public Duration auditKept() {
		return valueOf(AUDIT_KEEP_DAYS).orElseThrow();
	}

	/** @return whether our own pages are refused while no record can be kept */
	public boolean refusesOursUnrecorded() {
		return valueOf(AUDIT_REFUSE_OURS).orElseThrow();
	}

	/** @return whether the pages of others are refused while no record can be kept */
	public boolean refusesOthersUnrecorded() {
		return valueOf(AUDIT_REFUSE_OTHERS).orElseThrow();
	}

	/** @return how often a checkpoint is signed while there are new records */
	public Duration checkpointEvery() {
		return valueOf(AUDIT_CHECKPOINT_MINUTES).orElseThrow();
	}

	/** @return how often the audit log is checked */
	public Duration verifyEvery() {
		return valueOf(AUDIT_VERIFY_HOURS).orElseThrow();
	}

	/** @return the folder that witnesses checkpoints, if one is set */
	public Optional<Path> witnessFolder() {
		return valueOf(AUDIT_WITNESS_FOLDER);
	}

	/** Some are asked for with each line of a board, so that what a text stands for is found out once. */
	@SuppressWarnings("unchecked")
	private <T> Optional<T> valueOf(Setting<T> setting) {
		String text = text(setting);
		Read last = meanings.get(setting.name());
		if (last == null || !last.text().equals(text)) {
			last = new Read(text, setting.read(text).or(() -> setting.read(setting.byDefault())));
			meanings.put(setting.name(), last);
		}
		return (Optional<T>) last.value();
	}

	private String text(Setting<?> setting) {
		long now = changes.get();
		Kept last = kept.get(setting.name());
		if (last != null && last.isFresh(now)) {
			return last.value();
		}
		String lastRead = last == null ? "" : last.value();
		try {
			Optional<String> read = stored.text(setting);
			read.ifPresent(value -> kept.put(setting.name(), new Kept(value, System.nanoTime(), now)));
			// A thread without a session, somebody's own that commits, goes by what was read last.
			return read.orElse(lastRead);
		} catch (RuntimeException e) {
			log.warn("A setting cannot be read; what was read last holds", Wordless.of(e));
			kept.put(setting.name(), new Kept(lastRead, System.nanoTime(), now));
			return lastRead;
		}
	}

	@Override
	public boolean supportsPropertyName(String name) {
		return named(name).isPresent();
	}

	/**
	 * Hears of a change in the transaction that makes it.
	 *
	 * @throws APIException where the value cannot be used, or the user may not change it, so that the change does not happen
	 */
	@Override
	public void globalPropertyChanged(GlobalProperty changed) {
		named(changed.getProperty()).ifPresent(setting -> check.refuseUnusable(setting, changed.getPropertyValue()));
		globalPropertyDeleted(changed.getProperty());
	}

	@Override
	public void globalPropertyDeleted(String name) {
		named(name).ifPresent(setting -> {
			check.refuseWhoMayNot(setting);
			forget();
		});
	}

	/** Has it read anew: once now, and once more when others can see the change, since until then they may read what was. */
	private void forget() {
		reread();
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCompletion(int status) {
					reread();
				}
			});
		}
	}

	/** Has the next who asks read from the database. */
	public void reread() {
		changes.incrementAndGet();
	}
}
