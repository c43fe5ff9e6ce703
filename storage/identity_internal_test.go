package storage

import "testing"

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
