package bot_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

// fakeTrust files complaints, and has one subject of each kind.
type fakeTrust struct {
	lang      string
	filed     digest.Filed
	fail      error
	complaint *[]digest.Complaint
	made      *[]digest.Correction
}

func newTrust(lang string) fakeTrust {
	return fakeTrust{lang: lang, filed: digest.Filed{ID: 5, Open: 2, Tell: true}, complaint: new([]digest.Complaint), made: new([]digest.Correction)}
}

// Sent knows delivery 1 to chat 101 and delivery 2 to a channel.
func (f fakeTrust) Sent(_ context.Context, delivery int64, part int) (digest.Delivery, digest.Part, error) {
	if delivery > 2 || part != 0 {
		return digest.Delivery{}, digest.Part{}, digest.ErrNotFound
	}
	d := digest.Delivery{ID: delivery, Chat: "101", Kind: digest.Private, Lang: f.lang}
	if delivery == 2 {
		d.Chat, d.Kind = "-100777", digest.Channel
	}
	met, said := sampleMeeting(f.lang, 1), sampleStatement(f.lang, 9)
	return d, digest.Part{HTML: "x", Items: []digest.Item{
		{Kind: digest.ItemMeeting, ID: met.ID, HTML: "• <b>" + met.A.Name + "</b> — " + met.B.Name},
		{Kind: digest.ItemStatement, ID: said.ID, Article: 9, HTML: said.Speaker.Name + ": " + said.Text + " &lt;b&gt;"},
	}}, nil
}

func (f fakeTrust) Complain(_ context.Context, c digest.Complaint) (digest.Filed, error) {
	if f.fail != nil {
		return digest.Filed{}, f.fail
	}
	*f.complaint = append(*f.complaint, c)
	return f.filed, nil
}

func (f fakeTrust) AddWords(_ context.Context, complaint, user int64, words string) error {
	if complaint != 5 {
		return digest.ErrNotFound
	}
	if words == "" { // whether it is still there
		return nil
	}
	*f.complaint = append(*f.complaint, digest.Complaint{ID: complaint, User: user, Words: words})
	return nil
}

func (f fakeTrust) Subjects(_ context.Context, q digest.SubjectQuery) ([]digest.Subject, int, error) {
	kinds := []string{digest.ItemStatement, digest.ItemMeeting, digest.ItemStory, digest.ItemUpcoming, digest.ItemPerson}
	at := q.Page.Offset
	if q.ID != 0 {
		at = int(q.ID) - 1
	}
	if at < 0 || at >= len(kinds) {
		return nil, len(kinds), nil
	}
	a, b := samplePair(f.lang)
	t := digest.Subject{
		ID: int64(at + 1), Lang: f.lang, Open: true, Count: 3,
		Item:   digest.Item{Kind: kinds[at], ID: 1, HTML: "• <b>" + a.Name + "</b>: <a href=\"https://news.example/\">x</a> &lt;b&gt;"},
		People: []digest.PersonRef{a},
		Passages: []digest.Passage{{
			Ref: sampleRef(1, "Agency", f.lang, "Title"), Before: "…before <i>", Text: strings.Repeat("passage & more ", 30), After: "after…",
		}},
		Complaints: []digest.Complaint{
			{User: 7, Reason: digest.WrongPerson, At: sampleNow().Add(-time.Hour), All: 4},
			{User: 8, Reason: digest.WrongOther, Words: "<b>\u202e قائل آخر", At: sampleNow().Add(-2 * time.Hour), All: 1},
		},
	}
	switch kinds[at] {
	case digest.ItemMeeting:
		t.People = append(t.People, b)
	case digest.ItemPerson, digest.ItemUpcoming:
		t.Passages[0].Before, t.Passages[0].Text, t.Passages[0].After = "", "", ""
	}
	return []digest.Subject{t}, len(kinds), nil
}

func (f fakeTrust) Dismiss(_ context.Context, subject int64, _ string) error {
	if subject > 5 {
		return digest.ErrNotFound
	}
	return nil
}

func (f fakeTrust) Text(_ context.Context, subject int64) (digest.Article, error) {
	if subject != 3 {
		return digest.Article{}, digest.ErrNotFound
	}
	return digest.Article{ID: 1, Text: strings.Repeat("One sentence & <more>. ", 14)}, nil
}

