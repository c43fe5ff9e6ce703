package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"minber/digest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// reading builds what is understood of a text from words of it.
type reading struct {
	t    *testing.T
	text string
	digest.Understanding
}

// at is the passage that reads so, behind the first place where after stands.
func (r *reading) at(after, words string) digest.Span {
	r.t.Helper()
	from := strings.Index(r.text, after)
	i := strings.Index(r.text[max(from, 0):], words)
	if from < 0 || i < 0 {
		r.t.Fatalf("no %q behind %q", words, after)
	}
	return digest.Span{Start: from + i, End: from + i + len(words)}
}

func (r *reading) all(words ...string) []digest.Span {
	var out []digest.Span
	for _, w := range words {
		for from := 0; ; {
			i := strings.Index(r.text[from:], w)
			if i < 0 {
				break
			}
			out = append(out, digest.Span{Start: from + i, End: from + i + len(w)})
			from += i + len(w)
		}
	}
	return out
}

func (r *reading) says(speaker, kind, words string) digest.Statement {
	at := r.at("", words)
	return digest.Statement{Speaker: speaker, Kind: kind, Text: words, Start: at.Start, End: at.End}
}

func (r *reading) sum(words, without string) digest.Sentence {
	at := r.at("", words)
	s := digest.Sentence{Text: strings.Replace(words, without, "", 1), Start: at.Start, End: at.End}
	if without != "" {
		s.Cuts = []digest.Span{r.at("", without)}
	}
	return s
}

const englishPage = `Title: Lakes bill goes to the second reading
Date: 2026-11-12

ASTANA – The Kurultai approved a bill on lakes on November 11, and Speaker Daulet Serikbaev received Ingrid Halvorsen, President of the Storting.

“We argue about whether our grandchildren will see the lake,” said acting minister Timur Akhanov. “As old Dosan told me, ‘a lake forgives nobody’.”

She invited Serikbaev to Oslo, where a forum will be held on May 14, 2027. The Speaker thanked her.

Photo credit: press service of the Kurultai
`

func englishReading(t *testing.T) *reading {
	r := &reading{t: t, text: englishPage}
	first := r.at("", "The Kurultai approved a bill on lakes on November 11, and Speaker Daulet Serikbaev received Ingrid Halvorsen, President of the Storting.")
	r.Understanding = digest.Understanding{
		Lang: "en", Date: "2026-11-12", Title: "Lakes bill goes to the second reading", Relevant: true,
		Reason: "Kurultai, bill", ReasonAt: []digest.Span{r.at("ASTANA", "Kurultai"), r.at("ASTANA", "bill")},
		People: []digest.Person{
			{Name: "Daulet Serikbaev", Role: "Speaker", Body: "kz-kurultai", Country: "KZ", At: r.all("Daulet Serikbaev", " Serikbaev to", "The Speaker")[:1], RoleAt: r.at("ASTANA", "Speaker")},
			{Name: "Ingrid Halvorsen", Role: "President of the Storting", Country: "NO", At: append(r.all("Ingrid Halvorsen", "She"), r.at("thanked", "her")), RoleAt: r.at("ASTANA", "President of the Storting")},
			{Name: "Timur Akhanov", Role: "minister", Tenure: digest.Acting, Country: "KZ", Spoke: true, At: r.all("Timur Akhanov"), RoleAt: r.at("", "acting minister")},
			{Name: "Dosan"},
		},
		Statements: []digest.Statement{
			r.says("Timur Akhanov", digest.Quote, "We argue about whether our grandchildren will see the lake,"),
			r.says("Timur Akhanov", digest.Quote, "As old Dosan told me, ‘a lake forgives nobody’."),
			r.says("Ingrid Halvorsen", digest.Indirect, "She invited Serikbaev to Oslo, where a forum will be held on May 14, 2027."),
		},
		Meetings: []digest.Meeting{{Between: [2]string{"Daulet Serikbaev", "Ingrid Halvorsen"}, Kind: digest.KindReception, Place: "Astana", Date: "2026-11-11", At: first}},
		Events:   []digest.Event{{Name: "session of the Kurultai", Place: "Astana", Date: "2026-11-11", At: first}, {Name: "an event without a place of its own"}},
		Upcoming: []digest.Upcoming{{What: "forum in Oslo", Date: "2027-05-14", Certainty: digest.Planned, At: r.at("", "where a forum will be held on May 14, 2027")}},
		Topics:   []string{"environment_energy", "interparliamentary"},
		Summary:  []digest.Sentence{r.sum("The Kurultai approved a bill on lakes on November 11, and Speaker Daulet Serikbaev received Ingrid Halvorsen, President of the Storting.", ", President of the Storting")},
		Dates:    r.all("November 11", "May 14, 2027", "2026-11-12"), Asides: append(r.all("ASTANA –"), r.all("Photo credit: press service of the Kurultai")...),
	}
	r.People[0].At = append(r.People[0].At, r.at("invited", "Serikbaev"), r.at("2027. ", "The Speaker"))
	return r
}

