package main

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"minber/digest"
	"minber/language"
	"minber/parliament"
	"minber/sandbox"
	"minber/storage/dbtest"
)

func TestMain(m *testing.M) {
	if os.Getenv(asChild) != "" {
		main()
		os.Exit(0)
	}
	makeOnce()
	// Most tests wait for seconds on the program's clocks and use no processor.
	flag.Parse()
	if set := flag.Lookup("test.parallel"); set.Value.String() == set.DefValue {
		if err := set.Value.Set("8"); err != nil {
			panic(err)
		}
	}
	goleak.VerifyTestMain(dbtest.Dropping{M: m})
}

// makeOnce has all that is started in this process share the packs that are read from the
// same files, and what reads articles by the same packs: both are only read. The sources of
// packs tell a reader nothing.
func makeOnce() {
	var mu sync.Mutex
	loaded := map[string][]digest.Pack{}
	loadPacks = func(ids []string, dir string) ([]digest.Pack, error) {
		sum := sha256.New()
		fmt.Fprintf(sum, "%q", ids)
		for _, id := range ids {
			if dir == "" {
				break // the built-in ones
			}
			if err := addFiles(sum, filepath.Join(dir, id)); err != nil {
				return parliament.Load(ids, dir) // which says what is wrong, if anything is
			}
		}
		key := string(sum.Sum(nil))
		mu.Lock()
		packs, ok := loaded[key]
		mu.Unlock()
		if ok {
			return slices.Clone(packs), nil
		}
		packs, err := parliament.Load(ids, dir)
		if err == nil {
			mu.Lock()
			loaded[key] = packs
			mu.Unlock()
		}
		return slices.Clone(packs), err
	}
	readers := map[string]*language.Reader{}
	newReader = func(packs []digest.Pack, o language.Options) *language.Reader {
		known := slices.Clone(packs)
		for i := range known {
			known[i].Sources = nil
		}
		key, err := json.Marshal(known)
		if err != nil {
			panic(err)
		}
		mu.Lock()
		defer mu.Unlock()
		sum := fmt.Sprintf("%x %+v", sha256.Sum256(key), o)
		if readers[sum] == nil {
			readers[sum] = language.New(packs, o)
		}
		return readers[sum]
	}
}

// addFiles adds the names and the contents of all files below a folder.
func addFiles(sum io.Writer, dir string) error {
	return filepath.WalkDir(dir, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(file)
		fmt.Fprintf(sum, "%q %d\n%s", strings.TrimPrefix(file, dir), len(content), content)
		return err
	})
}

// nextMorning is a few seconds after the hour of the next digest.
func nextMorning() time.Time { return time.Date(2026, 11, 21, 3, 0, 5, 0, time.UTC) }

func TestEndToEnd(t *testing.T) {
	in := install(t)
	in.settings["DATABASE_URL"] = filepath.Join(t.TempDir(), "minber.db") // which is not there yet
	in.run(t, "collect", samples(t))
	stop := in.start(t)

	for _, r := range readers {
		in.say(t, r.chat, "/start")
		in.await(t, r.chat, r.greeting)
		in.say(t, r.chat, "/digest")
		in.await(t, r.chat, r.today)
		in.say(t, r.chat, "/subscribe 8")
		in.await(t, r.chat, r.promise)
	}
	in.telegram.SetClock(nextMorning())
	for _, r := range readers {
		in.await(t, r.chat, r.editionOfThe21st)
	}
	in.await(t, sandbox.Channel, readers[0].editionOfThe21st)

	stop()
	stop = in.start(t) // and what was sent is not sent again
	for _, r := range readers {
		in.say(t, r.chat, "/help")
		in.await(t, r.chat, "/search")
	}
	stop()
	in.run(t, "send")
	for _, r := range readers {
		if n := count(in.await(t, r.chat, r.editionOfThe21st), r.editionOfThe21st); n != 1 {
			t.Errorf("%s: the edition arrived %d times", r.name, n)
		}
	}
	channel := in.await(t, sandbox.Channel, readers[0].editionOfThe21st)
	if n := count(channel, readers[0].editionOfThe21st); n != 1 {
		t.Errorf("the channel got the edition %d times", n)
	}
	if log := in.log.String(); strings.Contains(log, testToken) || strings.Contains(log, "the-token-that") {
		t.Errorf("the token is in the log:\n%s", log)
	}
}

