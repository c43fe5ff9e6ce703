package language

import (
	"cmp"
	_ "embed"
	"math"
	"slices"
	"strings"
	"sync"

	"minber/digest"
)

//go:embed data/given_variants.txt
var givenVariants string

// What speaks for and against one person, in points. A point is about a
// doubling of the odds: the weights of the parts follow from how many people
// share a surname, a given name, a country and an office. A mention is joined
// to somebody from joinFull points on (joinShort if one side has no given name
// in full: such a mention has little to give), and only if nobody else comes
// within joinMargin of it.
const (
	surnameAlike = 4.0
	surnameNear  = 3.0
	surnameHalf  = 2.5 // one half of a double surname
	surnameLoose = 0.5
	givenAlike   = 4.0
	givenNear    = 3.0
	givenLoose   = 1.0
	givenInitial = 1.0
	fatherAlike  = 3.0
	fatherLetter = 0.5

	otherName    = -8.0 // another given name, father or sex
	otherInitial = -6.0

	sameCountry  = 1.0
	otherCountry = -5.0
	sameSeat     = 2.0
	likeOffice   = 1.0  // by the word for it, where a body is not told
	otherSeat    = -0.5 // at another time: people change offices
	rivalSeat    = -3.5 // at the same time, where nobody holds both

	mostFame = 3.0 // for a bare surname: whom the archive names most

	joinFull   = 6.0
	joinShort  = 4.0
	joinMargin = 2.0
	askFrom    = 3.5 // less is not worth a question
	mostAsked  = 3
)

// heldAround is how many days around the articles that state an office it is
// held for certain.
const heldAround = 120

// Judge decides whom a name means. It weighs surname, given name and
// patronymic in any script, spelling and order, the country, the office and
// its time, of all that was told of somebody before. It is safe for use by
// several goroutines; build it with NewJudge, or take a Reader's.
type Judge struct {
	names  *nameBook
	groups map[string]int // of first names that are one, by skeleton
	bodies map[string]digest.Body

	// Archives name the same people and offices again and again.
	read  memory[nameKey, []nameForm]
	alike memory[[2]nameKey, digest.Likeness]
	held  memory[roleKey, []post]
}

// nameKey is what the reading of a name depends on.
type nameKey struct{ name, lang, country string }

func keyOf(m digest.Mention) nameKey { return nameKey{m.Name, m.Lang, m.Country} }

// memory keeps what has been worked out before. It is safe for use by several
// goroutines.
type memory[K comparable, V any] struct {
	mu   sync.Mutex
	kept map[K]V
}

// mostKept is how much is kept: a name as it was read takes about 1 KB.
const mostKept = 4096

func (m *memory[K, V]) of(key K, work func() V) V {
	m.mu.Lock()
	value, ok := m.kept[key]
	m.mu.Unlock()
	if ok {
		return value
	}
	value = work()
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.kept) >= mostKept || m.kept == nil {
		m.kept = make(map[K]V)
	}
	m.kept[key] = value
	return value
}

// NewJudge builds a Judge that knows which bodies of the packs nobody sits in
// at the same time.
func NewJudge(packs ...digest.Pack) *Judge { return newJudge(newNameBook(), packs) }

// Judge returns a Judge that knows the reader's packs. It shares the lists of
// names with it, which take some megabytes.
func (r *Reader) Judge() *Judge { return newJudge(r.lex.nameBook, r.packs) }

func newJudge(names *nameBook, packs []digest.Pack) *Judge {
	j := &Judge{names: names, groups: make(map[string]int), bodies: make(map[string]digest.Body)}
	for _, pack := range packs {
		for _, b := range pack.Bodies {
			j.bodies[b.ID] = b
		}
	}
	group := 0
	for line := range strings.Lines(givenVariants) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		group++
		for name := range strings.FieldsSeq(line) {
			j.groups[foldWord(name)] = group
		}
	}
	return j
}

// Keys returns under what somebody of this name is to be looked up: two names
// that may mean one person have a key in common.
func (j *Judge) Keys(name string) []string {
	var keys []string
	add := func(key string) {
		if !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	for _, p := range j.names.read(name, "") {
		for _, word := range append(strings.Split(p.surname, "-"), p.surname) {
			for _, reading := range nameReadings(word, "") {
				reading = strings.ReplaceAll(reading, "-", "")
				add(skeletonKey(reading))
				if i := strings.IndexByte(reading, 'h'); i > 0 { // Karchahina is Корчагина, but Makhmadtohir is Махмадтоир
					add(skeletonKey(reading[:i] + reading[i+1:]))
				}
			}
		}
		if p.patronymic != "" && !p.patInitial && !p.initial {
			add("+" + skeletonKey(foldWord(p.given)) + "+" + skeletonKey(foldWord(p.patronymic)))
		}
		if i := strings.LastIndexByte(p.middle, '-'); p.middle != "" && p.patronymic == "" {
			add(skeletonKey(foldWord(p.middle[i+1:]))) // García López
		}
	}
	return keys
}

// Decide says whom of those known a mention means.
func (j *Judge) Decide(m digest.Mention, known []digest.Known) digest.Verdict {
	mention := j.form(m)
	if len(mention) == 0 {
		return digest.Verdict{}
	}
	candidates := make([]candidate, 0, len(known))
	for _, k := range known {
		if c := j.weigh(m, mention, k); c.weight >= askFrom {
			candidates = append(candidates, c)
		}
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.id, b.id))
	})
	return choose(candidates)
}

