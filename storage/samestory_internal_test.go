package storage

import (
	"fmt"
	"testing"
)

// words returns a hundred terms, those from `from` on.
func words(from int) []byte {
	var terms []string
	for i := range 100 {
		terms = append(terms, fmt.Sprint(from+i))
	}
	return sketch(terms)
}

func TestSameStory(t *testing.T) {
	const hour = 3600
	base := storyFacts{
		known: 1000 * hour, lang: "ru", sketch: words(0), people: []int64{1, 2, 3}, topics: []string{"social", "oversight"}, meetings: []int64{7},
	}
	for _, c := range []struct {
		name  string
		other storyFacts
		want  bool
	}{
		{"a near copy", storyFacts{known: base.known, lang: "ru", sketch: words(20)}, true},
		{"a near copy three days later", storyFacts{known: base.known + 72*hour, lang: "ru", sketch: words(0)}, false},
		{"half of the words are not a copy", storyFacts{known: base.known, lang: "ru", sketch: words(50)}, false},
		{"the same words in another language mean nothing", storyFacts{known: base.known, lang: "kk", sketch: words(0)}, false},
		{"a report of the same meeting", storyFacts{known: base.known - 40*hour, lang: "en", meetings: []int64{9, 7}}, true},
		{"a report of another meeting", storyFacts{known: base.known, lang: "en", meetings: []int64{8}}, false},
		{"the same people on the same topic, in another language", storyFacts{
			known: base.known, lang: "kk", people: []int64{2, 3, 4}, topics: []string{"oversight"},
		}, true},
		{"the same people on another topic", storyFacts{known: base.known, lang: "kk", people: []int64{1, 2, 3}, topics: []string{"digital_ai"}}, false},
		{"one common person is not enough", storyFacts{known: base.known, lang: "kk", people: []int64{1, 8, 9}, topics: base.topics}, false},
		{"two of the three that the shorter text names", storyFacts{
			known: base.known, lang: "kk", people: []int64{1, 2, 10, 11, 12}, topics: base.topics,
		}, true},
		{"one common person is not enough of three", storyFacts{known: base.known, lang: "kk", people: []int64{3, 10, 11, 12, 13}, topics: base.topics}, false},
		{"the same people in one language, in other words", storyFacts{
			known: base.known, lang: "ru", sketch: words(95), people: base.people, topics: base.topics,
		}, false},
		{"the same people in one language, in partly the same words", storyFacts{
			known: base.known, lang: "ru", sketch: words(60), people: base.people, topics: base.topics,
		}, true},
		{"two texts without any facts", storyFacts{known: base.known}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := sameStory(base, c.other); got != c.want {
				t.Errorf("sameStory = %v", got)
			}
			if sameStory(c.other, base) != sameStory(base, c.other) {
				t.Error("not symmetric")
			}
		})
	}
}
