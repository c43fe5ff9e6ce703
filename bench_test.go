//go:build unix

package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"minber/bot"
	"minber/digest"
	"minber/language"
	"minber/storage"
	"minber/storage/archivetest"
)

// How long the bot thinks about an answer, on archives of three sizes:
//
//	go test -run - -bench Answers -cpu 1 -benchtime 300x .
//
// From the update as Telegram sends it to the last request to Telegram, which a
// server of a few lines answers. MINBER_MILLION=1 measures 1,000,000 articles
// too; such an archive takes some minutes to make, and six gigabytes. Archives
// are made once and kept in the folder for temporary files.
func BenchmarkAnswers(b *testing.B) {
	sizes := []int{10_000, 100_000}
	if os.Getenv("MINBER_MILLION") != "" {
		sizes = append(sizes, 1_000_000)
	}
	for _, size := range sizes {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			r := openReader(b, benchArchive(b, size))
			for _, path := range paths() {
				b.Run(path.name, func(b *testing.B) { r.measure(b, path.ask) })
			}
		})
	}
}

// path is a way to an answer; ask lists what different readers ask.
type path struct {
	name string
	ask  []string // a command, an inline query behind "@", or behind " > " what a button under an answer says
}

func paths() []path {
	in := func(line func(lang string) string) (lines []string) {
		for _, lang := range []string{"kk", "ru", "en"} {
			lines = append(lines, line(lang))
		}
		return lines
	}
	var names, cards, quotes, slips []string
	for _, rank := range []int{0, 1, 2, 3, 5, 8, 20, 60, 300, 900} {
		names = append(names, in(func(lang string) string { return "/speaker " + archivetest.Name(rank, lang) })...)
		cards = append(cards, "/speaker "+archivetest.Name(rank, "ru")+" > Темы")
		quotes = append(quotes, "/speaker "+archivetest.Name(rank, "ru")+" > Цитаты")
		name := []rune(archivetest.Name(rank, "ru"))
		slips = append(slips, "/speaker "+string(name[:len(name)-3])+"щ"+string(name[len(name)-2:]))
	}
	surname := func(rank int) string { return strings.Fields(archivetest.Name(rank, "ru"))[1] }
	return []path{
		{"speaker-name", names},
		{"speaker-surname", []string{"/speaker " + surname(0), "/speaker " + surname(4) + "ым", "/speaker " + surname(9)[:10], "/speaker Нурлан"}},
		{"speaker-slip", slips},
		{"speaker-quotes", quotes},
		{"speaker-topics", cards},
		{"speaker-active", []string{"/speaker"}},
		{"meetings-all", []string{"/meetings"}},
		{"meetings-sides", []string{"/meetings " + archivetest.Name(0, "ru") + " и " + archivetest.Name(7, "en"), "/meetings Казахстан Турция", "/meetings Сенат", "/meetings " + archivetest.Name(300, "kk") + " Ресей 2026"}},
		{"upcoming", []string{"/upcoming", "/upcoming Сенат", "/upcoming бюджет"}},
		{"meetings-person", []string{"/meetings " + archivetest.Name(0, "ru"), "/meetings " + archivetest.Name(7, "en"), "/meetings " + archivetest.Name(300, "kk")}},
		{"meetings-country", []string{"/meetings Узбекистан", "/meetings Hungary", "/meetings Қазақстан", "/meetings Франция"}},
		{"meetings-pair", []string{"/meetings " + surname(0) + " " + surname(1), "/meetings " + surname(0) + " " + surname(200)}},
		{"meetings-days", []string{"/meetings 30", "/meetings 365"}},
		{"search-common", in(func(lang string) string { return "/search " + archivetest.Common(lang) })},
		{"search-two", []string{"/search бюджета налоги", "/search бюджет комитет парламента", "/search budget law deputies"}},
		{"search-rare", in(func(lang string) string { return "/search " + archivetest.Rare(lang) })},
		{"search-name", []string{"/search " + archivetest.Name(0, "ru"), "/search " + archivetest.Name(40, "en")}},
		{"search-phrase", in(func(lang string) string { return "/search «" + archivetest.Phrase(lang) + "»" })},
		{"search-filters", []string{
			"/search бюджет body:сенат", "/search бюджет topic:экономика from:2024-03-05 to:2024-06-20", "/search budget -law -tax",
			"/search " + archivetest.Common("kk") + " орган:құрылтай to:2022-05-01", "/search topic:oversight", "/search -заң бюджет «салық бюджет»",
		}},
		{"search-page", []string{"/search бюджет > ›", "/search " + archivetest.Common("kk") + " > ›"}},
		{"watch-name", []string{"/watch " + archivetest.Name(0, "ru"), "/watch " + archivetest.Name(60, "en"), "/watch Узбекистан"}},
		{"watch-words", []string{"/watch бюджет > Само слово: бюджет", "/watch " + archivetest.Common("kk") + ", закон", "/watch " + archivetest.Rare("en") + ", налоги"}},
		{"digest-day", []string{"/digest", "/digest 2026-11-18", "/digest 2024-06-03"}},
		{"digest-week", []string{"/digest 7"}},
		{"inline-empty", []string{"@"}},
		{"inline-name", []string{"@" + archivetest.Name(0, "ru"), "@" + surname(1), "@" + archivetest.Name(70, "en")}},
		{"inline-words", []string{"@" + archivetest.Common("ru"), "@" + archivetest.Rare("kk"), "@budget law"}},
		{"inline-country", []string{"@Узбекистан", "@Hungary"}},
		{"inline-day", []string{"@2026-11-18", "@вчера"}},
	}
}

