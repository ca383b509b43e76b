/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.LockModeType;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.PersonAddress;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.Correction;
import org.openmrs.module.frontdesk.board.Sheet;
import org.openmrs.module.frontdesk.board.contact.text.Slip;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.stereotype.Component;

/**
 * Corrects the preferred address: the old one is voided and a new one takes its place, so that both can be looked up. What
 * the site's template does not show goes over to the new one.
 */
@Component("frontdesk.correctsAddress")
class AddressCorrector implements Corrector {

	private final Addresses addresses;

	private final SessionFactory sessionFactory;

	AddressCorrector(Addresses addresses, SessionFactory sessionFactory) {
		this.addresses = addresses;
		this.sessionFactory = sessionFactory;
	}

	@Override
	public void check(Sheet before, Correction correction) {
		AddressLayout layout = AddressLayout.ofSite();
		correction.address().forEach((name, text) -> check(field(before, name), text, layout, correction));
		if (correction.address().isEmpty()) {
			return;
		}
		Map<String, String> after = after(before, correction);
		before.address().stream().filter(field -> field.required() && !after.containsKey(field.name())).findFirst()
				.ifPresent(field -> {
					throw Doubt.wrong("address.required", field.name());
				});
	}

	private static Sheet.AddressField field(Sheet before, String name) {
		return before.address().stream().filter(field -> field.name().equals(name)).findFirst()
				.orElseThrow(() -> Doubt.wrong("address.unknown", name));
	}

	private static void check(Sheet.AddressField field, String text, AddressLayout layout, Correction correction) {
		Doubt.checkText(field.name(), text, field.longest());
		if (text.isBlank() || text.strip().equals(field.value())) {
			return;
		}
		if (field.value() != null && !correction.sure().contains(field.name())) {
			Doubt.ask(slip(field.value(), text), field.name(), "field.contact.slip");
		}
		if (!layout.takes(field.name(), text.strip())) {
			throw field.example() == null
					? Doubt.wrong("address.format", field.name())
					: new Refusal(Refusal.Kind.RULE, "address.format", new Refusal.Field(field.name(),
							"field.address.formatLike", Map.of("example", field.example())));
		}
	}

	/** A house or postal number in the same text: beside another street, another number is no slip. */
	private static Optional<Slip> slip(String was, String now) {
		return words(was).equals(words(now)) ? Slip.between(was, now) : Optional.empty();
	}

	private static String words(String text) {
		return text.replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(Locale.ROOT);
	}

	/** What is shown of the address as it is to be; a new one begins with what is usual here. */
	private static Map<String, String> after(Sheet before, Correction correction) {
		boolean isNew = before.address().stream().allMatch(field -> field.value() == null);
		Map<String, String> after = new HashMap<>();
		for (Sheet.AddressField field : before.address()) {
			String text = Objects.requireNonNullElse(
					correction.address().getOrDefault(field.name(), isNew ? field.usual() : field.value()), "");
			if (!text.isBlank()) {
				after.put(field.name(), text.strip());
			}
		}
		return after;
	}

	@Override
	public void apply(Person person, Sheet before, Correction correction) {
		boolean changes = correction.address().entrySet().stream()
				.anyMatch(one -> !one.getValue().strip().equals(Objects.requireNonNullElse(
						field(before, one.getKey()).value(), "")));
		if (changes) {
			replace(person, after(before, correction), before);
		}
	}

	private void replace(Person person, Map<String, String> after, Sheet before) {
		Optional<PersonAddress> old = addresses.of(person.getPersonId()).map(address -> held(person, address.id(), before));
		PersonAddress address = old.map(AddressCorrector::copy).orElseGet(PersonAddress::new);
		BeanWrapper parts = PropertyAccessorFactory.forBeanPropertyAccess(address);
		before.address().forEach(field -> parts.setPropertyValue(field.name(), after.get(field.name())));
		address.setPreferred(true);
		// before the old one changes: the host keeps them in an order that goes by what is voided
		person.addAddress(address);
		old.ifPresent(AddressCorrector::voidIt);
	}

	/** The address has a lock of its own, since others of the host's services change it without one of the patient. */
	private PersonAddress held(Person person, int id, Sheet before) {
		PersonAddress address = person.getAddresses().stream().filter(one -> Objects.equals(one.getPersonAddressId(), id))
				.findFirst()
				.orElseThrow(AddressCorrector::stale);
		sessionFactory.getCurrentSession().refresh(address, LockModeType.PESSIMISTIC_WRITE);
		BeanWrapper parts = PropertyAccessorFactory.forBeanPropertyAccess(address);
		boolean asShown = before.address().stream().allMatch(field -> Objects.requireNonNullElse(field.value(), "")
				.equals(Objects.requireNonNullElse(parts.getPropertyValue(field.name()), "")));
		if (address.getVoided() || !asShown) {
			throw stale();
		}
		return address;
	}

	private static Refusal stale() {
		return new Refusal(Refusal.Kind.STALE, "sheet.stale");
	}

	private static PersonAddress copy(PersonAddress old) {
		PersonAddress copy = new PersonAddress();
		BeanWrapper from = PropertyAccessorFactory.forBeanPropertyAccess(old);
		BeanWrapper to = PropertyAccessorFactory.forBeanPropertyAccess(copy);
		AddressParts.NAMES.forEach(name -> to.setPropertyValue(name, from.getPropertyValue(name)));
		copy.setStartDate(old.getStartDate());
		copy.setEndDate(old.getEndDate());
		return copy;
	}

	private static void voidIt(PersonAddress old) {
		old.setVoided(true);
		old.setVoidedBy(Context.getAuthenticatedUser());
		old.setDateVoided(new Date());
		old.setVoidReason(PersonTexts.REASON);
	}
}
