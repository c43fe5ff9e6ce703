package language

import "slices"

// With whom somebody had come to the meeting told just before, in other ways than by the verbs
// of going along, in English: "With him were A and B", "She had brought along A", "At the
// guest's side was A", "The guest's companions were A and B".

// besideOpeners are the words that open a sentence about who was at somebody's side.
var besideOpeners = wordSet("joining accompanying flanking with beside alongside behind supporting assisting")

// nextToWords stand behind a verb of sitting or standing for the same: sitting next to him.
var (
	nextToWords = wordSet("beside alongside near behind")
	sitsWords   = wordSet("sitting seated standing travelling traveling")
)

// companionWords are the nouns for those who came with somebody.
var companionWords = wordSet("companions companion entourage retinue")

// companionsTold takes those whom the sentence tells so to have been with one of those who met
// into his team. It says whether it told of any.
func (sc *scene) companionsTold() bool {
	if sc.c.g.d.lang != "en" || len(sc.c.at[sc.si]) == 0 || sc.s.title || len(sc.meets) == 0 && (sc.si-sc.led.at > memberReach || len(sc.led.hostSide) == 0) || sc.andOthers() {
		return false
	}
	told := sc.opensBesideOne(sc.opening())
	told = sc.atSideTold() || told
	for k := sc.s.first + 1; k+1 < sc.s.end; k++ {
		if g := sc.c.g; !sc.c.inQuote(k) && (g.lower(k) == ";" || g.lower(k) == "while" && g.lower(k-1) == ",") && len(sc.led.hostSide) > 0 {
			told = sc.opensBesideOne(k+1) || told // A came for the hosts; with the guest was B
		}
	}
	for k := sc.s.first + 1; k+1 < sc.s.end; k++ {
		if sc.c.inQuote(k) || sc.heldBack(k) {
			continue
		}
		a, from := anchor{}, 0
		switch low := sc.c.g.lower(k); {
		case low == "brought" || low == "had" || low == "taken" || low == "took":
			a, from = sc.hadAlong(k)
		case companionWords.has(low):
			a, from = sc.companionsOf(k)
		}
		if from > 0 && (a.side(sc) != sideNeither || len(a.who) == 1 && len(sc.meets) > 0) { // met A, who had brought along B
			told = sc.gather(a, sc.listBehind(from)) || told
		}
	}
	return told
}

// opensBesideOne reads a clause that opens at token k with at whose side somebody was: "Joining
// the guest were A and B", "By the envoy's side was A", "Sitting next to him was A".
func (sc *scene) opensBesideOne(k int) bool {
	g := sc.c.g
	a := anchor{}
	sc.group()
	switch low, next := g.lower(k), g.at(sc.s, k+1); {
	case besideOpeners.has(low):
		a = sc.besideOne(k + 1)
	case sitsWords.has(low) && (nextToWords.has(next) || next == "with"):
		a = sc.besideOne(k + 2)
	case sitsWords.has(low) && next == "next" && g.at(sc.s, k+2) == "to":
		a = sc.besideOne(k + 3)
	case low == "in" || low == "on" && next != "his" && next != "her":
		if a = sc.anchorBehind(k + 1); !a.crowd || a.guest || a.end-k > 5 {
			a = anchor{} // in the evening the guest was
		}
	case low == "by" || low == "at" || low == "on" || low == "to":
		a = sc.sideOfOne(k + 1)
	}
	if a.end <= k || a.side(sc) == sideNeither || sc.heldBack(sc.s.end) {
		return false
	}
	for j := a.end; j < min(sc.s.end, a.end+7); j++ {
		switch low := g.lower(j); {
		case toBe.has(low) && low != "be" && low != "been", low == "sat", low == "came", low == "stood":
			at, other := sc.inTheOther(j)
			told := !sc.heldBack(j+1) && sc.gather(a, sc.namedAmong(sc.listBehind(j+1), j, min(at, sc.semicolon(j))))
			if at < sc.s.end && told && other.side(sc) != sideNeither {
				sc.gather(other, sc.listBehind(at+1))
			}
			return told
		case g.names[j] != 0, g.d.tokens[j].kind == punct && low != ",":
			return false
		}
	}
	return false
}

// besideOne is with whom the words from token k on say that somebody was, of those who met.
func (sc *scene) besideOne(k int) anchor {
	if low := sc.c.g.at(sc.s, k); low == "them" {
		return anchor{crowd: true, end: k + 1}
	}
	return sc.anchorBehind(k)
}

