package bot_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

// fakeOutlet has an audience of all sorts and keeps broadcasts in a list.
type fakeOutlet struct {
	shares  []digest.Share
	said    []digest.Broadcast
	queue   digest.Queue
	unknown []digest.Unknown
	pauses  map[digest.Address]time.Time
	steered int
}

func newOutlet() *fakeOutlet {
	return &fakeOutlet{shares: []digest.Share{
		{Kind: digest.Channel, Lang: "kk", Count: 10},
		{Kind: digest.Channel, Lang: "kk", Owned: true, Count: 3},
		{Kind: digest.Group, Lang: "ru", Count: 30},
		{Kind: digest.Private, Lang: "kk", Count: 123_400, Quiet: 1_200},
		{Kind: digest.Private, Lang: "en", Count: 5},
	}}
}

func (f *fakeOutlet) Audience(context.Context, time.Time) ([]digest.Share, error) {
	return f.shares, nil
}

func (f *fakeOutlet) StartBroadcast(_ context.Context, b digest.Broadcast) (digest.Broadcast, error) {
	at := slices.IndexFunc(f.said, func(o digest.Broadcast) bool { return o.Draft == b.Draft })
	if at >= 0 {
		return f.said[at], nil
	}
	b.ID, b.State = int64(len(f.said)+1), digest.BroadcastGoing
	f.said = append(f.said, b)
	return b, nil
}

func (f *fakeOutlet) Broadcast(_ context.Context, id int64) (digest.Broadcast, error) {
	if id < 1 || id > int64(len(f.said)) {
		return digest.Broadcast{}, digest.ErrNotFound
	}
	return f.said[id-1], nil
}

func (f *fakeOutlet) Broadcasts(_ context.Context, page digest.Page) ([]digest.Broadcast, int, error) {
	latest := slices.Clone(f.said)
	slices.Reverse(latest)
	from := min(page.Offset, len(latest))
	return latest[from:min(from+page.Limit, len(latest))], len(latest), nil
}

func (f *fakeOutlet) SteerBroadcast(ctx context.Context, id int64, to digest.BroadcastState) (digest.Broadcast, error) {
	if _, err := f.Broadcast(ctx, id); err != nil {
		return digest.Broadcast{}, err
	}
	f.steered++
	f.said[id-1].State = to
	return f.said[id-1], nil
}

func (f *fakeOutlet) Queue(context.Context, time.Time) (digest.Queue, error) { return f.queue, nil }

func (f *fakeOutlet) Unknowns(_ context.Context, page digest.Page) ([]digest.Unknown, int, error) {
	from := min(page.Offset, len(f.unknown))
	return f.unknown[from:min(from+page.Limit, len(f.unknown))], len(f.unknown), nil
}

func (f *fakeOutlet) SeeUnknowns(_ context.Context, upTo int64) (int, error) {
	before := len(f.unknown)
	f.unknown = slices.DeleteFunc(f.unknown, func(u digest.Unknown) bool { return u.Delivery <= upTo })
	return before - len(f.unknown), nil
}

func (f *fakeOutlet) Pauses(context.Context) (map[digest.Address]time.Time, error) {
	return f.pauses, nil
}

func (f *fakeOutlet) Pause(context.Context, digest.Address, time.Time, time.Time) error { return nil }

func (f *fakeOutlet) options(admins ...int64) bot.Options {
	o := newTrust("en").options(admins...)
	o.Broadcasts, o.Queues, o.Clock = f, f, sampleNow
	return o
}

// styled is a message with a word in bold.
func styled(lang, text string, offset, length int) string {
	return strings.Replace(message(101, "private", lang, text), `"text":`,
		fmt.Sprintf(`"entities":[{"type":"bold","offset":%d,"length":%d}],"text":`, offset, length), 1)
}

func TestWhatAnAdminSeesOfBroadcasts(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			f := newOutlet()
			o := f.options(101)
			o.Paid, o.Rate = true, 2_000
			c := startTalk(t, o)
			var all strings.Builder
			write := func(title string, log []sent) {
				all.WriteString(show(title, log))
				check(t, title, log)
			}
			say := func(what string) { write(what, c.ask(lang, what)) }
			tap := func(data string) { write("press "+data, c.press(lang, data)) }
			say("/admin broadcast")
			tap("say:in:1:kk")
			say(" \u202e ")
			write("bold", c.does(styled(lang, "Ертең бот бір сағат жұмыс істемейді <b>", 0, 5)))
			tap("say:in:2:ru")
			say("Завтра бот час не будет работать.")
			tap("say:own:3")
			tap("say:go:4")
			tap("say:go:4")
			tap("say:pause:1")
			tap("say:resume:1")
			f.said[0].Made, f.said[0].Open = 5_000, 1_234
			tap("say:show:1")
			if err := c.bot.ShowBroadcast(t.Context(), f.said[0], 9.44); err != nil {
				t.Fatal(err)
			}
			write("progress", c.take())
			tap("say:stop:1")
			tap("say:end:1")
			f.said[0].Open, f.said[0].Over = 0, sampleNow()
			f.said[0].Tally = map[digest.DeliveryState]int{digest.Sent: 3_700, digest.Gone: 60, digest.Refused: 1, digest.Ambiguous: 5, digest.Discarded: 1_234}
			tap("say:show:1")
			tap("say:list:0")
			tap("say:drop:4")
			f.shares = nil
			tap("say:new:0")
			say("Hello")
			golden(t, "broadcast."+lang, all.String())
		})
	}
}