func TestSendDeliversTheEditionsOfAnyTime(t *testing.T) {
	in := install(t)
	in.run(t, "collect", samples(t))
	in.run(t, "send", "-at", "2026-11-19 12:00")
	edition := "2026 жылғы 19 қараша"
	in.await(t, sandbox.Channel, edition)
	in.run(t, "send", "-at", "2026-11-19T13:00+05:00")
	if n := count(in.await(t, sandbox.Channel, edition), edition); n != 1 {
		t.Errorf("the edition arrived %d times", n)
	}
	in.run(t, "send", "-at", "2026-11-20 08:00:01")
	in.await(t, sandbox.Channel, "2026 жылғы 20 қараша")
}

func TestAChannelTakenOutOfTheSettingsGetsNothingMore(t *testing.T) {
	in := install(t)
	in.run(t, "send", "-at", "2026-11-19 12:00")
	in.await(t, sandbox.Channel, "2026 жылғы 19 қараша")
	in.settings["CHANNELS"] = ""
	in.run(t, "send", "-at", "2026-11-20 12:00")
	if sent := in.await(t, sandbox.Channel, ""); count(sent, "20 қараша") != 0 {
		t.Errorf("it still gets editions: %s", texts(sent))
	}
}

func TestDigestPrintsTheMessagesOfAnEdition(t *testing.T) {
	in := install(t)
	in.run(t, "collect", samples(t))
	for _, r := range readers {
		text := in.run(t, "digest", "-lang", r.name, "-date", "2026-11-20")
		if !strings.Contains(text, r.today) || !strings.Contains(text, r.meetings) || strings.ContainsAny(text, "<>") {
			t.Errorf("%s: printed\n%s", r.name, text)
		}
	}
	html := in.run(t, "digest", "-lang", "en", "-format", "html")
	if !strings.Contains(html, "<b>") || !strings.Contains(html, `<a href="https://`) {
		t.Errorf("as html\n%s", html)
	}
	var edition digest.Digest
	if err := json.Unmarshal([]byte(in.run(t, "digest", "-lang", "ru", "-days", "5", "-date", "2026-11-20", "-format", "json")), &edition); err != nil {
		t.Fatal(err)
	}
	if edition.Days != 5 || len(edition.Stories) < 5 || len(edition.Met) == 0 || len(edition.Said) == 0 || len(edition.Upcoming) == 0 {
		t.Errorf("five days in which hardly anything happened: %+v", edition)
	}
	if edition.Intake.Seen <= edition.Intake.Kept {
		t.Errorf("the sample that is not about a parliament was kept: %+v", edition.Intake)
	}
}

// Four of the bundled articles tell one event, in three languages.
func TestOneEventInSeveralLanguagesIsOneStory(t *testing.T) {
	in := install(t)
	in.run(t, "collect", samples(t))
	var edition digest.Digest
	if err := json.Unmarshal([]byte(in.run(t, "digest", "-lang", "kk", "-days", "5", "-date", "2026-11-20", "-format", "json")), &edition); err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(edition.Stories, func(s digest.Story) bool { return len(s.Others) == 3 })
	if i < 0 {
		t.Fatalf("no story of four articles: %+v", edition.Stories)
	}
	languages := []string{edition.Stories[i].Lead.Lang}
	for _, other := range edition.Stories[i].Others {
		languages = append(languages, other.Lang)
	}
	slices.Sort(languages)
	if strings.Join(languages, " ") != "en kk ru ru" || edition.Stories[i].Lead.Lang != "kk" {
		t.Errorf("the story is told in %v, led in %s", languages, edition.Stories[i].Lead.Lang)
	}
}

