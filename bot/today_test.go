package bot_test

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

// vitals are those of a day.
type vitals struct {
	day   digest.DayFigures
	space digest.Space
	crew  digest.Crew
	asked [2]time.Time
}

func (v *vitals) Day(_ context.Context, since, clock time.Time) (digest.DayFigures, error) {
	v.asked = [2]time.Time{since, clock}
	return v.day, nil
}

func (v *vitals) Space(context.Context) (digest.Space, error) { return v.space, nil }

func (v *vitals) Crew(context.Context) (digest.Crew, error) { return v.crew, nil }

// troubled is an archive of which some sources can't be read.
type troubled struct {
	bot.Archive
	sources []digest.SourceHealth
}

func (t troubled) Sources(context.Context) ([]digest.SourceHealth, error) { return t.sources, nil }

func TestWhatAnAdminSeesOfTheDay(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			f, v := newOutlet(), &vitals{}
			o := f.options(101)
			o.Vitals = v
			sources := &troubled{Archive: o.Archive}
			o.Archive = sources
			c := startTalk(t, o)
			var all strings.Builder
			write := func(title string, log []sent) {
				all.WriteString(show(title, log))
				check(t, title, log)
			}
			v.space = digest.Space{Used: 4_200_000, Free: math.MaxInt64}
			write("a quiet day", c.ask(lang, "/admin today"))
			v.day = digest.DayFigures{Articles: 1_234, Relevant: 56, Unread: 7, Sent: 20_000, Lost: 3, Requests: 150, Failed: 2, Waiting: 1, Joined: 12, Audience: 20_003}
			v.space = digest.Space{Used: 1_260_000_000, Free: 20_500_000_000}
			f.queue = digest.Queue{Ready: 5, Later: 2, Unseen: 4, Unknown: 4}
			for i := range 12 {
				h := digest.SourceHealth{ID: fmt.Sprint(i), Name: fmt.Sprintf("<Газета %d>", i), Failures: i % 4}
				if i%4 > 0 {
					h.Cause = digest.Causes()[i%4]
				}
				sources.sources = append(sources.sources, h)
			}
			write("a busy one", c.press(lang, "ad:today:0"))
			for _, crew := range []struct {
				title string
				digest.Crew
			}{
				{"of several copies, this one sends", digest.Crew{Copies: 3, Sends: true, Term: 7, Since: sampleNow().Add(-30 * time.Hour)}},
				{"another one, and this machine's clock is slow", digest.Crew{Copies: 2, Term: 8, Since: sampleNow().Add(-time.Hour), MachineOff: -61 * time.Minute}},
				{"nobody, and the server's clock is fast", digest.Crew{Copies: 1, Term: 9, ServerOff: 2 * time.Minute}},
			} {
				v.crew = crew.Crew
				write(crew.title, c.press(lang, "ad:today:0"))
			}
			golden(t, "today."+lang, all.String())
			zone := digest.Location("Asia/Almaty")
			if since := v.asked[0].In(zone); since.Hour() != 0 || since.Minute() != 0 || sampleNow().Sub(since) >= 24*time.Hour {
				t.Errorf("the day is counted since %v", since)
			}
			stranger := newOutlet().options()
			stranger.Vitals = v
			if got := show("", startTalk(t, stranger).ask(lang, "/admin today")); strings.Contains(got, "20") && strings.Contains(got, "003") {
				t.Errorf("a reader is told %s", got)
			}
		})
	}
}