const russianPage = `В парламенте Грузии выступил спикер Курултая Даулет Серикбаев. Он передал приглашение председателю Левану Гогиашвили.

– Деньги любят тишину, а бюджет – нет, – сказал он. – Каждую строку мы обсудим открыто.

Слушания намечены на декабрь. Гогиашвили, по его словам, приедет, «если позволит погода».

Читайте также: Снег закрыл три дороги
`

func russianReading(t *testing.T) *reading {
	r := &reading{t: t, text: russianPage}
	r.Understanding = digest.Understanding{
		Lang: "ru", Headline: "Спикер Курултая выступил в парламенте Грузии", Relevant: true,
		Reason: "парламенте, Курултая", ReasonAt: r.all("парламенте", "Курултая"),
		People: []digest.Person{
			{Name: "Даулет Серикбаев", Role: "спикер Курултая", Body: "kz-kurultai", Country: "KZ", Spoke: true, At: append(r.all("Даулет Серикбаев", "Он"), r.at("сказал", "он")), RoleAt: r.at("", "спикер Курултая")},
			{Name: "Леван Гогиашвили", Role: "председатель", Country: "GE", Spoke: true, At: append(r.all("Левану Гогиашвили"), r.at("декабрь", "Гогиашвили"), r.at("декабрь", "его")), RoleAt: r.at("", "председателю")},
		},
		Statements: []digest.Statement{
			r.says("Даулет Серикбаев", digest.Quote, "Деньги любят тишину, а бюджет – нет,"),
			r.says("Даулет Серикбаев", digest.Quote, "Каждую строку мы обсудим открыто."),
			r.says("Леван Гогиашвили", digest.Quote, "если позволит погода"),
		},
		Upcoming: []digest.Upcoming{
			{What: "слушания", Date: "2026-12", Certainty: digest.Decided, At: r.at("", "Слушания намечены на декабрь.")},
			{What: "приезд Гогиашвили", Certainty: digest.Proposed, At: r.at("", "Гогиашвили, по его словам, приедет, «если позволит погода».")},
		},
		Topics:  []string{"interparliamentary"},
		Summary: []digest.Sentence{r.sum("В парламенте Грузии выступил спикер Курултая Даулет Серикбаев.", "")},
		Dates:   r.all("декабрь"), Asides: r.all("Читайте также: Снег закрыл три дороги"),
	}
	return r
}

const kazakhPage = `АСТАНА. 12 қараша. Құрылтай төрағасы Дәулет Серікбаев Норвегия Стортингінің төрайымы Ингрид Халворсенді, министр Тимур Аханов пен елші Ерлан Қасеновты қабылдады.

«Өзіміз шомылған көлді немереміз көре ме, жоқ па, сол туралы айтып отырмыз», – деді төраға.

Халворсеннің айтуынша, форум 2027 жылғы 14 мамырда Ослода өтеді.

Фото: Құрылтайдың баспасөз қызметі
`

