package language

import (
	"math/bits"
	"slices"
	"strings"

	"minber/digest"
)

// far is the distance of what is not there.
const far = 99

// pair is two persons who may have met: a is named first.
type pair struct {
	a, b   int         // of cast.persons
	near   [2]*mention // of each, where the two are named nearest to each other
	apart  int         // sentences between those
	ruled  bool        // the rules found that they met
	best   int         // the sentence telling of an encounter that is nearest to both, -1 if none does
	row    []float32
	alone  float32 // its chance by itself
	chance float32
}

// weighing is all pairs of a text that are weighed, with what is known of its persons.
type weighing struct {
	c        *cast
	led      *ledger
	pairs    []pair
	said     []saying        // by sentence
	mentions [][]*mention    // by person
	in       [][]int         // persons by sentence, each once
	real     []int           // sentences that tell of an encounter
	unreal   []int           // those that only tell of one that is planned, denied or wished
	offices  []officeRank    // by person
	rank     []int           // by person: how many are named more often
	partners []int           // by person: whom they met by the rules
	ruled    map[[2]int]bool // who met by the rules
	received map[[2]int]bool // of them, at a reception or by telephone
	home     string          // the country of most
	nations  int             // how many countries there are
	chances  [][]float32
}

// officeRank is of what kind a person's office is.
type officeRank struct{ leads, sent, governs, sits, group bool }

// Parts of the words for such offices.
var (
	leadingPosts   = inLanguages("speaker president chair head leader prime", "спикер председ презид глав руковод премьер", "спикер төраға президент премьер басшы жетекші")
	sentPosts      = inLanguages("ambassad envoy chargé representative", "посол посланник поверенн представител", "посол елші өкіл")
	governingPosts = inLanguages("minister secretary governor mayor", "министр секретар губернатор аким", "министр губернатор хатшы әкім")
	sittingPosts   = inLanguages("deput member senator lawmaker", "депутат сенатор член", "депутат сенатор мүше")
	groupPosts     = inLanguages("delegat group committee", "делегац групп комитет", "делегац комитет топ")
)

// inLanguages parts lists of words.
func inLanguages(en, ru, kk string) byLanguage[[]string] {
	return byLanguage[[]string]{en: strings.Fields(en), ru: strings.Fields(ru), kk: strings.Fields(kk)}
}

func officeRankOf(lang, role string) officeRank {
	role = lower(role)
	has := func(stems byLanguage[[]string]) bool {
		return slices.ContainsFunc(stems.in(lang), func(s string) bool { return strings.Contains(role, s) })
	}
	return officeRank{has(leadingPosts), has(sentPosts), has(governingPosts), has(sittingPosts) || role == "mp" || strings.HasPrefix(role, "mp "), has(groupPosts)}
}

// newPairs finds the pairs of a text that are worth weighing.
func newPairs(c *cast, led *ledger, said []digest.Statement) *weighing {
	n := len(c.persons)
	w := &weighing{
		c: c, led: led, said: sayings(c.g.d, said), mentions: make([][]*mention, n), in: make([][]int, len(c.at)), offices: make([]officeRank, n), rank: make([]int, n),
		partners: make([]int, n), ruled: map[[2]int]bool{}, received: map[[2]int]bool{},
	}
	ids := make(map[*person]int, n)
	for i, p := range c.persons {
		ids[p] = i
	}
	for si, ms := range c.at {
		for _, m := range ms {
			if i, ok := ids[m.p]; ok {
				w.mentions[i] = append(w.mentions[i], m)
				if !slices.Contains(w.in[si], i) {
					w.in[si] = append(w.in[si], i)
				}
			}
		}
	}
	w.look()
	w.count()
	for i, two := range led.pairs {
		a, b := ids[two[0]], ids[two[1]]
		if w.before(b, a) {
			a, b = b, a
		}
		if led.found[i].Kind != digest.KindMeeting {
			w.received[[2]int{a, b}] = true
		}
		if !w.ruled[[2]int{a, b}] {
			w.ruled[[2]int{a, b}] = true
			w.partners[a]++
			w.partners[b]++
		}
	}
	for i := range n {
		for j := i + 1; j < n; j++ {
			a, b := i, j
			if w.before(b, a) {
				a, b = b, a
			}
			ruled := w.ruled[[2]int{a, b}]
			near, apart := w.nearestMentions(a, b)
			if ruled || apart <= pairReach {
				w.pairs = append(w.pairs, pair{a: a, b: b, near: near, apart: apart, ruled: ruled, best: -1})
			}
		}
	}
	return w
}

