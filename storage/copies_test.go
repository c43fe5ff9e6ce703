package storage_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// told is an article with announcements, "date what" each, and those who met in
// it: articles of which two report the same meeting are one story.
func told(lang, url string, met [2]string, announced ...string) text {
	x := text{url: url, body: url, u: digest.Understanding{Lang: lang, Title: url}}
	if met[0] != "" {
		x.u.People = []digest.Person{{Name: met[0], Role: "speaker", Country: "KZ"}, {Name: met[1], Role: "speaker", Country: "UZ"}}
		x.u.Meetings = []digest.Meeting{{Between: met, Kind: digest.KindMeeting, Date: "2026-11-19"}}
	}
	for _, a := range announced {
		date, what, _ := strings.Cut(a, " ")
		x.body += " " + what
		x.u.Upcoming = append(x.u.Upcoming, digest.Upcoming{What: what, Date: strings.Trim(date, "-"), Certainty: digest.Planned})
	}
	return x
}

func TestAnEventIsAnnouncedOnce(t *testing.T) {
	en, ru := [2]string{"Dina Ordabayeva", "Farrukh Karimov"}, [2]string{"Дина Ордабаева", "Фаррух Каримов"}
	for _, c := range []struct {
		name  string
		texts []text
		lang  string
		want  string // date, what, number of others
	}{
		{
			"one sentence with a month and a day",
			[]text{told("en", "https://a.kz/1", en, "2026-12 the committee votes on water on Friday", "2026-12-04 the committee votes on water on Friday")},
			"en", "2026-12-04 the committee votes on water on Friday +0",
		},
		{
			"and with a year as well",
			[]text{told("en", "https://a.kz/1", en, "2026 the committee votes on water on Friday", "2026-12 the committee votes on water on Friday", "2026-12-04 the committee votes on water on Friday")},
			"en", "2026-12-04 the committee votes on water on Friday +0",
		},
		{
			"another language has the month only",
			[]text{told("en", "https://a.kz/1", en, "2027-03-05 the forum opens in Astana"), told("ru", "https://b.kz/1", ru, "2027-03 форум откроется")},
			"ru", "2027-03-05 форум откроется +1",
		},
		{
			"the reader's language comes first, whatever is more precise",
			[]text{told("en", "https://a.kz/1", en, "2027-03 the forum opens in Astana"), told("ru", "https://b.kz/1", ru, "2027-03-05 форум откроется")},
			"en", "2027-03-05 the forum opens in Astana +1",
		},
		{
			"two things that an article announces for a year are two",
			[]text{told("en", "https://a.kz/1", en, "2027 a register of algorithms", "2027-03 elections to the upper chamber")},
			"en", "2027-03 elections to the upper chamber +0|2027 a register of algorithms +0",
		},
		{
			"what may be either of two is neither",
			[]text{told("en", "https://a.kz/1", en, "2027-03 elections to the upper chamber", "2027-05 a register of algorithms"), told("ru", "https://b.kz/1", ru, "2027 откроют реестр")},
			"en", "2027-03 elections to the upper chamber +0|2027-05 a register of algorithms +0|2027 откроют реестр +0",
		},
		{
			"another outlet's words in one story",
			[]text{told("en", "https://a.kz/1", en, "2027-03-05 the forum of speakers opens in Astana"), told("en", "https://b.kz/1", en, "2027-03 Astana hosts the forum next spring after all")},
			"en", "2027-03-05 the forum of speakers opens in Astana +1",
		},
		{
			"other dates stay apart",
			[]text{told("en", "https://a.kz/1", en, "2027-03-05 the forum opens in Astana"), told("ru", "https://b.kz/1", ru, "2027-04 форум откроется")},
			"en", "2027-03-05 the forum opens in Astana +0|2027-04 форум откроется +0",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t)
			for _, x := range c.texts {
				a.keep(x)
			}
			found, total, err := a.Agenda(t.Context(), digest.UpcomingQuery{From: "2026-11-20", Lang: c.lang})
			ok(t, err)
			var got []string
			for _, u := range found {
				got = append(got, u.Date+" "+u.What+" +"+string(rune('0'+len(u.Others))))
				one := must(a.Announcement(t.Context(), u.ID))(t)
				if one.Date != u.Date || one.What != u.What || len(one.Others) != len(u.Others) {
					t.Errorf("opened it is %+v, in the list %+v", one, u)
				}
			}
			if diff := cmp.Diff(strings.Split(c.want, "|"), got); diff != "" || total != len(got) {
				t.Errorf("%d in all\n%s", total, diff)
			}
			own := slices.DeleteFunc(found, func(u digest.UpcomingRecord) bool { return u.Lang != c.lang })
			if d := a.edition(c.lang); len(d.Upcoming) != len(own) {
				t.Errorf("an edition has %+v", d.Upcoming)
			}
		})
	}
}

func TestWhatWasAnnouncedBeforeIsNotNews(t *testing.T) {
	a := newArchive(t)
	a.now = moment.AddDate(0, 0, -3)
	a.keep(told("en", "https://a.kz/1", [2]string{}, "2026-12-04 the committee votes on water", "2026-11-22 ministers report to the deputies"))
	a.now = moment
	a.keep(told("en", "https://b.kz/1", [2]string{}, "2026-12-04 the committee votes on water", "2026-12-05 a hearing on the budget"))
	var got []string
	for _, u := range a.edition("en").Upcoming {
		got = append(got, u.What)
	}
	if diff := cmp.Diff([]string{"ministers report to the deputies", "a hearing on the budget"}, got); diff != "" {
		t.Errorf("what is due and what is new:\n%s", diff)
	}
}
