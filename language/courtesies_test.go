package language_test

import "testing"

func TestWordsOfRespectStandBetweenAnOfficeAndItsHolder(t *testing.T) {
	cases := map[string]officesCase{}
	for _, respect := range []string{
		"Mr.", "Hon.", "Rt. Hon.", "the Hon.", "the Honourable", "the Right Honourable", "The Honorable", "the Rt Hon", "Hon’ble", "Hon. Dr.", "H.E.", "H.E. Mr.", "His Excellency", "His Excellency Dr",
	} {
		cases[respect] = officesCase{
			"The delegation met with the Speaker of Parliament of Latvia " + respect + " Mahinda Perera. Later the Speaker of the House of Representatives of New Zealand " + respect + " Gerald Brown sat down.",
			[]string{"Mahinda Perera | Speaker of Parliament of Latvia", "Gerald Brown | Speaker of the House of Representatives of New Zealand"},
		}
	}
	cases["members, each of them honoured"] = officesCase{
		"With them came members of the House of Representatives of New Zealand Hon. Dr. Carlos Chung, Hon. Andy Forster and Rt. Hon. Lawrence Xu-Han.",
		[]string{"Carlos Chung | member of the House of Representatives of New Zealand", "Andy Forster | member of the House of Representatives of New Zealand", "Lawrence Xu-Han | member of the House of Representatives of New Zealand"},
	}
	checkOffices(t, cases)
}
