package storage

import "slices"

// storyFacts is what decides whether two articles tell one story.
type storyFacts struct {
	known    int64 // unix seconds
	lang     string
	sketch   []byte // see sketch
	people   []int64
	topics   []string
	meetings []int64
	source   string
	copies   minHash
	keys     []storyKey // ascending
}

const (
	// What appears more than two days apart is another story.
	storySpan = 48 * 3600
	// Copies of an agency's text share at least this part of their words.
	nearCopy = 0.6
	// Two texts in one language about the same people that share fewer words
	// than this tell different things about them.
	sameLanguageFloor = 0.15
	// So many people must both name: two names alone are in half of the news.
	sharedPeople = 2
)

// sameStory says whether two articles tell the same event: near copies,
// reports of one meeting, or texts on a common topic about mostly the same
// people.
func sameStory(a, b storyFacts) bool {
	return kinship(a, b) > 0
}

// kinship ranks how sure it is that two articles tell one event; 0 if they
// don't.
func kinship(a, b storyFacts) int {
	if d := a.known - b.known; d > storySpan || -d > storySpan {
		return 0
	}
	likeness := -1.0 // unknown: words of two languages can't be compared
	if a.lang == b.lang {
		likeness = alike(a.sketch, b.sketch)
	}
	switch {
	case likeness >= nearCopy:
		return 3
	case common(a.meetings, b.meetings) > 0:
		return 2
	case likeness >= 0 && likeness < sameLanguageFloor:
		return 0
	}
	people := common(a.people, b.people)
	if people >= sharedPeople && 2*people >= min(len(a.people), len(b.people)) && common(a.topics, b.topics) > 0 {
		return 1
	}
	return 0
}

// common counts the elements of a that are in b.
func common[T comparable](a, b []T) int {
	n := 0
	for _, v := range a {
		if slices.Contains(b, v) {
			n++
		}
	}
	return n
}