func (f fakeTrust) Correct(_ context.Context, c digest.Correction) (digest.Correction, error) {
	if f.fail != nil {
		return c, f.fail
	}
	*f.made = append(*f.made, c)
	c.ID, c.Sent.All = 4, 5
	c.Item = []string{"", digest.ItemStatement, digest.ItemMeeting, digest.ItemStory, digest.ItemUpcoming}[c.Subject]
	a, b := samplePair(f.lang)
	c.Names = [2]string{a.Name, b.Name}
	return c, nil
}

func (f fakeTrust) TakeBack(_ context.Context, id, _ int64) (digest.Correction, error) {
	if f.fail != nil {
		return digest.Correction{}, f.fail
	}
	a, b := samplePair(f.lang)
	return digest.Correction{ID: id, Kind: digest.Withdrawn, Item: digest.ItemMeeting, Names: [2]string{a.Name, b.Name}, Sent: digest.Tally{All: 1}}, nil
}

func (f fakeTrust) Corrections(context.Context, digest.Page) ([]digest.Correction, int, error) {
	a, b := samplePair(f.lang)
	names := [2]string{a.Name, b.Name}
	return []digest.Correction{
		{ID: 2, Kind: digest.Given, Item: digest.ItemStatement, By: 101, At: sampleNow(), Names: names, Sent: digest.Tally{All: 3, Done: 1, Lost: 1}},
		{ID: 1, Kind: digest.Replaced, Item: digest.ItemStory, By: 101, At: sampleNow(), Names: names, Undone: sampleNow(), Undoer: 102},
	}, 12, nil
}

func splitSample(a digest.Article) []digest.Span {
	var all []digest.Span
	for at := 0; ; {
		i := strings.Index(a.Text[at:], ". ")
		if i < 0 {
			return all
		}
		all, at = append(all, digest.Span{Start: at, End: at + i + 1}), at+i+2
	}
}

func (f fakeTrust) options(admins ...int64) bot.Options {
	return bot.Options{Complaints: f, Corrections: f, Sentences: splitSample, Admins: admins, Reviews: fakeReviews{made: new([]digest.Ruling)}}
}

func TestWhatReadersAndEditorsSeeOfMistakes(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			f := newTrust(lang)
			c := startTalk(t, f.options(101))
			var all strings.Builder
			say := func(what string) {
				log := c.ask(lang, what)
				all.WriteString(show(what[:min(len(what), 40)], log))
				check(t, what, log)
			}
			tap := func(data string) {
				log := c.press(lang, data)
				all.WriteString(show("press "+data, log))
				check(t, data, log)
			}
			tap("r:d:1:0")
			tap("r:i:1001:1")
			tap("r:k:1001:1:person")
			tap("r:w:5")
			say("Бұл басқа адам " + strings.Repeat("á́́́́", 3) + "\u202e <b>")
			tap("r:k:1001:0:other")
			say(strings.Repeat("қате ", 800))
			tap("r:b:1001")
			say("/admin")
			for _, data := range []string{
				"ad:page:1", "ad:page:2", "ad:page:4", "ad:fix:1", "ad:fix:2", "ad:fix:3", "ad:fix:4", "ad:fix:5", "ad:draw:1", "ad:draw:2", "ad:draw:3", "ad:draw:4",
				"ad:pick:3:0", "ad:pick:3:1", "ad:put:3:0:22", "ad:fine:1", "ad:later:1", "ad:undo:2", "ad:log:0", "ad:log:1", "ad:give:1",
			} {
				tap(data)
			}
			say("Бекенов")
			tap("ad:to:1:2")
			say("/admin log")
			golden(t, "trust."+lang, all.String())

			complaints := *f.complaint
			if len(complaints) != 3 || complaints[0].Reason != digest.WrongPerson || complaints[0].User != 101 || complaints[2].Reason != digest.WrongOther {
				t.Fatalf("filed: %+v", complaints)
			}
			if words := complaints[1].Words; strings.ContainsRune(words, '\u202e') || strings.Count(words, "\u0301") > 2*3 {
				t.Errorf("words are kept as %q", words)
			}
			if n := len([]rune(complaints[2].Words)); n > 1000 || n < 900 {
				t.Errorf("%d characters are kept", n)
			}
		})
	}
}