// sideOfOne is at whose side the words from token k on say that somebody was: his side, the
// Speaker's right.
func (sc *scene) sideOfOne(k int) anchor {
	g := sc.c.g
	for j := k; j < min(sc.s.end, k+7); j++ {
		switch low := g.lower(j); low {
		case "side", "right", "left", "elbow":
			if prev := g.lower(j - 1); prev == "his" || prev == "her" {
				return anchor{sex: map[string]gender{"his": male, "her": female}[prev], end: j + 1}
			} else if isPossessive(prev) && j-2 >= k {
				a := sc.anchorAt(j - 2)
				if len(a.who) == 0 && !a.crowd && g.isHead[j-2] {
					a = sc.holderAmong(j - 2)
				}
				a.end = j + 1
				return a
			}
			return anchor{}
		}
	}
	return anchor{}
}

// hadAlong is who is told by the verb at token k to have had others with him, and behind which
// token they are listed: "She had brought along", "Holm had with her".
func (sc *scene) hadAlong(k int) (a anchor, from int) {
	g := sc.c.g
	switch next, third := g.at(sc.s, k+1), g.at(sc.s, k+2); {
	case next == "along" && g.lower(k) != "had":
		from = k + 2
	case next == "with" && (third == "him" || third == "her" || third == "them"):
		from = k + 3
	default:
		return a, 0
	}
	for j := from; j < min(sc.s.end, from+4); j++ {
		if sc.mark(j)&(tellsPaper|tellsItem) != 0 || sc.c.g.lower(j) == "from" {
			return a, 0 // a letter from A
		}
	}
	j := k
	for j-1 > sc.s.first && (g.lower(j-1) == "had" || g.lower(j-1) == "has" || englishAdverb(g.lower(j-1))) {
		j--
	}
	sc.group()
	return sc.anchorBefore(j), from
}

// companionsOf is whose companions the noun at token k means, where they are named behind it:
// "Her companions were A and B", "The guest's companion, A,".
func (sc *scene) companionsOf(k int) (a anchor, from int) {
	g := sc.c.g
	next := g.at(sc.s, k+1)
	if !toBe.has(next) && next != "," && next != "included" && next != ":" {
		return a, 0
	}
	sc.group()
	switch prev := g.lower(k - 1); {
	case prev == "his" || prev == "her":
		a.sex, a.end = map[string]gender{"his": male, "her": female}[prev], k
	case isPossessive(prev) && k-2 >= sc.s.first:
		if a = sc.anchorAt(k - 2); len(a.who) == 0 && !a.crowd && g.place[k-2] != "" {
			a = anchor{crowd: true, nation: g.place[k-2], end: k} // the Hungarian's companions
		}
	}
	return a, k + 2
}

// namedAmong leaves of a list only those whom the sentence names among tokens [from, to).
func (sc *scene) namedAmong(who []*person, from, to int) []*person {
	return slices.DeleteFunc(who, func(p *person) bool {
		return !slices.ContainsFunc(sc.c.at[sc.si], func(m *mention) bool { return m.p == p && from <= m.first && m.first < to })
	})
}

// semicolon is where the first one stands behind token k, the end of the sentence if none does.
func (sc *scene) semicolon(k int) int {
	for ; k < sc.s.end && sc.c.g.lower(k) != ";"; k++ {
	}
	return k
}

// inTheOther is where the sentence turns to the delegation of another country behind token k, "in
// the Ukrainian one, A and B", with that country; the end of the sentence if it does not.
func (sc *scene) inTheOther(k int) (at int, a anchor) {
	g := sc.c.g
	for j := k + 3; j+1 < sc.s.end; j++ {
		if g.lower(j) == "one" && g.place[j-1] != "" && g.lower(j-2) == "the" {
			return j, anchor{crowd: true, nation: g.place[j-1], end: j + 1}
		}
	}
	return sc.s.end, a
}

// turnsTo is where the sentence turns to who came with the other of those who met, leaving out
// the verb: "A came with B; C, with D", "A was joined by B, and C by D"; the end of the sentence
// and an empty anchor if it does not.
func (sc *scene) turnsTo(k int) (at, from int, a anchor) {
	g := sc.c.g
	for j := k + 1; j+1 < sc.s.end; j++ {
		if low := g.lower(j); low != "by" && low != "with" {
			continue
		}
		i := j - 1
		if g.lower(i) == "," {
			i--
		}
		for _, m := range sc.c.at[sc.si] {
			if m.end != i+1 || m.first <= k+1 {
				continue
			}
			switch g.lower(m.first - 1) {
			case "and", "while", ";", "as", "whereas":
				if a = (anchor{who: []*person{m.p}, end: i + 1}); a.side(sc) != sideNeither {
					return m.first, j + 1, a
				}
			}
		}
	}
	return sc.s.end, 0, anchor{}
}

