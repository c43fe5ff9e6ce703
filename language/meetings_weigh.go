package language

import (
	_ "embed"
	"slices"
	"sort"

	"minber/digest"
	"minber/language/boost"
)

// The rules tell who met whom by how a sentence tells it. What they cannot see is the
// whole: that a guest named five sentences on is of those who sat there, that somebody
// is only quoted, that the host received one side and not the other. So each pair of
// persons who are named near each other is weighed once more by what is known of both
// (weighing.traits), the rules' own finding among it, and then by how its neighbours were
// weighed (weighing.neighbours). The weights are learned from the articles of
// accuracy/testdata: those of a pair by itself from all that are open, and those of what
// the rules and the neighbours say from learning, by which no rule was mended: there the
// rules are as good as in tomorrow's news. TestPairsAreLearned makes them anew.

//go:embed data/pairs_alone.txt
var pairsAloneText string

//go:embed data/pairs_among.txt
var pairsAmongText string

//go:embed data/pairs_words.txt
var pairsWordsText string

const (
	// metChance is from which chance on two have met whom no rule found to have met, and
	// lostChance below which chance two have not whom one did. They lie apart, for a rule
	// knows constructions that are too rare to be learned. Both are what foretells most of the
	// articles of learning in the manner of the news, each fifth of them from the others
	// (TestPairsAreLearned); in the others, which tell of twice as many meetings, less would do.
	metChance  = 0.5
	lostChance = 0.4
	// untrueChance is metChance for two whom a sentence names that tells of an encounter which
	// is planned, put off or denied.
	untrueChance = 0.6
	// pairReach is how many sentences apart two are named at most who are weighed: of 577
	// pairs who met in articles learned from, 556 are named as near.
	pairReach = 3
	// leastWeighed is how many sentences a text has at least whose pairs are weighed: in a
	// note of a few sentences there is nothing around the telling that the rules do not see.
	leastWeighed = 5
	// hopeless is below which chance by itself a pair is not weighed among the others: none
	// of them would come near metChance.
	hopeless = 0.02
	// What a text has at most to be weighed: persons, for pairs grow with their square, and
	// sentences and times that one is named. What has more is a transcript or a list.
	maxWeighed         = 40
	maxWeighedSentence = 200
	maxWeighedMention  = 600
)

// weighable says whether a text is of a size whose pairs are weighed.
func (c *cast) weighable() bool {
	n := len(c.g.d.sentences)
	return n >= leastWeighed && n <= maxWeighedSentence && len(c.persons) <= maxWeighed
}

// weighs says whether the pairs of a text are weighed.
func (led *ledger) weighs(c *cast) bool {
	if led.scenes == nil || !c.weighable() {
		return false
	}
	mentions := 0
	for _, ms := range c.at {
		mentions += len(ms)
	}
	return mentions <= maxWeighedMention
}

// pairForests are the weights of pairs: of each alone, and among the others; and those of
// the words around them, the sum of which is a trait of theirs.
type pairForests struct {
	alone, among *boost.Forest
	words        *boost.Linear
}

// newPairForests reads the weights; what the program carries can be read.
func newPairForests() pairForests {
	alone, err := boost.Read(pairsAloneText)
	if err != nil {
		panic(err)
	}
	among, err := boost.Read(pairsAmongText)
	if err != nil {
		panic(err)
	}
	return pairForests{alone, among, readWordWeights(pairsWordsText)}
}

// toldScene is what a sentence tells of meetings, kept for weighing.
type toldScene struct {
	all   tells
	meets []toldMeet
}

// toldMeet is one encounter of it.
type toldMeet struct {
	at           int
	tells        tells
	kind         string
	unreal, past bool
	as, bs       []*person // its sides, as far as the sentence names them
}

// note keeps what the scene tells.
func (led *ledger) note(sc *scene) {
	if sc.any == 0 && len(sc.meets) == 0 || !sc.c.weighable() {
		return
	}
	if led.scenes == nil {
		led.scenes = make([]toldScene, len(sc.c.g.d.sentences))
	}
	t := &led.scenes[sc.si]
	t.all = sc.any
	for i := range sc.meets {
		e := &sc.meets[i]
		m := toldMeet{at: e.at, tells: e.tells, kind: e.kind, unreal: sc.unreal(e), past: e.past}
		m.as, m.bs = sc.sides(e)
		m.as, m.bs = slices.Clone(m.as), slices.Clone(m.bs)
		t.meets = append(t.meets, m)
	}
}