func TestForgedReportsChangeNothing(t *testing.T) {
	f := newTrust("en")
	c := startTalk(t, f.options(999))
	c.press("en", "r:d:1:0") // view 1001 of chat 101
	gone := show("", c.press("en", "junk"))
	for _, data := range []string{
		"r:", "r:v:99", "r:v:x", "r:d:2:0", "r:d:9:0", "r:d:1:7", "r:d:1", "r:d:1:x", "r:i:1001:9", "r:i:1001:-1", "r:i:1001:x", "r:k:1001:0:invented", "r:k:1001",
		"r:k:99:0:person", "r:z:1001:0", "r:d:99999999999999999999:0", "ad:page:0", "ad:draw:1", "ad:undo:1", "ad:to:1:2", "ad:put:3:0:22", "ad:log:0",
	} {
		if got := show("", c.press("en", data)); got != gone {
			t.Errorf("%s is answered with %s", data, got)
		}
	}
	for _, link := range []string{"/start r", "/start rd2_0", "/start rd2_0_AAAAAAAAAAA", "/start rv1001_101_AAAAAAAAAAA", "/start r" + strings.Repeat("_", 30)} {
		if got := show("", c.ask("en", link)); !strings.Contains(got, "/help") || strings.Contains(got, "r:i:") {
			t.Errorf("%s is answered with %s", link, got)
		}
	}
	unknown := show("", c.ask("en", "/nonsense"))
	for _, command := range []string{"/admin", "/admin log", "/admin@MinberBot"} {
		if got := show("", c.ask("en", command)); got != unknown {
			t.Errorf("%s is answered with %s", command, got)
		}
	}
	// Another user's press in a group, on a button of the private chat.
	c.push(press(-1001, "supergroup", "en", "r:k:1001:0:person", 101))
	c.wait(1)
	if got := show("", c.take()); got != gone {
		t.Errorf("in a group it is answered with %s", got)
	}
	if len(*f.complaint)+len(*f.made) > 0 {
		t.Errorf("filed %+v, corrected %+v", *f.complaint, *f.made)
	}
}

// Under a post in a channel stands a link; whoever opens it may report.
func TestAReaderOfAChannelReportsInThePrivateChat(t *testing.T) {
	f := newTrust("ru")
	c := startTalk(t, f.options())
	c.ask("ru", "/help") // the bot knows its name now
	_, part, _ := f.Sent(context.Background(), 2, 0)
	c.push(message(-1001, "supergroup", "ru", "/digest@MinberBot"))
	c.wait(1)
	log := c.take()
	at := slices.IndexFunc(log, func(s sent) bool { return strings.Contains(s.Params["reply_markup"], "start=r") })
	if at < 0 || strings.Contains(log[at].Params["reply_markup"], "r:v:") {
		t.Fatalf("in a group: %+v", log)
	}
	_, payload, _ := strings.Cut(log[at].Params["reply_markup"], "start=")
	payload, _, _ = strings.Cut(payload, `"`)
	if got := show("", c.ask("ru", "/start "+payload)); !strings.Contains(got, "r:i:") {
		t.Errorf("the link of a group is answered with %s", got)
	}
	if len(payload) > 64 {
		t.Errorf("%d characters of payload", len(payload))
	}
	if len(part.Items) == 0 {
		t.Error("the channel was shown nothing")
	}
}

func TestAReaderIsToldWhatBecameOfAReport(t *testing.T) {
	for name, tc := range map[string]struct {
		filed digest.Filed
		fail  error
		want  string
	}{
		"reported twice":    {filed: digest.Filed{ID: 5, Twice: true}, want: "already"},
		"too many in a day": {filed: digest.Filed{TooMany: true}, want: "tomorrow"},
		"gone meanwhile":    {fail: fmt.Errorf("x: %w", digest.ErrNotFound), want: "out of date"},
	} {
		f := newTrust("en")
		f.filed, f.fail = tc.filed, tc.fail
		c := startTalk(t, f.options(999))
		c.press("en", "r:d:1:0")
		if got := show("", c.press("en", "r:k:1001:0:person")); !strings.Contains(got, tc.want) {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestWhatCannotBeCorrectedIsExplained(t *testing.T) {
	for _, cause := range []error{digest.ErrUnchanged, digest.ErrBuiltUpon, digest.ErrNotFound} {
		f := newTrust("en")
		f.fail = cause
		c := startTalk(t, f.options(101))
		data := "ad:to:1:2"
		if errors.Is(cause, digest.ErrBuiltUpon) {
			data = "ad:undo:1"
		}
		log := c.press("en", data)
		if len(log) != 1 || log[0].Method != "answerCallbackQuery" || log[0].Params["text"] == "" {
			t.Errorf("%v: %+v", cause, log)
		}
	}
}
