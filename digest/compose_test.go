package digest_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

var update = flag.Bool("update", false, "rewrite golden files")

// material is a busy day; the same for each language but for the reader's.
func material(lang string) digest.Material {
	day := time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)
	ref := func(id int64, lang string) digest.ArticleRef {
		return digest.ArticleRef{ID: id, Source: "Agency", Lang: lang, URL: fmt.Sprintf("https://example.org/%d", id), Published: day.Add(time.Duration(id) * time.Minute), Date: "2026-11-20"}
	}
	m := digest.Material{Lang: lang, Intake: digest.Intake{Sources: 3, Failed: []string{"Broken"}, Seen: 20, Kept: 14}}
	for i, l := range []string{"kk", "ru", "en", "kk", "ru", "en", "kk", "ru", "en", "kk"} {
		s := digest.Story{ID: int64(i + 1), Lead: ref(int64(i+1), l), Sentences: []digest.Sentence{{Text: "One."}, {Text: "Two.", Rank: 2}, {Text: "Three.", Rank: 1}}, People: i % 4}
		s.Meets, s.Speaks = i%5 == 0, i%2 == 0
		if i == 4 {
			s.Others = []digest.ArticleRef{ref(31, "kk"), ref(32, "en")}
		}
		m.Stories = append(m.Stories, s)
	}
	person := func(id int64) digest.PersonRef { return digest.PersonRef{ID: id, Name: fmt.Sprint("Person ", id)} }
	m.Meetings = []digest.MeetingRecord{
		{ID: 1, A: person(1), B: person(2), Kind: digest.KindMeeting, Date: "2026-11-19"},
		{ID: 2, A: person(1), B: person(3), Kind: digest.KindCall, Date: "2026-11-20"},
	}
	m.Said = []digest.StatementRecord{
		{ID: 1, Speaker: person(1), Kind: digest.Indirect, Lang: lang, Text: "An indirect statement of a speaker who is quoted too.", Ref: ref(1, lang)},
		{ID: 2, Speaker: person(1), Kind: digest.Quote, Lang: "en", Text: "A quotation of a good length in English.", Ref: ref(2, "en")},
		{ID: 3, Speaker: person(1), Kind: digest.Quote, Lang: "kk", Text: "Ұзындығы жақсы, қазақ тіліндегі дәйексөз.", Ref: ref(3, "kk")},
		{ID: 4, Speaker: person(1), Kind: digest.Quote, Lang: "ru", Text: "Цитата хорошей длины на русском языке.", Ref: ref(4, "ru")},
		{ID: 5, Speaker: person(2), Kind: digest.Quote, Lang: "ru", Text: "Коротко.", Ref: ref(5, "ru")},
	}
	m.Upcoming = []digest.UpcomingRecord{
		{ID: 1, What: "without a date", New: true},
		{ID: 2, What: "next year", Date: "2027", New: true},
		{ID: 3, What: "this month", Date: "2026-11", New: true},
		{ID: 4, What: "over", Date: "2026-11-19", New: true},
		{ID: 5, What: "today", Date: "2026-11-20"},
		{ID: 6, What: "over long ago", Date: "2025"},
	}
	return m
}