// candidate is somebody whom a mention may mean.
type candidate struct {
	id       int64
	person   int64
	weight   float64
	short    bool // the mention or all that is known has no given name in full
	doubtful bool // and nothing is known that could tell
}

func (c candidate) enough() bool { return c.weight >= joinFull || c.short && c.weight >= joinShort }

// choose takes the best of the candidates, which are in order, if there is
// enough for it and nobody else comes near. Where nobody stands out, somebody
// about whom the same was doubted before is taken, so that one question is
// asked once.
func choose(candidates []candidate) digest.Verdict {
	for i, c := range candidates {
		runnerUp := slices.IndexFunc(candidates, func(o candidate) bool { return o.person != c.person })
		if i == 0 && c.enough() && (runnerUp < 0 || c.weight-candidates[runnerUp].weight >= joinMargin) {
			return digest.Verdict{Person: c.id}
		}
		if c.doubtful && c.enough() && candidates[0].weight-c.weight < joinMargin {
			return digest.Verdict{Person: c.id}
		}
	}
	var v digest.Verdict
	for _, c := range candidates[:min(len(candidates), mostAsked)] {
		v.Doubts = append(v.Doubts, digest.Doubt{Person: c.id, Weight: c.weight})
	}
	return v
}

// nameForm is a way to read a name, its words ready to be compared.
type nameForm struct {
	nameParts
	lang                               string
	family, first, second, whole, dads spelled
}

func (j *Judge) form(m digest.Mention) []nameForm {
	return j.read.of(keyOf(m), func() []nameForm { return j.readForm(m) })
}

func (j *Judge) readForm(m digest.Mention) []nameForm {
	parts := j.names.read(m.Name, m.Country)
	forms := make([]nameForm, len(parts))
	for i, p := range parts {
		forms[i] = nameForm{
			nameParts: p, lang: m.Lang,
			family: spell(p.surname, m.Lang, m.Country), first: spell(p.given, m.Lang, m.Country), second: spell(p.middle, m.Lang, m.Country),
			whole: spell(p.given+p.middle, m.Lang, m.Country), dads: spell(p.patronymic, m.Lang, m.Country),
		}
	}
	return forms
}

// full says that a form has a given name that is more than an initial.
func (f nameForm) full() bool { return f.given != "" && !f.initial }

// weigh adds up what speaks for a mention to mean somebody who is known.
func (j *Judge) weigh(m digest.Mention, mention []nameForm, k digest.Known) candidate {
	seen := make(map[[2]string]bool)
	var told []nameForm
	n := 0
	for _, t := range k.Told {
		n += t.Count
		if name := [2]string{t.Name, t.Lang}; !seen[name] {
			seen[name] = true
			told = append(told, j.form(t.Mention)...)
		}
	}
	country := m.Country
	if country == "" { // then the name is read as that of the other one
		if m.Country = countryOf(k.Told); m.Country != "" {
			mention = j.form(m)
		}
	}
	best := candidate{id: k.ID, person: cmp.Or(k.Person, k.ID), weight: math.Inf(-1), doubtful: k.Doubtful && !slices.ContainsFunc(k.Told, hasBody)}
	for _, f := range mention {
		weight := j.compareAll(f, told, m.Country)
		if weight <= best.weight {
			continue
		}
		best.weight = weight
		best.short = !f.full() || !slices.ContainsFunc(told, nameForm.full)
		if f.given == "" {
			best.weight += min(mostFame, math.Log2(float64(1+n))/3)
		}
	}
	m.Country = country
	best.weight += countryWeight(m, k.Told) + j.officeWeight(m, k.Told)
	return best
}

func hasBody(t digest.Told) bool { return t.Body != "" }

func countryOf(told []digest.Told) string {
	for _, t := range told {
		if t.Country != "" {
			return t.Country
		}
	}
	return ""
}

// countryWeight compares countries, where both are told.
func countryWeight(m digest.Mention, told []digest.Told) float64 {
	weight := 0.0
	for _, t := range told {
		switch {
		case m.Country == "" || t.Country == "":
		case m.Country == t.Country:
			return sameCountry
		default:
			weight = otherCountry
		}
	}
	return weight
}
