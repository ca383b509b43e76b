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

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openmrs.GlobalProperty;
import org.openmrs.VisitType;
import org.openmrs.api.APIException;
import org.openmrs.api.GlobalPropertyListener;
import org.openmrs.api.context.Context;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The module's settings, each a global property of the host: its name, default and range stand here and nowhere
 * else. A value that cannot be used is refused when it is set; one that came past that (by SQL, say) counts as
 * the default. A change takes effect with the next request on the node where it was made, on others within 5 seconds.
 */
public class FrontDeskSettings implements GlobalPropertyListener {

	/** The clinic's time zone, an IANA name such as Africa/Nairobi. Default: the server's. */
	public static final String ZONE = "frontdesk.zone";

	/** Whether a check-in starts or joins a visit: true or false. Default: true. */
	public static final String START_VISIT = "frontdesk.checkIn.startVisit";

	/** The UUID of the visit type of visits that a check-in starts. Default: none, and then none is started. */
	public static final String VISIT_TYPE = "frontdesk.checkIn.visitType";

	/** How often an open page asks for news, in seconds, 2 to 300. Default: 10. */
	public static final String POLL_SECONDS = "frontdesk.poll.seconds";

	private static final String PREFIX = "frontdesk.";

	private static final Duration KEPT_FOR = Duration.ofSeconds(5);

	private static final int POLL_SHORTEST = 2;

	private static final int POLL_LONGEST = 300;

	private static final int POLL_DEFAULT = 10;

	private final Map<String, Kept> kept = new ConcurrentHashMap<>();

	/** A value as it was read; the time is the JVM's nanosecond clock. */
	private record Kept(Optional<String> value, long readAt) {

		boolean isFresh() {
			return System.nanoTime() - readAt < KEPT_FOR.toNanos();
		}
	}

	/** @return the clinic's zone, or nothing where it is the server's */
	public Optional<ZoneId> zone() {
		return read(ZONE).map(FrontDeskSettings::zoneNamed);
	}

	public boolean startsVisit() {
		return read(START_VISIT).map(Boolean::valueOf).orElse(true);
	}

	/** @return the UUID of the type for new visits, if one is set; the type can have been retired since */
	public Optional<String> visitType() {
		return read(VISIT_TYPE);
	}

	public Duration poll() {
		return Duration.ofSeconds(read(POLL_SECONDS).map(Integer::valueOf).orElse(POLL_DEFAULT));
	}

	private Optional<String> read(String name) {
		Kept last = kept.get(name);
		if (last != null && last.isFresh()) {
			return last.value();
		} else if (!Context.isSessionOpen()) {
			// Somebody's own thread commits: there is nobody by whose rights to look.
			return last == null ? Optional.empty() : last.value();
		}
		Optional<String> value = stored(name);
		kept.put(name, new Kept(value, System.nanoTime()));
		return value;
	}

	private static Optional<String> stored(String name) {
		String value = HostRights.lend(() -> Context.getAdministrationService().getGlobalProperty(name),
				PrivilegeConstants.GET_GLOBAL_PROPERTIES);
		return Optional.ofNullable(value).map(String::trim).filter(text -> !text.isEmpty() && isUsable(name, text));
	}

	private static boolean isUsable(String name, String value) {
		return switch (name) {
			case ZONE -> zoneNamed(value) != null;
			case START_VISIT -> value.equals("true") || value.equals("false");
			case VISIT_TYPE -> isUuid(value);
			case POLL_SECONDS -> isWholeNumber(value, POLL_SHORTEST, POLL_LONGEST);
			default -> true;
		};
	}

	/** Java takes more than this, such as UTC+3, that browsers do not. */
	private static ZoneId zoneNamed(String value) {
		return ZoneId.getAvailableZoneIds().contains(value) ? ZoneId.of(value) : null;
	}

	/** OpenMRS also uses 36 characters that are no RFC 4122 UUID, in its own metadata. */
	private static boolean isUuid(String value) {
		return value.matches("[0-9A-Za-z-]{36,38}");
	}

	private static boolean isWholeNumber(String value, int least, int most) {
		return value.matches("\\d{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
	}

	@Override
	public boolean supportsPropertyName(String name) {
		return name.startsWith(PREFIX);
	}

	/**
	 * Hears of a change in the transaction that makes it.
	 *
	 * @throws APIException where the value cannot be used, so that the change does not happen
	 */
	@Override
	public void globalPropertyChanged(GlobalProperty changed) {
		String value = changed.getPropertyValue() == null ? "" : changed.getPropertyValue().trim();
		boolean refused = !value.isEmpty() && (!isUsable(changed.getProperty(), value)
				|| changed.getProperty().equals(VISIT_TYPE) && !isVisitType(value));
		if (refused) {
			throw new APIException(Context.getMessageSourceService().getMessage(changed.getProperty() + ".refused"));
		}
		forget(changed.getProperty());
	}

	private static boolean isVisitType(String uuid) {
		VisitType type = HostRights.lend(() -> Context.getVisitService().getVisitTypeByUuid(uuid),
				PrivilegeConstants.GET_VISIT_TYPES);
		return type != null && !type.getRetired();
	}

	/** Once now, and once more when others can see the change: until then they may read what was. */
	private void forget(String name) {
		kept.remove(name);
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCompletion(int status) {
					kept.remove(name);
				}
			});
		}
	}

	@Override
	public void globalPropertyDeleted(String name) {
		forget(name);
	}
}
