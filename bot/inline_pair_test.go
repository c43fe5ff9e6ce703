package bot_test

import (
	"slices"
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
)

func TestInlineAPairOfNamesMeansTheirMeetings(t *testing.T) {
	ids := map[string][]int64{"Бекенов": {1}, "Петкова": {2}, "Ивана Петкова": {2}, "Омаров": {3, 4}, "Айдос": {1, 5}}
	people := samplePeople()
	people.find = func(name string) (hits []digest.PersonHit, err error) {
		for _, id := range ids[name] {
			hits = append(hits, digest.PersonHit{PersonRef: digest.PersonRef{ID: id, Name: name}, Fit: digest.FitExact})
		}
		return hits, nil
	}
	var asked []digest.MeetingQuery
	ledger := sampleLedger()
	ledger.ledger = func(q digest.MeetingQuery) (digest.Ledger, error) {
		asked = append(asked, q)
		if q.Person == 5 || q.With.Person == 5 {
			return digest.Ledger{}, nil
		}
		// A meeting of bodies may be found for each of two people.
		return digest.Ledger{Meetings: []digest.MeetingRecord{sampleMeeting(q.Lang, q.Person), sampleMeeting(q.Lang, 9)}, Total: 2}, nil
	}
	c := startTalk(t, bot.Options{Archive: searchArchive(new([]digest.SearchQuery)), People: people, Ledger: ledger})
	for _, one := range []struct{ name, words, want string }{
		{"two surnames", "Бекенов Петкова", "m1 m9"},
		{"a word between them", "Бекенов и Ивана Петкова", "m1 m9"},
		{"two names in full", "Бекенов Ивана Петкова", "m1 m9"},
		{"a person and a country", "Бекенов Болгария", "m1 m9"},
		{"one of two namesakes", "Омаров Петкова", "m3 m9 m4"},
		{"one who met nobody", "Айдос Петкова", "m1 m9"},
		{"with a year", "Бекенов Петкова 2024", "m1 m9"},
		{"a name and a word", "Бекенов бюджет", ""},
		{"words", "бюджет страны", ""},
		{"more words than two names have", "Бекенов и так далее и тому подобное", ""},
	} {
		asked = nil
		var got []string
		for _, r := range results(t, c.inline(101, "ru", one.words, "")) {
			if r.ID[0] == 'm' {
				got = append(got, r.ID)
			}
		}
		if strings.Join(got, " ") != one.want {
			t.Errorf("%s: %q finds the meetings %q, want %s", one.name, one.words, got, one.want)
		}
		if year := one.name == "with a year"; year != slices.ContainsFunc(asked, func(q digest.MeetingQuery) bool { return q.From == "2024-01-01" }) {
			t.Errorf("%s: asked for %+v", one.name, asked)
		}
	}
}