// look sorts the sentences by whether they tell of encounters.
func (w *weighing) look() {
	for si := range w.led.scenes {
		if meets := w.led.scenes[si].meets; len(meets) > 0 {
			if slices.ContainsFunc(meets, func(m toldMeet) bool { return !m.unreal }) {
				w.real = append(w.real, si)
			} else {
				w.unreal = append(w.unreal, si)
			}
		}
	}
}

// count counts countries and how often each person is named.
func (w *weighing) count() {
	of := map[string]int{}
	for i, p := range w.c.persons {
		w.offices[i] = officeRankOf(w.c.g.d.lang, p.role)
		of[p.country]++
		for j := range w.c.persons {
			if len(w.mentions[j]) > len(w.mentions[i]) || len(w.mentions[j]) == len(w.mentions[i]) && j < i {
				w.rank[i]++
			}
		}
	}
	most := 0
	for _, p := range w.c.persons { // in their order, so that a tie is told alike each time
		if of[p.country] > most {
			w.home, most = p.country, of[p.country]
		}
	}
	delete(of, "")
	w.nations = len(of)
}

// before says whether person i is named before person j.
func (w *weighing) before(i, j int) bool {
	if len(w.mentions[i]) == 0 || len(w.mentions[j]) == 0 {
		return len(w.mentions[i]) > len(w.mentions[j])
	}
	x, y := w.mentions[i][0], w.mentions[j][0]
	return x.first < y.first || x.first == y.first && i < j
}

// nearestMentions returns where two are named nearest to each other, and how many sentences
// lie between.
func (w *weighing) nearestMentions(i, j int) (near [2]*mention, apart int) {
	apart = far
	for _, x := range w.mentions[i] {
		for _, y := range w.mentions[j] {
			if d := abs(x.sentence - y.sentence); d < apart {
				apart, near = d, [2]*mention{x, y}
			}
		}
	}
	return near, apart
}

// traits appends what is known of a pair by itself. The order is that of the weights:
// whoever changes it learns them anew.
func (w *weighing) traits(row []float32, p *pair) []float32 {
	row = w.traitsOfText(row)
	row = w.traitsOfBoth(row, p)
	row = w.traitsOfTelling(row, p)
	row = w.traitsOfSentences(row, p)
	for _, i := range [...]int{p.a, p.b} {
		row = w.traitsOfPerson(row, i)
	}
	return w.traitsOfNearest(row, p)
}

// traitsOfText: the language, and how many persons, encounters and countries there are. How
// long a text is and where in it something stands tells more of who wrote it than of who met.
func (w *weighing) traitsOfText(row []float32) []float32 {
	return append(row, langTrait(w.c.g.d.lang), float32(len(w.c.persons)), float32(len(w.real)), float32(len(w.unreal)), float32(w.nations))
}

// traitsOfBoth: their countries, bodies and offices beside each other.
func (w *weighing) traitsOfBoth(row []float32, p *pair) []float32 {
	a, b := w.c.persons[p.a], w.c.persons[p.b]
	countries := 0
	if a.country != "" && b.country != "" {
		countries = 1
		if a.country != b.country {
			countries = 2
		}
	}
	row = append(row, float32(countries), num(a.country == w.home), num(b.country == w.home), num(a.country == "")+num(b.country == ""),
		num(a.body != nil && a.body == b.body), num(a.role != "" && a.role == b.role), float32(p.apart))
	both, real, unreal, marked, crowd := 0, 0, 0, 0, far
	var all tells
	title := false
	for si, in := range w.in {
		if !slices.Contains(in, p.a) || !slices.Contains(in, p.b) {
			continue
		}
		both++
		crowd = min(crowd, len(in))
		title = title || w.c.g.d.sentences[si].title
		real += int(num(slices.Contains(w.real, si)))
		unreal += int(num(slices.Contains(w.unreal, si)))
		all |= w.led.scenes[si].all
		marked += int(num(w.led.scenes[si].all != 0))
	}
	row = append(row, float32(both), float32(real), float32(unreal), float32(marked), float32(crowd), num(title))
	return appendBits(row, uint64(all), tellsKinds)
}