func TestCollectingTwiceChangesNothing(t *testing.T) {
	in := install(t)
	dir := samples(t)
	in.run(t, "collect", dir)
	before := in.run(t, "digest", "-date", "2026-11-20", "-days", "5", "-format", "json")
	in.run(t, "collect", dir)
	if after := in.run(t, "digest", "-date", "2026-11-20", "-days", "5", "-format", "json"); after != before {
		t.Error("the digest changed")
	}
	if log := in.log.String(); !strings.Contains(log, " 0 new") {
		t.Errorf("the second round had something new:\n%s", log)
	}
}

func TestBadInputIsRefusedByName(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	empty, labels := write("empty.txt", ""), labelled(t)
	binary := write("binary.txt", "\x00\x01\x02\x7fELF\x00\x00")
	large := filepath.Join(dir, "large.txt")
	if err := os.WriteFile(large, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(large, 50<<20); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		args []string
		want string
	}{
		{"an unknown command", []string{"dance"}, `unknown command "dance"`},
		{"an unknown flag", []string{"digest", "-loud"}, "-loud"},
		{"too many arguments", []string{"backup", "a", "b"}, "backup: 2 arguments"},
		{"a wrong day", []string{"digest", "-date", "tomorrow"}, `-date "tomorrow"`},
		{"a wrong language", []string{"digest", "-lang", "fr"}, `-lang "fr"`},
		{"a wrong time", []string{"send", "-at", "noon"}, `-at "noon"`},
		{"a wrong wish for colour", []string{"inspect", "-color", "blue", empty}, `-color "blue"`},
		{"a missing file", []string{"inspect", filepath.Join(dir, "none.txt")}, "none.txt"},
		{"an empty file", []string{"collect", empty}, "empty.txt"},
		{"a binary file", []string{"collect", binary}, "binary.txt"},
		{"a file of 50 MB", []string{"collect", large}, "large.txt"},
		{"the same to inspect", []string{"inspect", large}, "large.txt"},
		{"a folder without labels", []string{"eval", dir}, "no labelled articles"},
		{"a page without a place for figures", []string{"eval", "-markdown", empty, labels}, "want the lines"},
		{"an address that nobody may fetch", []string{"collect", "http://169.254.169.254/latest"}, "169.254.169.254"},
		{"a backup of nothing", []string{"backup", filepath.Join(dir, "b.db")}, "backup"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := install(t)
			in.settings["DATABASE_URL"] = filepath.Join(t.TempDir(), "minber.db") // which is not there
			_, err := in.try(t, "", c.args...)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("err = %v, want one that names %q", err, c.want)
			}
		})
	}
	t.Run("and what is good beside it is kept", func(t *testing.T) {
		in := install(t)
		if _, err := in.try(t, "", "collect", empty, samples(t), large); err == nil {
			t.Error("no error")
		}
		if text := in.run(t, "digest", "-lang", "ru", "-date", "2026-11-20"); !strings.Contains(text, "https://") {
			t.Errorf("nothing was kept:\n%s", text)
		}
	})
}

// labelled is a folder of two labelled articles.
func labelled(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("language", "accuracy", "testdata", "scorer"))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestEvalWritesTheFiguresOfAPage(t *testing.T) {
	labels := labelled(t)
	frame, err := os.ReadFile(filepath.Join("docs", "accuracy.md"))
	if err != nil {
		t.Fatal(err)
	}
	in := install(t)
	page := filepath.Join(t.TempDir(), "accuracy.md")
	if err := os.WriteFile(page, frame, 0o600); err != nil {
		t.Fatal(err)
	}
	in.run(t, "eval", "-markdown", page, labels)
	once, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{"version", "### scorer\n", "| measure | Russian (1) | English (1) | all (2) |"} {
		if !strings.Contains(string(once), words) {
			t.Errorf("no %q in\n%s", words, once)
		}
	}
	in.run(t, "eval", "-markdown", page, labels)
	if twice, err := os.ReadFile(page); err != nil || string(twice) != string(once) {
		t.Errorf("written again, the page is another (%v):\n%s", err, twice)
	}
	if out := in.run(t, "eval", "-markdown", "-", labels); !strings.Contains(string(once), out) {
		t.Errorf("printed:\n%s", out)
	}
	if out := in.run(t, "eval", labels, labels); strings.Count(out, labels) != 2 || strings.Count(out, "articles 2") != 2 {
		t.Errorf("two sets:\n%s", out)
	}
}

