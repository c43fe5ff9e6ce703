package parliament_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"minber/digest"
	"minber/parliament"
)

func load(t *testing.T, ids ...string) []digest.Pack {
	t.Helper()
	packs, err := parliament.Load(ids, "")
	if err != nil {
		t.Fatal(err)
	}
	return packs
}

func bodies(packs []digest.Pack) map[string]digest.Body {
	all := map[string]digest.Body{}
	for _, p := range packs {
		for _, b := range p.Bodies {
			all[b.ID] = b
		}
	}
	return all
}

func TestThePacksComeInTheOrderAskedFor(t *testing.T) {
	packs := load(t, "ipo", "kz")
	if len(packs) != 2 || packs[0].ID != "ipo" || packs[1].ID != "kz" {
		t.Fatalf("got %d packs, first %q", len(packs), packs[0].ID)
	}
	if packs[1].Zone != "Asia/Almaty" || len(packs[1].Sources) == 0 || len(packs[1].Roster) == 0 {
		t.Errorf("kz is not whole: %q, %d sources, %d members", packs[1].Zone, len(packs[1].Sources), len(packs[1].Roster))
	}
}

func TestChambersLiveUntilTheKurultaiDoes(t *testing.T) {
	all := bodies(load(t, "kz"))
	for _, c := range []struct {
		body, day string
		alive     bool
	}{
		{"kz-senate", "2026-06-30", true},
		{"kz-senate", "2026-07-01", false},
		{"kz-mazhilis", "2026-06-30", true},
		{"kz-mazhilis", "2026-07-01", false},
		{"kz-parliament", "2026-07-01", false},
		{"kz-kurultai", "2026-06-30", false},
		{"kz-kurultai", "2026-07-01", true},
		{"kz-national-kurultai", "2021-12-31", false},
		{"kz-national-kurultai", "2026-01-20", true},
		{"kz-president", "2030-01-01", true},
	} {
		b, ok := all[c.body]
		if !ok || b.Alive(c.day) != c.alive {
			t.Errorf("%s on %s: known %v, alive %v, want %v", c.body, c.day, ok, b.Alive(c.day), c.alive)
		}
	}
	if all["kz-national-kurultai"].Parliament || !all["kz-kurultai"].Parliament {
		t.Error("the Kurultai is a parliament, the National Kurultai was none")
	}
}

func TestEverythingIsNamedInThreeLanguages(t *testing.T) {
	for _, p := range load(t, "kz", "ipo") {
		for _, lang := range []string{"kk", "ru", "en"} {
			for _, b := range p.Bodies {
				if b.Names[lang] == "" {
					t.Errorf("body %s has no name in %s", b.ID, lang)
				}
			}
			for _, o := range p.Offices {
				if o.Names[lang] == "" {
					t.Errorf("office %s has no name in %s", o.ID, lang)
				}
			}
			for _, m := range p.Roster {
				if m.Who.Names[lang] == "" {
					t.Errorf("a holder of %s since %s has no name in %s", m.Office, m.From, lang)
				}
			}
		}
	}
}

func TestNoForeignBodyOwnsABareWord(t *testing.T) {
	bare := []string{
		"senate", "national assembly", "house of representatives", "parliament", "mejlis", "chamber of deputies",
		"сенат", "национальное собрание", "палата представителей", "парламент", "меджлис", "сейм", "конгресс",
		"ұлттық ассамблея", "ұлттық жиналыс", "мәжіліс", "өкілдер палатасы",
	}
	for _, b := range load(t, "ipo")[0].Bodies {
		for lang, list := range b.Aliases {
			for _, a := range list {
				if slices.Contains(bare, a) {
					t.Errorf("%s: %s alias %q could be any country's", b.ID, lang, a)
				}
			}
		}
	}
}

func TestEveryTopicHasWordsInEachLanguage(t *testing.T) {
	have := map[string]digest.TopicWords{}
	for _, w := range load(t, "kz")[0].Topics {
		have[w.ID] = w
	}
	for _, id := range digest.Topics {
		for _, lang := range []string{"kk", "ru", "en"} {
			if n, weak := len(have[id].Words[lang]), len(have[id].Weak[lang]); n < 40 || weak == 0 {
				t.Errorf("topic %s has %d words and %d weak ones in %s", id, n, weak, lang)
			}
		}
	}
}

