package bot_test

import (
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
)

func TestDigestReadsDaysAsPeopleWriteThem(t *testing.T) {
	var asked digest.Window
	archive := sampleArchive()
	archive.material = func(w digest.Window, lang string) (digest.Material, error) {
		asked = w
		return sampleMaterial(w, lang), nil
	}
	c := startTalk(t, bot.Options{Archive: archive})
	// Now is 20 November, 18:30 in Almaty, five hours ahead of UTC.
	day := func(month time.Month, d int) digest.Window {
		from := time.Date(2026, month, d, 0, 0, 0, 0, time.UTC).Add(-5*time.Hour - time.Second)
		return digest.Window{From: from, To: from.Add(24 * time.Hour)}
	}
	last := func(days int) digest.Window {
		return digest.Window{From: sampleNow().AddDate(0, 0, -days), To: sampleNow()}
	}
	for _, tc := range []struct {
		text string
		want digest.Window
	}{
		{"/digest", last(1)},
		{"/digest 7", last(7)},
		{"/digest 2026-11-18", day(11, 18)},
		{"/digest 18.11.2026", day(11, 18)},
		{"/digest 8.11", day(11, 8)},
		{"/digest 18.11.26", day(11, 18)},
		{"/digest сегодня", day(11, 20)},
		{"/digest Бүгін", day(11, 20)},
		{"/digest today", day(11, 20)},
		{"/digest вчера", day(11, 19)},
		{"/digest кеше", day(11, 19)},
		{"/digest Yesterday", day(11, 19)},
	} {
		asked = digest.Window{}
		c.ask("en", tc.text)
		if !asked.From.Equal(tc.want.From) || !asked.To.Equal(tc.want.To) {
			t.Errorf("%s: asked for %v, want %v", tc.text, asked, tc.want)
		}
	}
	for _, text := range []string{"/digest 0", "/digest -3", "/digest 31.02.2026", "/digest 2026-13-01", "/digest 21.11.2026", "/digest x"} {
		asked = digest.Window{}
		if log := c.ask("en", text); len(log) != 1 || asked != (digest.Window{}) {
			t.Errorf("%s: asked for %v", text, asked)
		}
	}
}

func TestSubscribeReadsHoursAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]digest.Schedule{
		"8": {Hour: 8}, "08:30": {Hour: 8, Minute: 30}, "8:30": {Hour: 8, Minute: 30}, "20.15": {Hour: 20, Minute: 15},
		"0": {}, "23:59": {Hour: 23, Minute: 59},
		"24": {Hour: -1}, "8:60": {Hour: -1}, "8:3": {Hour: -1}, "-1": {Hour: -1}, "eighth": {Hour: -1}, "8:30:00": {Hour: -1}, "+8": {Hour: -1},
	} {
		c := startTalk(t, bot.Options{})
		c.ask("en", "/subscribe "+text)
		got := c.subscriber("101")
		if got.Subscribed != (want.Hour >= 0) {
			t.Errorf("%q: subscribed %v", text, got.Subscribed)
		}
		if got.Subscribed && (got.Schedule.Hour != want.Hour || got.Schedule.Minute != want.Minute) {
			t.Errorf("%q: %+v", text, got.Schedule)
		}
	}
}

func TestMeetingsUnderstandCountriesInThreeLanguages(t *testing.T) {
	var asked digest.MeetingQuery
	ledger := sampleLedger()
	ledger.ledger = func(q digest.MeetingQuery) (digest.Ledger, error) {
		asked = q
		return digest.Ledger{}, nil
	}
	people := samplePeople()
	people.find = func(name string) ([]digest.PersonHit, error) {
		if name == "Германов" {
			return []digest.PersonHit{{PersonRef: digest.PersonRef{ID: 9, Name: name}, Fit: digest.FitExact}}, nil
		}
		return nil, nil
	}
	c := startTalk(t, bot.Options{Ledger: ledger, People: people})
	for text, want := range map[string]string{
		"Россия": "RU", "ресей": "RU", "Ресеймен": "RU", "russia": "RU", "Узбекистаном": "UZ", "Өзбекстан": "UZ", "UZ": "UZ",
		"Индонезия": "ID", "Австралия": "AU", "Австрией": "AT", "США": "US", "uk": "GB", "Киргизия": "KG", "Германией": "DE",
		"Германов": "", "Атлантида": "",
	} {
		asked = digest.MeetingQuery{}
		c.ask("ru", "/meetings "+text)
		if asked.Country != want {
			t.Errorf("%s: country %q, want %q", text, asked.Country, want)
		}
	}
	c.ask("ru", "/meetings 30")
	if asked.From != "2026-10-22" {
		t.Errorf("30 days: from %s", asked.From)
	}
}
