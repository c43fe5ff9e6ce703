package storage

import (
	"fmt"
	"slices"
	"testing"
)

// pairsOf returns the MinHash of a text of a hundred words, those from `from` on.
func pairsOf(from int) minHash {
	var words []string
	for i := range 100 {
		words = append(words, fmt.Sprint(from+i))
	}
	return minHashOf(words)
}

func keysOf(kinds string) (keys []storyKey) {
	for i := 0; i+1 < len(kinds); i += 2 {
		keys = append(keys, newStoryKey(kinds[i], hashOf(kinds[i+1:i+2])))
	}
	slices.Sort(keys)
	return keys
}

func TestKinship(t *testing.T) {
	const hour = 3600
	w := weigher{all: 1000, with: map[storyKey]int{}}
	for i, k := range keysOf("P1P2P3n7n8w1w2g1g2g3") {
		w.with[k] = i%2 + 2
	}
	for _, k := range keysOf("P9w9g9") {
		w.with[k] = 600 // as the speaker and the parliament
	}
	facts := func(lang, keys string) storyFacts {
		f := storyFacts{known: 1000 * hour, day: "2026-11-18", lang: lang, keys: keysOf(keys)}
		f.worth = w.sum(f.keys)
		return f
	}
	with := func(f storyFacts, change func(*storyFacts)) storyFacts {
		change(&f)
		return f
	}
	base := with(facts("ru", "P9P1P2n7n8w9w1g1g9r1"), func(f *storyFacts) { f.copies, f.source = pairsOf(0), "a" })
	announced := newStoryKey(aheadKey, hashOf("2026-11-19"))
	for _, c := range []struct {
		name  string
		other storyFacts
		want  bool
	}{
		{"a near copy without anything else", storyFacts{known: base.known, day: base.day, lang: "ru", copies: pairsOf(10)}, true},
		{"a near copy three days later", storyFacts{known: base.known + 72*hour, day: "2026-11-21", lang: "ru", copies: pairsOf(0)}, false},
		{"a third of the words and nothing else", storyFacts{known: base.known, day: base.day, lang: "ru", copies: pairsOf(75)}, false},
		{"the same words in another language mean nothing", storyFacts{known: base.known, day: base.day, lang: "kk", copies: pairsOf(0)}, false},
		{"the same people, numbers and names in another language", facts("kk", "P9P1P2n7w1g1"), true},
		{"the same people on something else", facts("kk", "P9P1P2n5n6w3w4g4g5c1"), false},
		{"only what everybody has", facts("kk", "P9w9g9"), false},
		{"only the parliament and one number", facts("en", "P9P4P5w9n7n3n4g9g4c1w5"), false},
		{"the same bill in another reading", facts("ru", "P9P1P2n7n8w9w1g1g9r2"), false},
		{"the same again by the same source", with(facts("ru", "P9P1P2n7n8w9w1g1g9r1"), func(f *storyFacts) { f.source = "a" }), false},
		{"the same by the same source in another language", with(facts("kk", "P9P1P2n7n8w9w1g1g9r1"), func(f *storyFacts) { f.source = "a" }), true},
		{"the announcement of it", with(facts("ru", "P9P1P2n7n8w9w1g1g9"), func(f *storyFacts) {
			f.day, f.keys = "2026-11-17", append(slices.Clone(f.keys), newStoryKey(aheadKey, hashOf("2026-11-18")))
			slices.Sort(f.keys)
		}), false},
		{"an announcement of something later by both", with(facts("kk", "P9P1P2n7n8w9w1g1g9r1"), func(f *storyFacts) {
			f.keys = append(slices.Clone(f.keys), announced)
			slices.Sort(f.keys)
		}), true},
		{"two texts without any facts", storyFacts{known: base.known, day: base.day}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := w.kinship(base, c.other)
			if (got >= sameEvent) != c.want {
				t.Errorf("kinship = %.2f", got)
			}
			if back := w.kinship(c.other, base); back != got {
				t.Errorf("not symmetric: %.2f and %.2f", got, back)
			}
		})
	}
}

func TestMinHash(t *testing.T) {
	for _, c := range []struct {
		name        string
		from        int
		least, most float64
	}{
		{"the same text", 0, 1, 1},
		{"one that shares two thirds of its pairs", 20, 0.5, 0.8},
		{"one that shares a third", 50, 0.2, 0.5},
		{"another text", 200, 0, 0.05},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := pairsOf(0).alike(pairsOf(c.from)); got < c.least || got > c.most {
				t.Errorf("alike = %.2f", got)
			}
		})
	}
	if got := minHashOf([]string{"one"}).alike(nil); got != 0 {
		t.Errorf("a word is alike to nothing: %.2f", got)
	}
}

func TestStoryFactsStayAsTheyWere(t *testing.T) {
	copies, keys := unpackStoryFacts(packStoryFacts(pairsOf(3), keysOf("P1n2w3")))
	if !slices.Equal(copies, pairsOf(3)) || !slices.Equal(keys, keysOf("P1n2w3")) {
		t.Errorf("%v %v", copies, keys)
	}
	if copies, keys := unpackStoryFacts(packStoryFacts(nil, nil)); copies != nil || keys != nil {
		t.Errorf("of nothing came %v %v", copies, keys)
	}
}
