package bot_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"minber/bot"
	"minber/digest"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares what users see with a file.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (run with -update if it should be so):\n%s", file, diff)
	}
}

// html is the messages' text.
func html(parts []digest.Part) []string {
	var all []string
	for _, p := range parts {
		all = append(all, p.HTML)
	}
	return all
}

func renderer(t testing.TB) *bot.Renderer {
	r, err := bot.NewRenderer(samplePacks())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestDigestInEveryLanguage(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		d := digest.Compose(sampleMaterial(digest.Window{}, lang), "2026-11-20", "Asia/Almaty", 1, digest.Taste{})
		d.More = 2
		parts, err := renderer(t).Digest(d)
		if err != nil {
			t.Fatal(err)
		}
		golden(t, "digest."+lang, strings.Join(html(parts), "\n\n=====\n\n")+"\n")
	}
}

func TestAShortDigestIsHeadlines(t *testing.T) {
	var all strings.Builder
	for _, lang := range []string{"kk", "ru", "en"} {
		d := digest.Compose(sampleMaterial(digest.Window{}, lang), "2026-11-20", "Asia/Almaty", 7, digest.Taste{Short: true})
		parts, err := renderer(t).Digest(d)
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range parts {
			all.WriteString(part.HTML + "\n\n")
		}
	}
	golden(t, "digest.short", all.String())
}

func TestDigestOfAnUneventfulDaySaysSo(t *testing.T) {
	var all strings.Builder
	for _, lang := range []string{"kk", "ru", "en"} {
		for _, days := range []int{1, 7} {
			m := digest.Material{Lang: lang, Intake: digest.Intake{Sources: 5, Seen: 3}}
			parts, err := renderer(t).Digest(digest.Compose(m, "2026-11-20", "Asia/Almaty", days, digest.Taste{}))
			if err != nil {
				t.Fatal(err)
			}
			all.WriteString(strings.Join(html(parts), "\n=====\n") + "\n\n")
		}
	}
	golden(t, "digest.empty", all.String())
}

func TestADigestSaysWhatItCoversAsReadersWould(t *testing.T) {
	from := func(days int, hour int) digest.Window {
		return digest.Window{From: time.Date(2026, 11, 20-days, hour-5, 0, 0, 0, time.UTC), To: time.Date(2026, 11, 20, 3, 0, 0, 0, time.UTC)}
	}
	for _, c := range []struct {
		name   string
		window digest.Window
		days   int
		want   [3]string // kk, ru, en; "" for no line
	}{
		{"a day needs no words", from(1, 8), 1, [3]string{}},
		{"two of them have names", from(1, 6), 2, [3]string{"Кеше мен бүгін", "За вчера и сегодня", "Yesterday and today"}},
		{"with the evening before", from(2, 18), 2, [3]string{"18 қараша күнінен бері", "С 18 ноября", "Since 18 November"}},
		{"more are counted", from(7, 8), 7, [3]string{"Соңғы 7 күн", "За 7 дней", "The last 7 days"}},
		{"so are two of a draft that was kept", digest.Window{}, 2, [3]string{"Соңғы 2 күн", "За 2 дня", "The last 2 days"}},
	} {
		for i, lang := range []string{"kk", "ru", "en"} {
			parts, err := renderer(t).Digest(digest.Digest{Lang: lang, Zone: "Asia/Almaty", Date: "2026-11-20", Days: c.days, Window: c.window})
			if err != nil {
				t.Fatal(err)
			}
			head, _, _ := strings.Cut(parts[0].HTML, "\n\n")
			if _, got, _ := strings.Cut(head, "\n"); got != c.want[i] {
				t.Errorf("%s, %s: %q, want %q", c.name, lang, got, c.want[i])
			}
		}
	}
}

func TestLongDigestIsSplitBetweenItems(t *testing.T) {
	m := sampleMaterial(digest.Window{}, "ru")
	m.Stories = nil
	for i := range 15 {
		sentence := strings.Repeat(fmt.Sprintf("Слово & дело %d ", i), 9) + "😀."
		m.Stories = append(m.Stories, digest.Story{
			ID: int64(i), Lead: sampleRef(int64(i), "Agency", "ru", fmt.Sprintf("Заголовок %d", i)), Sentences: summary(sentence, sentence),
		})
	}
	m.Stories[3].Sentences[0].Text = strings.Repeat("<&> ", 3000)
	parts, err := renderer(t).Digest(digest.Compose(m, "2026-11-20", "Asia/Almaty", 7, digest.Taste{}))
	if err != nil {
		t.Fatal(err)
	}
	if len(parts) < 2 {
		t.Fatalf("%d parts, want several", len(parts))
	}
	for i, part := range html(parts) {
		if n := len(utf16.Encode([]rune(visible(part)))); n > 4096 {
			t.Errorf("part %d has %d units", i, n)
		}
		if err := wellFormed(part); err != nil {
			t.Errorf("part %d: %v", i, err)
		}
		if strings.HasSuffix(part, "</b>") {
			t.Errorf("part %d ends with a title that has lost its items", i)
		}
	}
	golden(t, "digest.split", strings.Join(html(parts), "\n\n=====\n\n")+"\n")
}