// noneOfTheirOwn says whether the sentence tells of no meeting but of the one told before, to
// which somebody came: "She came to the meeting with A and B".
func (sc *scene) noneOfTheirOwn() bool {
	g := sc.c.g
	for i := range sc.meets {
		e := &sc.meets[i]
		came := g.at(sc.s, e.at-1) == "the" && (g.at(sc.s, e.at-2) == "to" && travels.has(g.at(sc.s, e.at-3)) || (g.at(sc.s, e.at-2) == "at" || g.at(sc.s, e.at-2) == "during" || g.at(sc.s, e.at-2) == "throughout"))
		if e.tells&^tellsTalk != 0 && g.lower(e.at) != "sat" && !toBe.has(g.lower(e.at)) && !travels.has(g.lower(e.at)) || e.tells&tellsTalk != 0 && !came {
			return false
		}
	}
	return true
}

// onlyTravels says whether the words of meeting of the sentence only tell who travelled with whom.
func (sc *scene) onlyTravels() bool {
	for i := range sc.meets {
		if !travels.has(sc.c.g.lower(sc.meets[i].at)) {
			return false
		}
	}
	return true
}

// cameTogether returns those of one country of whom the text has just told as a list, whom an
// English word for a delegation takes up: "A and B arrived in Riga. The delegation was received
// by C".
func (sc *scene) cameTogether(x standIn, not []*person) []*person {
	if sc.c.g.d.lang != "en" || !x.crowd {
		return nil
	}
	who := sc.listJustTold(not)
	for _, p := range who {
		if side := sc.c.sideOf(p); side == "" || side != sc.c.sideOf(who[0]) {
			return nil
		}
	}
	return who
}

// mealGivenFor returns who gave a meal and for whom, where English tells both behind it: "trade
// was the theme of a lunch hosted by A for B and C", "a dinner was given by A for two guests: B
// and C".
func (sc *scene) mealGivenFor(e *encounter) (host, guests []*person) {
	const farthest = 16
	g := sc.c.g
	if g.d.lang != "en" || e.tells&(tellsTalk|tellsGreet|tellsReceive) == 0 {
		return nil, nil
	}
	verb := e.at
	if mealWords.has(g.lower(e.at)) {
		if verb++; toBe.has(g.at(sc.s, verb)) {
			verb++
		}
	} else if e.at-2 < sc.s.first || !mealWords.has(g.lower(e.at-1)) && !mealWords.has(g.lower(e.at-2)) {
		return nil, nil
	}
	if low := g.at(sc.s, verb); low != "hosted" && low != "given" && low != "offered" || g.at(sc.s, verb+1) != "by" {
		return nil, nil
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first <= verb || co.part&partBy == 0 || len(co.members) > 1 {
			continue
		}
		for k := co.end; k < min(sc.s.end, co.end+farthest); k++ {
			if g.lower(k) == "for" && sc.onlyWhereAndWhen(co.end, k) {
				host = sc.whoIs(co, nil)
				return host, sc.listBehind(k + 1)
			}
		}
		break
	}
	return nil, nil
}

// acrossFrom returns which of the two who met last "him" or "her" means as the object of a
// countryman of one of them: the other one. "A met B. The same day A's deputy received him".
func (sc *scene) acrossFrom(p *party, not []*person) *person {
	const reach = 2
	led, x := sc.led, p.stand
	if sc.c.g.d.lang != "en" || x.count != 1 || x.sex == 0 || x.cases&nominative != 0 && !sc.isWelcomed(p.end) || len(not) != 1 || sc.si-led.at > reach || len(led.hosts) != 1 || len(led.guests) != 1 {
		return nil
	}
	host, guest, side := led.hosts[0], led.guests[0], sc.c.sideOf(not[0])
	if side == "" && x.cases&nominative != 0 && presides(not[0]) {
		side = not[0].country // the President, of the country that the text is about
	}
	unlike := func(p *person) bool { return p.sex != 0 && p.sex != x.sex }
	if unlike(host) || unlike(guest) || side == "" || sc.c.sideOf(host) == sc.c.sideOf(guest) || host == not[0] || guest == not[0] {
		return nil
	}
	switch side {
	case sc.c.sideOf(host):
		return guest
	case sc.c.sideOf(guest):
		return host
	}
	return nil
}
