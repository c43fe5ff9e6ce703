package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// How far from the sentence that tells of a meeting those are sought who were
// in the room, and how many they can be: more is a sitting.
const (
	roomReach = 2
	mostInIt  = 6
)

// roomSteps are in which order the sentences around a cue are asked; where it tells who else
// was there, those before it first.
var roomSteps = map[bool][]int{false: {0, 1, -1, -2, 2}, true: {0, -1, -2, 1, 2}}

// tellsWhoWas says whether a sentence that has been read tells that somebody took part.
func (c *cast) tellsWhoWas(si int) bool {
	for k, s := c.g.d.sentences[si].first, &c.g.d.sentences[si]; k < s.end; k++ {
		if c.g.d.desk.marks[k]&tellsJoin != 0 && (startsWithAny(c.g.lower(k), otherwiseThere) || c.g.lower(k) == "участие") {
			return true
		}
	}
	return false
}

// rooms pairs those whom the sentences around each cue bring into one room.
func (led *ledger) rooms(c *cast) {
	for i := range led.hints {
		q := &led.hints[i]
		if led.toldNear(q.si) || led.plannedBefore(q.si) {
			continue
		}
		c.room(led, q)
	}
}

// toldNear says whether a meeting is told with its sides in or close before a
// sentence: that is the one it goes on about.
func (led *ledger) toldNear(si int) bool {
	for _, at := range led.toldAt {
		if at <= si+1 && at >= si-roomReach {
			return true
		}
	}
	return false
}

// plannedBefore says whether the sentences before tell of a meeting to come.
func (led *ledger) plannedBefore(si int) bool {
	for _, at := range led.planned {
		if at < si && at >= si-roomReach {
			return true
		}
	}
	return false
}

// room looks for the two sides of one cue.
func (c *cast) room(led *ledger, q *hint) {
	var who []*person
	lone := q.e.kind == digest.KindCall && c.tellsOfOne(q.si)
	turn := q.pronoun || q.e.tells == 0 && !q.sides && !q.told // interlocutors
	present := c.g.d.lang == "ru" && c.tellsWhoWas(q.si)       // who was there, rather than whose talks they were
	for _, step := range roomSteps[present] {
		if (q.crowd || lone) && step < 0 || (q.back || q.crowd && step > 1) && step > 0 {
			continue
		}
		si := q.si + step
		if si < 0 || si >= len(c.g.d.sentences) {
			continue
		}
		s := &c.g.d.sentences[si]
		if step > 0 && slices.Contains(led.toldAt, si) {
			return // what is told there is another meeting
		}
		if s.aside || s.title || abs(s.paragraph-c.g.d.sentences[q.si].paragraph) > roomReach || len(c.at[si]) == 0 {
			continue
		}
		sc := scene{c: c, si: si, s: s, led: led}
		sc.look()
		turn = turn || sc.any&tellsTurn != 0
		for _, p := range sc.acting(step == 0) {
			who = appendPerson(who, p)
		}
		if len(who) > mostInIt {
			return
		}
		if q.told && step == 0 && sc.oneList(who) {
			continue // A and B gave them a tour
		}
		as, bs := c.twoSides(who, turn && !q.sides, q.crowd || q.back && !q.told || present && step == 0 && c.maybeOfOneSide(who))
		if q.nations > 1 && len(who) == q.nations || step == 1 && c.ofAsManyNations(q.si, who) {
			as, bs = who, who
		}
		if slices.Contains(led.joinedAt, si) && !slices.ContainsFunc(who, func(p *person) bool { return led.told(p) == 0 }) {
			return // they were there too, each on a side that is told
		}
		if len(as) > 0 {
			if step != 0 && c.g.d.lang == "ru" && c.nationOf(who[0]) != "" && len(who) == 2 && c.maybeOfOneSide(who) && c.tellsWhoWas(si) {
				return // those of one country took part in talks with others
			}
			if step != 0 && strings.HasPrefix(c.g.lower(q.e.at), "верительн") && !slices.ContainsFunc(who, isEnvoy) {
				return // whose letters of credence they were is not told
			}
			home := scene{c: c, si: q.si, s: &c.g.d.sentences[q.si], led: led}
			home.look()
			home.record(&q.e, as, bs)
			return
		}
	}
}

// ofAsManyNations says whether those of whom the sentence behind a Russian one tells that they took
// part in its talks are three or four, each of a country of his own: «Прошла встреча спикеров.
// Участие приняли А, Б и В».
func (c *cast) ofAsManyNations(si int, who []*person) bool {
	const few, most = 3, 4
	if c.g.d.lang != "ru" || len(who) < few || len(who) > most || !c.tellsWhoWas(si+1) {
		return false
	}
	seen := map[string]bool{}
	for _, p := range who {
		seen[c.sideOf(p)] = true
	}
	return len(seen) == len(who) && !seen[""]
}