func TestASentenceWithoutAMarkEndsWithAFullStop(t *testing.T) {
	m := sampleMaterial(digest.Window{}, "ru")
	tell := func(id int64, sentences ...string) digest.Story {
		return digest.Story{ID: id, Lead: sampleRef(id, "Agency", "ru", "Заголовок"), Sentences: summary(sentences...)}
	}
	m.Stories = []digest.Story{tell(1, "Спикер принял посла (Астана)", "Товарооборот вырос на 12%"), tell(2, "«Работа идет».", "Чем все кончится?")}
	parts, err := renderer(t).Digest(digest.Compose(m, "2026-11-20", "Asia/Almaty", 7, digest.Taste{}))
	if err != nil {
		t.Fatal(err)
	}
	all := visible(strings.Join(html(parts), "\n"))
	for _, want := range []string{"\nСпикер принял посла (Астана). Товарооборот вырос на 12%.\n", "\n«Работа идет». Чем все кончится?\n"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is not in %q", want, all)
		}
	}
}

// wellFormed checks that tags nest and that only Telegram's entities are used.
func wellFormed(html string) error {
	var open []string
	for html != "" {
		i := strings.IndexAny(html, "<&>")
		if i < 0 {
			break
		}
		html = html[i:]
		switch html[0] {
		case '>':
			return fmt.Errorf("bare > before %.30q", html)
		case '&':
			end := strings.IndexByte(html, ';')
			if end < 0 || !strings.Contains("&lt; &gt; &amp; &quot;", html[:end+1]) {
				return fmt.Errorf("bad entity at %.30q", html)
			}
			html = html[end+1:]
		case '<':
			end := strings.IndexByte(html, '>')
			if end < 0 {
				return fmt.Errorf("open tag at %.30q", html)
			}
			name, _, _ := strings.Cut(html[1:end], " ")
			html = html[end+1:]
			closing, isClosing := strings.CutPrefix(name, "/")
			if !isClosing {
				open = append(open, name)
				continue
			}
			if len(open) == 0 || open[len(open)-1] != closing {
				return fmt.Errorf("</%s> closes nothing", closing)
			}
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		return fmt.Errorf("%v left open", open)
	}
	return nil
}

func TestPlainTextKeepsWordsAndAddresses(t *testing.T) {
	got := bot.PlainText(`<b>A &lt; B</b> &amp;lt; <a href="https://x.example/?a=1&amp;b=2">src</a>`)
	if want := "A < B &lt; src (https://x.example/?a=1&b=2)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func BenchmarkDigest(b *testing.B) {
	r := renderer(b)
	d := digest.Compose(sampleMaterial(digest.Window{}, "kk"), "2026-11-20", "Asia/Almaty", 1, digest.Taste{})
	for len(d.Stories) < 8 {
		d.Stories = append(d.Stories, d.Stories[0])
	}
	for b.Loop() {
		if _, err := r.Digest(d); err != nil {
			b.Fatal(err)
		}
	}
}

func TestSplitMessagesAreOfLikeLength(t *testing.T) {
	m := fullMaterial("kk")
	for i := range m.Stories {
		m.Stories[i].Sentences = summary(strings.Repeat("сөз ", 60), strings.Repeat("сөз ", 20))
	}
	parts, err := renderer(t).Digest(digest.Compose(m, "2026-11-20", "Asia/Almaty", 1, digest.Taste{}))
	if err != nil {
		t.Fatal(err)
	}
	if len(parts) < 2 {
		t.Fatalf("%d parts, want several", len(parts))
	}
	if last, first := inSight(parts[len(parts)-1].HTML), inSight(parts[0].HTML); last < first/2 {
		t.Errorf("the last part has %d lines in sight, the first %d", last, first)
	}
}

func TestQuotationMarksAreTheReadersOwn(t *testing.T) {
	for _, tc := range []struct{ lang, text, want string }{
		{"en", "«Water first»", "“Water first”"},
		{"ru", "“Water first,”", "«Water first»"},
		{"kk", `"Су"`, "«Су»"},
		{"ru", "«А» и «Б»", "««А» и «Б»»"},
		{"en", "We need rules,", "“We need rules”"},
	} {
		d := digest.Digest{Lang: tc.lang, Date: "2026-11-20", Days: 1, Said: []digest.StatementRecord{{Kind: digest.Quote, Text: tc.text}}}
		parts, err := renderer(t).Digest(d)
		if err != nil {
			t.Fatal(err)
		}
		if got := bot.PlainText(parts[0].HTML); !strings.Contains(got, ": "+tc.want+" —") {
			t.Errorf("%s %q: %s", tc.lang, tc.text, got)
		}
	}
}
