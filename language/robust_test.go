package language_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

// monsters are texts of a given size, in bytes, that no editor would print.
var monsters = map[string]func(tb testing.TB, size int) string{
	"one sentence":                on("the Speaker Daulet Serikbaev of the senate will meet Ingrid Halvorsen on 5 May, "),
	"one sentence in Russian":     on("председатель Сената Даулет Серикбаев 5 мая встретится с министром Тимуром Ахановым, "),
	"one sentence in Kazakh":      on("Құрылтай төрағасы Дәулет Серікбаев 5 мамырда министр Тимур Ахановпен кездеседі, "),
	"one sentence of deputies":    on("Daulet Serikbaev, his deputy and his aide Timur Akhanov told Halvorsen of these meetings, "),
	"one sentence of dates":       on("on Monday 3 March 2025 and "),
	"one sentence of who said":    on("Daulet Serikbaev said that "),
	"one sentence of quotations":  on("“we agree”, said Daulet Serikbaev, "),
	"one sentence of delegations": on("the delegation led by Daulet Serikbaev, "),
	"one sentence of plans":       on("Сенат жұма күні отырыс өткізеді және "),
	"one sentence of voices":      on("деді Дәулет Серікбаев, "),
	"one sentence of dashes":      on("— сказал он, — "),
	"one word":                    func(_ testing.TB, size int) string { return fill(size, "парламент") },
	"one word, spaced":            func(_ testing.TB, size int) string { return fill(size, "Сенат ") },
	"punctuation": func(_ testing.TB, size int) string {
		return "Сенат. " + fill(size, "?!… «»„“” ‘’ ((()))-–—.,;:\"\"'' ")
	},
	"names": func(_ testing.TB, size int) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			fmt.Fprintf(&b, "Aidar%c Bek%c%cov ", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
		}
		return b.String()
	},
	"an agency's sources": func(_ testing.TB, size int) string {
		return "В Сенате говорил депутат Иван Петров. " + fill(size, "Собеседник агентства сообщил о сроках и добавил, что закон примут. ")
	},
	"one name": func(_ testing.TB, size int) string { return fill(size, "Даулет Серикбаев ") },
	"different people": func(_ testing.TB, size int) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			fmt.Fprintf(&b, "Депутат Асан %cл%cев встретился с %cарат%cевым. ", 'А'+rune(i%20), 'а'+rune(i/20%25), 'Б'+rune(i/7%20), 'а'+rune(i/3%25))
		}
		return b.String()
	},
	"capitals": func(_ testing.TB, size int) string {
		return fill(size, "Сенат Парламент Депутат Закон Астана Форум ")
	},
	"initials": func(_ testing.TB, size int) string { return fill(size, "А. Б. В. Г. U.S. Mr. т.д. С.Ким ") },
	"quotations": func(_ testing.TB, size int) string {
		return fill(size, "«Мы за», – сказал он. “We agree,” she said. ")
	},
	"quoted names": func(_ testing.TB, size int) string {
		return fill(size, "«Ауыл» «Ак жол» «Аманат» ")
	},
	"open quotations": func(_ testing.TB, size int) string { return fill(size, "«Сенат “за „закон ‘и ") },
	"open, by lines":  func(_ testing.TB, size int) string { return fill(size, "«Сенат “за „закон ‘и\n\n") },
	"single marks":    func(_ testing.TB, size int) string { return fill(size, "сенат ‘за 'of ") },
	"closing marks":   func(_ testing.TB, size int) string { return fill(size, "»”\"’ deputy ") },
	"nested brackets": func(_ testing.TB, size int) string {
		return "Сенат " + strings.Repeat("(«[", size/5) + strings.Repeat("]»)", size/5)
	},
	"dates": func(_ testing.TB, size int) string {
		return fill(size, "5 мая 2027 года, 2026-11-12, в четверг, next Friday, 20 қараша, ")
	},
	"numbers":     func(_ testing.TB, size int) string { return "Сенат " + fill(size, "1 700 20 2026 3,5 14:30 ") },
	"empty lines": func(_ testing.TB, size int) string { return fill(size, "Сенат\n\n") },
	"lines of credits": func(_ testing.TB, size int) string {
		return fill(size, "Фото: Сенат\nЧитайте также: закон\n")
	},
	"dashes": func(_ testing.TB, size int) string {
		return fill(size, "– Да, – сказал спикер. – Нет.\n")
	},
	"mixed languages": func(tb testing.TB, size int) string {
		return fill(size, sample(tb, "ru")+sample(tb, "kk")+sample(tb, "en"))
	},
	"an article again and again": func(tb testing.TB, size int) string { return fill(size, sample(tb, "kk")) },
}

// on is a sentence that goes on and on.
func on(clause string) func(testing.TB, int) string {
	return func(_ testing.TB, size int) string { return fill(size, clause) }
}

func fill(size int, s string) string { return strings.Repeat(s, size/len(s)+1) }

// A monster of test size passes all limits of what is kept of a text; one of
// full size is the longest text that is read. BenchmarkMonsters reads both.
const (
	testSize = 25 << 10
	fullSize = 200 << 10
)

// TestMonsters asks only that reading ends, and well: how long it takes is for
// BenchmarkMonsters to tell.
func TestMonsters(t *testing.T) {
	reader := programReader(language.Options{})
	for name, text := range monsters {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := text(t, testSize)
			u, err := reader.Understand(context.Background(), digest.Article{Text: text, Date: "2026-11-24"})
			if err != nil {
				t.Fatal(err)
			}
			check(t, text, u)
		})
	}
	t.Run("five megabytes", func(t *testing.T) {
		t.Parallel()
		text := fill(5<<20, sample(t, "ru"))
		u, err := reader.Understand(context.Background(), digest.Article{Text: text})
		if err != nil {
			t.Fatal(err)
		}
		check(t, text, u)
	})
}

// A feed gives texts that are cut off anywhere: in the middle of a name, a
// quotation or a letter, and behind a word for which a rule looks what follows.
func TestTextsThatAreCutOffAnywhere(t *testing.T) {
	const cuts, longest = 12, 400
	reader := programReader(language.Options{})
	places := rand.New(rand.NewPCG(1, 2))
	files, err := filepath.Glob("accuracy/testdata/practice/*/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d articles: %v", len(files), err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var article struct{ Text, Date string }
		if err := json.Unmarshal(raw, &article); err != nil {
			t.Fatal(err)
		}
		for cut := range cuts {
			from := places.IntN(len(article.Text))
			text := article.Text[from : from+places.IntN(min(longest, len(article.Text)-from)+1)]
			if space := strings.LastIndexByte(text, ' '); cut%2 == 1 && space > 0 {
				text = text[:space]
			}
			u, err := reader.Understand(t.Context(), digest.Article{Text: text, Date: article.Date})
			if err != nil && !errors.Is(err, digest.ErrNotText) {
				t.Fatalf("%s: %q: %v", file, text, err)
			}
			check(t, text, u)
		}
	}
}

// BenchmarkMonsters reads each monster in two sizes, so that one sees whether
// eight times the text takes much more than eight times the time.
func BenchmarkMonsters(b *testing.B) {
	reader := programReader(language.Options{})
	for name, text := range monsters {
		for _, size := range []int{testSize, fullSize} {
			text := text(b, size)
			b.Run(fmt.Sprintf("%s/%dKB", name, size>>10), func(b *testing.B) {
				for b.Loop() {
					if _, err := reader.Understand(context.Background(), digest.Article{Text: text, Date: "2026-11-24"}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
