package language

import (
	"cmp"
	"slices"
	"strings"
)

// whoIs returns the persons of a list; a word that stands for persons is
// resolved by what was told before. Those in not are not meant: nobody meets
// himself.
func (sc *scene) whoIs(co *company, not []*person) []*person {
	var out []*person
	for i := range co.members {
		p := &co.members[i]
		who := p.who
		if x := p.stand; x.cases != 0 {
			if sc.voice != nil && !x.me && x.count == 1 && !x.guest && !slices.Contains(not, sc.voice) {
				not = append(not[:len(not):len(not)], sc.voice) // who speaks is no third person
			}
			who = sc.meant(p, not)
			sc.noteMany(p, who)
		}
		for _, x := range who {
			if !slices.Contains(not, x) {
				out = appendPerson(out, x)
			}
		}
	}
	return out
}

// meant resolves a stand-in.
func (sc *scene) meant(p *party, not []*person) []*person {
	x, led := p.stand, sc.led
	if gone := sc.replacedHere(); gone != nil {
		not = append(not[:len(not):len(not)], gone)
	}
	if sc.theyNameless(p) {
		return nil
	}
	if who := sc.teamWord(p, not); who != nil {
		return who
	}
	switch {
	case x.me:
		return []*person{sc.voice}
	case x.which:
		return sc.antecedent(p)
	case x.noun:
		if o := sc.nounMeans(p.first, x.sex, not); o != nil {
			return []*person{o}
		}
		return nil
	case x.plural:
		if who := sc.deputiesMeant(p.first, not); len(who) > 0 || sc.c.g.d.lang != "ru" {
			return who
		}
		return sc.deputiesOfDelegation(p, not)
	case x.guest && slices.ContainsFunc(led.guests, func(p *person) bool { return slices.Contains(not, p) }):
		return led.hosts // B, who met her guest
	case x.crowd, x.guest:
		return sc.withTheirs(x, sc.withMembers(sc.thoseMeant(p, not), p, not), not)
	case x.count == 1 && x.sex == female && sc.c.g.d.lang == "ru" && len(sc.itsMembers(not)) > 1:
		return sc.itsMembers(not)
	case x.count == 1 && x.sex == female && sc.c.g.d.lang == "ru" && sc.herDelegation(p.first, not) != nil:
		return []*person{sc.herDelegation(p.first, not)}
	case sc.acrossFrom(p, not) != nil:
		return []*person{sc.acrossFrom(p, not)}
	case x.count == 1 && sc.metStill(p, not) != nil:
		return []*person{sc.metStill(p, not)}
	case x.count == 1 && (x.cases&nominative != 0 || p.part&partOwner != 0):
		if o := sc.nounInFront(p, not); o != nil {
			return []*person{o}
		}
		if sc.afterNameless(p) {
			return nil
		}
		if o := cmp.Or(sc.wentThere(p, not), sc.heInFront(p, not), sc.receivedAgain(p, not), sc.visitorMeant(p, not)); o != nil {
			return []*person{o}
		}
		if sc.c.g.lower(min(p.end, sc.s.end-1)) == "құрметіне" && len(led.guests) == 1 && !slices.Contains(not, led.guests[0]) && !(len(led.hosts) == 1 && slices.Contains(led.came, led.hosts[0]) && !slices.Contains(led.came, led.guests[0])) {
			return led.guests // «Оның құрметіне А түскі ас берді»
		}
		if o := sc.rememberedMain(p, not); o != nil && x.cases&nominative == 0 {
			return []*person{o}
		}
		if o := cmp.Or(sc.guestNext(p, not), sc.namedBehind(p, not), sc.goesOnHe(p, not), sc.ownerAbove(not)); o != nil {
			return []*person{o}
		}
		o := sc.keptSubject(p, not)
		if o == nil {
			o = sc.sameAsBefore(p, not)
		}
		if o == nil && x.cases&nominative != 0 {
			o = sc.samePronoun(p, not)
		} else if o == nil {
			o = sc.nearestSubject(p, not)
		}
		if o == nil {
			o = sc.onlyOne(p.first, x.sex, not)
		}
		if o == nil {
			o = sc.c.referent(sc.si, p.first, x.sex)
		}
		if slices.Contains(not, o) {
			o = sc.lastOther(p.first, x.sex, not)
		}
		if o == nil && x.cases&nominative != 0 && x.sex != 0 {
			o = sc.c.antecedent(sc.si, p.first, x.sex)
		}
		if o != nil && !slices.Contains(not, o) {
			return []*person{o}
		}
		return nil
	case x.count == 1:
		if o := cmp.Or(sc.wentThere(p, not), sc.heInFront(p, not), sc.visitorMeant(p, not), sc.rememberedMain(p, not)); o != nil {
			return []*person{o}
		}
		if o := cmp.Or(sc.guestNext(p, not), sc.keptObject(p, not), sc.receivedNext(p, not), sc.nearestSubject(p, not)); o != nil {
			return []*person{o}
		}
		if o := cmp.Or(sc.receivedAbove(not), sc.ownerAbove(not), sc.keptAbove(not), sc.whoIsReceived(p, not)); o != nil {
			return []*person{o}
		}
		if who := sc.guestAbove(p, not); len(who) == 1 {
			return who
		}
		if o := sc.c.referent(sc.si, p.first, x.sex); o != nil && !slices.Contains(not, o) && sc.onlyOne(p.first, x.sex, not) == nil && len(sc.c.at[sc.si]) < 3 {
			return []*person{o}
		}
		if o := sc.topicAbove(p, not); o != nil {
			return []*person{o}
		}
		if o := sc.lastOther(p.first, x.sex, not); o != nil {
			return []*person{o}
		}
		return nil
	case x.count == 0:
		for i := range sc.cos { // both deputies came, and A received them
			if co := &sc.cos[i]; co.end <= p.first && (co.members[0].stand.class != "" || co.members[0].stand.plural) {
				return sc.whoIs(co, not)
			}
		}
		if who := sc.listInSentence(p, not); who != nil {
			return who
		}
		if who := sc.ledBefore(not); who != nil {
			return who
		}
		if who := sc.theyAgain(not); who != nil {
			return who
		}
		if who := sc.twoBefore(not); who != nil {
			return sc.withHeadOfAll(who, not)
		}
		if at := sc.guestsAboveKazakh(p); at >= 0 {
			return sc.theGuestsAmong(sc.withHeadOfAll(sc.withTheirs(x, sc.together(), not), not), at, not)
		}
		if sc.c.g.d.lang == "ru" && len(led.withGuest) > 0 && sc.si-led.at <= memberReach && !slices.ContainsFunc(led.guests, func(p *person) bool { return slices.Contains(not, p) }) {
			return append(slices.Clip(led.guests), led.withGuest...) // the guests who went on from there
		}
		return sc.withHeadOfAll(sc.withTheirs(x, sc.together(), not), not)
	}
	if x.class != "" {
		if held := sc.holders(x); held != nil {
			return held
		}
		if held := sc.ofClass(p.first, x); held != nil {
			return held
		}
		if who := sc.deputiesMeant(p.first, not); (x.class == "deputy" || x.class == "senator") && len(who) == x.count {
			return who
		}
		if x.count == 2 && (x.class == "head" || x.class == "chair") {
			for i := len(led.pairs) - 1; i >= 0; i-- {
				if a, b := led.pairs[i][0], led.pairs[i][1]; heads(a) && heads(b) {
					return []*person{a, b} // the heads of the two houses met before
				}
			}
		}
	}
	if who := sc.thoseJustMetHere(x, not); who != nil {
		return who
	}
	if who := sc.wholeTeam(p.first, x, not); who != nil {
		return who
	}
	if pair := sc.justNamed(p.first, not); x.count == 2 && len(pair) == 2 {
		return pair
	}
	if x.count == 2 && (sc.si-led.at < 2 || sc.si-led.at <= hostReach && !led.mutual) && len(led.hosts) == 1 && len(led.guests) == 1 {
		return []*person{led.hosts[0], led.guests[0]}
	}
	if x.class != "" && x.count > 2 {
		return nil // the leaders of three parties, whom nothing names
	}
	if who := sc.lastNamed(p.first, x.count, not); who != nil || x.class != "" || sc.c.g.d.lang != "en" {
		return who
	}
	return sc.listJustTold(not)
}

