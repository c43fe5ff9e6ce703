package language_test

import "testing"

// TestNoFirstNameIsACountryInKazakh reads a first name that begins as a country does, and a ministry
// whose matter is a first name; a country keeps its own endings.
func TestNoFirstNameIsACountryInKazakh(t *testing.T) {
	for text, want := range map[string]string{
		"Депутат Катарина Вебер келіспеді.":                                               "Катарина Вебер | депутат | ",
		"Катардан келген депутат Ахмед Саиди келіспеді.":                                  "Ахмед Саиди | Катар депутаты | QA",
		"Депутат Гүлнәр Алтаева есеп берді. Алтаева Әділет министрлігі келіскенін айтты.": "Гүлнәр Алтаева | депутат | ",
	} {
		got := ""
		for _, p := range readOn(t, "2026-03-05", text).People {
			got += p.Name + " | " + p.Role + " | " + p.Country
		}
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