// tellsKinds is how many kinds of words tells has.
var tellsKinds = bits.Len64(uint64(tellsSeat))

func appendBits(row []float32, x uint64, n int) []float32 {
	for k := range n {
		row = append(row, float32(x>>k&1))
	}
	return row
}

func num(is bool) float32 {
	if is {
		return 1
	}
	return 0
}

// traitsOfTelling: the sentence that tells of an encounter nearest to both, and where they
// stand in it.
func (w *weighing) traitsOfTelling(row []float32, p *pair) []float32 {
	p.best = -1
	sum := 2 * far
	for _, si := range w.real {
		if d := nearest(w.mentions[p.a], []int{si}) + nearest(w.mentions[p.b], []int{si}); d < sum {
			sum, p.best = d, si
		}
	}
	row = append(row, float32(sum), float32(nearest(w.mentions[p.a], w.real)), float32(nearest(w.mentions[p.b], w.real)),
		float32(nearest(w.mentions[p.a], w.unreal)), float32(nearest(w.mentions[p.b], w.unreal)))
	var scene toldScene
	if p.best >= 0 {
		scene = w.led.scenes[p.best]
	}
	var kinds tells
	hosts, guests, opposed, past := -1, -1, false, false
	for _, e := range scene.meets {
		if e.unreal {
			continue
		}
		kinds |= e.tells
		hosts, guests = max(hosts, len(e.as)), max(guests, len(e.bs))
		a, b := w.c.persons[p.a], w.c.persons[p.b]
		opposed = opposed || slices.Contains(e.as, a) && slices.Contains(e.bs, b) || slices.Contains(e.as, b) && slices.Contains(e.bs, a)
		past = past || e.past
	}
	people, title := 0, false
	if p.best >= 0 {
		people, title = len(w.in[p.best]), w.c.g.d.sentences[p.best].title
	}
	row = append(row, float32(hosts), float32(guests), num(opposed), num(past), float32(people), num(title))
	row = appendBits(row, uint64(kinds), bits.Len64(uint64(tellsVisit)))
	row = appendBits(row, uint64(scene.all), tellsKinds)
	for _, i := range [...]int{p.a, p.b} {
		row = w.traitsInTelling(row, p, scene, i)
	}
	return row
}

// traitsInTelling: on which side of the encounter a person is, how far from its word, and
// how he or she is named there.
func (w *weighing) traitsInTelling(row []float32, p *pair, scene toldScene, i int) []float32 {
	host, guest, words, off := false, false, far, far
	oblique, office, quoted := float32(-1), float32(-1), float32(-1)
	for _, e := range scene.meets {
		if e.unreal {
			continue
		}
		host = host || slices.Contains(e.as, w.c.persons[i])
		guest = guest || slices.Contains(e.bs, w.c.persons[i])
		for _, m := range w.mentions[i] {
			if d := m.first - e.at; m.sentence == p.best && abs(d) < abs(words) {
				words, oblique, office, quoted = d, num(m.oblique), num(m.office), num(w.c.isQuoted(m.first))
			}
		}
	}
	for _, m := range w.mentions[i] {
		if p.best >= 0 && abs(m.sentence-p.best) < abs(off) {
			off = m.sentence - p.best
		}
	}
	return append(row, num(host), num(guest), float32(words), float32(off), oblique, office, quoted)
}

// traitsByRules: what the rules found of them and of others.
func (w *weighing) traitsByRules(row []float32, p *pair) []float32 {
	common, likeA, likeB := 0, 0, 0
	for q := range w.c.persons {
		if q == p.a || q == p.b {
			continue
		}
		a, b := w.met(q, p.a), w.met(q, p.b)
		common += int(num(a && b))
		nation := w.c.persons[q].country
		likeB += int(num(a && nation != "" && nation == w.c.persons[p.b].country))
		likeA += int(num(b && nation != "" && nation == w.c.persons[p.a].country))
	}
	return append(row, num(p.ruled), float32(w.partners[p.a]), float32(w.partners[p.b]), float32(len(w.ruled)), float32(common), float32(likeB), float32(likeA), num(w.received[[2]int{p.a, p.b}]))
}

// met says whether two met by the rules.
func (w *weighing) met(i, j int) bool { return w.ruled[[2]int{i, j}] || w.ruled[[2]int{j, i}] }