func TestInspectLines(t *testing.T) {
	in := install(t)
	input := `{"id":"a/1","text":"Председатель Сената Анна Речкина приняла посла Италии Марко Росси. «Мы рады каждому гостю нашего дома», – сказала она.","date":"2026-01-20"}
{"id":2,"text":"The weather is fine."}
not json
`
	out, err := in.try(t, input, "inspect", "-jsonl")
	if err == nil || !strings.Contains(in.log.String(), "line 3") {
		t.Errorf("a broken line is not reported: %v\n%s", err, in.log.String())
	}
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if len(lines) != 3 {
		t.Fatalf("%d lines:\n%s", len(lines), out)
	}
	var first struct {
		ID string `json:"id"`
		digest.Understanding
	}
	if err := json.Unmarshal([]byte(lines[0]), &first); err != nil {
		t.Fatal(err)
	}
	if first.ID != "a/1" || first.Lang != "ru" || !first.Relevant || len(first.People) != 2 || len(first.Statements) == 0 {
		t.Errorf("understood %+v", first)
	}
	if !strings.Contains(lines[1], `"id":2`) || !strings.Contains(lines[1], `"people":[]`) {
		t.Errorf("second line: %s", lines[1])
	}
}

// A labelled article is inspected as the article that it holds, with its day.
func TestInspectTakesALabelledArticleForItsText(t *testing.T) {
	in := install(t)
	out, err := in.try(t, `{"title": "Визит", "date": "2026-01-20", "people": [{"name": "Анна Речкина"}],
		"text": "Председатель Сената Анна Речкина вчера приняла посла Италии Марко Росси. Стороны обсудили торговлю и то, как будут работать совместные комиссии."}`, "inspect", "-json", "-")
	var u digest.Understanding
	if err := errors.Join(err, json.Unmarshal([]byte(out), &u)); err != nil {
		t.Fatal(err)
	}
	if len(u.People) != 2 || len(u.Meetings) != 1 || u.Meetings[0].Date != "2026-01-19" {
		t.Errorf("understood %+v", u)
	}
}

func TestBackup(t *testing.T) {
	in := install(t)
	in.run(t, "collect", samples(t))
	copied := filepath.Join(t.TempDir(), "copy.db")
	in.run(t, "backup", copied)
	original := in.run(t, "digest", "-date", "2026-11-20")
	in.settings["DATABASE_URL"] = copied
	if restored := in.run(t, "digest", "-date", "2026-11-20"); restored != original {
		t.Error("the copy tells another story")
	}
}

func TestHelpNamesEveryCommand(t *testing.T) {
	in := install(t)
	out := in.run(t, "help")
	for _, c := range commands {
		if !strings.Contains(out, "  "+strings.TrimSpace(c.name+" "+c.usage)+"\n") {
			t.Errorf("%s is missing", c.name)
		}
	}
}

// The README's table of commands is the bot's own menu and /start, in any
// order.
func TestTheReadmeListsTheBotsCommands(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	in := install(t)
	stop := in.start(t)
	in.say(t, sandbox.Emma, "/help")
	help := in.await(t, sandbox.Emma, "/digest")[0].Text
	stop()
	var shown []string
	for line := range strings.Lines(string(readme)) {
		if name, found := strings.CutPrefix(line, "| /"); found {
			shown = append(shown, strings.Fields(name)[0])
		}
	}
	menu := in.telegram.Commands("en")
	want := slices.Concat(menu, []string{"start"})
	slices.Sort(shown)
	slices.Sort(want)
	if diff := cmp.Diff(want, shown); diff != "" {
		t.Errorf("the README's table of commands: %s", diff)
	}
	for _, name := range menu {
		if name != "help" && !strings.Contains(help, "/"+name) {
			t.Errorf("/help does not tell of /%s", name)
		}
	}
	for _, lang := range []string{"kk", "ru", ""} {
		if diff := cmp.Diff(menu, in.telegram.Commands(lang)); diff != "" {
			t.Errorf("the menu in %q: %s", lang, diff)
		}
	}
}
