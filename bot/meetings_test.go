package bot_test

import (
	"bytes"
	"context"
	"fmt"
	"image/png"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/bot"
	"minber/digest"
)

type fakeLedger struct {
	ledger  func(digest.MeetingQuery) (digest.Ledger, error)
	meeting func(id int64, lang string) (digest.FullMeeting, error)
	drawn   func(digest.MeetingQuery) (digest.MeetingMap, error)
}

func (f fakeLedger) Ledger(_ context.Context, q digest.MeetingQuery) (digest.Ledger, error) {
	return f.ledger(q)
}

func (f fakeLedger) Meeting(_ context.Context, id int64, lang string) (digest.FullMeeting, error) {
	return f.meeting(id, lang)
}

func (f fakeLedger) MeetingMap(_ context.Context, q digest.MeetingQuery, _ int, _ string) (digest.MeetingMap, error) {
	return f.drawn(q)
}

func sampleLedger() fakeLedger {
	return fakeLedger{
		ledger: func(q digest.MeetingQuery) (digest.Ledger, error) {
			if q.Country == "FR" || q.With.Country == "FR" {
				return digest.Ledger{}, nil
			}
			one := sampleMeeting(q.Lang, 11)
			one.Kind, one.Date, one.Place = digest.KindMeeting, "", ""
			l := digest.Ledger{Meetings: []digest.MeetingRecord{sampleMeeting(q.Lang, 10), one}, Total: 12, Last: "2026-11-19", First: "2024-03-05"}
			if q.With != (digest.Side{}) {
				l.Meetings, l.Total, l.First = l.Meetings[:1], 1, l.Last
			}
			return l, nil
		},
		meeting: func(id int64, lang string) (digest.FullMeeting, error) {
			if id != 10 {
				return digest.FullMeeting{}, digest.ErrNotFound
			}
			m := sampleMeeting(lang, id)
			return digest.FullMeeting{MeetingRecord: m, Reports: []digest.Report{
				{Ref: m.Refs[0], Passage: "Айдос Бекенов переговорил по телефону с депутатом <Петковой>."},
				{Ref: m.Refs[1]},
			}}, nil
		},
		drawn: func(q digest.MeetingQuery) (digest.MeetingMap, error) { return sampleMap(q.Lang), nil },
	}
}

// sampleMap has letters that only Kazakh has.
func sampleMap(lang string) digest.MeetingMap {
	m := digest.MeetingMap{
		Total: 41, Ties: []digest.Tie{{A: 1, B: 2, Count: 7}, {A: 1, B: 4, Count: 3}, {A: 2, B: 3, Count: 1}, {A: 4, B: 5, Count: 1}},
		Countries: []digest.CountryCount{{Country: "TR", Count: 14}, {Country: "BG", Count: 9}, {Country: "UZ", Count: 1}},
	}
	for i, name := range []string{"Әйгерім Һәкімова", "Ғалымжан Өтегенұлы", "Қайрат Үмбетіңіров", "Ивана Петкова", "Мехмет Йылмаз"} {
		p := digest.PersonRef{ID: int64(i + 1), Name: name, Country: "KZ", Body: "kz-kurultai"}
		if i > 2 {
			p.Country, p.Body = []string{"BG", "TR"}[i-3], ""
		}
		if lang == "en" {
			p.Name = fmt.Sprintf("Somebody Number%d", i)
		}
		m.People = append(m.People, p)
	}
	return m
}

func TestWhatReadersSeeOfMeetings(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			c := startTalk(t, bot.Options{})
			var all strings.Builder
			for _, q := range []string{
				"/meetings", "/meetings 30", "/meetings 2026", "/meetings ноябрь 2025", "/meetings 1.11-20.11", "/meetings Болгария",
				"/meetings Құрылтай", "/meetings Бекенов и Болгария", "/meetings Бекенов – И", "/meetings И", "/meetings Франция 2026",
				"/meetings Бекенов Никто", "/meetings 500", "/meetings map", "/start m10", "/start m99",
			} {
				log := c.ask(lang, q)
				all.WriteString(show(q, log))
				check(t, q, log)
			}
			for _, data := range []string{
				"m:t:1:y", "m:g:1", "m:b:1:30", "m:l:1", "m:o:10:1:0", "m:p:1:1", "m:1", "m:c:9:1",
				"m:c:1:0", "m:c:9:7", "m:t:1:x", "m:t:99:y", "m:o:99", "m:o:x", "m:p:1:", "m:p:1:99", "m:g:", "m::", "m:c:9:-1", "m:t:99999999999999999999:y",
			} {
				log := c.press(lang, data)
				all.WriteString(show("press "+data, log))
				check(t, data, log)
			}
			golden(t, "meetings."+lang, all.String())
		})
	}
}