// ledBefore returns whom the sentence before names as the one who leads those whom a
// plural pronoun takes up: «Ходоков во главе с А впустили. Их выслушала Б».
func (sc *scene) ledBefore(not []*person) []*person {
	if sc.si == 0 || len(sc.c.at[sc.si-1]) != 1 || slices.Contains(not, sc.c.at[sc.si-1][0].p) {
		return nil
	}
	for s, k := &sc.c.g.d.sentences[sc.si-1], sc.c.g.d.sentences[sc.si-1].first; k < s.end; k++ {
		switch low := sc.c.g.lower(k); {
		case (low == "led" || low == "headed") && sc.c.g.lower(k+1) == "by", low == "главе", low == "бастап", low == "бастаған", strings.HasPrefix(low, "возглав"):
			return []*person{sc.c.at[sc.si-1][0].p}
		}
	}
	return nil
}

// guestAbove returns the guest whom the sentence before tells of by that word alone, for a
// pronoun: «Программа гостя насыщенна. С ним побеседовала Х».
func (sc *scene) guestAbove(p *party, not []*person) []*person {
	lang := sc.c.g.d.lang
	if sc.si == 0 || lang == "en" || len(sc.c.at[sc.si-1]) > 0 || sc.onlyOne(p.first, p.stand.sex, not) != nil {
		return nil
	}
	for s, k := &sc.c.g.d.sentences[sc.si-1], sc.c.g.d.sentences[sc.si-1].first; k < s.end; k++ {
		if x := standIns[lang][sc.c.g.lower(k)]; x.guest && x.count == 1 && !sc.c.inQuote(k) {
			if who := sc.callers(k, x, not); len(who) == 1 && agrees(who[0], p.stand.sex) {
				return who
			}
			return nil
		}
	}
	return nil
}

