package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"minber/sandbox"
)

// The sandbox opens with the samples of whichever parliaments are chosen.
func TestEndToEndTheSandboxOfAnotherParliament(t *testing.T) {
	ctx := browser(t, 800, 900)
	address := openSandboxOf(t, map[string]string{"PARLIAMENTS": "uk"})
	act(t, ctx, "the digest of the day", chromedp.EmulateViewport(390, 844), chromedp.Navigate(address), chromedp.WaitVisible(row(sandbox.Emma)),
		openChat(sandbox.Emma), shows("20 November 2026"), picture("uk-digest"))
	for _, c := range [...]struct{ command, text string }{
		{"/digest 7", "Rail fares to be frozen"},
		{"/speaker Ackerley", "Speaker of the House of Commons"},
		{"/meetings", "Wexcombe, Lord Speaker"},
		{"/upcoming", "30 November"},
		{"/sources", "Sample Notices"},
	} {
		act(t, ctx, c.command, typeIn(c.command), answered(c.command), shows(c.text), picture("uk"+strings.NewReplacer("/", "-", " ", "-").Replace(c.command)))
	}
	narrow(t, ctx)
	if seen, err := chromedp.Run(ctx, chromedp.Evaluate[string](`document.querySelector("#log").innerText`)); err != nil || strings.Contains(seen, "Kurultai") {
		t.Errorf("there is something else in it (%v):\n%s", err, seen)
	}
}

// A folder of one's own may hold samples, with or without a list of outlets: those
// of no listed one are named after the country.
func TestSamplesOfAPack(t *testing.T) {
	packs := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		name = filepath.Join(packs, "lagoonia", name)
		if err := os.MkdirAll(filepath.Dir(name), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("pack.json", `{"names": {"en": "Lagoonia"}, "country": "XL", "zone": "Pacific/Auckland", "languages": ["en"]}`)
	settings := map[string]string{"PARLIAMENTS": "ipo,lagoonia", "PARLIAMENTS_DIR": packs}
	samples := func() ([]sample, error) {
		t.Helper()
		config, err := loadConfig(func(name string) string { return settings[name] }, "")
		if err != nil {
			t.Fatal(err)
		}
		p, err := newProgram(config, world{}, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		return p.samples(t.Context())
	}
	if all, err := samples(); err != nil || len(all) != 0 || !sandboxToday(all).Equal(sandboxStart()) {
		t.Errorf("of packs without: %d, %v, at %s", len(all), err, sandboxToday(all))
	}
	write("samples/b.txt", "Title: Later\nDate: 2027-02-03T09:30\nURL: https://tide.example/press/2\nLang: en\n\nThe Tide House has voted.\n")
	write("samples/a.txt", "Title: Earlier\nDate: 2027-02-03T08:00\nURL: https://tide.example/1\nLang: en\n\nThe Tide House will vote.\n")
	write("samples/c.txt", "Title: Last\nDate: 2027-02-03T10:00:00+13:00\nURL: https://elsewhere.example/1\nLang: en\n\nThe Tide House has met.\n")
	write("samples/sources.json", `[
		{"id": "tide", "name": "The Tide", "kind": "feed", "url": "https://tide.example/", "lang": "en", "zone": "Pacific/Auckland", "official": false},
		{"id": "tide-press", "name": "Tide Press", "kind": "feed", "url": "https://tide.example/press/", "lang": "en", "zone": "Pacific/Auckland", "official": false}
	]`)
	all, err := samples()
	if err != nil {
		t.Fatal(err)
	}
	var seen []string
	for _, s := range all {
		seen = append(seen, s.from.Name+": "+s.article.Title)
	}
	if got, want := strings.Join(seen, ", "), "The Tide: Earlier, Tide Press: Later, Lagoonia: Last"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := sandboxToday(all).Format("2006-01-02 15:04"), "2027-02-02 22:00"; got != want { // ten there is nine in the evening of the day before, here
		t.Errorf("today is %s, want %s", got, want)
	}
	write("samples/d.txt", "Title: Some day\nURL: https://tide.example/3\n\nThe Tide House has risen.\n")
	if _, err := samples(); err == nil || !strings.Contains(err.Error(), `lagoonia: "Some day" has no date`) {
		t.Errorf("without a date: %v", err)
	}
	write("samples/sources.json", `[{"id": "tide", "name": "", "kind": "fax", "url": "https://tide.example/"}]`)
	if _, err := samples(); err == nil || !strings.Contains(err.Error(), "lagoonia/samples/sources.json:1: source tide has no name") {
		t.Errorf("wrong sources: %v", err)
	}
}