func TestComposeInThreeLanguages(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			got, err := json.MarshalIndent(digest.Compose(material(lang), "2026-11-20", "Asia/Almaty", 1, digest.Taste{}), "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			golden := filepath.Join("testdata", "compose."+lang+".json")
			if *update {
				if err := os.WriteFile(golden, append(got, '\n'), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)+"\n"); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestComposeChooses(t *testing.T) {
	d := digest.Compose(material("ru"), "2026-11-20", "Asia/Almaty", 1, digest.Taste{})
	if d.Stories[0].ID != 5 {
		t.Errorf("the story that three outlets carry in the reader's language is not first: %d", d.Stories[0].ID)
	}
	if len(d.Stories) != 8 || d.More != 2 {
		t.Errorf("%d stories and %d more", len(d.Stories), d.More)
	}
	if s := d.Stories[0].Sentences; len(s) != 2 || s[0].Text != "One." || s[1].Text != "Three." {
		t.Errorf("sentences %+v", s)
	}
	if d.Said[0].ID != 4 || len(d.Said) != 2 {
		t.Errorf("said: %+v", d.Said)
	}
	var ahead []int64
	for _, u := range d.Upcoming {
		ahead = append(ahead, u.ID)
	}
	if diff := cmp.Diff([]int64{5, 3, 2, 1}, ahead); diff != "" {
		t.Error(diff)
	}
	if d.Met[0].ID != 2 {
		t.Error("the latest meeting is not first")
	}
}

func TestComposeLeavesItsMaterialAlone(t *testing.T) {
	m, same := material("kk"), material("kk")
	digest.Compose(m, "2026-11-20", "Asia/Almaty", 3, digest.Taste{})
	if diff := cmp.Diff(same, m); diff != "" {
		t.Error(diff)
	}
}

func TestAnEditionDoesNotRepeatTheListOfTheDayBefore(t *testing.T) {
	hungary := digest.ArticleRef{Title: "A delegation visits the Kurultai."}
	for _, c := range []struct {
		name string
		days int
		u    digest.UpcomingRecord
		want string
	}{
		{"what is new is told, however far away", 1, digest.UpcomingRecord{What: "elections", Date: "2028", New: true}, "elections"},
		{"what is new is told without a date too", 1, digest.UpcomingRecord{What: "a forum", New: true}, "a forum"},
		{"what was told before is not told again", 1, digest.UpcomingRecord{What: "a forum", Date: "2026-12-02"}, ""},
		{"until it is due: Friday's edition tells of Monday", 1, digest.UpcomingRecord{What: "a hearing", Date: "2026-11-23"}, "a hearing"},
		{"but not of Tuesday", 1, digest.UpcomingRecord{What: "a hearing", Date: "2026-11-24"}, ""},
		{"nor of a month without a day", 1, digest.UpcomingRecord{What: "a vote", Date: "2026-11"}, ""},
		{"a weekly one tells of the week", 7, digest.UpcomingRecord{What: "a hearing", Date: "2026-11-27"}, "a hearing"},
		{"what is over is not told", 7, digest.UpcomingRecord{What: "a hearing", Date: "2026-11-19", New: true}, ""},
		{"a sentence that leans on another has its title", 1, digest.UpcomingRecord{What: "It leaves in May 2027.", Date: "2027-05", New: true, Lang: "en", Ref: hungary}, "A delegation visits the Kurultai. It leaves in May 2027."},
		{"without a title nobody knows what it is about", 1, digest.UpcomingRecord{What: "It leaves in May 2027.", Date: "2027-05", New: true, Lang: "en"}, ""},
	} {
		d := digest.Compose(digest.Material{Lang: "en", Upcoming: []digest.UpcomingRecord{c.u}}, "2026-11-20", "Asia/Almaty", c.days, digest.Taste{})
		got := ""
		for _, u := range d.Upcoming {
			got += u.Told()
		}
		if got != c.want {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

func TestSentencesThatLeanOnAnother(t *testing.T) {
	for _, c := range []struct {
		lang, sentence string
		want           bool
	}{
		{"kk", "Ол сәуір айында өтеді.", true},
		{"kk", "Онда желтоқсан айында қаралатын мәселелер бекітілді.", true},
		{"kk", "Ал оның жобасы 9 желтоқсанда қаралады.", true},
		{"kk", "Ал 9 желтоқсанда депутаттар заң жобасын талқылайды.", false},
		{"kk", "Осы аптада Құрылтай отырысы өтеді.", false},
		{"ru", "Он добавил, что семинар пройдёт в мае.", true},
		{"ru", "На её заседании 2 декабря выступит министр.", true},
		{"ru", "В этом году пройдут выборы.", false},
		{"ru", "Онкологический центр откроют в мае.", false},
		{"en", "At its first meeting, in May, it elects a chair.", true},
		{"en", "“They will meet in May”, he said.", true},
		{"en", "Italy hosts the forum in May.", false},
		{"de", "Er kommt im Mai.", false},
		{"en", "", false},
	} {
		if got := digest.Leans(c.sentence, c.lang); got != c.want {
			t.Errorf("%s %q: %v", c.lang, c.sentence, got)
		}
	}
}

func TestNothingHappened(t *testing.T) {
	m := digest.Material{Lang: "kk", Upcoming: []digest.UpcomingRecord{{What: "later", Date: "2027", New: true}}}
	if d := digest.Compose(m, "2026-11-20", "Asia/Almaty", 0, digest.Taste{}); !d.Empty() || d.Days != 1 || len(d.Upcoming) != 1 {
		t.Errorf("%+v", d)
	}
}

func TestWindowDays(t *testing.T) {
	for hours, want := range map[int]int{0: 1, 12: 1, 24: 1, 25: 1, 26: 2, 48: 2, 72: 3} {
		to := time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)
		if got := (digest.Window{From: to.Add(-time.Duration(hours) * time.Hour), To: to}).Days(); got != want {
			t.Errorf("%d hours are %d days, want %d", hours, got, want)
		}
	}
}

// BenchmarkCompose chooses from a day of 300 stories, 100 meetings and 500
// statements.
func BenchmarkCompose(b *testing.B) {
	one := material("kk")
	m := one
	for range 29 {
		m.Stories = append(m.Stories, one.Stories...)
	}
	for range 49 {
		m.Meetings = append(m.Meetings, one.Meetings...)
	}
	for range 99 {
		m.Said = append(m.Said, one.Said...)
	}
	for b.Loop() {
		digest.Compose(m, "2026-11-20", "Asia/Almaty", 1, digest.Taste{})
	}
}

func TestAShortFormTakesWhatTellsMost(t *testing.T) {
	list := []digest.Sentence{{Text: "Төрт сөз емес мұнда.", Rank: 2}, {Text: "Қысқа.", Rank: 1}, {Text: "The longest of them, which tells most.", Rank: 0}}
	for name, test := range map[string]struct {
		most, characters int
		want             []int // ranks, in order
	}{
		"all of it where there is room":                {9, 200, []int{2, 1, 0}},
		"the best ones where only some may stay":       {2, 200, []int{1, 0}},
		"one that is too long makes way for a shorter": {3, 50, []int{1, 0}},
		"the best one however long it is":              {3, 10, []int{0}},
		"none of none":                                 {0, 100, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var got []int
			for _, s := range digest.Shorten(list, test.most, test.characters) {
				got = append(got, s.Rank)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
