package bot_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"minber/bot"
	"minber/digest"
)

// notebook is Watches in memory.
type notebook struct {
	mu      sync.Mutex
	all     []digest.Watch
	deleted []digest.Watch
	preview digest.WatchPreview
	related digest.RelatedTerms
}

func (n *notebook) Watches(_ context.Context, chat digest.Address, lang string) ([]digest.Watch, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	var own []digest.Watch
	for _, w := range n.all {
		if w.Chat == chat {
			if w.Kind == digest.WatchPerson {
				w.Person, _ = samplePair(lang)
			}
			own = append(own, w)
		}
	}
	return own, nil
}

func (n *notebook) SaveWatch(_ context.Context, w digest.Watch) (digest.Watch, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if w.ID != 0 {
		i := slices.IndexFunc(n.all, func(x digest.Watch) bool { return x.ID == w.ID && x.Chat == w.Chat })
		if i < 0 {
			return w, digest.ErrNotFound
		}
		n.all[i] = w
		return w, nil
	}
	if len(n.all) >= digest.MostWatches {
		return w, digest.ErrTooMany
	}
	if i := slices.IndexFunc(n.all, func(x digest.Watch) bool { return x.Chat == w.Chat && x.Kind == w.Kind && x.Subject == w.Subject }); i >= 0 {
		w.ID = n.all[i].ID
		n.all[i] = w
		return w, nil
	}
	w.ID = int64(len(n.all) + len(n.deleted) + 1)
	n.all = append(n.all, w)
	return w, nil
}

func (n *notebook) DropWatch(_ context.Context, chat digest.Address, id int64, undo bool) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	from, to := &n.all, &n.deleted
	if undo {
		from, to = to, from
	}
	i := slices.IndexFunc(*from, func(w digest.Watch) bool { return w.ID == id && w.Chat == chat })
	if i < 0 {
		return digest.ErrNotFound
	}
	*to = append(*to, (*from)[i])
	*from = slices.Delete(*from, i, i+1)
	return nil
}

func (n *notebook) WatchPreview(_ context.Context, w digest.Watch) (digest.WatchPreview, error) {
	p := n.preview
	for i, term := range w.Terms {
		p.Terms = append(p.Terms, digest.TermCount{Term: term, Stories: 30 - 7*i})
	}
	return p, nil
}

func (n *notebook) WatchTerms(context.Context, string) (digest.RelatedTerms, error) {
	return n.related, nil
}

// watching is a bot with a notebook and packs that know what goes with a word.
func watching(t *testing.T) (*talk, *notebook) {
	t.Helper()
	n := &notebook{
		preview: digest.WatchPreview{Days: 90, Stories: 51},
		related: digest.RelatedTerms{
			Spellings:  []digest.TermCount{{Term: "byudzhet"}},
			Neighbours: []string{"комиссия", "трансферт"},
		},
	}
	people := samplePeople()
	known := people.find
	people.find = func(name string) ([]digest.PersonHit, error) {
		if name == "Петков" {
			name = "И"
		}
		return known(name)
	}
	return startTalk(t, bot.Options{Watches: n, People: people}), n
}

// dataOf is the data of the first button that begins so.
func dataOf(t *testing.T, log []sent, prefix string) string {
	t.Helper()
	for _, s := range log {
		for _, piece := range strings.Split(s.Params["reply_markup"], `"callback_data":"`)[1:] {
			if data, _, _ := strings.Cut(piece, `"`); strings.HasPrefix(data, prefix) {
				return data
			}
		}
	}
	t.Fatalf("no button %q under %s", prefix, show("", log))
	return ""
}

