package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"minber/sandbox"
)

// browser opens a Chromium, or skips the test where none is installed. With
// -short it is left closed: it looks at what the page shows, and the race
// detector slows the page's server more than anything else.
func browser(t *testing.T, width, height int) context.Context {
	t.Helper()
	if testing.Short() {
		t.Skip("with -short nothing is tried in a browser")
	}
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Skip("no Chromium is installed (apt-get install chromium): the chat page is not tried in a browser")
	}
	options := append(
		chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(width, height),
		chromedp.Flag("disable-quic", true),
	)
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 2*time.Minute)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	return ctx
}

// openSandbox starts `minber` without any setting, as a newcomer would, and
// returns the address that it prints.
func openSandbox(t *testing.T) (address string) {
	t.Helper()
	return openSandboxOf(t, nil)
}

// openSandboxOf is openSandbox with some settings.
func openSandboxOf(t *testing.T, settings map[string]string) (address string) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	out, log := &transcript{}, &transcript{}
	ended := make(chan error, 1)
	getenv := func(name string) string {
		if name == "LISTEN_ADDR" {
			return "127.0.0.1:0"
		}
		return settings[name]
	}
	go func() {
		ended <- run(ctx, nil, getenv, world{in: strings.NewReader(""), out: out, err: log, now: time.Now})
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("the sandbox ended with: %v\n%s", err, log.String())
		}
	})
	deadline := time.After(time.Minute)
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if _, after, found := strings.Cut(out.String(), "http://"); found {
			return "http://" + strings.Fields(after)[0]
		}
		select {
		case err := <-ended:
			ended <- nil
			t.Fatalf("the sandbox ended before it printed an address: %v\n%s", err, log.String())
		case <-deadline:
			t.Fatalf("no address in %q", out.String())
		case <-tick.C:
		}
	}
}

// row selects a chat in the list.
func row(chat int64) chromedp.CSS { return chromedp.CSS(fmt.Sprintf(`[data-chat="%d"]`, chat)) }

// openChat presses a row of the list. The list is drawn anew with each message,
// so the row is looked up and pressed in one go.
func openChat(chat int64) chromedp.Action[chromedp.Void] {
	return chromedp.PollFunction[chromedp.Void](`row => {
			const found = document.querySelector(row);
			found?.click();
			return Boolean(found);
		}`, chromedp.WithPollingArgs(string(row(chat))), chromedp.WithPollingTimeout(30*time.Second))
}

// typeIn writes a text as a person does, and sends it with Enter.
func typeIn(text string) chromedp.Action[chromedp.Void] {
	return chromedp.SendKeys(chromedp.CSS("#field"), text+"\r")
}

// answers are the bot's messages after the last one of the chat's user.
const answers = `
	const all = [...document.querySelectorAll("#log article")];
	const answers = all.slice(all.findLastIndex(m => m.classList.contains("out")) + 1);`

// shows waits until the bot's answer contains a text, and brings that into
// view.
func shows(text string) chromedp.Action[chromedp.Void] {
	return chromedp.PollFunction[chromedp.Void](`text => {`+answers+`
			const found = answers.find(m => m.innerText.includes(text));
			found?.scrollIntoView({block: "start"});
			return Boolean(found);
		}`, chromedp.WithPollingArgs(text), chromedp.WithPollingTimeout(30*time.Second))
}

// pressFirst presses the first button of the bot's answer.
func pressFirst() chromedp.Action[chromedp.Void] {
	return chromedp.PollFunction[chromedp.Void](`() => {`+answers+`
			const key = answers.flatMap(m => [...m.querySelectorAll("button.key")])[0];
			key?.click();
			return Boolean(key);
		}`, chromedp.WithPollingTimeout(30*time.Second))
}

// picture keeps what the browser shows in SCREENSHOTS/name.png, if that
// setting names a folder.
func picture(name string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		dir := os.Getenv("SCREENSHOTS")
		if dir == "" {
			return nil
		}
		png, err := chromedp.CaptureScreenshot()(ctx, t)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(dir, name+".png"), png, 0o600)
	})
}

func act(t *testing.T, ctx context.Context, what string, actions ...chromedp.Action[chromedp.Void]) { //nolint:revive // t comes first in tests
	t.Helper()
	if err := chromedp.Do(ctx, actions...); err != nil {
		seen, _ := chromedp.Run(ctx, chromedp.Evaluate[string](`document.body.innerText`))
		t.Fatalf("%s: %v; the page shows\n%s", what, err, seen)
	}
}

