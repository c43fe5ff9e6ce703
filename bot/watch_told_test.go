package bot_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"minber/bot"
	"minber/digest"
)

// matched is a match as the archive tells it.
func matched(lang string, article int64, w digest.Watch) digest.WatchItem {
	other := map[string]string{"kk": "ru", "ru": "en", "en": "kk"}[lang]
	passage := words(lang, "Комитет бюджет жобасын екінші оқылымда қарады.", "Комитет рассмотрел проект бюджета во втором чтении.", "The committee discussed the draft budget at second reading.")
	word := words(lang, "бюджет", "бюджета", "budget")
	at := strings.Index(passage, word)
	return digest.WatchItem{
		Watch: w, Ref: sampleRef(article, "Agency", lang, words(lang, "Комитет отырысы", "Заседание комитета", "Committee sits")),
		Others: []digest.ArticleRef{sampleRef(article+1, "Газета", other, "")}, Passage: passage, Marks: []digest.Span{{Start: at, End: at + len(word)}},
	}
}

func TestWhatWatchesTell(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		a, _ := samplePair(lang)
		person := digest.Watch{ID: 7, Kind: digest.WatchPerson, Subject: "1", Person: a}
		budget := digest.Watch{ID: 8, Kind: digest.WatchWords, Label: "бюджет", Terms: []string{"бюджет", "budget"}}
		country := digest.Watch{ID: 9, Kind: digest.WatchCountry, Subject: "BG"}
		said, met, both := matched(lang, 1, person), matched(lang, 3, country), matched(lang, 5, person)
		statement, meeting := sampleStatement(lang, 9), sampleMeeting(lang, 1)
		said.Said, met.Passage, both.Said, both.Met = &statement, "", &statement, &meeting
		alsoBudget := matched(lang, 1, budget)
		untitled := matched(lang, 11, budget)
		untitled.Ref.Title = ""
		many := []digest.WatchItem{said, both, alsoBudget, matched(lang, 9, budget), untitled, met}
		var long []digest.WatchItem
		for i := range 30 {
			long = append(long, matched(lang, int64(100+2*i), budget))
		}
		var all strings.Builder
		for _, e := range []struct {
			name  string
			items []digest.WatchItem
			watch int64
			late  bool
		}{
			{"words in a sentence", []digest.WatchItem{matched(lang, 9, budget)}, 8, false},
			{"what a person says", []digest.WatchItem{said}, 7, false},
			{"whom a person meets", []digest.WatchItem{both}, 7, false},
			{"an article of two watches", []digest.WatchItem{said, alsoBudget}, digest.SeveralWatches, false},
			{"a day's matches", many, digest.SeveralWatches, false},
			{"what was missed", many, digest.SeveralWatches, true},
			{"more than one looks through", long, 8, true},
		} {
			parts := renderer(t).RenderWatch(digest.WatchEdition{Lang: lang, Date: "2026-11-20", Items: e.items, Late: e.late})
			fmt.Fprintf(&all, "### %s\n", e.name)
			for i, p := range parts {
				if err := wellFormed(p.HTML); err != nil {
					t.Errorf("%s: %v", e.name, err)
				}
				if last := i == len(parts)-1; last != (p.Watch != 0) || last && p.Watch != e.watch {
					t.Errorf("%s: message %d of %d has the buttons of watch %d", e.name, i+1, len(parts), p.Watch)
				}
				for _, item := range p.Items {
					if !strings.Contains(p.HTML, item.HTML) {
						t.Errorf("%s: %q is not in the message", e.name, item.HTML)
					}
				}
				all.WriteString(p.HTML + "\n\n")
			}
		}
		golden(t, "watch.told."+lang, all.String())
		if parts := renderer(t).RenderWatch(digest.WatchEdition{Lang: lang, Date: "2026-11-20", Items: long}); len(parts) < 2 {
			t.Errorf("30 matches are %d message", len(parts))
		}
		for i := range long {
			long[i].Ref.URL = "https://news.example/" + strings.Repeat("x", 600)
		}
		missed := renderer(t).RenderWatch(digest.WatchEdition{Lang: lang, Date: "2026-11-20", Items: long, Late: true})
		if n := len(utf16.Encode([]rune(missed[0].HTML))); len(missed) != 1 || n > 4096 {
			t.Errorf("what was missed is %d messages, the first of %d characters", len(missed), n)
		}
	}
}

func TestWhatWatchesTellHasButtons(t *testing.T) {
	f := newTelegram(t)
	b, err := bot.New(bot.Options{Token: token, APIURL: f.URL, Rate: 1e6, Packs: samplePacks()})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		watch int64
		want  string
	}{
		{0, ""},
		{12, `"callback_data":"w:m:12"`},
		{digest.SeveralWatches, `"callback_data":"w:h"`},
	} {
		if _, err := b.Sender().Send(t.Context(), digest.Delivery{Chat: "5", Lang: "en"}, digest.Part{HTML: "x", Watch: c.watch}); err != nil {
			t.Fatal(err)
		}
		keys := f.take()[0].Params["reply_markup"]
		if !strings.Contains(keys, c.want) || c.want == "" && keys != "" {
			t.Errorf("watch %d: %s", c.watch, keys)
		}
	}
}
