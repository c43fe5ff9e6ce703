package bot

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"minber/digest"
)

func testNames(t testing.TB) *searchNames {
	t.Helper()
	words, err := newCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	body := func(id, kk, ru, en string, more ...string) digest.Body {
		return digest.Body{ID: id, Names: map[string]string{"kk": kk, "ru": ru, "en": en}, Aliases: map[string][]string{"ru": more}}
	}
	bodies := make(map[string]digest.Body)
	for _, b := range []digest.Body{
		body("kz-kurultai", "Құрылтай", "Курултай", "Kurultai", "парламент"),
		body("kz-parliament", "Парламент", "Парламент", "Parliament"),
		body("kz-senate", "Сенат", "Сенат", "Senate", "сенат парламента"),
		body("uz-lower", "Өзбекстан Олий Мажлисінің Заң шығару палатасы", "Законодательная палата Олий Мажлиса Узбекистана", "Legislative Chamber of Uzbekistan"),
	} {
		bodies[b.ID] = b
	}
	return newSearchNames(words, bodies)
}

func testNow() time.Time { return time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC) }

// spell writes a query down as it was understood.
func spell(q inquiry) string {
	var parts []string
	add := func(name string, list ...string) {
		if list = slices.DeleteFunc(list, func(s string) bool { return s == "" }); len(list) > 0 {
			parts = append(parts, name+strings.Join(list, "|"))
		}
	}
	add("", q.Words)
	for _, choice := range q.either {
		any := eitherOf(choice)
		add("any:", append([]string{any.Words}, any.Phrases...)...)
	}
	add("phrase:", q.Phrases...)
	add("not:", q.Not...)
	add("body:", slices.Sorted(slices.Values(q.Bodies))...)
	add("topic:", q.Topics...)
	add("notbody:", q.NotBodies...)
	add("nottopic:", q.NotTopics...)
	add("from:", q.From)
	add("to:", q.To)
	for _, a := range q.amiss {
		add(a.id+":", a.text+" ")
	}
	return strings.Join(parts, "; ")
}