// The chat page in a real browser: what a newcomer sees after `go run .`.
func TestEndToEndInABrowser(t *testing.T) {
	ctx := browser(t, 1280, 860)
	address := openSandbox(t)
	words := map[string]struct{ digest, speakers, quote string }{
		"kk": {"2026 жылғы 20 қараша", "30", "«"},
		"ru": {"20 ноября 2026 года", "30", "«"},
		"en": {"20 November 2026", "30", "“"},
	}
	act(t, ctx, "open the page", chromedp.Navigate(address), chromedp.WaitVisible(row(sandbox.Emma)))
	for _, r := range readers {
		w := words[r.name]
		act(t, ctx, r.name+": the digest is there", openChat(r.chat), shows(w.digest), picture("digest-"+r.name))
		act(t, ctx, r.name+": /speaker offers who spoke", typeIn("/speaker"), shows(w.speakers), picture("speakers-"+r.name))
		act(t, ctx, r.name+": a button opens the card", pressFirst(), shows(w.quote), picture("speaker-"+r.name))
		act(t, ctx, r.name+": /meetings lists who met whom", typeIn("/meetings"), shows(r.meetings), picture("meetings-"+r.name))
		act(t, ctx, r.name+": /settings", typeIn("/settings"), shows("UTC+5"), picture("settings-"+r.name))
	}
	act(t, ctx, "the clock moves to the next digest, and the channel gets it",
		chromedp.Click(chromedp.CSS("#digest")), openChat(sandbox.Channel), shows("2026 жылғы 21 қараша"), picture("channel"))
}

func TestEndToEndOnAPhone(t *testing.T) {
	ctx := browser(t, 800, 900)
	address := openSandbox(t)
	act(t, ctx, "the list, a chat, and back",
		chromedp.EmulateViewport(390, 844), // a window is never that narrow
		chromedp.Navigate(address), chromedp.WaitVisible(row(sandbox.Aigerim)), picture("phone-list"),
		openChat(sandbox.Aigerim), shows("2026 жылғы 20 қараша"), picture("phone-chat"),
		typeIn("/speaker жоқ адам"), shows("жоқ адам"), picture("phone-none"),
		chromedp.Click(chromedp.CSS("#back")), chromedp.WaitVisible(row(sandbox.Emma)))
	width, err := chromedp.Run(ctx, chromedp.Evaluate[int](`document.documentElement.scrollWidth`))
	if err != nil || width > 390 {
		t.Errorf("the page is %d pixels wide on a phone of 390 (%v)", width, err)
	}
}

// answered waits until the bot has answered what was said last, which is a
// text, and shows the answer.
func answered(text string) chromedp.Action[chromedp.Void] {
	return chromedp.PollFunction[chromedp.Void](`text => {`+answers+`
			const said = all.findLast(m => m.classList.contains("out"));
			if (!said?.innerText.startsWith(text) || answers.length === 0) return false;
			answers[0].scrollIntoView({block: "start"});
			return [...document.images].every(image => image.complete);
		}`, chromedp.WithPollingArgs(text), chromedp.WithPollingTimeout(30*time.Second))
}

// Every command, asked on a phone by each of the three readers, and inline mode
// in a group: the screens fit its width. SCREENSHOTS keeps them all.
func TestEndToEndATourOnAPhone(t *testing.T) {
	ctx := browser(t, 800, 900)
	address := openSandbox(t)
	act(t, ctx, "open the page", chromedp.EmulateViewport(390, 844), chromedp.Navigate(address), chromedp.WaitVisible(row(sandbox.Emma)))
	commands := []string{
		"/start", "/help", "/digest", "/speaker", "/speaker Сергалиев", "/meetings", "/meetings Сергалиев", "/meetings map",
		"/upcoming", "/search бюджет", "/watch", "/settings", "/sources", "/privacy",
	}
	for _, r := range readers {
		act(t, ctx, r.name+": open", openChat(r.chat), shows(r.today))
		for i, command := range commands {
			name := strings.Map(func(c rune) rune {
				if c == '/' || c == ' ' {
					return '-'
				}
				return c
			}, command)
			act(t, ctx, r.name+": "+command, typeIn(command), answered(command), picture(fmt.Sprintf("tour-%s-%02d%s", r.name, i, name)))
		}
		narrow(t, ctx)
		act(t, ctx, "back", chromedp.Click(chromedp.CSS("#back")))
	}
	act(t, ctx, "inline in a group", openChat(sandbox.Group), be(sandbox.Emma), chromedp.SendKeys(chromedp.CSS("#field"), "@minber_bot Sergaliyev"),
		holds("#menu", "Nurlan Sergaliyev"), picture("tour-inline"), clickOn(".result", "Nurlan Sergaliyev"), holds("#log", "via @minber_bot"),
		picture("tour-inline-posted"))
	narrow(t, ctx)
}