// tellsOfOne says whether a sentence tells of one person by a pronoun alone: whom
// he telephoned with is not among those told of before.
func (c *cast) tellsOfOne(si int) bool {
	if len(c.at[si]) > 0 {
		return false
	}
	for k, s := c.g.d.sentences[si].first, &c.g.d.sentences[si]; k < s.end; k++ {
		if _, ok := pronoun(c.g.d.lang, c.g.lower(k)); ok {
			return true
		}
	}
	return false
}

// acting lists the persons who do or undergo something in a sentence: all but
// those who only own what it tells of. Beside the cue's own sentence only
// subjects count, and whom they tell something.
func (sc *scene) acting(own bool) []*person {
	var out []*person
	sc.cos = sc.companies(sc.parties())
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.part&^partOwner == 0 || !own && co.part&partSubject == 0 && !sc.isTold(co) || sc.onlyPraised(co) {
			continue
		}
		for j := range co.members {
			for _, p := range co.members[j].who {
				if !reports(p) && !tellsForHim(p) {
					out = appendPerson(out, p)
				}
			}
		}
	}
	return out
}

// maybeOfOneSide says whether those who took part in talks are more than two, or two of one country.
func (c *cast) maybeOfOneSide(who []*person) bool {
	return len(who) != 2 || c.nationOf(who[0]) == c.nationOf(who[1])
}

// tellsForHim says whether somebody is a Russian press secretary: he tells of talks and holds none.
func tellsForHim(p *person) bool {
	return len(p.roles) > 0 && strings.HasPrefix(p.roles[0].noun.nom, "пресс-секретар")
}

// twoSides shares persons out between the two sides that their countries make;
// nil where they do not make two. Where the text tells no countries, two who
// speak in turn are two sides.
func (c *cast) twoSides(who []*person, turn, strict bool) (as, bs []*person) {
	if len(who) < 2 {
		return nil, nil
	}
	two := len(who) == 2
	first := c.ownSideOf(who[0], two)
	other := ""
	for _, p := range who {
		switch side := c.ownSideOf(p, two); {
		case side == first:
			as = append(as, p)
		case len(bs) > 0 && side != other:
			return nil, nil
		default:
			bs, other = append(bs, p), side
		}
	}
	told := first != "" && other != ""
	switch {
	case len(bs) > 0 && (told || !strict && (turn || len(who) == 2 || first+other != c.g.home)):
		return as, bs
	case len(who) == 2 && turn && !strict && first == "" && !colleagues(who) && len(who[0].roles) > 0 && len(who[1].roles) > 0:
		return who[:1], who[1:]
	}
	return nil, nil
}

// sideOf is the country that the words about a person tell, "" where it is only
// guessed from the article.
func (c *cast) sideOf(p *person) string {
	for i := range p.roles {
		if r := &p.roles[i]; r.country != "" && !r.weak && !r.leads {
			return r.country
		}
	}
	return c.besideCountry(p)
}

// ownSideOf is sideOf, but of two who met a side of its own for who speaks for a union of countries
// or an organisation.
func (c *cast) ownSideOf(p *person, two bool) string {
	if side := c.sideOf(p); side != "" || !two || !ofManyCountries(p) {
		return side
	}
	return "*"
}

func isPossessive(low string) bool { return low == "'s" || low == "’s" }

// oneList says whether several are those of one list of the sentence.
func (sc *scene) oneList(who []*person) bool {
	return len(who) > 1 && slices.ContainsFunc(sc.cos, func(co company) bool {
		return !slices.ContainsFunc(who, func(p *person) bool { return !slices.Contains(persons([]*company{&co}), p) })
	})
}

// ofSitting says whether the sentence speaks of what many attend, outside of the offices of
// those it names: a congress, not the deputy speaker of Congress.
func (sc *scene) ofSitting() bool {
	for k := sc.s.first; sc.any&tellsSitting != 0 && k < sc.s.end; k++ {
		if sc.mark(k)&tellsSitting != 0 && !sc.inRole(k) && !sc.takesUpTalks(k) && !(sc.c.g.lower(k) == "agenda" && sc.c.g.at(sc.s, k-2) == "on") {
			return true
		}
	}
	if first := sc.s.first; sc.c.g.d.lang == "ru" && sc.c.g.lower(first) == "в" && startsWithAny(sc.c.g.at(sc.s, first+1), []string{"зале=", "ложе=", "президиуме="}) {
		return true // in the hall, not at the talks
	}
	return false
}
