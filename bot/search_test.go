package bot_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/bot"
	"minber/digest"
)

// searchArchive finds two articles, whatever is asked, unless a word of the
// query is "zilch"; asked gets what it was asked.
func searchArchive(asked *[]digest.SearchQuery) fakeArchive {
	archive := sampleArchive()
	archive.search = func(q digest.SearchQuery) ([]digest.SearchHit, int, error) {
		*asked = append(*asked, q)
		if strings.Contains(q.Words, "zilch") {
			return nil, 0, nil
		}
		passage := words(q.Lang, "Бюджет <талқыланды>, бюджетке 5 түзету енгізілді.", "Бюджет <обсудили>, в бюджет внесли 5 поправок.", "The budget was <discussed>; 5 amendments to the budget were made.")
		var marks []digest.Span
		for at := 0; ; {
			i := strings.Index(strings.ToLower(passage[at:]), words(q.Lang, "бюджет", "бюджет", "budget"))
			if i < 0 {
				break
			}
			end := at + i + len(words(q.Lang, "бюджет", "бюджет", "budget"))
			marks = append(marks, digest.Span{Start: at + i, End: end})
			at = end
		}
		return []digest.SearchHit{
			{Ref: sampleRef(1, "Agency", q.Lang, words(q.Lang, "Бюджет туралы", "О бюджете", "On the budget")), Passage: passage, Marks: marks},
			{Ref: sampleRef(2, "Газета", "kk", ""), Passage: strings.Repeat("Өте ұзақ сөйлем ", 20)},
		}, 1000, nil
	}
	return archive
}

func TestWhatReadersSeeWhenTheySearch(t *testing.T) {
	questions := []string{
		"/search", "/search бюджета комитет «в первом чтении» -налог -«ауыз су»",
		"/search бюджет орган:құрылтай topic:экономика from:2026-11-01 to:20.11.2026 -topic:culture -body:kurultai",
		"/search from:1 ноября 2025", "/search to:декабрь 2025", "/search from:кеше to:вчера",
		"/search бюджет topic:xyz body:«Некто <b>» from:soon", "/search topic:xyz", "/search -налог", "/search zilch body:xyz", "/search 🙂", "/search бюджет «страны",
		"/search body: бюджет topic:", "/search " + strings.Repeat("аб ", 30), "/search \u202eбюджет\u0301\u0302\u0303\u0304 <b>\x00&",
	}
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			var asked []digest.SearchQuery
			c := startTalk(t, bot.Options{Archive: searchArchive(&asked)})
			var all strings.Builder
			for _, q := range questions {
				log := c.ask(lang, q)
				all.WriteString(show(q, log))
				check(t, q, log)
			}
			log := c.press(lang, "v:1:333")
			all.WriteString(show("press v:1:333", log))
			check(t, "the last page", log)
			golden(t, "search."+lang, all.String())
			want := digest.SearchQuery{
				Words: "бюджет", Bodies: []string{"kz-kurultai"}, Topics: []string{"economy_budget"}, From: "2026-11-01", To: "2026-11-20",
				NotBodies: []string{"kz-kurultai"}, NotTopics: []string{"culture_religion"}, Lang: lang, Page: digest.Page{Limit: 3},
			}
			if diff := cmp.Diff(want, asked[1]); diff != "" {
				t.Errorf("the archive was asked otherwise:\n%s", diff)
			}
			if last := asked[len(asked)-1]; last.Words != "бюджета комитет" || last.Page.Offset != 999 {
				t.Errorf("the last page is asked for by %+v", last)
			}
		})
	}
}

func TestASearchForSomebodyLeadsToThem(t *testing.T) {
	var asked []digest.SearchQuery
	people := samplePeople()
	person, other := samplePair("ru")
	people.find = func(name string) ([]digest.PersonHit, error) {
		hits := []digest.PersonHit{{PersonRef: person, Fit: digest.FitExact}}
		switch name {
		case "Бекенов", "zilch":
		case "Айдос":
			hits = append(hits, digest.PersonHit{PersonRef: other, Fit: digest.FitExact})
		default:
			hits[0].Fit = digest.FitGuess
		}
		return hits, nil
	}
	c := startTalk(t, bot.Options{Archive: searchArchive(&asked), People: people})
	for _, one := range []struct {
		name, asked string
		leads       bool
	}{
		{"a name", "/search Бекенов", true},
		{"a name that no article has as it is written", "/search zilch", true},
		{"a name of several", "/search Айдос", false},
		{"a word that is like a name", "/search бюджет", false},
		{"no word", "/search topic:economy", false},
	} {
		t.Run(one.name, func(t *testing.T) {
			if got := show("", c.ask("ru", one.asked)); strings.Contains(got, `"p:1"`) != one.leads {
				t.Errorf("a button to the card: %v expected in%s", one.leads, got)
			}
		})
	}
}