func TestWhatReadersSeeOfWatches(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			c, n := watching(t)
			var all strings.Builder
			var log []sent
			note := func(title string) {
				all.WriteString(show(title, log))
				check(t, title, log)
			}
			say := func(text string) { log = c.ask(lang, text); note(text) }
			// press presses the first button under the latest message whose
			// data begins so.
			press := func(prefix string) { log = c.press(lang, dataOf(t, log, prefix)); note("press " + prefix) }
			forge := func(data string) { log = c.press(lang, data); note("press " + data) }
			say("/watch")
			say("и, не, the")
			say("Бекенов")
			press("w:r:2:0:daily")
			press("w:a")
			press("w:l")

			say("/watch бюджет")
			press("w:i:w")
			press("w:s:4:3")
			press("w:q")
			say("қазына қаржысы, Бюджет")
			press("w:r")
			n.preview = digest.WatchPreview{Days: 21, Stories: 2}
			press("w:r:5:b:weekly")
			press("w:a")
			n.preview.Stories = 0
			say("/watch Turkey")
			press("w:s")
			press("w:r")
			press("w:r:7:f:daily")
			press("w:a")
			say("/watch Құрылтай")
			forge("w:t:social")
			say("/start wp1")
			say("/start wtsocial")
			say("/watch Петков")
			say("/watch")
			press("w:o:2")
			press("w:k:2:daily")
			press("w:z")
			press("w:l")
			press("w:o:2")
			press("w:y")
			press("w:e")
			press("w:r")
			forge("w:o:2")
			press("w:x")
			forge("w:x:2")
			forge("w:u:2")
			forge("w:m:1")
			golden(t, "watch."+lang, all.String())
		})
	}
}

func TestWatchesRefuseWhatIsForged(t *testing.T) {
	c, n := watching(t)
	c.press("ru", dataOf(t, c.ask("ru", "/watch Бекенов"), "w:a"))
	n.all = append(n.all, digest.Watch{ID: 50, Chat: "999", Kind: digest.WatchWords, Label: "чужое", Cadence: digest.Instant})
	before := slices.Clone(n.all)
	for _, data := range []string{
		"w", "w:", "w::", "w:o", "w:o:x", "w:o:99", "w:o:50", "w:v:50", "w:k:50:daily", "w:k:1:hourly", "w:z:50", "w:y:50", "w:m:50", "w:x:50",
		"w:e:50", "w:u:50", "w:u:x", "w:p:99", "w:p:x", "w:c:XX", "w:c:", "w:b:nowhere", "w:t:nothing", "w:j:1", "w:i:w:99", "w:i:w:x", "w:i:p:99",
		"w:s:99:0", "w:s:1:ffffffff", "w:s:1:-1", "w:s:1:zz", "w:r:1:0:hourly", "w:a:1:0:", "w:a:1:0:never", "w:a:99:0:daily", "w:q:1:4", "w:i:w:2",
	} {
		log := c.press("ru", data)
		if len(log) != 1 || log[0].Method != "answerCallbackQuery" || !strings.Contains(log[0].Params["text"], "устарела") {
			t.Errorf("%s: %s", data, show("", log))
		}
	}
	if !slices.EqualFunc(before, n.all, func(a, b digest.Watch) bool { return fmt.Sprint(a) == fmt.Sprint(b) }) {
		t.Errorf("something was changed: %+v", n.all)
	}
}

func TestWatchesTakeBadInput(t *testing.T) {
	c, n := watching(t)
	for _, text := range []string{
		"/watch " + strings.Repeat("слово ", 700), "/watch и", "/watch the of", "/watch !!! ,,, ...", "/watch \u202e\u202d", "/watch <b>&\"", "/watch Z̶̢̛a̷l̴g̸o̵",
		`/watch "бюджет* OR NEAR(a,b) -- '; DROP TABLE watches;`, "/watch а,б,в,г,д,е,ж", "/watch " + strings.Repeat("ы", 199), "/start w", "/start wz1", "/start wp", "/start wc" + strings.Repeat("x", 60),
	} {
		check(t, text, c.ask("ru", text))
	}
	c.ask("ru", "/watch")
	check(t, "a long answer", c.ask("ru", strings.Repeat("длинно ", 590)))
	if len(n.all) != 0 {
		t.Errorf("something is watched: %+v", n.all)
	}
}

