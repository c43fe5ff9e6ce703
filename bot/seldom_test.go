package bot_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

// seldom writes down screens that the other golden files lack: what is empty,
// full, refused or broken.
type seldom struct {
	t    *testing.T
	lang string
	all  strings.Builder
}

func (s *seldom) note(title string, log []sent) {
	s.t.Helper()
	log = slices.DeleteFunc(log, func(one sent) bool { return one.Method == "getChatMember" || one.Method == "getChat" })
	s.all.WriteString(show(title, log))
	check(s.t, title, log)
}

func TestWhatReadersSeeSeldom(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			s := &seldom{t: t, lang: lang}
			s.empty()
			s.full()
			s.inAGroup()
			s.settings()
			s.watches()
			s.offices()
			s.channels()
			s.editors()
			golden(t, "seldom."+lang, s.all.String())
		})
	}
}

// empty is an archive in which there is nothing, and one that fails.
func (s *seldom) empty() {
	archive, people, ledger := sampleArchive(), samplePeople(), sampleLedger()
	archive.material = func(w digest.Window, lang string) (digest.Material, error) {
		m := digest.Material{Window: w, Lang: lang}
		if w.To.Sub(w.From) <= 24*time.Hour { // of the day sources were read, of the days before none
			m.Intake = digest.Intake{Sources: 3, Seen: 12}
		}
		return m, nil
	}
	archive.sources = func() ([]digest.SourceHealth, error) { return nil, nil }
	archive.search = func(digest.SearchQuery) ([]digest.SearchHit, int, error) { return nil, 0, errors.New("disk") }
	people.active = func() ([]digest.ActivePerson, error) { return nil, nil }
	ledger.ledger = func(q digest.MeetingQuery) (digest.Ledger, error) {
		met := sampleMeeting(q.Lang, 10)
		met.Kind = digest.KindReception
		return digest.Ledger{Meetings: []digest.MeetingRecord{met, met}, Total: 2, Last: met.Date, First: met.Date}, nil
	}
	c := startTalk(s.t, bot.Options{Archive: archive, People: people, Ledger: ledger})
	for _, text := range []string{"/start", "/digest", "/digest 7", "/speaker", "/sources", "/meetings", "/search бюджет"} {
		s.note("nothing there: "+text, c.ask(s.lang, text))
	}
	s.note("a press that fails", c.press(s.lang, "c:search:бюджет"))
	archive.search = func(digest.SearchQuery) ([]digest.SearchHit, int, error) { return nil, 0, nil }
	c = startTalk(s.t, bot.Options{Archive: archive, People: people})
	fmt.Fprintf(&s.all, "### inline, nothing found\n%s\n\n", c.inline(101, s.lang, "Никто", "")["button"])
}

// full is when there is no room for more.
func (s *seldom) full() {
	reminders := &fakeReminders{}
	for range 50 {
		reminders.kept = append(reminders.kept, digest.Reminder{Chat: "101"})
	}
	n := &notebook{}
	for i := range digest.MostWatches {
		n.all = append(n.all, digest.Watch{ID: int64(i + 1), Chat: "101", Kind: digest.WatchWords, Subject: fmt.Sprint(i)})
	}
	c := startTalk(s.t, bot.Options{Reminders: reminders, Watches: n})
	s.note("one reminder too many", c.press(s.lang, "u:s:4:0"))
	s.note("one watch too many", c.ask(s.lang, "/watch Бекенов"))
	s.note("/subscribe", c.ask(s.lang, "/subscribe"))
	s.note("/stop, with watches", c.ask(s.lang, "/stop"))
	hasty := startTalk(s.t, bot.Options{Burst: 1})
	hasty.ask(s.lang, "/help")
	s.note("too fast", hasty.ask(s.lang, "/help"))
	s.note("a press that is too fast", hasty.press(s.lang, "c:help"))
}

func (s *seldom) inAGroup() {
	c := startTalk(s.t, bot.Options{})
	for _, one := range []struct {
		topic int
		user  int64
		text  string
	}{
		{3, 900, "/watch"},
		{3, 900, "/forget"},
		{3, 900, "/subscribe 9"},
		{3, 50, "/settings"},
		{4, 50, "/settings"},
		{3, 50, "/forget"},
		{3, 50, "/watch бюджет"},
		{3, 50, "/unsubscribe"},
		{3, 900, "/cancel@MinberBot"},
	} {
		s.note(fmt.Sprintf("user %d in topic %d: %s", one.user, one.topic, one.text), c.does(inTopic(one.topic, one.user, s.lang, one.text)))
	}
	c.push(press(forum, "supergroup", s.lang, "u:s:4:0", 50))
	c.wait(1)
	s.note("a member wants a reminder", c.take())
}

func (s *seldom) settings() {
	c := startTalk(s.t, bot.Options{})
	c.ask(s.lang, "/subscribe")
	c.press(s.lang, "set:day:0:0")
	c.press(s.lang, "set:day:6:0")
	s.note("on weekdays", c.press(s.lang, "set:menu:"))
	c.press(s.lang, "set:day:1:0")
	s.note("on some days", c.press(s.lang, "set:menu:"))
	s.note("the language of the bot", c.press(s.lang, "set:reads:"+s.lang+":0"))
	for _, question := range []string{"pause", "zone"} {
		c.press(s.lang, "set:ask:"+question)
		s.note("/cancel of a question about "+question, c.ask(s.lang, "/cancel"))
	}
}

