package bot_test

import (
	"slices"
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
	"minber/language"
)

func TestInlineResultsReadWellInAStrangersChat(t *testing.T) {
	c := startTalk(t, bot.Options{})
	kinds := map[string]string{"kk": "Телефонмен сөйлесу", "ru": "Разговор по телефону", "en": "Phone call"}
	for lang, kind := range kinds {
		for _, words := range []string{"meetings", "кездесу", "Встречи"} {
			params := c.inline(101, lang, words, "")
			found := results(t, params)
			first := slices.IndexFunc(found, func(r inlineResult) bool { return strings.HasPrefix(r.ID, "m") })
			if first != 0 || !strings.HasPrefix(found[0].Content.Text, "<b>"+kind) {
				t.Errorf("%s: %q answers %+v", lang, words, found)
			}
		}
		params := c.inline(101, lang, "бюджет", "")
		if found := results(t, params); len(found) == 0 || strings.Count(params["results"], "?start=") < len(found) || !strings.Contains(params["results"], `?start=d20`) {
			t.Errorf("%s: articles lead nowhere: %s", lang, params["results"])
		}
	}
}

func TestInlineWordsAreLookedForInTheOtherLanguagesToo(t *testing.T) {
	var asked []digest.SearchQuery
	c := startTalk(t, bot.Options{Archive: searchArchive(&asked), Packs: glossary(), Terms: language.Terms, Asked: language.Asked})
	c.inline(101, "ru", "закон", "")
	if len(asked) == 0 || len(asked[0].Any) != 1 || !slices.Equal(asked[0].Any[0].Phrases, []string{"заң", "law"}) {
		t.Errorf("asked for %+v", asked)
	}
}

func TestANameThatCannotBeSeenIsNone(t *testing.T) {
	c := startTalk(t, bot.Options{})
	want := show("", c.ask("ru", "/speaker"))
	if got := show("", c.ask("ru", "/speaker \u200b\u200b")); got != want {
		t.Errorf("answers%s\nwant%s", got, want)
	}
}

func TestAPageBehindTheLastIsTheLast(t *testing.T) {
	c := startTalk(t, bot.Options{})
	for _, what := range []string{"said", "met"} {
		if said := show("", c.press("ru", "p:8:"+what+":999")); strings.Contains(said, "1000") {
			t.Errorf("%s: %s", what, said)
		}
	}
}
