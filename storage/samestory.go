package storage

import (
	"math"
	"slices"

	"minber/digest"
)

// storyFacts is what decides whether two articles tell one story.
type storyFacts struct {
	known        int64 // unix seconds
	day          string
	lang, source string // source is "" where texts of several outlets lie together
	copies       minHash
	keys         []storyKey // ascending
	worth        float64    // of all its keys
}

const (
	// What appears more than two days apart is another story.
	storySpan = 48 * 3600
	// Copies of a text share at least this part of their pairs of words; an
	// outlet that tells of something again under another address repeats itself
	// as much.
	nearCopy = 0.5
	// Articles that tell one event have so much in common.
	sameEvent = 0.32
	// An article that is near to one of a story is not too far from the others.
	sameEventAll = 0.15
	// A page that calls another one itself in another language is believed.
	sameEdition = 2
	// What a text and a part of it in another have in common counts for so much,
	// but for what names, offices and turns of phrase make short texts share.
	copyWorth = 1.2
	formulas  = 0.2
	// What appears a day later than the rest has to have more in common.
	slowness = 0.15
)

// keyWorth is how much a common key tells of each kind, apart from how rare it
// is.
func keyWorth(kind byte) float64 {
	switch kind {
	case digest.SignNumber, digest.SignDay:
		return 1
	case personKey:
		return 0.7
	case meetingKey:
		return 2
	case digest.SignName:
		return 0.8
	case digest.SignCountry:
		return 0.6
	case titleKey:
		return 0.5
	case digest.SignPerson:
		return 0.3
	case digest.SignConcept:
		return 0.5
	case aheadKey:
		return 0.5
	case bodyKey, topicKey:
		return 0.2
	}
	return 0
}

// rarity weighs a key that so many of some articles have.
func rarity(with, all int) float64 {
	const usual = 20 // as if there were so many more that don't have it
	return max(0, math.Log(float64(all+usual)/(float64(with)+0.5)))
}

// weigher knows how rare keys are just now.
type weigher struct {
	all  int
	with map[storyKey]int
}

func (w weigher) of(k storyKey) float64 { return keyWorth(k.kind()) * rarity(max(w.with[k], 1), w.all) }

// sum weighs keys.
func (w weigher) sum(keys []storyKey) (sum float64) {
	for _, k := range keys {
		sum += w.of(k)
	}
	return sum
}

// kinship says how much two articles have in common, 0 if they can't tell one
// event.
func (w weigher) kinship(a, b storyFacts) float64 {
	if d := a.known - b.known; d > storySpan || -d > storySpan {
		return 0
	}
	copied := 0.0 // unknown for words of two languages
	if a.lang == b.lang {
		copied = a.copies.alike(b.copies)
	}
	if contradict(a, b, copied) {
		return 0
	}
	if copied >= nearCopy {
		return 1 + copied
	}
	late := slowness * math.Abs(float64(a.known-b.known)) / (24 * 3600)
	common := w.sum(sharedKeys(a.keys, b.keys))
	return common/math.Sqrt(max(a.worth*b.worth, 1))*(1-late) + copyWorth*max(0, copied-formulas)
}

// contradict says that two articles can't tell one event, however much they
// have in common.
func contradict(a, b storyFacts, copied float64) bool {
	if r, other := a.only(digest.SignReading), b.only(digest.SignReading); r != 0 && other != 0 && r != other {
		return true // another reading of the bill
	}
	if a.source != "" && a.source == b.source && a.lang == b.lang && copied < nearCopy {
		return true // nobody tells the same twice
	}
	return a.announces(b) != b.announces(a)
}

// only is the key of a kind of which an article has at most one, 0 if it has
// none.
func (f storyFacts) only(kind byte) storyKey {
	if i := slices.IndexFunc(f.keys, func(k storyKey) bool { return k.kind() == kind }); i >= 0 {
		return f.keys[i]
	}
	return 0
}

// announces says that an article tells of something to come on the later day
// on which another one appeared.
func (f storyFacts) announces(other storyFacts) bool {
	if f.day >= other.day {
		return false
	}
	_, found := slices.BinarySearch(f.keys, newStoryKey(aheadKey, hashOf(other.day)))
	return found
}

// sharedKeys returns what two ascending lists have in common.
func sharedKeys(a, b []storyKey) []storyKey {
	var common []storyKey
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			common = append(common, a[0])
			a, b = a[1:], b[1:]
		case a[0] < b[0]:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return common
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