func (s *seldom) watches() {
	a, _ := samplePair(s.lang)
	people := samplePeople()
	people.find = func(string) ([]digest.PersonHit, error) {
		return []digest.PersonHit{{PersonRef: a, Fit: digest.FitExact}}, nil
	}
	n := &notebook{}
	c := startTalk(s.t, bot.Options{People: people, Watches: n})
	s.note("a name that a country has too", c.ask(s.lang, "/watch Грузия"))
	s.note("a name that a body has too", c.ask(s.lang, "/watch Құрылтай"))
	for id := range int64(7) {
		n.all = append(n.all, digest.Watch{ID: id + 1, Chat: "101", Kind: digest.WatchWords, Subject: "су", Label: "су", Terms: []string{"су"}, Cadence: digest.Weekly, Paused: id == 6})
	}
	for day := range 7 {
		c.press(s.lang, fmt.Sprintf("set:week:%d", day))
		s.note(fmt.Sprintf("a watch told on day %d", day), c.press(s.lang, "w:o:1"))
	}
	s.note("/watch, one of them paused", c.ask(s.lang, "/watch"))
}

// offices are held in several ways.
func (s *seldom) offices() {
	a, _ := samplePair(s.lang)
	people := samplePeople()
	people.find = func(string) ([]digest.PersonHit, error) {
		var hits []digest.PersonHit
		for i, tenure := range []string{"", digest.Former, digest.Acting, digest.Elect} {
			hit := digest.PersonHit{PersonRef: a, Fit: digest.FitExact}
			hit.ID, hit.Tenure = int64(i+1), tenure
			hits = append(hits, hit)
		}
		return hits, nil
	}
	c := startTalk(s.t, bot.Options{People: people})
	for _, text := range []string{"/speaker Бекенов", "/meetings Бекенов", "/upcoming Бекенов", "/watch Бекенов"} {
		s.note("held in four ways: "+text, c.ask(s.lang, text))
	}
}

func (s *seldom) channels() {
	n := newNewsroom(s.t)
	n.share(s.lang, pressRoom)
	n.press(s.lang, "ch:-1007:approve:30")
	s.note("a draft that waits for a decision", n.press(s.lang, "ch:-1007:anyway:0"))
	d := n.pending(s.lang)
	d.Anyway = false
	fmt.Fprintf(&s.all, "### a draft without which nothing is published\n%s\n\n", n.bot.Renderer().DraftCover(d))
	d.Digest = digest.Compose(digest.Material{Lang: s.lang, Stories: sampleMaterial(digest.Window{}, s.lang).Stories[:1]}, "2026-11-20", "Asia/Almaty", 1, digest.Taste{})
	n.drafts.mu.Lock()
	n.all[5] = d
	n.drafts.mu.Unlock()
	s.note("the last item is dropped", n.press(s.lang, "ch:d:5:drop:0:0"))
	gone := n.subscriber(pressRoom)
	gone.Gone = true
	if err := n.SaveChat(s.t.Context(), gone); err != nil {
		s.t.Fatal(err)
	}
	s.note("a channel in which the bot may not post", n.press(s.lang, "ch:-1007"))
	for _, refused := range []struct {
		kind  digest.ChatKind
		owner int64
		err   error
	}{{digest.Group, 900, digest.ErrTopicClosed}, {digest.Group, 0, digest.ErrTopicClosed}, {digest.Group, 900, digest.ErrNoRights}, {digest.Channel, 900, digest.ErrNoRights}} {
		chat := digest.Subscriber{
			Chat: "-1001", Kind: refused.kind, Lang: s.lang, Thread: 5, Subscribed: true,
			Settings: digest.Settings{Owner: refused.owner, Title: "Клуб & Co"},
		}
		b, m, letters, _ := after(s.t, chat, "")
		save(s.t, m, digest.Subscriber{Chat: "900", Kind: digest.Private, Lang: s.lang})
		b.After(s.t.Context(), digest.Delivery{ID: 3, Chat: "-1001", Kind: refused.kind, Manner: digest.Manner{Thread: 5}}, 0, refused.err)
		fmt.Fprintf(&s.all, "### a %s of user %d: %v\n%s\n", refused.kind, refused.owner, refused.err, letters.mail())
	}
}

func (s *seldom) editors() {
	for _, filed := range []digest.Filed{{Twice: true}, {TooMany: true}} {
		f := newTrust(s.lang)
		f.filed = filed
		c := startTalk(s.t, f.options())
		c.press(s.lang, "r:d:1:0")
		s.note(fmt.Sprintf("a report, %+v", filed), c.press(s.lang, "r:k:1001:1:person"))
	}
	for _, cause := range []error{digest.ErrUnchanged, digest.ErrBuiltUpon} {
		f := newTrust(s.lang)
		f.fail = cause
		c := startTalk(s.t, f.options(101))
		s.note(fmt.Sprintf("a correction: %v", cause), c.press(s.lang, map[bool]string{true: "ad:undo:1", false: "ad:to:1:2"}[errors.Is(cause, digest.ErrBuiltUpon)]))
	}
	f := newTrust(s.lang)
	c := startTalk(s.t, f.options(101, 900))
	c.press(s.lang, "ad:give:1")
	s.note("nobody of that name", c.ask(s.lang, "Никто"))
	s.note("/admin in a group", c.does(inTopic(3, 900, s.lang, "/admin")))
	s.note("/people without a doubt", c.ask(s.lang, "/people"))
	for _, cause := range []error{digest.ErrMet, digest.ErrWhole, digest.ErrBuiltUpon} {
		c := startTalk(s.t, bot.Options{Admins: []int64{101}, Reviews: fakeReviews{made: new([]digest.Ruling), fail: cause}})
		s.note(fmt.Sprintf("a decision: %v", cause), c.press(s.lang, "rv:same:1:2"))
	}
}
