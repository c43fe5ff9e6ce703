package language

import (
	"sync"

	"minber/digest"
)

// desk is the room that the reading of an article takes by token, which the next
// article is given again: to make it anew each time costs more than many rules do.
// Nothing on it may outlive the reading.
type desk struct {
	tokens    []token
	title     []token
	phrase    []token
	sentences []sentence
	passages  []passage
	choices   []sentenceChoice
	nations   []float32
	pairs     []float32
	cues      []cue
	quoted    []bool
	stage     stageRoom
	capitals  map[string]bool
	stems     map[string]int
	ids       []int
	known     map[string]int
	counts    []int
	said      []int
	words     []uint32
	wording   []float32
	counted   []int32
	told      []told
	news      []float64
	deeds     []deed
	marks     []tells
	weights   []float64
	inTitle   []bool
	seen      []int
	steps     []step
	fillings  [2]filling
	fits      []fit
	events    []eventKind
	inQuotes  []bool
}

// stageRoom is what a stage notes of each token.
type stageRoom struct {
	names  []int16
	heads  []headForm
	isHead []bool
	place  []string
	capit  []bool
	town   []string
	bodyAt []*digest.Body
	bodyN  []int16
	kinds  []wordKind
	words  []*wordFacts
}

// desks are those that nobody reads at.
type desks struct{ pool sync.Pool }

// largestDesk is the number of tokens from which on a text is so long that its
// desk is not kept.
const largestDesk = 1 << 13

func (p *desks) take() *desk {
	if k, ok := p.pool.Get().(*desk); ok {
		return k
	}
	return new(desk)
}

// leave gives a desk back when all is told that was read at it.
func (p *desks) leave(k *desk) {
	if cap(k.tokens) > largestDesk {
		return
	}
	clear(k.tokens[:cap(k.tokens)]) // or the text would be kept
	clear(k.title[:cap(k.title)])
	clear(k.phrase[:cap(k.phrase)])
	clear(k.passages[:cap(k.passages)])
	clear(k.choices[:cap(k.choices)])
	p.pool.Put(k)
}

// cleared returns n zeros in a room, which grows if need be.
func cleared[T any](room *[]T, n int) []T {
	if cap(*room) < n {
		*room = make([]T, n+n/4)
	}
	out := (*room)[:n:n]
	clear(out)
	return out
}

// clearedMap returns an empty map in a room.
func clearedMap[K comparable, V any](room *map[K]V) map[K]V {
	if *room == nil {
		*room = make(map[K]V, 256)
	}
	clear(*room)
	return *room
}
