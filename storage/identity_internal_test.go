package storage

import "testing"

func TestChoosePerson(t *testing.T) {
	for _, c := range []struct {
		name    string
		key     string
		country string
		people  []known
		want    int64
		upgrade bool
	}{
		{"the same name", "aliev|muhtar", "", []known{{1, "samat", "KZ"}, {2, "muhtar", "KZ"}}, 2, false},
		{"another given name", "aliev|muhtar", "", []known{{1, "samat", "KZ"}}, 0, false},
		{"a surname alone means the only one", "aliev|", "", []known{{1, "samat", "KZ"}}, 1, false},
		{"a surname alone of two", "aliev|", "", []known{{1, "samat", "KZ"}, {2, "muhtar", "KZ"}}, 0, false},
		{"an initial tells them apart", "aliev|m", "", []known{{1, "samat", "KZ"}, {2, "muhtar", "KZ"}}, 2, false},
		{"so does a country", "aliev|", "AZ", []known{{1, "samat", "KZ"}, {2, "ilham", "AZ"}}, 2, false},
		{"another country is another person", "aliev|", "AZ", []known{{1, "samat", "KZ"}}, 0, false},
		{"a full name completes an initial", "aliev|samat", "KZ", []known{{1, "s", ""}}, 1, true},
		{"a full name completes a surname alone", "aliev|samat", "", []known{{1, "", "KZ"}}, 1, true},
		{"a full name does not take another's initial", "aliev|samat", "", []known{{1, "m", ""}}, 0, false},
		{"an initial completes a surname alone", "aliev|s", "", []known{{1, "", ""}}, 1, true},
		{"nobody of that surname", "aliev|s", "", nil, 0, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			id, upgrade := parseKey(c.key).choose(c.country, c.people)
			if id != c.want || upgrade != c.upgrade {
				t.Errorf("choose = %d, %v; want %d, %v", id, upgrade, c.want, c.upgrade)
			}
		})
	}
}

func TestFitName(t *testing.T) {
	name := []string{"ashimbaev", "maulen", "m"}
	for _, c := range []struct {
		name  string
		asked []string
		want  int
	}{
		{"the surname", []string{"ashimbaev"}, exactFit},
		{"in any order", []string{"ashimbaev", "maulen"}, exactFit},
		{"an initial beside it", []string{"m", "ashimbaev"}, exactFit},
		{"a beginning", []string{"ashi"}, prefixFit},
		{"a beginning of two letters", []string{"as"}, noFit},
		{"a case ending", []string{"ashimbaevtin"}, inflectedFit},
		{"too long for an ending", []string{"ashimbaevskogo"}, noFit},
		{"another given name", []string{"nurlan", "ashimbaev"}, noFit},
		{"another initial", []string{"n", "ashimbaev"}, noFit},
		{"an initial alone means nobody", []string{"m"}, noFit},
		{"nothing", nil, noFit},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := fitName(c.asked, name); got != c.want {
				t.Errorf("fitName = %d, want %d", got, c.want)
			}
		})
	}
}