func TestWhatAnAdminSeesOfTheOutbox(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			f := newOutlet()
			o := f.options(101)
			o.Gate = f
			c := startTalk(t, o)
			var all strings.Builder
			tap := func(title string, log []sent) {
				all.WriteString(show(title, log))
				check(t, title, log)
			}
			tap("an empty one", c.ask(lang, "/admin outbox"))
			f.queue = digest.Queue{Ready: 1_200, Said: 5_000, Later: 7, Oldest: sampleNow().Add(-3 * time.Hour), Unseen: 10, Unknown: 12}
			f.pauses = map[digest.Address]time.Time{"": sampleNow().Add(time.Hour), "5": sampleNow().Add(time.Minute), "6": sampleNow().Add(-time.Minute)}
			for i := range 10 {
				u := digest.Unknown{Delivery: int64(20 - i), Chat: digest.Address(fmt.Sprint(i)), At: sampleNow(), Slot: "2026-11-20", Why: "sendMessage: outcome unknown: <html>"}
				switch i {
				case 1:
					u.Title, u.Slot = "Баспасөз & Press", "say:3"
				case 2:
					u.Slot = "watch:1:2"
				}
				f.unknown = append(f.unknown, u)
			}
			tap("a full one", c.press(lang, "ob:show:0"))
			tap("unknown outcomes", c.press(lang, "ob:list:0"))
			tap("their second page", c.press(lang, "ob:list:1"))
			f.queue = digest.Queue{}
			tap("seen", c.press(lang, "ob:seen:20"))
			tap("none is left", c.press(lang, "ob:list:0"))
			golden(t, "outbox."+lang, all.String())

			f.pauses = nil
			o.Rate = 28 // that is counted, and how many left just now is anybody's guess
			got := show("", startTalk(t, o).ask(lang, "/admin outbox"))
			if want := map[string]string{"kk": "соңғы секундта 0, ең көбі 28", "ru": "за последнюю секунду 0, предел 28", "en": "0 in the last second, 28 at most"}[lang]; !strings.Contains(got, want) {
				t.Errorf("no %q in %s", want, got)
			}
		})
	}
}

// Nobody but an admin, in private, and by a button of a message that was shown,
// begins or steers anything.
func TestForgedBroadcastsChangeNothing(t *testing.T) {
	f := newOutlet()
	c := startTalk(t, f.options(101))
	gone := show("", c.press("en", "junk"))
	c.ask("en", "/admin broadcast") // view 1
	for _, data := range []string{
		"say:go:1", "say:own:1", "say:go:99", "say:go:-1", "say:go:x", "say:go", "say:in:1:xx", "say:in:1", "say:pause:1", "say:end:7", "say:zzz:1", "say:",
		"say:go:99999999999999999999", "ob:", "ob:zzz:1", "ob:seen:-1", "ob:list:x",
	} {
		if got := show("", c.press("en", data)); got != gone {
			t.Errorf("%s is answered with %s", data, got)
		}
	}
	c.ask("en", "/cancel")
	c.ask("en", "Hello") // answers nothing
	c.ask("en", "/admin broadcast")
	c.ask("en", "Hello") // view 3
	for _, update := range []string{
		press(101, "private", "en", "say:go:3", 500), // somebody else
		press(-1001, "supergroup", "en", "say:go:3", 101),
		press(101, "private", "en", "ob:show:0", 500),
	} {
		if got := show("", c.does(update)); got != gone {
			t.Errorf("%s is answered with %s", update, got)
		}
	}
	if len(f.said) != 0 || f.steered != 0 {
		t.Fatalf("begun %+v, steered %d times", f.said, f.steered)
	}
	// A text that was changed after it was sent does not go out.
	c.press("en", "say:go:3")
	c.press("en", "say:in:3:en")
	c.ask("en", "Hello again") // view 4
	if got := show("", c.press("en", "say:go:4")); !strings.Contains(got, "has been sent already") || len(f.said) != 1 {
		t.Errorf("the second time: %s", got)
	}
}

func TestABroadcastSaysWhenItIsFinished(t *testing.T) {
	f := newOutlet()
	f.said = []digest.Broadcast{{ID: 1, State: digest.BroadcastGoing, Texts: []digest.Saying{{Lang: "en", HTML: "Hello <b>all</b>"}}, By: 101, Message: 9, All: 1_000_000, Made: 20_000, Open: 4_000}}
	c := startTalk(t, f.options(101))
	c.ask("en", "/help")
	for _, step := range []struct {
		rate float64
		want []string
	}{
		{27.94, []string{"Broadcast no. 1", "Hello all", "Done: 16,000 of 1,000,000", "Left: 984,000", "Rate: 28 a second", "about 9 h 47 min", "Finishes: "}},
		{0.5, []string{"Rate: 0.5 a second", "about 22 d 18 h"}},
		{0, []string{"Left: 984,000"}},
	} {
		if err := c.bot.ShowBroadcast(t.Context(), f.said[0], step.rate); err != nil {
			t.Fatal(err)
		}
		got := show("", c.take())
		for _, want := range step.want {
			if !strings.Contains(got, want) {
				t.Errorf("at %v: no %q in %s", step.rate, want, got)
			}
		}
	}
}