// weighMeetings returns the meetings of a text: of the pairs that are weighed, those
// likely enough; of the others what the rules found.
func (r *Reader) weighMeetings(c *cast, led *ledger, said []digest.Statement) []digest.Meeting {
	if !led.weighs(c) {
		return led.found
	}
	w := newPairs(c, led, said)
	if len(w.pairs) == 0 || len(w.real) == 0 {
		return led.found // nothing tells of an encounter: a chance is no telling
	}
	w.weigh(r.pairs)
	led.found = slices.DeleteFunc(led.found, func(m digest.Meeting) bool {
		p := w.of(m.Between)
		return p != nil && p.chance < lostChance
	})
	for i := range w.pairs {
		if p := &w.pairs[i]; p.chance >= w.enough(p) && !p.ruled && len(led.found) < maxMeetings {
			if m, ok := w.meeting(p); ok {
				led.found = append(led.found, m)
			}
		}
	}
	led.fill(c)
	return led.found
}

// enough is from which chance on a pair has met that no rule found to have met.
func (w *weighing) enough(p *pair) float32 {
	if a := p.near[0]; a != nil && p.apart == 0 && slices.Contains(w.unreal, a.sentence) {
		return untrueChance
	}
	return metChance
}

// meeting makes the meeting of a pair that no rule found: its passage is the sentence
// that tells of an encounter nearest to both, its kind, day and place are those of what
// is told there.
func (w *weighing) meeting(p *pair) (m digest.Meeting, ok bool) {
	a, b := w.c.persons[p.a], w.c.persons[p.b]
	if reports(a) || reports(b) {
		return m, false
	}
	kind := digest.KindMeeting
	for _, e := range w.led.scenes[p.best].meets {
		if !e.unreal {
			kind = e.kind
			if slices.Contains(e.as, b) {
				a, b = b, a
			}
			break
		}
	}
	s := &w.c.g.d.sentences[p.best]
	m = digest.Meeting{Between: [2]string{a.name(), b.name()}, Kind: kind, At: digest.Span{Start: s.start, End: s.span.end}}
	for _, other := range w.led.found {
		if other.At.Start == s.start {
			m.Place, m.Date, m.Kind = other.Place, other.Date, other.Kind
			break
		}
	}
	return m, true
}

// of returns the pair of two names, nil if it is not weighed.
func (w *weighing) of(names [2]string) *pair {
	for i := range w.pairs {
		p := &w.pairs[i]
		a, b := w.c.persons[p.a].name(), w.c.persons[p.b].name()
		if names == [2]string{a, b} || names == [2]string{b, a} {
			return p
		}
	}
	return nil
}

// weigh gives each pair its chance.
func (w *weighing) weigh(f pairForests) {
	row := make([]float32, 0, f.among.Features())
	room := w.c.g.d.desk.pairs[:0]
	words := w.wordSums(f.words)
	for i := range w.pairs {
		p := &w.pairs[i]
		row = append(w.traits(row[:0], p), words.of(p))
		room = append(room, row...)
		p.row = room[len(room)-len(row):]
		p.alone = f.alone.Chance(row)
	}
	w.c.g.d.desk.pairs = room
	w.round()
	for i := range w.pairs {
		p := &w.pairs[i]
		if p.alone < hopeless && !p.ruled {
			continue
		}
		p.chance = f.among.Chance(w.neighbours(append(row[:0], p.row...), p))
	}
}

// nearest returns the sentence of sis nearest to any of the mentions, and how far it is.
func nearest(ms []*mention, sis []int) (distance int) {
	distance = far
	for _, m := range ms {
		k := sort.SearchInts(sis, m.sentence)
		for _, j := range [...]int{k - 1, k} {
			if j >= 0 && j < len(sis) {
				distance = min(distance, abs(sis[j]-m.sentence))
			}
		}
	}
	return distance
}