// reader is somebody who talks to a bot with an archive of some size.
type reader struct {
	bot   *bot.Bot
	api   *stub
	count int64
}

func benchEnd() time.Time { return time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC) }

func benchOptions() storage.Options {
	return storage.Options{Now: benchEnd, Terms: language.Terms, Asked: language.Asked, FoldName: language.Fold, Transliterate: language.Transliterate, Judge: language.NewJudge(), Slips: language.Slips, Layouts: language.Layouts}
}

// benchArchive is the file of an archive of so many articles.
func benchArchive(b *testing.B, articles int) string {
	b.Helper()
	file, err := archivetest.Cached(b.Context(), archivetest.Options{
		Articles: articles, Meetings: articles / 5, People: articles / 20, End: benchEnd(), Storage: benchOptions(),
	})
	if err != nil {
		b.Fatal(err)
	}
	return file
}

func openReader(b *testing.B, url string) *reader {
	b.Helper()
	store, err := storage.Open(b.Context(), url, benchOptions())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := store.Close(); err != nil {
			b.Error(err)
		}
	})
	api := newStub(b)
	settings, err := loadConfig(func(name string) string {
		return map[string]string{"TELEGRAM_BOT_TOKEN": "1:AAstub", "TELEGRAM_API_URL": api.URL, "LANGUAGES": "ru,kk,en"}[name]
	}, "")
	if err != nil {
		b.Fatal(err)
	}
	p, err := newProgram(settings, world{now: benchEnd, rate: unlimited}, nil, slog.New(slog.DiscardHandler))
	if err != nil {
		b.Fatal(err)
	}
	if err := savePacks(b.Context(), store, p.packs); err != nil {
		b.Fatal(err)
	}
	r := &rooms{store: store, counters: newCounters(time.Now, nil)}
	if err := p.speak(r); err != nil {
		b.Fatal(err)
	}
	return &reader{bot: r.bot, api: api}
}

// asks are what is asked by some lines. Each was asked once, so that nothing is
// measured that is done only once.
func (r *reader) asks(b *testing.B, lines []string) (asks []func(testing.TB)) {
	b.Helper()
	for _, line := range lines {
		command, button, pressed := strings.Cut(line, " > ")
		r.say(b, command)
		if !pressed {
			asks = append(asks, func(tb testing.TB) { r.say(tb, command) })
		} else if data := r.api.button(b, button); data != "" {
			asks = append(asks, func(tb testing.TB) { r.press(tb, data) })
		}
	}
	if len(asks) == 0 {
		b.Fatal("nothing to press")
	}
	return asks
}