// A beginning that everyday words share would give every article the topic.
func TestTopicWordsDoNotCatchOtherWords(t *testing.T) {
	others := map[string][]string{
		"en": {"important", "familiar", "hospitality", "roadmap", "courtesy", "coalition", "Vatican", "said", "country", "meeting", "parliament"},
		"ru": {"поэтому", "семь", "судьба", "область", "Зеленский", "цикл", "сообщил", "страна", "также", "парламент", "депутат"},
		"kk": {"өнеркәсіптік", "жиын", "әкімшілік", "уәкілетті", "кейін", "айтты", "мемлекет", "депутат"},
	}
	allowed := map[string]bool{"economy_budget өнеркәсіптік": true, "reform_elections coalition": true, "culture_religion Vatican": true} // rightly
	for _, topic := range load(t, "kz")[0].Topics {
		for lang, words := range others {
			for _, w := range words {
				for _, beginning := range slices.Concat(topic.Words[lang], topic.Weak[lang]) {
					if strings.HasPrefix(strings.ToLower(w), beginning) && !allowed[topic.ID+" "+w] {
						t.Errorf("%s: %s %q would catch %q", topic.ID, lang, beginning, w)
					}
				}
			}
		}
	}
}

func TestAnUnknownPackNamesTheKnownOnes(t *testing.T) {
	for _, id := range []string{"atlantis", "../kz", ""} {
		_, err := parliament.Load([]string{id}, "")
		if err == nil {
			t.Fatalf("%q was loaded", id)
		}
		if id == "atlantis" && (!strings.Contains(err.Error(), "kz") || !strings.Contains(err.Error(), "ipo")) {
			t.Errorf("the error does not list what there is: %v", err)
		}
	}
	if _, err := parliament.Load(nil, ""); err == nil {
		t.Error("no ids were accepted")
	}
	if _, err := parliament.Load([]string{"kz", "kz"}, ""); err == nil {
		t.Error("the same pack was accepted twice")
	}
}

func TestAFolderOnDiskReplacesTheEmbeddedPack(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "kz/pack.json", `{"names":{"en":"Other"},"zone":"Asia/Tokyo","languages":["en"]}`)
	packs, err := parliament.Load([]string{"kz"}, dir)
	if err != nil {
		t.Fatal(err)
	}
	if packs[0].Zone != "Asia/Tokyo" || len(packs[0].Bodies) != 0 {
		t.Errorf("the embedded pack shines through: %q, %d bodies", packs[0].Zone, len(packs[0].Bodies))
	}
	if packs, err = parliament.Load([]string{"ipo"}, dir); err != nil || len(packs[0].Bodies) == 0 {
		t.Errorf("a pack that is not on disk must come from the program: %v", err)
	}
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestAWordMeansOneThingInTheGlossary(t *testing.T) {
	all := load(t, "kz")[0].Glossary
	if len(all) < 100 {
		t.Fatalf("only %d concepts", len(all))
	}
	seen := map[string]bool{}
	for _, concept := range all {
		for lang, words := range concept {
			for _, w := range words {
				key := lang + " " + strings.ToLower(w)
				if seen[key] {
					t.Errorf("%s is there twice", key)
				}
				seen[key] = true
			}
		}
	}
}

func TestAConceptLacksNoLanguage(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "kz"), os.DirFS("kz")); err != nil {
		t.Fatal(err)
	}
	bad := "[\n  {\"kk\": [\"салық\"], \"ru\": [\"налог \"]}\n]"
	if err := os.WriteFile(filepath.Join(dir, "kz", "glossary.json"), []byte(bad), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := parliament.Load([]string{"kz"}, dir)
	for _, want := range []string{"glossary.json:2: a concept has no words in en", `"налог " is empty or has spaces`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not tell %q", err, want)
		}
	}
}
