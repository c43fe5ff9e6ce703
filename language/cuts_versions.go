package language

import (
	"cmp"
	"slices"
)

// In which versions a sentence may stand in a summary.
//
// What only adds is of two kinds. Some of it is free: the day of the news, an office told before, a long name, a word that
// only colours. Without it the sentence tells its reader as much, so it is weighed as if that still stood in it, and the
// room is gained at no loss. The rest costs what it tells. Which is which each language says by the form of a stretch, or
// where it finds one (trimmer.known).

// addition is a stretch that only adds to a sentence.
type addition struct {
	stretch
	free bool
	rate float64 // what it is worth for each of its tokens
}

// free says whether a stretch goes at no loss.
func (t *trimmer) free(s stretch) bool {
	if slices.Contains(t.known, s) {
		return true
	}
	switch t.d.lang {
	case "en":
		return t.englishFree(s)
	case "ru":
		return t.russianFree(s)
	}
	return false
}

// weighed returns the version by which this one is weighed: what is free still stands in it.
func (v version) weighed() version {
	if v.fuller != nil {
		return *v.fuller
	}
	return v
}

// spared counts the characters of what is left out at no loss.
func (v version) spared(d *document) int {
	if v.fuller == nil {
		return 0
	}
	return v.fuller.length(d) - v.length(d)
}

// lessAddition returns the version without an addition.
func (v version) lessAddition(a addition) version {
	less, fuller := v.less(a.stretch), v.weighed()
	if !a.free {
		fuller = fuller.less(a.stretch)
	}
	less.fuller = &fuller
	return less
}

// maxAdditions bounds what is tried to be left out of one sentence.
const maxAdditions = 12

// versions returns the ways in which a sentence may stand in a summary, the fullest first, which is whole. They leave out
// one addition after the other, first what is worth least for its length, which is nothing where it is free; and each
// alone, so that the rest can stay where there is room.
func (t *trimmer) versions(whole version, worth func(version) float64) []version {
	out := []version{whole}
	list := t.ranked(whole, worth)
	last, bare := whole, whole
	var single []version
	for k, a := range list {
		alone := bare.lessAddition(a)
		if slices.ContainsFunc(list[:k], func(before addition) bool { return t.excludes(before.stretch, a.stretch) }) {
			if alone.tokens() < last.tokens() { // may fit where the other does not
				single = append(single, alone)
			}
			continue
		}
		if less := last.lessAddition(a); less.tokens() < last.tokens() && t.mayStand(less) {
			out, last = append(out, less), less
			if a.free && t.d.lang == "kk" {
				bare = less // one alone goes with what goes at no loss
			}
		}
		if k > 0 {
			single = append(single, alone)
		}
	}
	return append(out, single...)
}

// ranked returns what may be left out of a sentence, in that order.
func (t *trimmer) ranked(whole version, worth func(version) float64) []addition {
	var list []addition
	var full float64
	for _, s := range t.additions() {
		less := whole.less(s)
		saved := whole.tokens() - less.tokens()
		if saved == 0 || !t.mayStand(less) {
			continue
		}
		a := addition{stretch: s, free: t.free(s)}
		if !a.free {
			if full == 0 {
				full = worth(whole)
			}
			a.rate = (full - worth(less)) / float64(saved)
		}
		if list = append(list, a); len(list) == maxAdditions {
			break
		}
	}
	slices.SortStableFunc(list, func(a, b addition) int { return cmp.Compare(a.rate, b.rate) })
	return list
}

// mayStand says whether enough is left of a version to stand as a sentence.
func (t *trimmer) mayStand(v version) bool { return v.tokens() >= t.least() && t.stands(v) }

// excludes says whether only one of two stretches may go: of two deeds that "and" joins, which share it, or of two things
// told side by side.
func (t *trimmer) excludes(a, b stretch) bool {
	if a.first < b.end && b.first < a.end {
		return (a.first < b.first) == (a.end < b.end) && a.first != b.first && a.end != b.end
	}
	return (a.first == b.end || b.first == a.end) && (slices.Contains(t.either, a) || slices.Contains(t.either, b))
}