func kazakhReading(t *testing.T) *reading {
	r := &reading{t: t, text: kazakhPage}
	first := r.at("", "Құрылтай төрағасы Дәулет Серікбаев Норвегия Стортингінің төрайымы Ингрид Халворсенді, министр Тимур Аханов пен елші Ерлан Қасеновты қабылдады.")
	met := func(name string) digest.Meeting {
		return digest.Meeting{Between: [2]string{"Дәулет Серікбаев", name}, Kind: digest.KindReception, Place: "Астана", Date: "2026-11-12", At: first}
	}
	r.Understanding = digest.Understanding{
		Lang: "kk", Date: "2026-11-12", Relevant: true, Reason: "Құрылтай", ReasonAt: r.all("Құрылтай")[:1],
		People: []digest.Person{
			{Name: "Дәулет Серікбаев", Role: "Құрылтай төрағасы", Body: "kz-kurultai", Country: "KZ", Spoke: true, At: append(r.all("Дәулет Серікбаев"), r.at("деді", "төраға")), RoleAt: r.at("", "Құрылтай төрағасы")},
			{Name: "Ингрид Халворсен", Role: "Стортинг төрайымы", Country: "NO", Spoke: true, At: r.all("Ингрид Халворсенді", "Халворсеннің"), RoleAt: r.at("", "Стортингінің төрайымы")},
			{Name: "Тимур Аханов", Role: "министр", Country: "KZ", At: r.all("Тимур Аханов"), RoleAt: r.at("", "министр")},
			{Name: "Ерлан Қасенов", Role: "елші", Tenure: digest.Former, At: r.all("Ерлан Қасеновты"), RoleAt: r.at("", "елші")},
		},
		Statements: []digest.Statement{
			r.says("Дәулет Серікбаев", digest.Quote, "Өзіміз шомылған көлді немереміз көре ме, жоқ па, сол туралы айтып отырмыз"),
			r.says("Ингрид Халворсен", digest.Indirect, "Халворсеннің айтуынша, форум 2027 жылғы 14 мамырда Ослода өтеді."),
		},
		Meetings: []digest.Meeting{met("Ингрид Халворсен"), met("Тимур Аханов"), met("Ерлан Қасенов")},
		Upcoming: []digest.Upcoming{{What: "форум", Date: "2027-05-14", Certainty: digest.Planned, At: r.at("", "форум 2027 жылғы 14 мамырда Ослода өтеді")}},
		Topics:   []string{"interparliamentary"},
		Summary:  []digest.Sentence{r.sum("Халворсеннің айтуынша, форум 2027 жылғы 14 мамырда Ослода өтеді.", "")},
		Dates:    r.all("2027 жылғы 14 мамырда"), Asides: append(r.all("АСТАНА. 12 қараша."), r.all("Фото: Құрылтайдың баспасөз қызметі")...),
	}
	return r
}

func TestThePageOfAnArticle(t *testing.T) {
	for name, read := range map[string]func(*testing.T) *reading{"en": englishReading, "ru": russianReading, "kk": kazakhReading} {
		for kind, how := range map[string]look{"plain": {width: 72}, "color": {width: 72, color: true}} {
			t.Run(name+" "+kind, func(t *testing.T) {
				r := read(t)
				got := understood(r.text, r.Understanding, how)
				file := filepath.Join("testdata", "inspect."+name+"."+kind+".golden")
				if *update {
					if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if got != string(want) {
					t.Errorf("the page differs from %s (-update writes it anew):\n%s", file, got)
				}
				fits(t, got, how)
			})
		}
	}
}

// fits holds what must be true of every page: no line is too long, and the
// terminal is commanded by nothing but colours.
func fits(t *testing.T, page string, how look) {
	t.Helper()
	for line := range strings.Lines(page) {
		bare := strings.TrimSuffix(line, "\n")
		for how.color {
			before, rest, found := strings.Cut(bare, "\x1b[")
			if !found {
				break
			}
			_, after, _ := strings.Cut(rest, "m")
			bare = before + after
		}
		if n := columns(bare); n > how.width {
			t.Errorf("a line of %d columns: %q", n, line)
		}
		if i := strings.IndexFunc(bare, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }); i >= 0 {
			t.Errorf("a control character in %q", line)
		}
	}
}

