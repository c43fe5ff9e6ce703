package bot_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/bot"
	"minber/digest"
	"minber/language"
)

// glossary is a pack that knows what some things are called.
func glossary() []digest.Pack {
	return append(samplePacks(), digest.Pack{ID: "words", Glossary: []digest.Concept{
		{"kk": {"бюджет", "қазына"}, "ru": {"бюджет", "казна"}, "en": {"budget", "treasury"}},
		{"kk": {"заң"}, "ru": {"закон"}, "en": {"law"}},
		{"kk": {"заң жобасы"}, "ru": {"законопроект"}, "en": {"bill", "draft law"}},
		{"kk": {"жер"}, "ru": {"земля"}, "en": {"land"}},
		{"kk": {"орман"}, "ru": {"лес"}, "en": {"forest"}},
	}})
}

func TestWordsAreLookedForInTheOtherLanguagesToo(t *testing.T) {
	var asked []digest.SearchQuery
	c := startTalk(t, bot.Options{Archive: searchArchive(&asked), Packs: glossary(), Terms: language.Terms, Asked: language.Asked})
	wide := func(words string, others ...string) digest.Choice {
		return digest.Choice{Words: words, Phrases: others}
	}
	for _, one := range []struct {
		name, asked, words string
		phrases            []string
		any                []digest.Choice
	}{
		{"a word", "/search budget", "", nil, []digest.Choice{wide("budget", "бюджет")}},
		{"a word that two languages share", "/search бюджет", "", nil, []digest.Choice{wide("бюджет", "budget")}},
		{"a word in another case", "/search бюджеттің", "", nil, []digest.Choice{wide("бюджеттің", "budget")}},
		{"the second name of a thing", "/search казне", "", nil, []digest.Choice{wide("казне", "қазына", "treasury")}},
		{"a phrase, not the word in it", "/search заң жобасын қарау", "қарау", nil, []digest.Choice{wide("заң жобасын", "законопроект", "bill", "draft law")}},
		{"a word that a longer name begins with", "/search draft resolution", "draft resolution", nil, nil},
		{"several words", "/search закон о земле", "о", nil, []digest.Choice{wide("закон", "заң", "law"), wide("земле", "жер", "land")}},
		{"no more than some", "/search forest law land budget", "budget", nil, []digest.Choice{wide("forest", "орман", "лес"), wide("law", "заң", "закон"), wide("land", "жер", "земля")}},
		{"a country", "/search Türkiye", "", nil, []digest.Choice{wide("Türkiye", "Түркия", "Турция", "Turkey")}},
		{"a country without the marks of its letters", "/search Turkiye", "", nil, []digest.Choice{wide("Turkiye", "Түркия", "Турция", "Turkey")}},
		{"a country's former name", "/search Turkey", "", nil, []digest.Choice{wide("Turkey", "Түркия", "Турция", "Türkiye")}},
		{"a body", "/search құрылтай", "", nil, []digest.Choice{wide("құрылтай", "Курултай", "Kurultai")}},
		{"a word in quotation marks", "/search «бюджет»", "", []string{"бюджет"}, nil},
		{"the beginning of a word", "/search бюджет*", "бюджет*", nil, nil},
		{"a word of no glossary", "/search форум", "форум", nil, nil},
	} {
		t.Run(one.name, func(t *testing.T) {
			asked = nil
			log := c.ask("ru", one.asked)
			check(t, one.asked, log)
			want := digest.SearchQuery{Words: one.words, Phrases: one.phrases, Any: one.any, Lang: "ru", Page: digest.Page{Limit: 3}}
			if diff := cmp.Diff([]digest.SearchQuery{want}, asked); diff != "" {
				t.Errorf("%s is asked for otherwise:\n%s", one.asked, diff)
			}
			if said := show("", log); strings.Contains(said, "также:") != (one.any != nil) || strings.Contains(said, "Только как написано") != (one.any != nil) {
				t.Errorf("%s is answered with%s", one.asked, said)
			}
		})
	}
}

func TestWhatIsFoundUnderOtherNamesCanBeLeftOut(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			var asked []digest.SearchQuery
			c := startTalk(t, bot.Options{Archive: searchArchive(&asked), Packs: glossary(), Terms: language.Terms, Asked: language.Asked})
			var all strings.Builder
			for _, q := range []string{"/search бюджет person:Бекенов", "/search zilch budget author: x"} {
				log := c.ask(lang, q)
				check(t, q, log)
				all.WriteString(show(q, log))
			}
			for _, data := range []string{"x:1", "v:2:1", "x:77", "x:", "x:-1:z"} {
				log := c.press(lang, data)
				check(t, data, log)
				all.WriteString(show("press "+data, log))
			}
			golden(t, "search_wide."+lang, all.String())
			exact := slices.IndexFunc(asked, func(q digest.SearchQuery) bool { return q.Words == "бюджет Бекенов" })
			if exact < 0 || asked[exact].Any != nil {
				t.Errorf("asked for %+v", asked)
			}
			if last := asked[len(asked)-1]; last.Words != "бюджет Бекенов" || last.Any != nil || last.Page.Offset != 3 {
				t.Errorf("the second page of what is written alone is asked for by %+v", last)
			}
		})
	}
}
