package digest_test

import (
	"strings"
	"testing"

	"minber/digest"
)

// plainComparer reads "given surname", and offices of which "deputy X" is apart
// from "X".
type plainComparer struct{}

func (plainComparer) Names(a, b digest.Mention) digest.Likeness {
	given, surname, _ := strings.Cut(a.Name, " ")
	otherGiven, otherSurname, _ := strings.Cut(b.Name, " ")
	switch {
	case given == otherGiven && surname == otherSurname:
		return digest.Alike
	case given == otherGiven || surname == otherSurname:
		return digest.Apart
	}
	return digest.Unlike
}

func (plainComparer) Offices(a, b digest.Mention) digest.Likeness {
	switch {
	case a.Role == "" || b.Role == "":
		return digest.Unlike
	case a.Role == b.Role:
		return digest.Alike
	case strings.TrimPrefix(a.Role, "deputy ") == strings.TrimPrefix(b.Role, "deputy "):
		return digest.Apart
	}
	return digest.Unlike
}

func TestNamesAndOfficesThatOutletsGive(t *testing.T) {
	named := func(id int64, name, role string) digest.Named {
		return digest.Named{Person: id, Mention: digest.Mention{Name: name, Role: role}}
	}
	former := named(3, "Bota Qasym", "chair")
	former.Tenure = digest.Former
	for _, c := range []struct {
		name     string
		one, two []digest.Named
		appoints bool
		want     string
	}{
		{name: "another given name in one office", one: []digest.Named{named(1, "Askar Omar", "chair")}, two: []digest.Named{named(2, "Askhat Omar", "chair")}, want: "name: Askar Omar, Askhat Omar"},
		{name: "another surname in one office", one: []digest.Named{named(1, "Askar Omar", "chair")}, two: []digest.Named{named(2, "Askar Serik", "chair")}, want: "name: Askar Omar, Askar Serik"},
		{name: "another name altogether", one: []digest.Named{named(1, "Askar Omar", "chair")}, two: []digest.Named{named(2, "Bota Serik", "chair")}},
		{name: "namesakes in two offices", one: []digest.Named{named(1, "Askar Omar", "chair")}, two: []digest.Named{named(2, "Askhat Omar", "minister")}},
		{name: "one of two in that office", one: []digest.Named{named(1, "Askar Omar", "chair"), named(3, "Bota Qasym", "chair")}, two: []digest.Named{named(2, "Askhat Omar", "chair")}},
		{name: "beside the one before", one: []digest.Named{named(1, "Askar Omar", "chair"), former}, two: []digest.Named{named(2, "Askhat Omar", "chair")}},
		{name: "named by both, once without an office", one: []digest.Named{named(1, "Askar Omar", "chair"), named(2, "Askhat Omar", "")}, two: []digest.Named{named(2, "Askhat Omar", "chair")}},
		{name: "one who is one by whatever is known", one: []digest.Named{named(1, "Askar Omar", "")}, two: []digest.Named{named(1, "Askhat Omar", "")}, want: "name: Askar Omar, Askhat Omar"},
		{name: "two offices of one person", one: []digest.Named{named(1, "Askar Omar", "chair")}, two: []digest.Named{named(1, "Askar Omar", "deputy chair")}, want: "office: chair, deputy chair"},
		{name: "two offices that one can hold", one: []digest.Named{named(1, "Askar Omar", "chair")}, two: []digest.Named{named(1, "Askar Omar", "poet")}},
		{name: "an office that is over", one: []digest.Named{former}, two: []digest.Named{named(3, "Bota Qasym", "deputy chair")}},
		{name: "a surname alone", one: []digest.Named{named(1, "Omar", "chair")}, two: []digest.Named{named(1, "Askar Omar", "deputy chair")}, want: ""},
		{name: "on the day on which offices change hands", one: []digest.Named{named(1, "Askar Omar", "chair")}, two: []digest.Named{named(1, "Askar Omar", "deputy chair")}, appoints: true},
	} {
		t.Run(c.name, func(t *testing.T) {
			var said []string
			for _, d := range digest.Disputes([]digest.Account{{People: c.one, Appoints: c.appoints}, {People: c.two}}, plainComparer{}) {
				said = append(said, d.Kind+": "+d.One.Said+", "+d.Other.Said)
			}
			if got := strings.Join(said, "; "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// What three outlets copy from one another is disputed once.
func TestNothingIsDisputedTwice(t *testing.T) {
	told := func(role string) digest.Account {
		return digest.Account{People: []digest.Named{{Person: 1, Mention: digest.Mention{Name: "Askar Omar", Role: role}}}}
	}
	if got := digest.Disputes([]digest.Account{told("chair"), told("deputy chair"), told("chair"), told("deputy chair")}, plainComparer{}); len(got) != 1 {
		t.Errorf("%+v", got)
	}
}
