package storage_test

import (
	"strings"
	"testing"
	"time"

	"minber/digest"
)

// encounter is an article that reports a meeting; Petrov and Sidorov are of
// Russia, everybody else is of Kazakhstan.
func encounter(lang, url, a, b, place, date string) text {
	of := func(name string) digest.Person {
		for _, abroad := range []string{"Petrov", "Петров", "Sidorov"} {
			if strings.HasSuffix(name, abroad) {
				return person(name, "", "RU")
			}
		}
		return person(name, "", "KZ")
	}
	return text{url: url, body: a + " " + b + " " + url, u: digest.Understanding{
		Lang: lang, Title: url, People: []digest.Person{of(a), of(b)},
		Meetings: []digest.Meeting{{Between: [2]string{a, b}, Kind: digest.KindMeeting, Place: place, Date: date}},
	}}
}

func TestAMeetingIsOneOverLanguages(t *testing.T) {
	a := newArchive(t)
	a.keep(encounter("ru", "https://a.kz/ru", "Маулен Ашимбаев", "Иван Петров", "", "2026-11"))
	en := a.keep(encounter("en", "https://a.kz/en", "Ivan Petrov", "Maulen Ashimbayev", "Astana", "2026-11-19"))
	a.keep(encounter("kk", "https://a.kz/kk", "Мәулен Әшімбаев", "Иван Петров", "", ""))
	got := a.meetings(digest.MeetingQuery{Lang: "kk"})
	if len(got) != 1 || got[0].Date != "2026-11-19" || got[0].Place != "Astana" || len(got[0].Refs) != 3 {
		t.Fatalf("meetings = %+v", got)
	}
	if got[0].A.Name != "Мәулен Әшімбаев" || got[0].Refs[0].Lang != "kk" || got[0].Refs[0].Source != "a.kz" {
		t.Errorf("meeting = %+v", got[0])
	}
	if m := a.edition("en"); len(m.Met) != 1 || len(m.Stories) != 1 || !m.Stories[0].Meets ||
		m.Stories[0].Lead.Lang != "en" || len(m.Stories[0].Others) != 2 {
		t.Errorf("material = %+v", m)
	}
	a.save(en, digest.Understanding{Rules: 2, Lang: "en"}) // it reports no meeting after all
	got = a.meetings(digest.MeetingQuery{Lang: "kk"})
	if len(got) != 1 || got[0].Date != "2026-11" || got[0].Place != "" || len(got[0].Refs) != 2 {
		t.Errorf("meetings = %+v", got)
	}
	if m := a.edition("en"); len(m.Stories) != 2 {
		t.Errorf("%d stories, want the article on its own", len(m.Stories))
	}
}

func TestMeetingsAreSelected(t *testing.T) {
	a := newArchive(t)
	for _, m := range []text{
		encounter("en", "https://a.kz/1", "Maulen Ashimbayev", "Ivan Petrov", "", "2026-11-10"),
		encounter("en", "https://a.kz/2", "Maulen Ashimbayev", "Oleg Sidorov", "", "2026-10"),
		encounter("en", "https://a.kz/3", "Maulen Ashimbayev", "Ivan Petrov", "", "2026-11-15"),
		encounter("en", "https://a.kz/4", "Samat Aliyev", "Oleg Sidorov", "", ""),
	} {
		a.keep(m)
	}
	petrov := must(a.Find(t.Context(), "Petrov", "en", digest.FitGuess, 1))(t)[0].ID
	for _, c := range []struct {
		name  string
		query digest.MeetingQuery
		dates []string
		total int
	}{
		{"all, newest first; without a date the article's counts", digest.MeetingQuery{}, []string{"", "2026-11-15", "2026-11-10", "2026-10"}, 4},
		{"of a person", digest.MeetingQuery{Person: petrov}, []string{"2026-11-15", "2026-11-10"}, 2},
		{"of a country", digest.MeetingQuery{Country: "ru"}, []string{"", "2026-11-15", "2026-11-10", "2026-10"}, 4},
		{"of a country without meetings", digest.MeetingQuery{Country: "FR"}, nil, 0},
		{"from a day on", digest.MeetingQuery{From: "2026-11-15"}, []string{"", "2026-11-15"}, 2},
		{"a month counts if a day of it does", digest.MeetingQuery{From: "2026-10-20", To: "2026-11-10"}, []string{"2026-11-10", "2026-10"}, 2},
		{"a page", digest.MeetingQuery{Page: digest.Page{Offset: 1, Limit: 2}}, []string{"2026-11-15", "2026-11-10"}, 4},
		{"a page behind the end", digest.MeetingQuery{Page: digest.Page{Offset: 9, Limit: 2}}, nil, 4},
	} {
		t.Run(c.name, func(t *testing.T) {
			page, total, err := a.Meetings(t.Context(), c.query)
			ok(t, err)
			var dates []string
			for _, m := range page {
				dates = append(dates, m.Date)
			}
			if total != c.total || len(dates) != len(c.dates) {
				t.Fatalf("%d of %d: %v", len(page), total, dates)
			}
			for i := range dates {
				if dates[i] != c.dates[i] {
					t.Errorf("dates = %q, want %q", dates, c.dates)
				}
			}
		})
	}
}

func TestWhoeverMeetsHimselfOrAStrangerMeetsNobody(t *testing.T) {
	a := newArchive(t)
	a.keep(text{body: "text", u: digest.Understanding{
		Lang: "en", People: []digest.Person{person("Ivan Petrov", "", ""), person("Petrov", "", "")},
		Meetings: []digest.Meeting{{Between: [2]string{"Ivan Petrov", "Petrov"}}, {Between: [2]string{"Ivan Petrov", "Nobody"}}},
	}})
	if got := a.meetings(digest.MeetingQuery{}); got != nil {
		t.Errorf("meetings = %+v", got)
	}
}

func TestAnEditionTellsOfWhatIsAnnouncedOrDue(t *testing.T) {
	a := newArchive(t)
	announce := func(lang, url, what, date string, published time.Time) {
		a.keep(text{url: url, body: what + url, published: published, u: digest.Understanding{
			Lang: lang, Title: what, Upcoming: []digest.Upcoming{{What: what, Date: date}},
		}})
	}
	old := moment.AddDate(0, 0, -10)
	announce("en", "https://a.kz/1", "nationwide referendum on the reform", "2027", old)
	announce("en", "https://b.kz/1", "the nationwide referendum on reform", "2027", moment)
	announce("en", "https://a.kz/2", "a sitting of the committee", "2026-11-21", old)
	announce("en", "https://a.kz/3", "a hearing that is over", "2026-11-18", old)
	announce("en", "https://a.kz/4", "a session this month", "2026-11", moment)
	announce("en", "https://a.kz/5", "a month that is over", "2026-10", old)
	announce("en", "https://a.kz/6", "some day, announced today", "", moment)
	announce("en", "https://a.kz/7", "some day, announced long ago", "", old)
	var got []string
	for _, u := range a.edition("en").Upcoming {
		got = append(got, u.Date+" "+u.What)
	}
	want := []string{
		"2026-11-21 a sitting of the committee", "2026-11 a session this month", " some day, announced today",
	}
	if len(got) != len(want) {
		t.Fatalf("upcoming = %q", got)
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("upcoming = %q, want %q", got, want)
		}
	}
}
