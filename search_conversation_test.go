package main

import (
	"strings"
	"testing"

	"minber/sandbox"
)

// What /search tells readers to try finds something in the sandbox.
func TestEndToEndTheExamplesOfSearchFindSomething(t *testing.T) {
	in := served(t)
	for _, c := range []struct {
		chat  int64
		found string
	}{{sandbox.Aigerim, "табылғаны: "}, {sandbox.Sergei, "найдено: "}, {sandbox.Emma, "found: "}} {
		how := in.ask(t, c.chat, "/search")
		examples := 0
		for line := range strings.Lines(how) {
			if !strings.Contains(line, "/search") {
				continue
			}
			example, _, _ := strings.Cut(strings.NewReplacer("<code>", "", "</code>", "").Replace(line), " — ")
			if answer := in.ask(t, c.chat, example); !strings.Contains(answer, c.found) {
				t.Errorf("%s is answered with %s", example, answer)
			}
			examples++
		}
		if examples != 7 {
			t.Errorf("%d examples in %s", examples, how)
		}
	}
}

func TestEndToEndSearch(t *testing.T) {
	in := served(t)
	for _, c := range []struct {
		name, ask string
		chat      int64
		want      []string
	}{
		{"a word in another case", "/search форумом", sandbox.Sergei, []string{"найдено: ", "межпарламентском форуме"}},
		{"a short Kazakh word in any form", "/search заңды", sandbox.Aigerim, []string{"табылғаны: "}},
		{"the water in the plural", "/search сулар", sandbox.Aigerim, []string{"табылғаны: "}},
		{"one of two words", "/search бюджет ИЛИ вода", sandbox.Sergei, []string{"бюджет или вода", "найдено: "}},
		{"a country's former name", "/search Turkey", sandbox.Emma, []string{"Türkiye", "found: "}},
		{"a name without its marks", "/search Gabor", sandbox.Emma, []string{"found: ", "Gábor"}},
		{"a header of a file", "/search Lang", sandbox.Emma, []string{"nothing found"}},
		{"a number", "/search 19,4", sandbox.Sergei, []string{"составят 19,4 триллиона"}},
		{"a phrase", "/search «artificial intelligence»", sandbox.Emma, []string{"found: ", "on artificial intelligence in public services"}},
		{"a body in another language", "/search body:Құрылтай grain", sandbox.Emma, []string{"body: Kurultai", "found: "}},
		{"what is no topic is said", "/search бюджет тақырып:жоқтақырып", sandbox.Aigerim, []string{"«жоқтақырып» деген тақырып жоқ", "табылғаны: "}},
		{"only what must not be there", "/search -бюджет", sandbox.Sergei, []string{"только исключения"}},
		{"a word of one language in articles of another", "/search grain", sandbox.Emma, []string{"also: астық, зерно", "found: "}},
		{"a word in quotation marks alone", "/search «astyk»", sandbox.Emma, []string{"nothing found"}},
		{"a filter that there is not", "/search person:Сергалиев", sandbox.Sergei, []string{"Фильтра «person:» нет", "орган:", "найдено: "}},
		{"operators of the index", `/search "бюджет* OR NEAR(a,b) -- '; DROP TABLE articles; <b>`, sandbox.Sergei, []string{"DROP TABLE"}},
		{"days before all articles", "/search to:2001 бюджет", sandbox.Sergei, []string{"ничего не нашлось"}},
	} {
		answer := in.ask(t, c.chat, c.ask)
		for _, want := range c.want {
			if !strings.Contains(answer, want) {
				t.Errorf("%s: %s is answered with %s", c.name, c.ask, answer)
				break
			}
		}
	}
	if log := in.log.String(); strings.Contains(log, "level=ERROR") {
		t.Errorf("errors in the log:\n%s", log)
	}
}
