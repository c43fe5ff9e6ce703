package bot_test

import (
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
)

func TestWordsOfAPhraseAreTranslatedOneByOne(t *testing.T) {
	n := &notebook{related: digest.RelatedTerms{Neighbours: []string{"ноября", "пресс", "служба", "керек", "жобаларын", "экспортта", "трансферт"}}}
	packs := append(samplePacks(), digest.Pack{ID: "words", Glossary: []digest.Concept{
		{"kk": {"астық"}, "ru": {"зерно"}, "en": {"grain"}}, {"kk": {"экспорт"}, "ru": {"экспорт"}, "en": {"export"}},
	}})
	c := startTalk(t, bot.Options{Watches: n, Packs: packs})
	said := show("", c.press("en", dataOf(t, c.ask("en", "/watch grain export"), "w:s:")))
	for _, want := range []string{"астық экспорт", "зерно экспорт", "трансферт"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not offered: %s", want, said)
		}
	}
	for _, noise := range []string{"ноября", "пресс", "служба", "керек", "экспортта"} {
		if strings.Contains(said, noise) {
			t.Errorf("%q is offered: %s", noise, said)
		}
	}
}
