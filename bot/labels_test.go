package bot_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"minber/bot"
	"minber/digest"
)

// tooTight returns the labels of a screen, as show writes it down, that a phone
// would cut: it has room for 34 letters in a row.
func tooTight(t *testing.T, screen string) (labels []string) {
	t.Helper()
	for line := range strings.Lines(screen) {
		line = strings.TrimPrefix(line, `{"keyboard":`)
		line = strings.Replace(line, "[[{", "[{", 1)
		if !strings.HasPrefix(line, `[{"text":`) {
			continue
		}
		var row []struct{ Text string }
		if err := json.NewDecoder(strings.NewReader(line)).Decode(&row); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		room := 34
		if len(row) > 1 { // and 40 if what is between buttons is counted as letters
			room = 40 / len(row)
		}
		for _, b := range row {
			if utf8.RuneCountInString(b.Text) > room {
				labels = append(labels, b.Text)
			}
		}
	}
	return labels
}

func TestNoPhoneCutsTheLabelOfAButton(t *testing.T) {
	files, err := filepath.Glob("testdata/*.golden")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d golden files: %v", len(files), err)
	}
	for _, file := range files {
		screen, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, label := range tooTight(t, string(screen)) {
			t.Errorf("%s: %q", file, label)
		}
	}
}

func TestLongNamesAreNotCutOnButtons(t *testing.T) {
	const name = "Мұхаммедсапар Нұрмағамбетов-Қажығалиұлы" // 39 letters
	people := samplePeople()
	card := people.card
	people.card = func(id int64, p digest.Page) (digest.Card, error) {
		c, err := card(id, p)
		c.Person.Name = name
		return c, err
	}
	people.find = func(string) ([]digest.PersonHit, error) {
		a, b := samplePair("kk")
		a.Name, b.Name = name, name
		return []digest.PersonHit{{PersonRef: a, Fit: digest.FitExact}, {PersonRef: b, Fit: digest.FitExact}}, nil
	}
	people.active = func() ([]digest.ActivePerson, error) {
		a, _ := samplePair("kk")
		a.Name = name
		return []digest.ActivePerson{{PersonRef: a, Statements: 1234}}, nil
	}
	c := startTalk(t, bot.Options{People: people})
	screens := map[string]string{}
	for _, lang := range []string{"kk", "ru", "en"} {
		for _, text := range []string{"/speaker", "/speaker Мұхаммедсапар", "/meetings Мұхаммедсапар", "/upcoming Мұхаммедсапар", "/watch Мұхаммедсапар", "/search Мұхаммедсапар"} {
			screens[lang+" "+text] = show(text, c.ask(lang, text))
		}
		for _, data := range []string{"p:1:said:0:legislation", "p:1:about:0", "p:1:met:0", "m:o:1:0:0", "q:9"} {
			screens[lang+" "+data] = show(data, c.press(lang, data))
		}
	}
	for title, screen := range screens {
		if cut := tooTight(t, screen); len(cut) > 0 {
			t.Errorf("%s: %q", title, cut)
		}
	}
	if got := screens["ru /meetings Мұхаммедсапар"]; !strings.Contains(got, name+" — Құрылтай төрағасы") {
		t.Errorf("whom a name means is not told in full:%s", got)
	}
}