func TestQueriesAreReadAsPeopleWriteThem(t *testing.T) {
	names := testNames(t)
	for _, c := range []struct{ name, query, want string }{
		{"words", "бюджет  комитета", "бюджет комитета"},
		{"a phrase in any quotation marks", `«а б» “c d” „e f“ "g h" ”i j”`, "phrase:а б|c d|e f|g h|i j"},
		{"a mark inside of other marks", `«а “б” в»`, "phrase:а “б” в"},
		{"a phrase that touches a word", `foo"a b"bar`, "foo bar; phrase:a b"},
		{"a quotation mark that nothing closes", `бюджет «страны на год`, "бюджет страны на год; open_quote:страны на год "},
		{"a lonely closing mark", `бюджет”`, "бюджет"},
		{"nothing in marks", `«» ""`, ""},
		{"words that must not be there", "бюджет -налог –пошлина −сбор", "бюджет; not:налог|пошлина|сбор"},
		{"a phrase that must not be there", `бюджет -«налоговый кодекс»`, "бюджет; not:налоговый кодекс"},
		{"a dash between words", "Казахстан – Россия - мост", "Казахстан Россия мост"},
		{"a hyphen in a word", "премьер-министр", "премьер-министр"},
		{"dashes alone", "- -- —", ""},
		{"only what must not be there", "-бюджет", "not:бюджет"},
		{"a body in any language", "body:сенат body:Құрылтай орган:senate", "body:kz-kurultai|kz-senate|kz-senate"},
		{"a body by its id", "body:uz-lower", "body:uz-lower"},
		{"a body in another case", "орган:сената", "body:kz-senate"},
		{"a body in a Kazakh case", "орган:құрылтайдың", "body:kz-kurultai"},
		{"a body by a word of its name", "body:legislative", "body:uz-lower"},
		{"a body by the beginning of its name", "body:kurul", "body:kz-kurultai"},
		{"a name that two bodies have", "орган:парламент", "body:kz-kurultai|kz-parliament"},
		{"a body of several words", "бюджет орган:законодательная палата олий мажлиса узбекистана налог", "бюджет налог; body:uz-lower"},
		{"a body in quotation marks", "орган:«сенат парламента» x", "x; body:kz-senate"},
		{"a body behind a blank", "body: senate x", "x; body:kz-senate"},
		{"a body that must not be there", "бюджет -body:senate", "бюджет; notbody:kz-senate"},
		{"a body that there is not", "body:xyz бюджет", "бюджет; no_body:xyz "},
		{"a topic by a word of its name", "topic:budget тема:экономика тақырып:сайлау", "topic:economy_budget|economy_budget|reform_elections"},
		{"a topic by its id", "topic:economy_budget", "topic:economy_budget"},
		{"a topic by its name", "тема:экология и энергетика газ", "газ; topic:environment_energy"},
		{"a topic in another case", "тема:выборам", "topic:reform_elections"},
		{"a topic without Kazakh letters before the colon", "такырып:мәдениет", "topic:culture_religion"},
		{"a topic that must not be there", "x -topic:культура", "x; nottopic:culture_religion"},
		{"a topic that there is not", "topic:xyz бюджет", "бюджет; no_topic:xyz "},
		{"a topic by a short word of its name", "topic:AI", "topic:digital_ai"},
		{"and is no topic", "topic:and тақырып:және", "no_topic:and ; no_topic:және "},
		{"ISO days", "from:2026-11-01 to:2026-11-20", "from:2026-11-01; to:2026-11-20"},
		{"days with dots", "с:1.11.2026 по:20.11.2026", "from:2026-11-01; to:2026-11-20"},
		{"days of this year", "from:1.11 to:1.12", "from:2025-12-01; to:2026-11-01"},
		{"words for days", "бастап:кеше дейін:бүгін", "from:2026-11-19; to:2026-11-20"},
		{"days in words", "с:1 ноября 2025 года по:3 декабря бюджет", "бюджет; from:2025-11-01; to:2025-12-03"},
		{"days in Kazakh", "бастап:2026 жылғы 5 қазан дейін:7 қарашаға", "from:2026-10-05; to:2026-11-07"},
		{"days in English", "from:November 5, 2026 to:7th Nov 2026 law", "law; from:2026-11-05; to:2026-11-07"},
		{"months and years", "from:2025 to:2026-02", "from:2025-01-01; to:2026-02-28"},
		{"a month by name", "с:марта по:апрель 2026", "from:2026-03-01; to:2026-04-30"},
		{"a month that is still to come is last year's", "from:декабрь", "from:2025-12-01"},
		{"days in the wrong order", "from:2026-11-20 to:2026-11-01", "from:2026-11-01; to:2026-11-20"},
		{"a day that there is not", "from:31.02.2026 to:31 июня x", "июня x; no_from:31.02.2026 ; no_to:31 "},
		{"a day that is none", "from:soon budget", "budget; no_from:soon "},
		{"a day that must not be there", "-from:2026-11-01 x", "x; no_from:2026-11-01 "},
		{"a filter with nothing behind it", "бюджет body:", "бюджет; no_value:body: "},
		{"a filter before another", "topic: body:senate", "body:kz-senate; no_value:topic: "},
		{"a colon that is no filter", "16:9 https://x.kz/a", "16:9 https://x.kz/a"},
		{"a filter that there is not", "person:Бекенов бюджет", "Бекенов бюджет; no_operator:person: "},
		{"two of them, the first is told", "автор:Бекенов source:x", "Бекенов x; no_operator:автор: "},
		{"one behind a body's name", "body:сенат lang:kk", "kk; body:kz-senate; no_operator:lang: "},
		{"one with a blank behind it", "ел: Түркия", "Түркия; no_operator:ел: "},
		{"one that must not be there", "бюджет -автор:Бекенов", "бюджет; not:Бекенов; no_operator:автор: "},
		{"who speaks in a headline is no filter", "Бекенов: бюджет принят", "Бекенов: бюджет принят"},
		{"a filter in quotation marks", "«topic:budget»", "phrase:topic:budget"},
		{"one of two words", "бюджет OR вода", "any:бюджет|вода"},
		{"one of several, and one more", "су НЕМЕСЕ жер НЕМЕСЕ «ауыл шаруашылығы» тариф", "тариф; any:су|жер|ауыл шаруашылығы"},
		{"one of two phrases", "«a b» ИЛИ «c d»", "any:a b|c d"},
		{"two choices", "a OR b c OR d", "any:a|b; any:c|d"},
		{"or in small letters is a word", "рак или рыба", "рак или рыба"},
		{"or with nothing beside it", "OR бюджет ИЛИ", "OR бюджет ИЛИ"},
		{"or in front of a filter", "бюджет OR body:senate", "бюджет OR; body:kz-senate"},
		{"or in front of what must not be there", "бюджет OR -налог", "бюджет OR; not:налог"},
		{"and in capitals is what words mean anyway", "бюджет AND вода И земля", "бюджет вода земля"},
		{"operators of other engines", `a AND (b OR c*) NEAR/3 "d`, "a NEAR/3 d; any:b|c*; open_quote:d "},
		{"what can't be seen", "бюд\u200bжет\u202e \x00налог\ufeff", "бюджет налог"},
		{"what is not text", "\xff\xfe бюджет", "бюджет"},
		{"nothing", " \t\n", ""},
		{"signs alone", "!!! ??? & | * 🙂", ""},
	} {
		if got := spell(readInquiry(c.query, names, testNow())); got != c.want {
			t.Errorf("%s: %q is read as\n%s, want\n%s", c.name, c.query, got, c.want)
		}
	}
}

