--
-- This Source Code Form is subject to the terms of the Mozilla Public License,
-- v. 2.0. If a copy of the MPL was not distributed with this file, You can
-- obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
-- the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
--
-- Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
-- graphic logo is a trademark of OpenMRS Inc.
--

-- The rows of a fresh platform: who can sign in, and what must be there for that.
SET FOREIGN_KEY_CHECKS = 0;
INSERT INTO person (person_id, gender, creator, date_created, uuid) VALUES
	(1, 'M', 1, '2005-01-01', '5f87c042-6814-11e8-923f-e9a88dcb533f');
INSERT INTO person_name (person_id, preferred, given_name, family_name, creator, date_created, uuid) VALUES
	(1, 1, 'Super', 'User', 1, '2005-01-01', '5f897a68-6814-11e8-923f-e9a88dcb533f');
INSERT INTO users (user_id, system_id, username, password, salt, creator, date_created, person_id, uuid) VALUES
	(1, 'admin', 'admin', '3c53be8af014a23ce682480e049105d4e85431fe2b54b91b61f576dfa792cde93b04ebd23086ecff7b08beaafd40d79235cc66d78ca61abf7aabc034945a881a', 'c8f0b6d3a1e94725',
	 1, '2005-01-01', 1, '82f18b44-6814-11e8-923f-e9a88dcb533f'),
	(2, 'daemon', 'daemon', NULL, NULL, 1, '2010-04-26', 1, 'A4F30A1B-5EB9-11DF-A648-37A07F9C90FB');
SET FOREIGN_KEY_CHECKS = 1;
INSERT INTO role (role, description, uuid) VALUES
	('Anonymous', 'Privileges of those who have not signed in.', '774b2af3-6437-4e5a-a310-547554c7c65c'),
	('Authenticated', 'Privileges of everybody who has signed in.', 'f7fd42ef-880e-40c5-972d-e4ae7c990de2'),
	('Provider', 'People who give care.', '8d94f280-c2cc-11de-8d13-0010c6dffd0f'),
	('System Developer', 'All privileges.', '8d94f852-c2cc-11de-8d13-0010c6dffd0f');
INSERT INTO user_role (user_id, role) VALUES (1, 'Provider'), (1, 'System Developer');
INSERT INTO privilege (privilege, description, uuid) VALUES
	('Get Global Properties', 'Able to get global properties', UUID()),
	('Get Identifier Types', 'Able to get patient identifier types', UUID()),
	('Get Locations', 'Able to get locations', UUID()),
	('Get Privileges', 'Able to get privileges', UUID()),
	('Get Roles', 'Able to get roles', UUID());
INSERT INTO role_privilege (role, privilege) SELECT 'Authenticated', privilege FROM privilege;
INSERT INTO location (location_id, name, creator, date_created, uuid) VALUES
	(1, 'Unknown Location', 1, '2005-09-22', '8d6c993e-c2cc-11de-8d13-0010c6dffd0f');
INSERT INTO provider (person_id, identifier, creator, date_created, uuid) VALUES
	(1, 'admin', 1, '2005-01-01', 'f9badd80-ab76-11e2-9e96-0800200c9a66');
INSERT INTO global_property (property, property_value, description, uuid) VALUES
	('default_locale', 'en_GB', 'The language for whoever has not chosen one.', UUID()),
	('locale.allowed.list', 'en, en_GB, es, fr', 'The languages that can be chosen.', UUID()),
	('layout.address.format', '<org.openmrs.layout.address.AddressTemplate>
		<nameMappings class="properties">
			<property name="address1" value="Location.address1"/>
			<property name="address2" value="Location.address2"/>
			<property name="cityVillage" value="Location.cityVillage"/>
			<property name="stateProvince" value="Location.stateProvince"/>
			<property name="country" value="Location.country"/>
			<property name="postalCode" value="Location.postalCode"/>
		</nameMappings>
		<sizeMappings class="properties">
			<property name="address1" value="40"/>
			<property name="address2" value="40"/>
			<property name="cityVillage" value="10"/>
			<property name="stateProvince" value="10"/>
			<property name="country" value="10"/>
			<property name="postalCode" value="10"/>
		</sizeMappings>
		<lineByLineFormat>
			<string>address1</string>
			<string>address2</string>
			<string>cityVillage stateProvince country postalCode</string>
		</lineByLineFormat>
	</org.openmrs.layout.address.AddressTemplate>', 'How addresses are laid out.', UUID());
