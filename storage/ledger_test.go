package storage_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"minber/digest"
)

// inBody gives the first person of a text an office in a body.
func inBody(x text, role, body string) text {
	x.u.People[0].Role, x.u.People[0].Body = role, body
	return x
}

func TestPairsAndBodiesAreSelected(t *testing.T) {
	a := newArchive(t)
	for _, m := range []text{
		inBody(encounter("en", "https://a.kz/1", "Maulen Ashimbayev", "Ivan Petrov", "", "2026-06-10"), "Speaker of the Senate", "kz-senate"),
		inBody(encounter("ru", "https://a.kz/1ru", "Маулен Ашимбаев", "Иван Петров", "", "2026-06-10"), "спикер Сената", "kz-senate"),
		encounter("en", "https://a.kz/2", "Maulen Ashimbayev", "Oleg Sidorov", "", "2026-10-02"),
		inBody(encounter("en", "https://a.kz/3", "Samat Aliyev", "Ivan Petrov", "", "2026-10-03"), "deputy of the Kurultai", "kz-kurultai"),
		encounter("en", "https://a.kz/4", "Samat Aliyev", "Maulen Ashimbayev", "", "2026-10-04"),
	} {
		a.keep(m)
	}
	id := func(name string) int64 { return must(a.Find(t.Context(), name, "en", digest.FitGuess, 1))(t)[0].ID }
	ashimbayev, petrov, aliyev := digest.Side{Person: id("Ashimbayev")}, digest.Side{Person: id("Petrov")}, digest.Side{Person: id("Aliyev")}
	russia, kazakhstan := digest.Side{Country: "RU"}, digest.Side{Country: "KZ"}
	senate, kurultai := digest.Side{Body: "kz-senate"}, digest.Side{Body: "kz-kurultai"}
	nobody := digest.Side{}
	for _, c := range []struct {
		name       string
		one, other digest.Side
		days       string
	}{
		{"a pair", ashimbayev, petrov, "2026-06-10"},
		{"a pair the other way round", petrov, ashimbayev, "2026-06-10"},
		{"a pair that never met", digest.Side{Person: 999}, petrov, ""},
		{"a person and a country", ashimbayev, russia, "2026-10-02 2026-06-10"},
		{"a country and a person", russia, aliyev, "2026-10-03"},
		{"two countries", kazakhstan, russia, "2026-10-03 2026-10-02 2026-06-10"},
		{"a country with itself", kazakhstan, kazakhstan, "2026-10-04"},
		{"a body, as of that day", senate, nobody, "2026-06-10"},
		{"another body", kurultai, nobody, "2026-10-03"},
		{"a body and a country", kurultai, russia, "2026-10-03"},
		{"a body and the person in it", senate, ashimbayev, ""},
		{"a body and whom it met", senate, petrov, "2026-06-10"},
		{"a country and a body", russia, senate, "2026-06-10"},
		{"the other side alone", nobody, aliyev, "2026-10-04 2026-10-03"},
	} {
		l := must(a.Ledger(t.Context(), digest.MeetingQuery{Lang: "en"}.Between(c.one, c.other)))(t)
		var days []string
		for _, m := range l.Meetings {
			days = append(days, m.Date)
			if c.one == senate && m.A.Role != "Speaker of the Senate" {
				t.Errorf("%s: the role is %q", c.name, m.A.Role)
			}
		}
		want := strings.Fields(c.days)
		if !slices.Equal(days, want) || l.Total != len(want) {
			t.Errorf("%s: %d on %v, want %v", c.name, l.Total, days, want)
		}
		if len(want) > 0 && (l.Last != want[0] || l.First != want[len(want)-1]) {
			t.Errorf("%s: from %s until %s, want %v", c.name, l.First, l.Last, want)
		}
	}
}

func TestAMeetingIsShownWithThePassageOfEachArticle(t *testing.T) {
	a := newArchive(t)
	kk := encounter("kk", "https://a.kz/kk", "Мәулен Әшімбаев", "Иван Петров", "Астана", "2026-11-19")
	kk.body = "Кіріспе. Мәулен Әшімбаев Астанада\nИван Петровпен кездесті. Соңы."
	at := strings.Index(kk.body, "Мәулен")
	kk.u.Meetings[0].At = digest.Span{Start: at, End: strings.Index(kk.body, " Соңы")}
	a.keep(kk)
	a.keep(encounter("ru", "https://a.kz/ru", "Маулен Ашимбаев", "Иван Петров", "", "2026-11-19"))
	id := a.meetings(digest.MeetingQuery{Lang: "kk"})[0].ID
	full := must(a.Meeting(t.Context(), id, "kk"))(t)
	if full.Place != "Астана" || full.A.Name != "Мәулен Әшімбаев" || len(full.Reports) != 2 ||
		full.Reports[0].Passage != "Мәулен Әшімбаев Астанада Иван Петровпен кездесті." || full.Reports[1].Ref.Lang != "ru" || full.Reports[1].Passage != "" {
		t.Errorf("meeting = %+v", full)
	}
	if _, err := a.Meeting(t.Context(), id+1, "kk"); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("a meeting that never was: %v", err)
	}
}

func TestAMapOfMeetings(t *testing.T) {
	a := newArchive(t)
	for i, pair := range [][2]string{
		{"Maulen Ashimbayev", "Ivan Petrov"},
		{"Maulen Ashimbayev", "Ivan Petrov"},
		{"Maulen Ashimbayev", "Oleg Sidorov"},
		{"Samat Aliyev", "Maulen Ashimbayev"},
		{"Ivan Petrov", "Oleg Sidorov"},
	} {
		a.keep(encounter("en", fmt.Sprintf("https://a.kz/%d", i), pair[0], pair[1], "", fmt.Sprintf("2026-1%d-10", i%2)))
	}
	m := must(a.MeetingMap(t.Context(), digest.MeetingQuery{Lang: "en"}, 3, "KZ"))(t)
	if got := names(m.People); !slices.Equal(got, []string{"Maulen Ashimbayev", "Ivan Petrov", "Oleg Sidorov"}) {
		t.Errorf("people = %q", got)
	}
	if m.Total != 5 || len(m.Ties) != 3 || m.Ties[0].Count != 2 {
		t.Errorf("ties = %+v of %d", m.Ties, m.Total)
	}
	if !slices.Equal(m.Countries, []digest.CountryCount{{Country: "RU", Count: 4}}) {
		t.Errorf("countries = %+v", m.Countries)
	}
	m = must(a.MeetingMap(t.Context(), digest.MeetingQuery{Lang: "en", From: "2027-01-01"}, 3, "KZ"))(t)
	if m.Total != 0 || m.People != nil {
		t.Errorf("an empty map = %+v", m)
	}
}
