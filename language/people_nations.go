package language

import (
	_ "embed"
	"slices"

	"minber/language/boost"
)

// Whom somebody represents whose country no words state is weighed twice: by hand (cast.weigh), and
// by what labelled articles teach of all that speaks for each country that the text names: its place
// in the text, the name, the office, the persons named before and behind. In a short text there is
// little to weigh, and the first weighing holds. TestNationsAreLearned makes the weights anew.

//go:embed data/nations.txt
var nationsText string

const (
	// leastNations is how many sentences a text has at least whose nations are weighed twice.
	leastNations = 5
	// mostNations is among how many countries one is chosen.
	mostNations = 24
)

// newNationForest reads the weights; what the program carries can be read.
func newNationForest() *boost.Forest {
	f, err := boost.Read(nationsText)
	if err != nil {
		panic(err)
	}
	return f
}

// nationChoice is a country that somebody may represent, with what is known of both.
type nationChoice struct {
	code string
	row  []float32
}

// likeliest is the country that somebody most likely represents by the office r, nil if none is told,
// after the weighing by hand; "" if nothing speaks for any.
func (c *cast) likeliest(p *person, r *roleSpan, by *byHand) string {
	if len(c.g.d.sentences) < leastNations {
		return by.chosen
	}
	best, top := by.chosen, float32(0)
	for _, x := range c.candidates(p, r, by) {
		if chance := c.g.l.nations.Chance(x.row); chance > top {
			best, top = x.code, chance
		}
	}
	return best
}

// byHand is what was weighed by hand.
type byHand struct {
	sums    weights // of each country
	origins weights // hints of the name
	chosen  string
}

// land is where a text speaks of a country.
type land struct {
	code     string
	at       []int // tokens: its names and people, bodies and towns
	names    int   // how often by a name, how often by a capital, how often a body of it
	capitals int
	bodies   int
}

// landsTold returns the countries that the text speaks of, in the order in which it does.
func (c *cast) landsTold() []land {
	if c.lands != nil {
		return c.lands
	}
	g := c.g
	all := make([]land, 0, 8)
	of := func(code string) *land {
		k := slices.IndexFunc(all, func(l land) bool { return l.code == code })
		if k < 0 {
			k = len(all)
			all = append(all, land{code: code})
		}
		return &all[k]
	}
	for i := range g.place {
		if code := g.place[i]; code != "" {
			l := of(code)
			l.at = append(l.at, i)
			if opens := i == 0 || g.place[i-1] != code; opens && g.capit[i] {
				l.capitals++
			} else if opens {
				l.names++
			}
		}
		if b := g.bodyAt[i]; b != nil && b.Country != "" {
			l := of(b.Country)
			l.at = append(l.at, i)
			if i == 0 || g.bodyAt[i-1] != b {
				l.bodies++
			}
		}
		if code := g.town[i]; code != "" {
			l := of(code)
			l.at = append(l.at, i)
		}
	}
	c.lands = all
	return all
}

// around returns how many tokens in front of token i and behind it the text speaks of the country
// nearest, and how often among tokens [first, end).
func (l *land) around(i, first, end int) (back, ahead, within int) {
	back, ahead = unheard, unheard
	for _, k := range l.at {
		if k < i {
			back = i - k
		} else {
			ahead = min(ahead, k-i)
		}
		if k >= first && k < end {
			within++
		}
	}
	return back, ahead, within
}

// unheard is the distance of a country of which the text does not speak there.
const unheard = 3 * far

// candidates returns the countries that a person may represent, with what is known of both. The
// order of what is known is that of the weights: whoever changes it learns them anew.
func (c *cast) candidates(p *person, r *roleSpan, by *byHand) []nationChoice {
	g := c.g
	lands := c.landsTold()
	var out []nationChoice
	add := func(code string) {
		if code != "" && len(out) < mostNations && !slices.ContainsFunc(out, func(x nationChoice) bool { return x.code == code }) {
			out = append(out, nationChoice{code: code})
		}
	}
	add(g.home)
	for _, x := range by.sums {
		add(x.code)
	}
	for k := range lands {
		add(lands[k].code)
	}
	named := 0
	for k := range lands {
		named += lands[k].names
	}
	office := c.officeFacts(p, r)
	backs, nears := make([]int, len(out)), make([]int, len(out))
	s := &g.d.sentences[p.mentions[0].sentence]
	room := g.d.desk.nations[:0] // of all rows: they are asked before those of the next person are made
	for i := range out {
		x := &out[i]
		var l land
		if k := slices.IndexFunc(lands, func(l land) bool { return l.code == x.code }); k >= 0 {
			l = lands[k]
		}
		back, ahead, within := l.around(office.at, s.first, s.end)
		near := unheard
		for _, m := range p.mentions {
			for _, k := range l.at {
				near = min(near, abs(k-m.first))
			}
		}
		backs[i], nears[i] = back, near
		first := len(g.d.tokens)
		if len(l.at) > 0 {
			first = l.at[0]
		}
		start := len(room)
		room = append(c.nationTraits(room, p, r, by, &office, x.code, len(out)), float32(l.names), float32(l.capitals), float32(l.bodies), float32(l.names)/float32(max(1, named)),
			float32(back), float32(ahead), float32(near), float32(within), float32(first), float32(len(p.mentions)), 0, 0)
		x.row = room[start:]
	}
	g.d.desk.nations = room
	for i := range out {
		nearer, nearest := 0, 0
		for k := range out {
			nearer += int(num(backs[k] < backs[i]))
			nearest += int(num(nears[k] < nears[i]))
		}
		last := out[i].row[len(out[i].row)-2:]
		last[0], last[1] = float32(nearer), float32(nearest)
	}
	return out
}

