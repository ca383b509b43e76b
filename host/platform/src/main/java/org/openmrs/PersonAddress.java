/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs;

import java.util.Date;
import java.util.stream.Stream;

import javax.persistence.*;

@Entity
@Table(name = "person_address")
public class PersonAddress extends BaseOpenmrsData {

	private static final long serialVersionUID = 1L;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "person_address_id")
	private Integer personAddressId;
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "person_id")
	private Person person;
	@Column(name = "preferred", nullable = false)
	private Boolean preferred = Boolean.FALSE;
	@Column(name = "address1")
	private String address1;
	@Column(name = "address2")
	private String address2;
	@Column(name = "address3")
	private String address3;
	@Column(name = "address4")
	private String address4;
	@Column(name = "address5")
	private String address5;
	@Column(name = "address6")
	private String address6;
	@Column(name = "address7")
	private String address7;
	@Column(name = "address8")
	private String address8;
	@Column(name = "address9")
	private String address9;
	@Column(name = "address10")
	private String address10;
	@Column(name = "address11")
	private String address11;
	@Column(name = "address12")
	private String address12;
	@Column(name = "address13")
	private String address13;
	@Column(name = "address14")
	private String address14;
	@Column(name = "address15")
	private String address15;
	@Column(name = "city_village")
	private String cityVillage;
	@Column(name = "county_district")
	private String countyDistrict;
	@Column(name = "state_province")
	private String stateProvince;
	@Column(name = "country", length = 50)
	private String country;
	@Column(name = "postal_code", length = 50)
	private String postalCode;
	@Column(name = "latitude", length = 50)
	private String latitude;
	@Column(name = "longitude", length = 50)
	private String longitude;
	@Column(name = "start_date")
	private Date startDate;
	@Column(name = "end_date")
	private Date endDate;

	public PersonAddress() {
	}

	public Integer getPersonAddressId() {
		return personAddressId;
	}

	public Person getPerson() {
		return person;
	}

	public void setPerson(Person person) {
		this.person = person;
	}

	public Boolean getPreferred() {
		return preferred;
	}

	public void setPreferred(Boolean preferred) {
		this.preferred = preferred;
	}

	/** Whether no line of it says anything. */
	public boolean isBlank() {
		return Stream.of(address1, address2, address3, address4, address5, address6, address7, address8, address9, address10,
				address11, address12, address13, address14, address15, cityVillage, countyDistrict, stateProvince, country,
				postalCode, latitude, longitude).allMatch(line -> line == null || line.isBlank());
	}

	public String getAddress1() {
		return address1;
	}

	public void setAddress1(String address1) {
		this.address1 = address1;
	}

	public String getAddress2() {
		return address2;
	}

	public void setAddress2(String address2) {
		this.address2 = address2;
	}

	public String getAddress3() {
		return address3;
	}

	public void setAddress3(String address3) {
		this.address3 = address3;
	}

	public String getAddress4() {
		return address4;
	}

	public void setAddress4(String address4) {
		this.address4 = address4;
	}

	public String getAddress5() {
		return address5;
	}

	public void setAddress5(String address5) {
		this.address5 = address5;
	}

	public String getAddress6() {
		return address6;
	}

	public void setAddress6(String address6) {
		this.address6 = address6;
	}

	public String getAddress7() {
		return address7;
	}

	public void setAddress7(String address7) {
		this.address7 = address7;
	}

	public String getAddress8() {
		return address8;
	}

	public void setAddress8(String address8) {
		this.address8 = address8;
	}

	public String getAddress9() {
		return address9;
	}

	public void setAddress9(String address9) {
		this.address9 = address9;
	}

	public String getAddress10() {
		return address10;
	}

	public void setAddress10(String address10) {
		this.address10 = address10;
	}

	public String getAddress11() {
		return address11;
	}

	public void setAddress11(String address11) {
		this.address11 = address11;
	}

	public String getAddress12() {
		return address12;
	}

	public void setAddress12(String address12) {
		this.address12 = address12;
	}

	public String getAddress13() {
		return address13;
	}

	public void setAddress13(String address13) {
		this.address13 = address13;
	}

	public String getAddress14() {
		return address14;
	}

	public void setAddress14(String address14) {
		this.address14 = address14;
	}

	public String getAddress15() {
		return address15;
	}

	public void setAddress15(String address15) {
		this.address15 = address15;
	}

	public String getCityVillage() {
		return cityVillage;
	}

	public void setCityVillage(String cityVillage) {
		this.cityVillage = cityVillage;
	}

	public String getCountyDistrict() {
		return countyDistrict;
	}

	public void setCountyDistrict(String countyDistrict) {
		this.countyDistrict = countyDistrict;
	}

	public String getStateProvince() {
		return stateProvince;
	}

	public void setStateProvince(String stateProvince) {
		this.stateProvince = stateProvince;
	}

	public String getCountry() {
		return country;
	}

	public void setCountry(String country) {
		this.country = country;
	}

	public String getPostalCode() {
		return postalCode;
	}

	public void setPostalCode(String postalCode) {
		this.postalCode = postalCode;
	}

	public String getLatitude() {
		return latitude;
	}

	public void setLatitude(String latitude) {
		this.latitude = latitude;
	}

	public String getLongitude() {
		return longitude;
	}

	public void setLongitude(String longitude) {
		this.longitude = longitude;
	}

	public Date getStartDate() {
		return startDate;
	}

	public void setStartDate(Date startDate) {
		this.startDate = startDate;
	}

	public Date getEndDate() {
		return endDate;
	}

	public void setEndDate(Date endDate) {
		this.endDate = endDate;
	}
}
