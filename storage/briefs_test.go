package storage_test

import (
	"fmt"
	"slices"
	"testing"

	"minber/digest"
)

func TestBriefsShowWhatIsLatest(t *testing.T) {
	a := newArchive(t)
	for i, m := range []struct{ lang, quote string }{
		{"en", "The budget is a matter of trust."}, {"en", "A matter of trust."}, {"ru", "Бюджет — вопрос доверия."}, {"en", "Roads come first."}, {"en", "Schools come last."},
	} {
		name := map[string]string{"en": "Maulen Ashimbayev", "ru": "Маулен Ашимбаев"}[m.lang]
		other := map[string]string{"en": "Ivan Petrov", "ru": "Иван Петров"}[m.lang]
		one := encounter(m.lang, fmt.Sprintf("https://a.kz/%d", i), name, other, "", fmt.Sprintf("2026-1%d-0%d", i%2, 9-i))
		one.published = moment.AddDate(0, 0, -i)
		one.u.Statements = []digest.Statement{{Speaker: name, Kind: digest.Quote, Text: m.quote}}
		a.keep(one)
	}
	id := func(name string) int64 { return must(a.Find(t.Context(), name, "en", digest.FitGuess, 1))(t)[0].ID }
	ashimbayev, petrov := id("Ashimbayev"), id("Petrov")
	for _, c := range []struct {
		name string
		lang string
		most int
		want []string
	}{
		{"the latest, and no part of another", "en", 2, []string{"The budget is a matter of trust.", "Roads come first."}},
		{"all there are", "en", 8, []string{"The budget is a matter of trust.", "Roads come first.", "Schools come last.", "Бюджет — вопрос доверия."}},
		{"others only behind those in the reader's language", "ru", 2, []string{"Бюджет — вопрос доверия.", "The budget is a matter of trust."}},
	} {
		cards := must(a.Briefs(t.Context(), []int64{petrov, 999, ashimbayev, petrov}, c.lang, c.most))(t)
		if len(cards) != 2 || cards[0].Person.ID != petrov || cards[1].Person.ID != ashimbayev {
			t.Fatalf("%s: cards = %+v", c.name, cards)
		}
		var said []string
		for _, s := range cards[1].Said {
			said = append(said, s.Text)
		}
		if !slices.Equal(said, c.want) || len(cards[0].Said) != 0 {
			t.Errorf("%s: said %q and %v", c.name, said, cards[0].Said)
		}
		for _, card := range cards {
			want := a.meetings(digest.MeetingQuery{Person: card.Person.ID, Lang: c.lang, Page: digest.Page{Limit: c.most}})
			if len(card.Meetings) != len(want) || card.Meetings[0].ID != want[0].ID || card.Meetings[1].ID != want[1].ID || card.Meetings[0].A.Name != want[0].A.Name {
				t.Errorf("%s: met %+v, want %+v", c.name, card.Meetings, want)
			}
		}
	}
}
