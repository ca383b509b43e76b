/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.CheckAnswer;
import org.openmrs.module.frontdesk.insurance.CheckWay;
import org.openmrs.module.frontdesk.insurance.CoverPeriod;
import org.openmrs.module.frontdesk.insurance.CoverageKind;
import org.openmrs.module.frontdesk.insurance.CoverageTerms;
import org.openmrs.module.frontdesk.insurance.Relationship;
import org.openmrs.module.frontdesk.insurance.coverage.StoredCoverage.Check;
import org.openmrs.module.frontdesk.insurance.coverage.StoredCoverage.Stamp;
import org.openmrs.module.frontdesk.insurance.memberid.MemberIds;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/**
 * The tables <code>frontdesk_coverage</code>, <code>…_check</code> and <code>…_former</code>. Whoever writes there holds the
 * patient.
 */
@Component("frontdesk.coverageTable")
public class CoverageTable {

	private static final String PATIENT = """
			select p.patient_id from patient p join person o on o.person_id = p.patient_id
			where o.uuid = :uuid and p.voided = false and o.voided = false""";

	private static final String COVERAGES = """
			select c.coverage_id, c.uuid, c.version, c.kind, c.payer_id, p.uuid as payer_uuid, p.name as payer_name, c.plan_id,
				n.uuid as plan_uuid, n.name as plan_name, c.member_id, c.holder, c.relationship, c.from_day, c.until_day,
				c.place, c.reason, c.noted_at, c.noted_by, c.changed_at, c.changed_by, c.removed_at, c.removed_by,
				c.removed_why, k.checked_at, k.checked_by, k.how, k.answer, k.words
			from frontdesk_coverage c
				left join frontdesk_payer p on p.payer_id = c.payer_id
				left join frontdesk_payer_plan n on n.plan_id = c.plan_id
				left join frontdesk_coverage_check k on k.check_id = c.last_check
			where c.patient_id = :patient""";

	private static final String IN_ORDER = " order by coalesce(c.removed_at, 0), c.place, coalesce(c.from_day, ''), c.coverage_id";

	private static final String ADD = """
			insert into frontdesk_coverage (uuid, version, patient_id, kind, payer_id, plan_id, member_id, member_key, holder,
				relationship, from_day, until_day, place, reason, noted_at, noted_by, changed_at, changed_by)
			values (:uuid, 1, :patient, :kind, :payer, :plan, :member, :key, :holder, :relationship, :from, :until, :place,
				:reason, :now, :by, :now, :by)""";

	private static final String CHANGE = """
			update frontdesk_coverage set version = version + 1, kind = :kind, payer_id = :payer, plan_id = :plan,
				member_id = :member, member_key = :key, holder = :holder, relationship = :relationship, from_day = :from,
				until_day = :until, place = :place, reason = :reason, changed_at = :now, changed_by = :by
			where coverage_id = :id""";

	private static final String END = """
			update frontdesk_coverage set version = version + 1, until_day = :until, changed_at = :now, changed_by = :by
			where coverage_id = :id""";

	private static final String REMOVE = """
			update frontdesk_coverage set version = version + 1, removed_at = :now, removed_by = :by, removed_why = :why
			where coverage_id = :id""";

	private static final String KEEP_FORMER = """
			insert into frontdesk_coverage_former (coverage_id, payer_id, member_id, member_key, until_at, changed_by)
			select coverage_id, payer_id, member_id, member_key, :now, :by from frontdesk_coverage where coverage_id = :id""";

	private static final String ADD_CHECK = """
			insert into frontdesk_coverage_check (coverage_id, checked_at, checked_by, how, answer, words)
			values (:id, :now, :by, :how, :answer, :words)""";

	private static final String POINT_TO_CHECK = """
			update frontdesk_coverage set last_check =
				(select max(check_id) from frontdesk_coverage_check where coverage_id = :id)
			where coverage_id = :id""";

	private static final String KNOWN = """
			select c.member_id from frontdesk_coverage c
			where c.patient_id = :patient and c.payer_id = :payer and c.removed_at is null
			union
			select f.member_id from frontdesk_coverage_former f
				join frontdesk_coverage c on c.coverage_id = f.coverage_id and c.removed_at is null
			where c.patient_id = :patient and f.payer_id = :payer""";

	private static final String OTHERS = """
			select c.member_key from frontdesk_coverage c
				join patient p on p.patient_id = c.patient_id and p.voided = false
			where c.payer_id = :payer and c.member_key in (:keys) and c.patient_id <> :patient and c.removed_at is null""";

	private final HostQuery host;

	public CoverageTable(HostQuery host) {
		this.host = host;
	}

	/** @return the host's id */
	int patient(String uuid) {
		return patient(uuid, "");
	}

	/**
	 * The patient is held until the transaction ends. Must be the first thing that a transaction does: what was read before may
	 * be old.
	 *
	 * @return the host's id
	 */
	int hold(String uuid) {
		return patient(uuid, " for update");
	}

