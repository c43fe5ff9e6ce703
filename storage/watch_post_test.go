package storage_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// titles words matches as their headlines and passages.
type titles struct{}

func (titles) RenderWatch(e digest.WatchEdition) []digest.Part {
	lines := []string{e.Lang, e.Date}
	for _, m := range e.Items {
		lines = append(lines, m.Watch.Label+": "+m.Ref.Title+": "+m.Passage)
	}
	return digest.Plainly(strings.Join(lines, "\n"))
}

// watcher tells an archive's matches.
func (a *archive) watcher() *digest.Watcher {
	return &digest.Watcher{Book: a.Store, Render: titles{}, Clock: func() time.Time { return a.now }}
}

// told feeds the outbox and returns what is to be sent.
func (a *archive) told() []string {
	a.t.Helper()
	ok(a.t, a.watcher().Feed(a.t.Context(), a.now))
	var all []string
	for _, d := range must(a.Advance(a.t.Context(), nil, a.now, 100))(a.t) {
		for _, p := range must(a.Parts(a.t.Context(), d.Edition))(a.t) {
			all = append(all, string(d.Chat)+" "+d.Slot+"\n"+p.HTML)
		}
		a.settle(digest.Settled{ID: d.ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1, MessageID: 1}})
	}
	return all
}

func TestMatchesAreToldOnce(t *testing.T) {
	a := stemmed(t)
	a.watcherOf("7", wordsOf("бюджет"))
	daily := wordsOf("доклад")
	daily.Cadence = digest.Daily
	a.watcherOf("8", daily)
	a.keep(text{url: "https://a.example/1", body: debate, u: debateRead()})
	want := []string{"7 watch:1:1\nru\n2026-11-20\nбюджет: Обсуждение: Сенат обсудил бюджет страны."}
	if diff := cmp.Diff(want, a.told()); diff != "" {
		t.Error(diff)
	}
	if again := a.told(); again != nil {
		t.Errorf("told twice: %v", again)
	}
	a.now = a.now.Add(24 * time.Hour)
	want = []string{"8 watch:2:1\nru\n2026-11-21\nдоклад: Обсуждение: Айдос Бекенов выступил с докладом."}
	if diff := cmp.Diff(want, a.told()); diff != "" {
		t.Error(diff)
	}
}

func TestAChatThatChangesItsSettingsChangesWhatWaits(t *testing.T) {
	a := stemmed(t)
	daily := wordsOf("бюджет")
	daily.Cadence = digest.Daily
	a.watcherOf("7", daily)
	a.keep(text{url: "https://a.example/1", body: debate, u: debateRead()})
	if told := a.told(); told != nil {
		t.Fatalf("told before its hour: %v", told)
	}
	c := must(a.Chat(t.Context(), "7"))(t)
	c.Schedule.Hour = 9 // an hour from now
	ok(t, a.SaveChat(t.Context(), c))
	a.now = a.now.Add(time.Hour)
	if told := a.told(); len(told) != 1 {
		t.Errorf("not told at the new hour: %v", told)
	}
}

func TestAWatchThatChangesItsCadenceChangesWhatWaits(t *testing.T) {
	a := stemmed(t)
	weekly := wordsOf("бюджет")
	weekly.Cadence = digest.Weekly
	weekly.Chat, weekly.ID = "7", a.watcherOf("7", weekly)
	a.keep(text{url: "https://a.example/1", body: debate, u: debateRead()})
	if told := a.told(); told != nil {
		t.Fatalf("told before its day: %v", told)
	}
	weekly.Cadence = digest.Instant
	must(a.SaveWatch(t.Context(), weekly))(t)
	if told := a.told(); len(told) != 1 {
		t.Errorf("not told at once: %v", told)
	}
}

func TestOfTwoProcessesOneTells(t *testing.T) {
	a := stemmed(t)
	a.watcherOf("7", wordsOf("бюджет"))
	a.keep(text{url: "https://a.example/1", body: debate, u: debateRead()})
	waiting := must(a.WaitingMatches(t.Context(), a.now, 10))(t)
	post := digest.WatchPost{
		Matches: []int64{waiting[0].ID}, Parts: digest.Plainly("x"),
		Delivery: digest.Delivery{Chat: "7", Slot: "watch:1:1", Edition: "watch:1:1", Date: "2026-11-20"},
	}
	other := post
	other.Delivery.Slot, other.Delivery.Edition = "watch:1:2", "watch:1:2"
	ok(t, a.PostMatches(t.Context(), []digest.WatchPost{post}))
	ok(t, a.PostMatches(t.Context(), []digest.WatchPost{other, post}))
	if pending := must(a.Advance(t.Context(), nil, a.now, 10))(t); len(pending) != 1 || pending[0].Slot != "watch:1:1" {
		t.Errorf("%+v", pending)
	}
}

func TestALongSentenceBeginsNearWhatIsMarked(t *testing.T) {
	a := stemmed(t)
	a.watcherOf("7", wordsOf("бюджет"))
	long := strings.Repeat("Слово ещё одно. ", 2) + "Вступление " + strings.Repeat("тянется\n и  тянется ", 30) + "пока не назван бюджет страны."
	a.keep(text{url: "https://a.example/1", body: long, u: digest.Understanding{Lang: "ru", Sentences: sentencesOf(long)}})
	id := must(a.WaitingMatches(t.Context(), a.now, 10))(t)[0].ID
	item := must(a.MatchItems(t.Context(), []int64{id}, "ru"))(t)[id]
	if n := len([]rune(item.Passage)); n > 300 || !strings.HasPrefix(item.Passage, "…") || strings.Contains(item.Passage, "  ") {
		t.Errorf("%d characters: %q", n, item.Passage)
	}
	if m := item.Marks; len(m) != 1 || item.Passage[m[0].Start:m[0].End] != "бюджет" {
		t.Errorf("marked %v of %q", m, item.Passage)
	}
}

func TestWhatIsForgottenAndTidied(t *testing.T) {
	a := stemmed(t)
	a.watcherOf("7", wordsOf("бюджет"))
	gone := a.watcherOf("8", wordsOf("бюджет"))
	a.keep(text{url: "https://a.example/1", body: debate, u: debateRead()})
	ok(t, a.Forget(t.Context(), "7"))
	ok(t, a.DropWatch(t.Context(), "8", gone, false))
	a.now = a.now.Add(25 * time.Hour)
	ok(t, a.Tidy(t.Context()))
	if err := a.DropWatch(t.Context(), "8", gone, true); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("taken back after a day: %v", err)
	}
	if left := a.told(); left != nil {
		t.Errorf("told a chat that was forgotten: %v", left)
	}
}