func TestAWatchIsMadeOnceHoweverOftenTheButtonIsPressed(t *testing.T) {
	c, n := watching(t)
	save := dataOf(t, c.ask("ru", "/watch Бекенов"), "w:a")
	for range 2 {
		c.push(press(101, "private", "ru", save, 101))
	}
	c.wait(2)
	if len(n.all) != 1 {
		t.Errorf("%d watches", len(n.all))
	}
}

func TestTheLastWatchIsSaidToBeTheLast(t *testing.T) {
	c, n := watching(t)
	for i := range digest.MostWatches {
		n.all = append(n.all, digest.Watch{ID: int64(i + 1), Chat: "101", Kind: digest.WatchWords, Label: fmt.Sprint("слово ", i), Cadence: digest.Daily})
	}
	if log := show("", c.ask("ru", "/watch Бекенов")); !strings.Contains(log, "уже 20 — это предел") {
		t.Error(log)
	}
	list := c.ask("ru", "/watch")
	check(t, "a full list", list)
	if log := show("", list); strings.Contains(log, "w:n") || !strings.Contains(log, "слово 19") {
		t.Error(log)
	}
}

func TestOnlyAdministratorsChangeWhatAGroupWatches(t *testing.T) {
	c, n := watching(t)
	n.all = []digest.Watch{{ID: 1, Chat: "-1001", Kind: digest.WatchWords, Subject: "бюджет", Label: "бюджет", Terms: []string{"бюджет"}, Cadence: digest.Instant}}
	group := func(user int64, data string) string {
		c.push(press(-1001, "supergroup", "ru", data, user))
		c.wait(1)
		return show(data, c.take())
	}
	for _, data := range []string{"w:k:1:daily", "w:z:1", "w:x:1", "w:e:1", "w:m:1", "w:t:social", "w:n"} {
		if log := group(50, data); !strings.Contains(log, "администратор") {
			t.Errorf("%s by a member: %s", data, log)
		}
	}
	if n.all[0].Cadence != digest.Instant || n.all[0].Paused {
		t.Errorf("a member changed it: %+v", n.all[0])
	}
	for _, data := range []string{"w:l", "w:o:1"} {
		if log := group(50, data); !strings.Contains(log, "бюджет") {
			t.Errorf("a member may look: %s", log)
		}
	}
	group(900, "w:k:1:daily")
	if n.all[0].Cadence != digest.Daily {
		t.Errorf("an administrator did not change it: %+v", n.all[0])
	}
	c.push(message(-1001, "supergroup", "ru", "/watch дороги"))
	c.wait(1)
	if log := show("", c.take()); !strings.Contains(log, "администратор") {
		t.Errorf("a member's command: %s", log)
	}
}

func TestSettingUpAWatchEndsAtEveryStep(t *testing.T) {
	for _, c := range []struct {
		name  string
		steps []string // what is said, or pressed if it has a colon
	}{
		{"when it is asked what to watch", []string{"/watch"}},
		{"when nothing was said", []string{"/watch", "и"}},
		{"when it is asked who is meant", []string{"/watch", "Петков"}},
		{"when words are on offer", []string{"/watch бюджет", "w:i:w:1"}},
		{"when one more word is asked for", []string{"/watch бюджет", "w:i:w:1", "w:q:2:1"}},
		{"at the last step", []string{"/watch Болгария"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			talk, n := watching(t)
			var log []sent
			for _, step := range c.steps {
				if strings.Contains(step, ":") {
					log = talk.press("ru", step)
				} else {
					log = talk.ask("ru", step)
				}
			}
			if last := log[len(log)-1]; !strings.Contains(last.Params["reply_markup"], `"w:d"`) {
				t.Fatalf("there is no way out:%s", show("", log))
			}
			log = talk.press("ru", "w:d")
			if last := log[len(log)-1]; last.Method != "editMessageText" || last.Params["reply_markup"] != "" {
				t.Errorf("the way out leads to%s", show("", log))
			}
			if log := talk.ask("ru", "налоги"); strings.Contains(show("", log), `"w:`) || len(n.all) != 0 {
				t.Errorf("something is left behind: %v%s", n.all, show("", log))
			}
		})
	}
}