func TestLongQueriesAreCutAndSaySo(t *testing.T) {
	names := testNames(t)
	q := readInquiry(strings.Repeat("слово ", 700)+strings.Repeat("«а б» ", 20)+strings.Repeat("-нет ", 20), names, testNow())
	if len(q.words) != mostAsked || len(q.Phrases) != mostRows || len(q.Not) != mostRows || len(q.amiss) == 0 {
		t.Errorf("%d words, %d phrases, %d exclusions, %d left out", len(q.words), len(q.Phrases), len(q.Not), len(q.amiss))
	}
}

func FuzzReadInquiry(f *testing.F) {
	for _, seed := range []string{
		"", "бюджет -налог «а б» body:сенат topic:budget from:2026-11-01 to:1 декабря", `"`, "from:", "-body:", "body:«", "to:99999999999999999999",
		"a\u0301\u0302\u0303 \u202eabc", "topic: topic: topic:", "с:1 ноября 2026 года по: сегодня", "-\"-\"", "from:1900-00-00", "\xff:\xfe",
	} {
		f.Add(seed)
	}
	names := testNames(f)
	f.Fuzz(func(t *testing.T, text string) {
		q := readInquiry(text, names, testNow())
		for _, list := range [][]string{q.words, q.Phrases, q.Not} {
			for _, words := range list {
				if !utf8.ValidString(words) || strings.TrimSpace(words) != words || words == "" {
					t.Errorf("%q: %q", text, words)
				}
			}
		}
		if len(q.words) > mostAsked || len(q.Phrases) > mostRows || len(q.Not) > mostRows {
			t.Errorf("%q: too much of it: %+v", text, q)
		}
		for _, day := range []string{q.From, q.To} {
			if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
				t.Errorf("%q: %v", text, err)
			}
		}
		if q.From != "" && q.To != "" && q.From > q.To {
			t.Errorf("%q: from %s to %s", text, q.From, q.To)
		}
		for _, a := range q.amiss {
			if !utf8.ValidString(a.text) {
				t.Errorf("%q: %q", text, a.text)
			}
		}
		again := readInquiry(text, names, testNow())
		if fmt.Sprint(again) != fmt.Sprint(q) {
			t.Errorf("%q is read in two ways", text)
		}
	})
}
