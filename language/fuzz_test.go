package language_test

import (
	"context"
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"minber/digest"
	"minber/language"
)

// hostile are texts at the edges of what a reader meets.
var hostile = []string{
	"– Да, – сказал он. «",
	"The Senate met on Monday for the first time in", // cut off, as in a feed
	"«Мы „за“, — сказал Иван Петров. — И “они” тоже»",
	"- Иә, - деді Асан Серікұлы, - біз “қарсымыз”.",
	"‘It’s the MPs’ bill,’ said O’Brien-Smith Jr., ‘not ours.’",
	"A. B. Petrov met C. D. Ivanov, E. F. and G.H. on 31.02.2026, 2026-13-45, 5 May 99999 and yesterday.",
	"ДЕПУТАТ ИВАН ПЕТРОВ: ДА. СПИКЕР: НЕТ.\r\nИВАН ПЕТРОВ: Я против\u2028 и «за\u00ad\u200b».",
	"Title: \xff\nDate: 0000-00-00\nLang: xx\n\nСенат \xd0 met Құрылтай.",
	"  date 2026-11-12 İstanbul ǅ ſenate ﬁne Å е\u0301 ё İİİ",
	"Председатель Сената Сенат Председателя Сената председателю Сената Петрову Петров Петрова.",
	"met with met with the Speaker of the Speaker of the Speaker, including including and and",
	"в прошлом году в прошлый вторник через 3 недели 3 жылдан кейін келесі келесі next next Friday last",
}

func FuzzUnderstand(f *testing.F) {
	for _, lang := range []string{"en", "ru", "kk"} {
		text := sample(f, lang)
		f.Add(text, "2026-11-24", "", "")
		for para := range strings.SplitSeq(text, "\n\n") {
			f.Add(para, "2026-11-24", lang, "")
		}
	}
	for _, text := range hostile {
		f.Add(text, "2026-11-24", "", "Title "+text)
	}
	reader := programReader(language.Options{})
	f.Fuzz(func(t *testing.T, text, date, lang, title string) {
		start := time.Now()
		u, err := reader.Understand(context.Background(), digest.Article{Text: text, Date: date, Lang: lang, Title: title})
		if err != nil && !errors.Is(err, digest.ErrNotText) {
			t.Fatal(err)
		}
		check(t, text, u)
		if took, limit := time.Since(start), 2*time.Second; took > limit {
			t.Errorf("%d bytes took %v", len(text), took)
		}
	})
}

var isoDate = regexp.MustCompile(`^(\d{4}(-\d\d(-\d\d)?)?)?$`)

// check holds what must be true of every understanding.
func check(t *testing.T, text string, u digest.Understanding) {
	t.Helper()
	if u.People == nil || u.Statements == nil || u.Meetings == nil || u.Events == nil || u.Upcoming == nil || u.Topics == nil || u.Summary == nil {
		t.Errorf("a list is nil: %+v", u)
	}
	c := checker{t, text}
	names := make([]string, len(u.People))
	for i, p := range u.People {
		names[i] = p.Name
		if strings.TrimSpace(p.Name) == "" || slices.Contains(names[:i], p.Name) {
			t.Errorf("a person without a name of his own: %q", names)
		}
		c.spans("person", p.At...)
		c.spans("office", p.RoleAt)
	}
	c.statements(u.Statements, names)
	for _, m := range u.Meetings {
		if !slices.Contains(names, m.Between[0]) || !slices.Contains(names, m.Between[1]) || m.Between[0] == m.Between[1] {
			t.Errorf("met: %q, of whom the people are %q", m.Between, names)
		}
		c.dates(m.Date)
		c.spans("meeting", m.At)
	}
	for _, e := range u.Events {
		c.dates(e.Date)
		c.spans("event", e.At)
	}
	for _, e := range u.Upcoming {
		if e.What == "" {
			t.Error("something nameless is coming up")
		}
		c.dates(e.Date)
		c.spans("upcoming", e.At)
	}
	c.spans("date", u.Dates...)
	c.spans("aside", u.Asides...)
	c.spans("reason", u.ReasonAt...)
	c.summary(u)
}

type checker struct {
	t    *testing.T
	text string
}

// span says whether [start, end) is a passage of the text that cuts no letter.
func (c checker) span(what string, start, end int) bool {
	c.t.Helper()
	if start < 0 || end < start || end > len(c.text) || insideLetter(c.text, start) || insideLetter(c.text, end) {
		c.t.Errorf("%s at %d-%d of %d bytes", what, start, end, len(c.text))
		return false
	}
	return true
}

// insideLetter says whether byte i is in the middle of a letter.
func insideLetter(text string, i int) bool {
	for at := i - 1; at >= 0 && at > i-utf8.UTFMax; at-- {
		if r, n := utf8.DecodeRuneInString(text[at:]); r != utf8.RuneError {
			return at+n > i
		}
	}
	return false
}

func (c checker) spans(what string, at ...digest.Span) {
	c.t.Helper()
	for _, s := range at {
		c.span(what, s.Start, s.End)
	}
}

func (c checker) dates(iso string) {
	c.t.Helper()
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if _, err := time.Parse(layout, iso); err == nil && isoDate.MatchString(iso) {
			return
		}
	}
	if iso != "" {
		c.t.Errorf("%q is no date", iso)
	}
}

func (c checker) statements(statements []digest.Statement, names []string) {
	c.t.Helper()
	for _, s := range statements {
		if c.span("statement", s.Start, s.End) && s.Kind == digest.Quote && c.text[s.Start:s.End] != s.Text {
			c.t.Errorf("quote %q is %q in the text", s.Text, c.text[s.Start:s.End])
		}
		if s.Text == "" || s.Kind != digest.Quote && s.Kind != digest.Indirect || !slices.Contains(names, s.Speaker) {
			c.t.Errorf("said: %+v, where the people are %q", s, names)
		}
	}
}

// capitalised says whether a text is another one with a capital.
func capitalised(a, b string) bool {
	first, n := utf8.DecodeRuneInString(a)
	_, m := utf8.DecodeRuneInString(b)
	return b[:m] == string(unicode.ToUpper(first)) && b[m:] == a[n:]
}

// summary holds that each of its sentences is its passage without the cuts, and
// that a capital is made only where what stood in front of it is left out.
func (c checker) summary(u digest.Understanding) {
	c.t.Helper()
	last, runes := 0, 0
	for _, s := range u.Summary {
		if !c.span("summary", s.Start, s.End) {
			continue
		}
		if s.Start < last {
			c.t.Errorf("summary out of order at %d", s.Start)
		}
		var kept strings.Builder
		from := s.Start
		for _, cut := range s.Cuts {
			if !c.span("cut", cut.Start, cut.End) || cut.Start < from || cut.End > s.End {
				c.t.Errorf("cut %+v of %+v", cut, s)
				return
			}
			kept.WriteString(c.text[from:cut.Start])
			from = cut.End
		}
		kept.WriteString(c.text[from:s.End])
		opens := slices.ContainsFunc(u.Sentences, func(one digest.Span) bool { return one.Start == s.Start })
		if want := kept.String(); want != s.Text && (opens || !capitalised(want, s.Text)) {
			c.t.Errorf("summary %q is %q in the text", s.Text, kept.String())
		}
		last = s.End
		runes += utf8.RuneCountInString(s.Text) + 1
	}
	if runes-1 > 400 {
		c.t.Errorf("summary of %d characters", runes-1)
	}
}
