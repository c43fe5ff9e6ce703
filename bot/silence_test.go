package bot_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

func TestAdminsAreToldOfSilentSources(t *testing.T) {
	news := digest.SilenceNews{
		Silent: []digest.SilentSource{
			{Name: "Quiet <News>", Usual: 12, Days: 2}, {Name: "Gone & Co", Usual: 2, Days: 5, Cause: digest.CauseGone}, {Name: "Hourly", Usual: 41, Days: 1},
		},
		Back: []digest.SilentSource{{Name: "Agency", Usual: 1}},
	}
	m, letters := newMemory(), &drafts{}
	for i, lang := range []string{"kk", "ru", "en"} {
		save(t, m, digest.Subscriber{Chat: digest.UserAddress(int64(900 + i)), Kind: digest.Private, Lang: lang})
	}
	b, err := bot.New(bot.Options{
		Token: token, APIURL: newTelegram(t).URL, Rate: 1e6, Chats: m, Mail: letters, Admins: []int64{900, 901, 902}, Now: sampleNow,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := b.TellSilence(t.Context(), news); err != nil {
		t.Fatal(err)
	}
	golden(t, "silence", letters.mail())
}

func TestTheFooterNamesSilentSources(t *testing.T) {
	var all strings.Builder
	for _, lang := range []string{"kk", "ru", "en"} {
		m := digest.Material{Lang: lang, Intake: digest.Intake{Sources: 5, Failed: []string{"Slow & Co"}, Seen: 41, Kept: 12, Silent: []digest.SilentSource{
			{Name: "Quiet <News>", Usual: 12, Days: 2}, {Name: "Q.kz", Usual: 1, Days: 21}, {Name: "Hourly", Usual: 33, Days: 1}, {Name: "Last", Usual: 9, Days: 9},
		}}}
		parts, err := renderer(t).Digest(digest.Compose(m, "2026-11-20", "Asia/Almaty", 1, digest.Taste{}))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&all, "### %s\n%s\n\n", lang, strings.Join(html(parts), "\n\n"))
	}
	golden(t, "digest.silent", all.String())
}

// Whoever looks after the bot sees the technical cause too, but in no group.
func TestTheTechnicalCauseIsForAdmins(t *testing.T) {
	c := startTalk(t, bot.Options{Admins: []int64{101}})
	if said := show("", c.ask("en", "/sources")); !strings.Contains(said, "secret cause") {
		t.Errorf("an admin is told %s", said)
	}
}

// Of 200 sources a reader sees a screen, and what is in trouble first.
func TestManySourcesAreFolded(t *testing.T) {
	archive := sampleArchive()
	archive.sources = func() ([]digest.SourceHealth, error) {
		var all []digest.SourceHealth
		for i := range 200 {
			h := digest.SourceHealth{ID: fmt.Sprint(i), Name: fmt.Sprintf("Agency %03d", i), LastVisit: sampleNow(), LastSuccess: sampleNow(), Daily: 12}
			if i == 150 {
				h.Failures, h.Cause, h.LastSuccess = 3, digest.CauseRobots, sampleNow().Add(-time.Hour)
			}
			all = append(all, h)
		}
		return all, nil
	}
	c := startTalk(t, bot.Options{Archive: archive})
	log := c.ask("ru", "/sources")
	check(t, "/sources", log)
	for i, s := range log {
		if n := inSight(s.Params["text"]); n > 32 {
			t.Errorf("%d lines of message %d are in sight", n, i)
		}
	}
	if first := log[0].Params["text"]; strings.Index(first, "Agency 150") > strings.Index(first, "Agency 000") {
		t.Error("the source in trouble is not the first")
	}
}