func TestMeetingsUnderstandWhoAndWhen(t *testing.T) {
	var asked digest.MeetingQuery
	ledger := sampleLedger()
	ledger.ledger = func(q digest.MeetingQuery) (digest.Ledger, error) {
		asked = q
		return digest.Ledger{}, nil
	}
	c := startTalk(t, bot.Options{Ledger: ledger, People: samplePeople()})
	bekenov, bulgaria, kurultai := digest.Side{Person: 1}, digest.Side{Country: "BG"}, digest.Side{Body: "kz-kurultai"}
	nobody := digest.Side{}
	for _, tc := range []struct {
		text       string
		one, other digest.Side
		from, to   string
	}{
		{"", nobody, nobody, "", ""},
		{"30", nobody, nobody, "2026-10-22", ""},
		{"2025", nobody, nobody, "2025-01-01", "2025-12-31"},
		{"2025 жылы", nobody, nobody, "2025-01-01", "2025-12-31"},
		{"2026-02", nobody, nobody, "2026-02-01", "2026-02-28"},
		{"11.2025", nobody, nobody, "2025-11-01", "2025-11-30"},
		{"қараша", nobody, nobody, "2026-11-01", "2026-11-30"},
		{"қарашада", nobody, nobody, "2026-11-01", "2026-11-30"},
		{"желтоқсан", nobody, nobody, "2025-12-01", "2025-12-31"},
		{"2024 жылғы мамыр", nobody, nobody, "2024-05-01", "2024-05-31"},
		{"ноябрь 2026", nobody, nobody, "2026-11-01", "2026-11-30"},
		{"в ноябре", nobody, nobody, "2026-11-01", "2026-11-30"},
		{"мая 2024 года", nobody, nobody, "2024-05-01", "2024-05-31"},
		{"November", nobody, nobody, "2026-11-01", "2026-11-30"},
		{"March 2025", nobody, nobody, "2025-03-01", "2025-03-31"},
		{"19.11", nobody, nobody, "2026-11-19", "2026-11-19"},
		{"вчера", nobody, nobody, "2026-11-19", "2026-11-19"},
		{"1.11-20.11", nobody, nobody, "2026-11-01", "2026-11-20"},
		{"1.11.2025 – 20.11.2026", nobody, nobody, "2025-11-01", "2026-11-20"},
		{"2026-11-01..2026-11-20", nobody, nobody, "2026-11-01", "2026-11-20"},
		{"25.12 - 10.01", nobody, nobody, "2025-12-25", "2026-01-10"},
		{"1.05-20.05.2024", nobody, nobody, "2024-05-01", "2024-05-20"},
		{"соңғы апта", nobody, nobody, "2026-11-14", ""},
		{"Бекенов за неделю", bekenov, nobody, "2026-11-14", ""},
		{"Bulgaria last month", bulgaria, nobody, "2026-10-22", ""},
		{"Бекенов", bekenov, nobody, "", ""},
		{"Бекенов 2026", bekenov, nobody, "2026-01-01", "2026-12-31"},
		{"Бекенов қараша 2026", bekenov, nobody, "2026-11-01", "2026-11-30"},
		{"Болгария", bulgaria, nobody, "", ""},
		{"Құрылтай", kurultai, nobody, "", ""},
		{"Курултаем", kurultai, nobody, "", ""},
		{"Kurultai of Kazakhstan", kurultai, nobody, "", ""},
		{"Бекенов Болгария", bekenov, bulgaria, "", ""},
		{"Бекенов и Болгария", bekenov, bulgaria, "", ""},
		{"Болгария мен Бекенов", bulgaria, bekenov, "", ""},
		{"Болгария және Құрылтай", bulgaria, kurultai, "", ""},
		{"Bulgaria and Kazakhstan, 2025", bulgaria, digest.Side{Country: "KZ"}, "2025-01-01", "2025-12-31"},
		{"Бекенов – Болгария 30", bekenov, bulgaria, "2026-10-22", ""},
		{"Бекенов, Болгария", bekenov, bulgaria, "", ""},
	} {
		asked = digest.MeetingQuery{Lang: "none"}
		c.ask("ru", "/meetings "+tc.text)
		want := digest.MeetingQuery{From: tc.from, To: tc.to, Lang: "ru", Page: digest.Page{Limit: 3}}.Between(tc.one, tc.other)
		if diff := cmp.Diff(want, asked); diff != "" {
			t.Errorf("%s: asked for another thing:\n%s", tc.text, diff)
		}
	}
}

