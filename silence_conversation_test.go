package main

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"minber/digest"
	"minber/sandbox"
)

// silent is an installation that reads an agency which published twelve items
// a day, and none for the last two. Emma looks after the bot.
func silent(t *testing.T) *installation {
	t.Helper()
	in := install(t)
	in.settings["ADMIN_IDS"] = fmt.Sprint(sandbox.Emma)
	files := make(map[string]string)
	for day := 3; day <= 18; day++ {
		at := sandboxStart().AddDate(0, 0, -day).Format(time.DateOnly)
		for n := range 12 {
			name := fmt.Sprintf("%s-%02d", at, n)
			files[name+".txt"] = fmt.Sprintf("Title: Note %s\nDate: %s\nURL: https://dala.example/%s\n\nThe ferry number %d left the harbour late.\n", name, at, name, n)
		}
	}
	sources := []digest.SourceSpec{edition(t, "dala", "Dala Press", "en", files), edition(t, "other", "Steppe Wire", "en", map[string]string{
		"1.txt": "Title: Kurultai debates ferries\nDate: 2026-11-20\nURL: https://wire.example/1\n\nThe Kurultai debated a bill on ferries at a plenary sitting.\n",
	})}
	stop := in.start(t)
	for _, chat := range []int64{sandbox.Aigerim, sandbox.Sergei, sandbox.Emma} {
		in.ask(t, chat, "/start")
	}
	stop() // before anything is read
	in.reading(t, sources...)
	in.run(t, "collect")
	in.start(t)
	return in
}

// Of a silent source /sources says so in plain words, the footer of a digest
// once, and whoever looks after the bot is told once.
func TestEndToEndASourceWentSilent(t *testing.T) {
	in := silent(t)
	told := in.await(t, sandbox.Emma, "Dala Press")
	if n := count(told, "none for 2 days"); n != 1 {
		t.Errorf("the admin is told %d times:%s", n, texts(told))
	}
	for chat, silence := range map[int64]string{
		sandbox.Aigerim: "әдетте күніне 12 хабар, соңғы 2 күнде бірде-бір хабар жоқ", sandbox.Sergei: "обычно 12 новостей в день, уже 2 дня ни одной", sandbox.Emma: "usually 12 items a day, none for 2 days",
	} {
		if list := in.ask(t, chat, "/sources"); strings.Count(list, silence) != 1 || strings.Index(list, "Dala Press") > strings.Index(list, "Steppe Wire") ||
			strings.Count(list, "18:00") != 3 { // a late item is not called the latest of today
			t.Errorf("/sources to %d, want %q:\n%s", chat, silence, list)
		}
		if news := in.ask(t, chat, "/digest"); strings.Count(news, silence) != 1 {
			t.Errorf("the digest to %d, want %q:\n%s", chat, silence, news)
		}
	}
	in.telegram.Advance(time.Hour)
	in.ask(t, sandbox.Emma, "/sources")
	if n := count(in.telegram.Messages(sandbox.Emma), "Sources that went silent"); n != 1 {
		t.Errorf("an hour later the admin was told %d times", n)
	}
}

// The same in the chat page, as each reader sees it on a phone.
func TestEndToEndASourceWentSilentOnAPhone(t *testing.T) {
	in := silent(t)
	in.await(t, sandbox.Emma, "Dala Press")
	ctx := browser(t, 800, 900)
	act(t, ctx, "open the page", chromedp.EmulateViewport(390, 844), chromedp.Navigate(in.settings["TELEGRAM_API_URL"]), chromedp.WaitVisible(row(sandbox.Emma)))
	act(t, ctx, "whoever looks after the bot is told", openChat(sandbox.Emma), shows("Dala Press"), picture("silence-admin"), back())
	for _, r := range readers {
		act(t, ctx, r.name+": /sources", openChat(r.chat), typeIn("/sources"), answered("/sources"), shows("Dala Press"), picture("silence-sources-"+r.name))
		act(t, ctx, r.name+": /digest", typeIn("/digest"), answered("/digest"), shows("Dala Press"), picture("silence-digest-"+r.name))
		narrow(t, ctx)
		act(t, ctx, r.name+": back", back())
	}
}

// Nothing can be told to an admin who never pressed Start: check says so.
func TestCheckNamesAdminsWhoNeverWrote(t *testing.T) {
	in := install(t)
	in.settings["ADMIN_IDS"] = "901"
	if said, _ := in.try(t, "", "check"); !strings.Contains(said, "901 of ADMIN_IDS has not pressed Start") {
		t.Errorf("check says\n%s", said)
	}
}