	private int patient(String uuid, String lock) {
		return host.list(PATIENT + lock, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).stream().findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "patient.unknown"));
	}

	/** @return in the order in which they are asked, those that were removed last */
	List<StoredCoverage> all(int patient) {
		return host.list(COVERAGES + IN_ORDER, Map.of("patient", patient), (row, n) -> coverage(row));
	}

	Optional<StoredCoverage> one(int patient, String uuid) {
		return host.list(COVERAGES + " and c.uuid = :uuid", Map.of("patient", patient, "uuid", uuid),
				(row, n) -> coverage(row)).stream().findFirst();
	}

	/** @return its UUID */
	String add(int patient, CoverageTerms terms, Stamp now) {
		String uuid = UUID.randomUUID().toString();
		Map<String, Object> values = values(terms, now);
		values.put("uuid", uuid);
		values.put("patient", patient);
		host.change(ADD, values);
		return uuid;
	}

	void change(int id, CoverageTerms terms, Stamp now) {
		Map<String, Object> values = values(terms, now);
		values.put("id", id);
		host.change(CHANGE, values);
	}

	void end(int id, LocalDate last, Stamp now) {
		host.change(END, Map.of("id", id, "until", last.toString(), "now", now.at().toEpochMilli(), "by", now.by()));
	}

	void remove(int id, String why, Stamp now) {
		host.change(REMOVE, Map.of("id", id, "why", why, "now", now.at().toEpochMilli(), "by", now.by()));
	}

	/** Keeps the number that it has now as a former one. */
	void keepFormer(int id, Stamp now) {
		host.change(KEEP_FORMER, Map.of("id", id, "now", now.at().toEpochMilli(), "by", now.by()));
	}

	void check(int id, Check check) {
		host.change(ADD_CHECK, Map.of("id", id, "now", check.by().at().toEpochMilli(), "by", check.by().by(), "how",
				check.how().code(), "answer", check.answer().code(), "words", check.words()));
		host.change(POINT_TO_CHECK, Map.of("id", id));
	}

	/** @return the numbers by which that payer knows the patient, or knew them */
	List<String> known(int patient, int payer) {
		return host.list(KNOWN, Map.of("patient", patient, "payer", payer), (row, n) -> row.getString(1));
	}

	/** @return those of these keys that are other patients' */
	List<String> others(int patient, int payer, Collection<String> keys) {
		return keys.isEmpty()
				? List.of()
				: host.list(OTHERS, Map.of("patient", patient, "payer", payer, "keys", keys), (row, n) -> row.getString(1));
	}

	private static Map<String, Object> values(CoverageTerms terms, Stamp now) {
		Map<String, Object> values = new HashMap<>();
		values.put("kind", terms.kind().code());
		values.put("payer", terms.payer() == null ? null : terms.payer().id());
		values.put("plan", terms.plan() == null ? null : terms.plan().id());
		values.put("member", terms.memberId());
		values.put("key", terms.memberId() == null ? null : MemberIds.key(terms.memberId()));
		values.put("holder", terms.holder());
		values.put("relationship", terms.relationship().code());
		values.put("from", text(terms.period().from()));
		values.put("until", text(terms.period().until()));
		values.put("place", terms.place());
		values.put("reason", terms.reason());
		values.put("now", now.at().toEpochMilli());
		values.put("by", now.by());
		return values;
	}

	private static String text(LocalDate day) {
		return day == null ? null : day.toString();
	}

	private static StoredCoverage coverage(ResultSet row) throws SQLException {
		return new StoredCoverage(row.getInt("coverage_id"), row.getString("uuid"), row.getInt("version"), terms(row),
				stamp(row, "noted"), stamp(row, "changed"), stamp(row, "removed"), row.getString("removed_why"), check(row));
	}

	private static CoverageTerms terms(ResultSet row) throws SQLException {
		return new CoverageTerms(CoverageKind.of(row.getString("kind")).orElseThrow(), named(row, "payer"),
				named(row, "plan"), row.getString("member_id"), row.getString("holder"),
				Relationship.of(row.getString("relationship")).orElseThrow(),
				new CoverPeriod(day(row.getString("from_day")), day(row.getString("until_day"))), row.getInt("place"),
				row.getString("reason"));
	}

	private static Check check(ResultSet row) throws SQLException {
		Stamp by = stamp(row, "checked");
		return by == null
				? null
				: new Check(by, CheckWay.of(row.getString("how")).orElseThrow(),
						CheckAnswer.of(row.getString("answer")).orElseThrow(), row.getString("words"));
	}

	private static Named named(ResultSet row, String what) throws SQLException {
		String uuid = row.getString(what + "_uuid");
		return uuid == null ? null : new Named(row.getInt(what + "_id"), uuid, row.getString(what + "_name"));
	}

	private static Stamp stamp(ResultSet row, String what) throws SQLException {
		long at = row.getLong(what + "_at");
		return row.wasNull() ? null : new Stamp(Instant.ofEpochMilli(at), row.getInt(what + "_by"));
	}

	private static LocalDate day(String text) {
		return text == null ? null : LocalDate.parse(text);
	}
}
