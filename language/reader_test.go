package language_test

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"minber/digest"
)

// words for topics that are enough for the texts of this package's tests.
func testPacks() []digest.Pack {
	return []digest.Pack{{
		ID: "kz",
		Bodies: []digest.Body{{
			ID: "kz-kurultai", Country: "KZ", Parliament: true,
			Names:   map[string]string{"en": "Kurultai", "ru": "Курултай", "kk": "Құрылтай"},
			Aliases: map[string][]string{"en": {"kurultai"}, "ru": {"курултай"}, "kk": {"құрылтай"}},
		}},
		Topics: []digest.TopicWords{
			{ID: "interparliamentary", Words: map[string][]string{"en": {"inter-parliament", "delegation", "bilateral"}, "ru": {"парламентский форум", "посол", "посл"}, "kk": {"елші", "достық тоб", "кездес"}}},
			{ID: "legislation", Words: map[string][]string{"en": {"bill"}, "ru": {"закон", "чтени", "поправк"}, "kk": {"заң", "оқылым"}}},
			{ID: "digital_ai", Words: map[string][]string{"en": {"artificial intelligence", "personal data"}, "ru": {"цифров"}, "kk": {"цифрлан"}}},
			{ID: "reform_elections", Words: map[string][]string{"en": {"referendum"}, "ru": {"референдум"}, "kk": {"референдум"}}},
		},
	}}
}

func read(t *testing.T, file string) digest.Understanding {
	t.Helper()
	text, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	u, err := kurultaiReader().Understand(context.Background(), digest.Article{Text: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	check(t, string(text), u)
	return u
}

func TestWhatAnArticleSays(t *testing.T) {
	for name, test := range map[string]struct {
		file, lang, date string
		upcoming         map[string]string // a word of it and its date
		topics           []string
		summary          []string // words it must have
		never            []string // words it must not have
	}{
		"a speech at an assembly": {
			file: "assembly.en.txt", lang: "en", date: "2026-10-08",
			upcoming: map[string]string{"referendum": "2028", "anniversary": "2027"},
			topics:   []string{"interparliamentary", "digital_ai"},
			summary:  []string{"Serikbaev"}, never: []string{"Photo credit", "Steppe News"},
		},
		"a session with a vote": {
			file: "session.ru.txt", lang: "ru", date: "2026-11-20",
			upcoming: map[string]string{"форум": "2027-05", "силу": "2027-01-01"},
			topics:   []string{"legislation"},
			summary:  []string{"одобрили"}, never: []string{"Фото", "Читайте", "Ранее", "АСТАНА"},
		},
		"an ambassador received": {
			file: "visit.kk.txt", lang: "kk", date: "2026-11-20",
			upcoming: map[string]string{"достық": "2027-05-14", "келесі": "2026-11-27", "күшіне": "2027-01-01"},
			topics:   []string{"interparliamentary"},
			summary:  []string{"қабылдады"}, never: []string{"Фото", "Бұған дейін", "АСТАНА"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := read(t, test.file)
			if u.Lang != test.lang || u.Date != test.date || !u.Relevant {
				t.Errorf("lang %q, date %q, relevant %v", u.Lang, u.Date, u.Relevant)
			}
			for word, date := range test.upcoming {
				if !slices.ContainsFunc(u.Upcoming, func(x digest.Upcoming) bool {
					return strings.Contains(x.What, word) && x.Date == date
				}) {
					t.Errorf("no %q on %s among %+v", word, date, u.Upcoming)
				}
			}
			for _, topic := range test.topics {
				if !slices.Contains(u.Topics, topic) {
					t.Errorf("topic %s is missing in %v", topic, u.Topics)
				}
			}
			summary := joined(u)
			for _, word := range test.summary {
				if !strings.Contains(summary, word) {
					t.Errorf("summary lacks %q: %s", word, summary)
				}
			}
			for _, word := range test.never {
				if strings.Contains(summary, word) {
					t.Errorf("summary holds %q: %s", word, summary)
				}
			}
		})
	}
}

func joined(u digest.Understanding) string {
	var parts []string
	for _, s := range u.Summary {
		parts = append(parts, s.Text)
	}
	return strings.Join(parts, " ")
}

func TestTextsThatAreNone(t *testing.T) {
	reader := barestReader()
	for name, text := range map[string]string{
		"nothing": "", "spaces": " \n\t\r\n ", "marks only": "?!… «»„“” ‘’ ((()))-–—.,;:\"\"''", "digits": "1 2 3 2025-13-45 99.99.9999 20 20 20",
	} {
		t.Run(name, func(t *testing.T) {
			u, err := reader.Understand(context.Background(), digest.Article{Text: text, Date: "2026-11-24"})
			if !errors.Is(err, digest.ErrNotText) {
				t.Errorf("error %v", err)
			}
			check(t, text, u)
		})
	}
}

func TestTextsThatHurt(t *testing.T) {
	reader := kurultaiReader()
	for name, text := range map[string]string{
		"zero bytes":             "The Senate\x00 met on Thursday.\x00\x00 It will vote in December.",
		"bytes that are no text": "Парламент \xff\xfe собрался \xd0 в среду\xd0",
		"half a letter":          "Сенат қабылдад\xd1",
		"one endless sentence":   strings.Repeat("the senate will hold a session on 5 May, ", 5000),
		"one endless word":       strings.Repeat("парламент", 30000),
		"open quotation marks":   strings.Repeat("«“„‘\" Сенат ", 8000),
		"closing marks":          strings.Repeat("»”\"’ deputy ", 8000),
		"five megabytes":         strings.Repeat("Депутат Иван Петров сказал, что сессия пройдет 5 мая 2027 года.\n", 50000),
		"a date at the very end": "Сессия пройдет 20",
		"capitals and stops":     strings.Repeat("А. Б. В. Г. U.S. Mr. т.д. ", 3000),
	} {
		t.Run(name, func(t *testing.T) {
			u, err := reader.Understand(context.Background(), digest.Article{Text: text, Date: "2026-11-24"})
			if err != nil {
				t.Fatal(err)
			}
			check(t, text, u)
		})
	}
}

func TestWhatStandsBesideTheTextWins(t *testing.T) {
	text := "Title: Header\nDate: 2020-01-01\n\nThe Senate will meet tomorrow, the press service said in the evening."
	u, err := kurultaiReader().Understand(context.Background(), digest.Article{Text: text, Title: "Beside", Date: "2026-11-24"})
	if err != nil {
		t.Fatal(err)
	}
	if u.Title != "Beside" || u.Date != "2026-11-24" {
		t.Errorf("title %q, date %q", u.Title, u.Date)
	}
	if len(u.Upcoming) != 1 || u.Upcoming[0].Date != "2026-11-25" {
		t.Errorf("upcoming %+v", u.Upcoming)
	}
}

func TestADateThatIsNoneCountsForNothing(t *testing.T) {
	text := "Title: Header\nDate: 2020-01-01\n\nThe Senate will meet tomorrow, the press service said in the evening."
	for _, date := range []string{"204", "2026-11", "24.11.2026", "2026-13-40", "\xb204"} {
		u, err := kurultaiReader().Understand(context.Background(), digest.Article{Text: text, Date: date})
		if err != nil || u.Date != "2020-01-01" || len(u.Upcoming) != 1 || u.Upcoming[0].Date != "2020-01-02" {
			t.Errorf("date %q: understood on %q, %+v, error %v", date, u.Date, u.Upcoming, err)
		}
	}
}
