/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.overbooking.ShowReport;
import org.openmrs.module.frontdesk.overbooking.show.learn.ShowModel;
import org.openmrs.module.frontdesk.overbooking.show.learn.ShowModelText;
import org.springframework.stereotype.Component;

/** What was learned, and how right it was: the table <code>frontdesk_show_model</code>, of which the newest row counts. */
@Component("frontdesk.showModelTable")
class ModelTable {

	private static final String NEWEST = "select model_id, case when model_id = :known then null else model end"
			+ " from frontdesk_show_model where format = :format order by model_id desc limit 1";

	private static final String REPORT = "select learned_at, report from frontdesk_show_model where format = :format"
			+ " order by model_id desc limit 1";

	private static final String ADD = "insert into frontdesk_show_model (learned_at, format, model, report)"
			+ " values (:at, :format, :model, :report)";

	private static final String IDS = "select model_id from frontdesk_show_model order by model_id desc";

	private static final String REMOVE = "delete from frontdesk_show_model where model_id in (:ids)";

	private static final int KEPT = 2;

	private static final Known NOTHING = new Known(0, ShowModel.assumed(0, 0));

	private final HostQuery host;

	private volatile Known known = NOTHING;

	ModelTable(HostQuery host) {
		this.host = host;
	}

	private record Known(int id, ShowModel model) {
	}

	/** @return the newest, else what is assumed of any clinic; one query, which brings it only where it is another one */
	ShowModel newest() {
		Known before = known;
		Known now = host.list(NEWEST, Map.of("known", before.id(), "format", ShowModelText.FORMAT), (row, n) -> {
			String text = row.getString(2);
			return text == null ? before : new Known(row.getInt(1), ShowModelText.read(text));
		}).stream().findFirst().orElse(NOTHING);
		known = now;
		return now.model();
	}

	/** @return that of the newest; nothing where none can be read */
	Optional<ShowReport> report() {
		return host.list(REPORT, Map.of("format", ShowModelText.FORMAT),
				(row, n) -> ReportText.read(row.getString(2), Instant.ofEpochMilli(row.getLong(1)))).stream().findFirst();
	}

	/** Puts it before the one that held until now, which stays for a look back. */
	void add(ShowModel model, ShowReport report) {
		host.change(ADD, Map.of("at", report.learned().toEpochMilli(), "format", ShowModelText.FORMAT, "model",
				ShowModelText.write(model), "report", ReportText.write(report)));
		List<Integer> ids = host.list(IDS, Map.of(), (row, n) -> row.getInt(1));
		if (ids.size() > KEPT) {
			host.change(REMOVE, Map.of("ids", ids.subList(KEPT, ids.size())));
		}
	}
}
