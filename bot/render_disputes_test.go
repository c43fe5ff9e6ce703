package bot_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

// sampleDisputes are one of each kind.
func sampleDisputes(lang string) []digest.Dispute {
	at := time.Date(2026, 11, 17, 10, 0, 0, 0, time.UTC)
	ref := func(id int64, source, lang string) digest.ArticleRef {
		return digest.ArticleRef{ID: id, Source: source, Lang: lang, URL: fmt.Sprintf("https://outlet%d.example/?a=1&b=2", id), Title: "x", Published: at, Date: "2026-11-17"}
	}
	kazakh, russian, english := ref(1, "Дала агенттігі", "kk"), ref(2, "Деловой <b>", "ru"), ref(3, "Steppe Wire", "en")
	a, _ := samplePair(lang)
	return []digest.Dispute{
		{Kind: digest.DisputeName, One: digest.Claim{Said: "Асхат Бейсенов", Ref: kazakh}, Other: digest.Claim{Said: "Askar <Beisenov>", Ref: english}},
		{Kind: digest.DisputeOffice, One: digest.Claim{Said: "Құрылтай Төрағасы", Ref: kazakh}, Other: digest.Claim{Said: "заместитель председателя Курултая", Ref: russian}, About: []digest.PersonRef{a}},
		{Kind: digest.DisputeDate, One: digest.Claim{Said: "25 қарашада", Ref: kazakh}, Other: digest.Claim{Said: "26 ноября", Ref: russian}},
		{Kind: digest.DisputeNumber, One: digest.Claim{Said: "640 миллиардов тенге", Ref: russian}, Other: digest.Claim{Said: "460 billion tenge", Ref: english}},
	}
}

// Where outlets differ, the story in a digest, what a search finds and a card
// say so, with both readings and who gives them; nothing of a text becomes
// markup.
func TestReadersSeeWhereOutletsDiffer(t *testing.T) {
	r := renderer(t)
	for _, lang := range []string{"kk", "ru", "en"} {
		var all strings.Builder
		disputes := sampleDisputes(lang)
		lead := sampleRef(1, "Agency", lang, words(lang, "Су тарифі бойынша тыңдау өтеді", "Пройдут слушания о тарифе на воду", "A hearing on the price of water"))
		messages, err := r.Digest(digest.Digest{Lang: lang, Zone: "Asia/Almaty", Date: "2026-11-17", Days: 1, Stories: []digest.Story{
			{ID: 1, Lead: lead, Others: []digest.ArticleRef{disputes[0].One.Ref, disputes[0].Other.Ref}, Disputes: disputes[:2]},
			{ID: 2, Lead: lead, Others: []digest.ArticleRef{disputes[3].One.Ref}, Disputes: disputes[2:]},
		}})
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&all, "%s\n\n", strings.Join(html(messages), "\n\n"))

		archive, people := sampleArchive(), samplePeople()
		archive.search = func(digest.SearchQuery) ([]digest.SearchHit, int, error) {
			return []digest.SearchHit{{Ref: lead, Passage: "2 < 3.", Disputes: disputes[2:3]}}, 1, nil
		}
		card := people.card
		people.card = func(id int64, p digest.Page) (digest.Card, error) {
			c, err := card(id, p)
			c.Disputes = disputes[:2]
			return c, err
		}
		c := startTalk(t, bot.Options{Archive: archive, People: people})
		all.WriteString(show("/search x", c.ask(lang, "/search x")))
		all.WriteString(show("/speaker Бекенов", c.ask(lang, "/speaker Бекенов")))
		golden(t, "readings."+lang, all.String())
	}
}