// photo is the picture that was sent, with its caption.
func photo(t *testing.T, log []sent) []byte {
	t.Helper()
	for _, s := range log {
		if s.Method == "sendPhoto" && s.Params["caption"] != "" {
			return s.File
		}
	}
	t.Fatal("no picture with a caption was sent")
	return nil
}

// pixels are those of a picture that differ from paper.
func pixels(t *testing.T, data []byte) (width, height, inked int) {
	t.Helper()
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	b := picture.Bounds()
	for x := b.Min.X; x < b.Max.X; x += 2 {
		for y := b.Min.Y; y < b.Max.Y; y += 2 {
			if r, g, bl, _ := picture.At(x, y).RGBA(); r+g+bl < 3*0xF000 {
				inked++
			}
		}
	}
	return b.Dx(), b.Dy(), inked
}

func TestAMapOfMeetingsIsDrawnOnce(t *testing.T) {
	c := startTalk(t, bot.Options{})
	first := photo(t, c.ask("kk", "/meetings map"))
	again := c.ask("kk", "/meetings карта")
	width, height, inked := pixels(t, first)
	if width != 1280 || height < 800 || height > 1400 || inked < 5000 {
		t.Errorf("a picture of %d × %d with %d inked dots", width, height, inked)
	}
	if len(again) != 1 || again[0].File != nil || !strings.HasPrefix(again[0].Params["photo"], "photo-") {
		t.Errorf("what Telegram knows already is sent as%s", show("", again))
	}
}

// underPicture is a press of a button that stands under a picture.
func underPicture(data string) string {
	return strings.Replace(press(101, "private", "ru", data, 101), `"message_id":7,`, `"message_id":7,"photo":[{"file_id":"x"}],`, 1)
}

func TestAMapTakesThePlaceOfAnother(t *testing.T) {
	f := newTelegram(t)
	forgotten := false
	f.answer = func(_ string, params map[string]string) string {
		if known := params["photo"] + params["media"]; forgotten && strings.Contains(known, "photo-") {
			return `{"ok":false,"error_code":400,"description":"Bad Request: wrong file identifier/HTTP URL specified"}`
		}
		return ""
	}
	c := runTalk(t, f, newMemory(), bot.Options{})
	c.ask("ru", "/meetings map")
	for _, step := range []struct {
		name, update, want string // methods
	}{
		{"bars in place of the ring", underPicture("m:b:1"), "editMessageMedia"},
		{"the ring again, which Telegram knows", underPicture("m:g:1"), "editMessageMedia"},
		{"under a list it is a message of its own", press(101, "private", "ru", "m:g:1", 101), "sendPhoto"},
	} {
		t.Run(step.name, func(t *testing.T) {
			var methods []string
			for _, s := range c.does(step.update) {
				if s.Method != "answerCallbackQuery" {
					methods = append(methods, s.Method)
				}
			}
			if strings.Join(methods, " ") != step.want {
				t.Errorf("done by %v", methods)
			}
		})
	}
	forgotten = true
	log := c.does(underPicture("m:b:1"))
	if last := log[len(log)-1]; last.Method != "editMessageMedia" || last.File == nil {
		t.Errorf("what Telegram knows no more is not uploaded again: %s", show("", log))
	}
}

func BenchmarkMeetingMap(b *testing.B) {
	c := startTalk(b, bot.Options{Ledger: changing(sampleLedger())})
	for b.Loop() {
		c.ask("kk", "/meetings map")
	}
}

// changing makes every map another one.
func changing(l fakeLedger) fakeLedger {
	n := 0
	l.drawn = func(q digest.MeetingQuery) (digest.MeetingMap, error) {
		n++
		m := sampleMap(q.Lang)
		m.Total = n
		return m, nil
	}
	return l
}

func TestANameThatIsOnlyGuessedIsAskedAbout(t *testing.T) {
	people := samplePeople()
	people.find = func(string) ([]digest.PersonHit, error) {
		a, _ := samplePair("ru")
		return []digest.PersonHit{{PersonRef: a, Fit: digest.FitGuess}}, nil
	}
	c := startTalk(t, bot.Options{People: people})
	log := c.ask("ru", "/meetings Бекекнов")
	if len(log) != 1 || !strings.Contains(log[0].Params["text"], "Точного совпадения") {
		t.Fatalf("not asked about: %+v", log)
	}
	_, data, _ := strings.Cut(log[0].Params["reply_markup"], `"callback_data":"`)
	data, _, _ = strings.Cut(data, `"`)
	if log := c.press("ru", data); !strings.Contains(fmt.Sprint(log), "Айдос Бекенов") {
		t.Errorf("the choice leads to %+v", log)
	}
}