func TestHostileTextsOnAPage(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":                   "",
		"an escape sequence":        "The Senate \x1b[2J\x1b]0;owned\x07 met.\x1b[31m",
		"eight-bit controls":        "The Senate \u009b31m met \u0085 and \u0090 went.",
		"bytes that are no text":    "Сенат \xff\xfe собрался \xd0",
		"the direction turned":      "The \u202esenate\u2066 met \u200f.",
		"a return over the line":    "The Senate met.\rNobody met.\b\b\b\b",
		"a word longer than a line": strings.Repeat("парламент", 200),
		"wide letters":              "议会 " + strings.Repeat("議長", 100) + " met.",
		"marks without a letter":    strings.Repeat("е\u0301\u0302", 300),
		"empty lines and tabs":      "\n\n\n\ta\t\tb\n \n\u2028\n\nc\v\fd\n\n",
	} {
		t.Run(name, func(t *testing.T) {
			all := digest.Span{End: len(text)}
			beyond := digest.Span{Start: -1, End: len(text) + 1}
			inside := digest.Span{Start: 1, End: max(0, len(text)-1)}
			u := digest.Understanding{
				Title: text, Reason: text, ReasonAt: []digest.Span{all, beyond, inside}, Date: text, Lang: text,
				People:     []digest.Person{{Name: text, Role: text, Body: text, Country: text, Tenure: text, At: []digest.Span{inside, all, beyond}, RoleAt: beyond}},
				Statements: []digest.Statement{{Speaker: text, Text: text, Start: 0, End: len(text)}, {Start: 5, End: 2}},
				Meetings:   []digest.Meeting{{Between: [2]string{text, text}, Kind: text, Place: text, Date: text, At: inside}},
				Events:     []digest.Event{{Name: text, Place: text, Date: text, At: beyond}},
				Upcoming:   []digest.Upcoming{{What: text, Date: text, Certainty: text, At: all}},
				Topics:     []string{text}, Summary: []digest.Sentence{{Text: text, Start: 0, End: len(text), Cuts: []digest.Span{beyond}}},
				Dates: []digest.Span{all}, Asides: []digest.Span{inside},
			}
			for _, how := range []look{{width: 60}, {width: 60, color: true}} {
				fits(t, understood(text, u, how), how)
				fits(t, understood(text, digest.Understanding{}, how), how)
			}
		})
	}
}

func TestInspectPrintsAPage(t *testing.T) {
	in := install(t)
	in.settings["COLUMNS"] = "60"
	for name, c := range map[string]struct {
		args  []string
		color bool
	}{
		"nothing asked for, into a file": {nil, false},
		"colour always":                  {[]string{"-color", "always"}, true},
		"colour never":                   {[]string{"-color=never"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			out, err := in.try(t, russianPage, append(append([]string{"inspect", "-date", "2026-11-12"}, c.args...), "-")...)
			if err != nil {
				t.Fatal(err)
			}
			fits(t, out, look{width: 60, color: c.color})
			if c.color != strings.Contains(out, "\x1b[") {
				t.Errorf("in colour: %v\n%s", !c.color, out)
			}
			if !strings.Contains(out, "Деньги любят тишину") || !strings.Contains(out, "2026-11-12") {
				t.Errorf("the page:\n%s", out)
			}
		})
	}
}

func TestColumns(t *testing.T) {
	for s, want := range map[string]int{"": 0, "Құрылтай": 8, "議会": 4, "e\u0301": 1, "Ａ": 2} {
		if got := columns(s); got != want {
			t.Errorf("%q takes %d columns, want %d", s, got, want)
		}
	}
}