// officeFacts is what is known of an office whichever country it is of, and of the persons around.
type officeFacts struct {
	at           int // its first token; without an office, of the person's first mention
	scene        string
	phrase       string
	item         string
	away         string
	hostSide     bool
	called       []string // the countries that have what it is of
	before, next string   // the countries of those named last before it and first behind it
	alike        string   // and of somebody else who holds an office of its kind
	others       weights  // how many other persons hold an office of a country
	beside       weights  // and of those named in the same sentence
}

func (c *cast) officeFacts(p *person, r *roleSpan) (f officeFacts) {
	g := c.g
	f.at = p.mentions[0].first
	host := ""
	if r != nil {
		f.at, host = r.first, r.host
		f.phrase, f.hostSide, f.called = g.phraseCountry(r), c.hostSide(p, r), g.calledSo(r.first, r.end)
	}
	f.scene, f.item, f.away = g.scene(f.at, host), g.itemAt(f.at), g.abroad()
	last, first := -1, len(g.d.tokens)
	for _, q := range c.persons {
		if q == p {
			continue
		}
		k := slices.IndexFunc(q.roles, func(o roleSpan) bool { return o.country != "" && !o.weak })
		if k < 0 {
			continue
		}
		code := q.roles[k].country
		f.others.add(code, 1)
		if q.mentions[0].sentence == p.mentions[0].sentence {
			f.beside.add(code, 1)
		}
		for _, m := range q.mentions {
			if m.first < f.at && m.first > last {
				last, f.before = m.first, code
			}
			if m.first > f.at && m.first < first {
				first, f.next = m.first, code
			}
		}
		if r != nil && slices.ContainsFunc(q.roles, func(o roleSpan) bool { return o.country != "" && !o.weak && o.noun.class == r.noun.class }) {
			f.alike = code
		}
	}
	return f
}

// nationClasses are the classes of offices by which nations are weighed.
var nationClasses = [...]string{"president", "premier", "minister", "deputy", "senator", "chair", "vice", "head", "ambassador", "expert", "governor", "secretary", "peer", "spokes"}

// nationTraits appends what is known of a person, the office and a country, but for where the text
// speaks of it.
func (c *cast) nationTraits(row []float32, p *person, r *roleSpan, by *byHand, f *officeFacts, code string, candidates int) []float32 {
	g := c.g
	row = append(row, langTrait(g.d.lang), float32(candidates), float32(len(g.named)), num(r == nil))
	for _, class := range nationClasses {
		row = append(row, num(r != nil && r.noun.class == class))
	}
	if r != nil {
		row = append(row, float32(r.end-r.first), num(r.body != nil), num(r.body != nil && r.body.Country == code), num(r.country == code), num(r.tenure != ""), num(code == r.host), num(r.host != ""))
	} else {
		row = append(row, 0, 0, 0, 0, 0, 0, 0)
	}
	row = append(row, num(code == g.home), num(code == g.native), num(code == g.guest), num(code == g.leads), num(code == g.dated), num(code == g.published), num(code == f.away), num(f.hostSide),
		num(code == f.item), num(f.item != ""), num(code == f.scene), num(f.scene != ""), num(code == f.phrase), num(slices.Contains(f.called, code)), float32(len(f.called)),
		num(g.named[code]), num(g.placed[code]), num(g.hinted[code]), num(g.speaksFor(code)), num(slices.Contains(p.across, code)), num(len(p.across) > 0), num(slices.Contains(p.also, code)),
		num(code == f.before), num(code == f.next), num(f.before != ""), num(code == f.alike), num(f.alike != ""), float32(f.others.of(code)), float32(f.beside.of(code)))
	hints, top, stronger := by.origins.of(code), 0, 0
	for _, o := range by.origins {
		top = max(top, o.sum)
		stronger += int(num(o.sum > hints))
	}
	heaviest := 0
	for _, x := range by.sums {
		heaviest = max(heaviest, x.sum)
	}
	return append(row, float32(hints), float32(top), float32(stronger), float32(by.origins.atLeast(max(1, hints))), float32(by.origins.of(g.home)),
		float32(by.sums.of(code)), float32(heaviest), num(code == by.chosen))
}
