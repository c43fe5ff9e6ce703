package storage_test

import (
	"testing"
	"time"

	"minber/digest"
)

// itemised words matches as items that corrections find.
type itemised struct{}

func (itemised) RenderWatch(e digest.WatchEdition) []digest.Part {
	p := digest.Part{}
	for _, m := range e.Items {
		p.HTML += m.Ref.Title
		p.Items = append(p.Items, digest.Item{Kind: digest.ItemStory, ID: m.Ref.ID, Article: m.Ref.ID, HTML: m.Ref.Title})
	}
	return []digest.Part{p}
}

func TestALaterOutletIsAddedToWhatWasToldAtOnce(t *testing.T) {
	for _, c := range []struct {
		name    string
		cadence digest.Cadence
		after   time.Duration
		added   bool
	}{
		{"within a day", digest.Instant, 23 * time.Hour, true},
		{"not to an older message", digest.Instant, 25 * time.Hour, false},
		{"nor to what is told once a day", digest.Daily, time.Hour, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := stemmed(t)
			w := wordsOf("бюджет")
			w.Cadence = c.cadence
			a.watcherOf("7", w)
			first := a.keep(text{url: "https://a.example/1", source: "a", body: debate, u: debateRead()}).ID
			told := must(a.WaitingMatches(t.Context(), a.now, 10))(t)
			if c.cadence == digest.Daily {
				a.now = a.now.Add(24 * time.Hour)
			}
			watcher := a.watcher()
			watcher.Render = itemised{}
			ok(t, watcher.Feed(t.Context(), a.now))
			a.now = a.now.Add(c.after)
			second := a.keep(text{url: "https://b.example/1", source: "b", body: debate + " Так пишут и другие.", u: debateRead()}).ID
			item := must(a.MatchItems(t.Context(), []int64{told[0].ID}, "ru"))(t)[told[0].ID]
			if len(item.Others) != 1 || item.Others[0].ID != second {
				t.Fatalf("the second is no article of the story: %+v", item)
			}
			stale := must(a.Stale(t.Context(), 10))(t)
			if !c.added {
				if len(stale) != 0 {
					t.Errorf("worded again: %+v", stale)
				}
				return
			}
			if len(stale) != 1 || stale[0].Edition != "watch:1:1" || len(stale[0].Outlets) != 1 {
				t.Fatalf("worded again: %+v", stale)
			}
			o := stale[0].Outlets[0]
			if o.Part != 0 || o.Item != 0 || o.Lead.ID != first || len(o.Others) != 1 || o.Others[0].ID != second {
				t.Errorf("outlets: %+v", o)
			}
		})
	}
}