// twoBefore returns the two whom the sentence before tells of, if it names no more
// and no list of them.
func (sc *scene) twoBefore(not []*person) []*person {
	if sc.si == 0 || sc.c.g.d.sentences[sc.si-1].title {
		return nil
	}
	var out []*person
	for _, m := range sc.c.at[sc.si-1] {
		if !sc.c.inQuote(m.first) {
			out = appendPerson(out, m.p)
		}
	}
	if len(out) != 2 || slices.Contains(not, out[0]) || slices.Contains(not, out[1]) {
		return nil
	}
	return out
}

// antecedent returns whom a relative pronoun takes up: the list in front of it,
// or the last of that list whom it fits; «среди тех, с кем …» the list behind.
func (sc *scene) antecedent(p *party) []*person {
	for i := len(sc.cos) - 1; i >= 0; i-- {
		co := &sc.cos[i]
		if co.end > p.first || co.members[0].stand.which {
			continue
		}
		all := sc.whoIs(co, nil)
		if p.stand.sex == 0 {
			return all
		}
		for i := len(all) - 1; i >= 0; i-- {
			if agrees(all[i], p.stand.sex) {
				return all[i:][:1]
			}
		}
	}
	if n := len(sc.cos); n > 0 && sc.cos[n-1].first > p.first && p.stand.sex == 0 && sc.dashBefore(sc.cos[n-1].first) {
		return sc.whoIs(&sc.cos[n-1], nil)
	}
	return nil
}

func (sc *scene) dashBefore(k int) bool { return k > sc.s.first && isDash(sc.c.g.lower(k-1)) }

// holders returns the persons that an earlier sentence named together by the
// plural of the office: "the co-chairs are A and B".
func (sc *scene) holders(x standIn) []*person {
	for si := sc.si - 1; si >= 0 && si > sc.si-24; si-- {
		for i := range sc.c.roles[si] {
			r := &sc.c.roles[si][i]
			if !r.noun.plural && !kazakhPlural(sc.c.g.lower(r.end-1)) || r.noun.class != x.class {
				continue
			}
			var out []*person
			for _, m := range sc.c.at[si] {
				if m.first > r.first && !sc.c.inQuote(m.first) {
					out = appendPerson(out, m.p)
				}
			}
			if len(out) == x.count {
				return out
			}
		}
	}
	return nil
}

// ofClass returns those named before token k who hold an office, if they are as
// many as meant: "both deputies".
func (sc *scene) ofClass(k int, x standIn) []*person {
	var out []*person
	for _, p := range sc.c.persons {
		if len(p.mentions) > 0 && p.mentions[0].first < k && len(p.roles) > 0 && p.roles[0].noun.class == x.class {
			out = append(out, p)
		}
	}
	if len(out) == x.count {
		return out
	}
	return nil
}

// justNamed returns whom the words in front of token k name, else whom the
// sentence before does.
func (sc *scene) justNamed(k int, not []*person) []*person {
	for si := sc.si; si >= 0 && si >= sc.si-1; si-- {
		var out []*person
		for _, m := range sc.c.at[si] {
			if m.first < k && !sc.c.inQuote(m.first) && !slices.Contains(not, m.p) && !sc.c.absent(m) {
				out = appendPerson(out, m.p)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// lastNamed returns the n persons named last in front of token k, nil if the
// sentences before name more at once.
func (sc *scene) lastNamed(k, n int, not []*person) []*person {
	var out []*person
	for si := sc.si; si >= 0 && si > sc.si-9; si-- {
		for _, m := range sc.c.at[si] {
			if m.first < k && !sc.c.inQuote(m.first) && !slices.Contains(not, m.p) && !sc.c.absent(m) {
				out = appendPerson(out, m.p)
			}
		}
		if len(out) == n {
			return out
		}
		if len(out) > n {
			return nil
		}
	}
	return nil
}

// listReach is how many sentences back "them" looks for a list of persons.
const listReach = 80

// together returns the list of persons that the text joined last.
func (sc *scene) together() []*person {
	for si := sc.si - 1; si >= 0 && si > sc.si-listReach; si-- {
		ms := sc.c.at[si]
		for i := len(ms) - 1; i > 0; i-- {
			out := []*person{ms[i].p}
			for j := i; j > 0 && (sc.adjacent(ms[j-1], ms[j]) || si == sc.si-1 && j < i && sc.didItWith(ms[j-1], ms[j], ms[i])); j-- {
				out = appendPerson(out, ms[j-1].p)
			}
			if len(out) > 1 {
				slices.Reverse(out)
				return out
			}
		}
	}
	return nil
}
