package storage_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
	"minber/language"
	"minber/storage"
)

// announcing is an article that announces one thing.
func announcing(lang, url, what, date, certainty string) text {
	return text{url: url, body: what + " " + url, u: digest.Understanding{
		Lang: lang, Title: what, Upcoming: []digest.Upcoming{{What: what, Date: date, Certainty: certainty}},
	}}
}

func TestTheAgendaIsByDayAndCertainty(t *testing.T) {
	a := newArchive(t)
	options := a.options()
	options.Terms, options.Asked = language.Terms, language.Asked // which knows the forms of words
	a.Store = must(storage.Open(t.Context(), a.file, options))(t)
	t.Cleanup(func() { ok(t, a.Close()) })
	of := func(x text, person, role, body string, topics ...string) text {
		x.u.Topics = topics
		x.u.People = []digest.Person{{Name: person, Role: role, Body: body, Country: "KZ"}}
		return x
	}
	for _, x := range []text{
		of(announcing("en", "https://a.kz/1", "a hearing on the budget", "2026-11-24", digest.Proposed), "Dina Ordabayeva", "deputy", "kz-kurultai", "economy_budget"),
		of(announcing("en", "https://b.kz/1", "the hearing on the budget", "2026-11-24", digest.Decided), "Dina Ordabayeva", "deputy", "kz-kurultai", "economy_budget"),
		announcing("kk", "https://a.kz/2", "Сенаттың отырысы", "2026-11-24", digest.Planned),
		announcing("en", "https://a.kz/3", "a session this month", "2026-11", digest.Planned),
		of(announcing("en", "https://a.kz/4", "a vote next month", "2026-12", ""), "Samat Aliyev", "minister", "kz-government", "legislation"),
		announcing("en", "https://a.kz/5", "elections some day", "2027", digest.Decided),
		announcing("en", "https://a.kz/6", "a forum without a day", "", ""),
		announcing("en", "https://a.kz/7", "what is over", "2026-11-19", digest.Decided),
		announcing("en", "https://a.kz/8", "a month that is over", "2026-10", digest.Decided),
	} {
		a.keep(x)
	}
	dina := must(a.Find(t.Context(), "Ordabayeva", "en", digest.FitGuess, 1))(t)[0].ID
	for _, c := range []struct {
		name  string
		query digest.UpcomingQuery
		want  string
	}{
		{"all", digest.UpcomingQuery{}, "24 hearing|24 Сенаттың|2026-11 session|2026-12 vote|2027 elections| forum"},
		{"a week: no month that lasts longer", digest.UpcomingQuery{To: "2026-11-26"}, "24 hearing|24 Сенаттың"},
		{"a month: the months that end in it", digest.UpcomingQuery{To: "2026-12-19"}, "24 hearing|24 Сенаттың|2026-11 session"},
		{"of a person", digest.UpcomingQuery{Person: dina}, "24 hearing"},
		{"on a topic", digest.UpcomingQuery{Topic: "legislation"}, "2026-12 vote"},
		{"of a body by its people", digest.UpcomingQuery{Body: "kz-kurultai"}, "24 hearing"},
		{"of a body by its name in any case", digest.UpcomingQuery{Body: "kz-senate", Mentions: []string{"сенат", "верхняя палата"}}, "24 Сенаттың"},
		{"with words in any form", digest.UpcomingQuery{Mentions: []string{"budget hearings"}}, "24 hearing"},
		{"without words", digest.UpcomingQuery{Mentions: []string{"--"}}, ""},
		{"later", digest.UpcomingQuery{From: "2026-12-31"}, "2026-12 vote|2027 elections"},
	} {
		if c.query.From == "" {
			c.query.From = "2026-11-20"
		}
		c.query.Lang = "en"
		found, total, err := a.Agenda(t.Context(), c.query)
		ok(t, err)
		var got []string
		for _, u := range found {
			said := strings.Fields(strings.TrimPrefix(strings.TrimPrefix(u.What, "the "), "a "))[0]
			got = append(got, strings.TrimPrefix(u.Date, "2026-11-")+" "+said)
		}
		want := strings.Split(c.want, "|")
		if c.want == "" {
			want = nil
		}
		if c.query.From == "2026-12-31" { // what has no date was announced over a month before
			got = slices.DeleteFunc(got, func(s string) bool { return strings.HasPrefix(s, " ") })
			total = len(got)
		}
		if diff := cmp.Diff(want, got); diff != "" || total != len(want) {
			t.Errorf("%s: %d in all\n%s", c.name, total, diff)
		}
	}
	found, _, err := a.Agenda(t.Context(), digest.UpcomingQuery{From: "2026-11-20", Lang: "en", Page: digest.Page{Limit: 1}})
	ok(t, err)
	if len(found) != 1 || found[0].Certainty != digest.Decided || len(found[0].Others) != 1 {
		t.Errorf("copies are joined to %+v", found)
	}
	one := must(a.Announcement(t.Context(), found[0].ID))(t)
	if one.What != found[0].What || one.Ref.URL == "" {
		t.Errorf("one = %+v", one)
	}
	if _, err := a.Announcement(t.Context(), 999); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("one that never was: %v", err)
	}
}

func TestRemindersWaitForTheirTime(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	ok(t, a.SaveChat(ctx, digest.Subscriber{Chat: "7", Kind: digest.Private, Lang: "kk", Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}}))
	remind := func(chat digest.Address, at time.Time, what string) {
		ok(t, a.Remind(ctx, digest.Reminder{Chat: chat, Thread: 3, At: at, Of: digest.UpcomingRecord{
			What: what, Date: "2026-12", Certainty: digest.Planned, Lang: "ru", Ref: digest.ArticleRef{Source: "Agency", URL: "https://a.kz/1"},
		}}))
	}
	remind("7", moment.Add(2*time.Hour), "second")
	remind("7", moment.Add(time.Hour), "first")
	remind("7", moment.Add(time.Hour), "first") // pressed twice
	remind("8", moment.Add(time.Hour), "nobody's")
	kept := must(a.Reminders(ctx, "7"))(t)
	if len(kept) != 2 || kept[0].Of.What != "first" || kept[0].Of.Ref.Lang != "ru" || kept[0].Thread != 3 || !kept[0].At.Equal(moment.Add(time.Hour)) {
		t.Fatalf("kept = %+v", kept)
	}
	if due := must(a.DueReminders(ctx, moment, 9))(t); due != nil {
		t.Errorf("due = %+v", due)
	}
	due := must(a.DueReminders(ctx, moment.Add(time.Hour), 9))(t)
	if len(due) != 2 || due[0].To.Lang != "kk" || due[0].To.Gone || !due[1].To.Gone {
		t.Errorf("due = %+v", due)
	}
	if err := a.CancelReminder(ctx, "8", kept[0].ID); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("another chat cancelled it: %v", err)
	}
	ok(t, a.CancelReminder(ctx, "7", kept[0].ID))
	ok(t, a.DropReminder(ctx, kept[1].ID))
	if kept := must(a.Reminders(ctx, "7"))(t); kept != nil {
		t.Errorf("left = %+v", kept)
	}
}