// measure asks everything in turn and reports how long the answers took.
func (r *reader) measure(b *testing.B, lines []string) {
	asks := r.asks(b, lines)
	var took, busy []time.Duration
	for i := 0; b.Loop(); i++ {
		began, worked := time.Now(), processorTime(b)
		asks[i%len(asks)](b)
		took, busy = append(took, time.Since(began)), append(busy, processorTime(b)-worked)
	}
	b.ReportMetric(0, "ns/op") // an average says little
	b.ReportMetric(percentile(took, 0.5), "p50-ms")
	b.ReportMetric(percentile(took, 0.99), "p99-ms")
	// What others do on the machine lengthens the time that passes, but hardly
	// the time for which a processor is busy.
	b.ReportMetric(percentile(busy, 0.99), "p99-busy-ms")
}

func percentile(times []time.Duration, share float64) float64 {
	slices.Sort(times)
	return float64(times[min(int(share*float64(len(times))), len(times)-1)]) / float64(time.Millisecond)
}

func processorTime(tb testing.TB) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		tb.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func (r *reader) say(tb testing.TB, text string) {
	if query, inline := strings.CutPrefix(text, "@"); inline {
		words, _ := json.Marshal(query)
		r.handle(tb, fmt.Sprintf(`"inline_query":{"id":"88","from":{"id":101,"language_code":"ru"},"query":%s,"offset":"","chat_type":"private"}`, words))
		return
	}
	words, _ := json.Marshal(text)
	r.handle(tb, fmt.Sprintf(`"message":{"message_id":7,"date":1,"chat":{"id":101,"type":"private"},"from":{"id":101,"first_name":"A","language_code":"ru"},"text":%s}`, words))
}

func (r *reader) press(tb testing.TB, data string) {
	r.handle(tb, fmt.Sprintf(`"callback_query":{"id":"77","from":{"id":101,"language_code":"ru"},"chat_instance":"1","data":%q,"message":{"message_id":7,"date":1,"chat":{"id":101,"type":"private"}}}`, data))
}

func (r *reader) handle(tb testing.TB, body string) {
	tb.Helper()
	r.count++
	err := r.bot.Handle(tb.Context(), digest.Update{ID: r.count, Chat: "101", Body: fmt.Appendf(nil, `{"update_id":%d,%s}`, r.count, body)})
	if err != nil {
		tb.Fatal(err)
	}
}

// stub takes every request of the bot and keeps the last message's buttons.
type stub struct {
	*httptest.Server
	mu   sync.Mutex
	keys string
}

func newStub(tb testing.TB) *stub {
	s := &stub{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, "/answer") {
			_, _ = fmt.Fprint(w, `{"ok":true,"result":true}`)
			return
		}
		_ = r.ParseMultipartForm(1 << 20)
		s.mu.Lock()
		s.keys = r.FormValue("reply_markup")
		s.mu.Unlock()
		_, _ = fmt.Fprint(w, `{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":101,"type":"private"}}}`)
	}))
	tb.Cleanup(s.Close)
	return s
}

// button returns the data of a button under the last message whose label
// begins so, "" if there is none.
func (s *stub) button(tb testing.TB, label string) string {
	tb.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	var markup struct {
		Keys [][]struct {
			Text string
			Data string `json:"callback_data"`
		} `json:"inline_keyboard"`
	}
	if err := json.Unmarshal([]byte(cmp.Or(s.keys, "{}")), &markup); err != nil {
		tb.Fatal(err)
	}
	for _, row := range markup.Keys {
		for _, b := range row {
			if strings.HasPrefix(b.Text, label) {
				return b.Data
			}
		}
	}
	return ""
}
