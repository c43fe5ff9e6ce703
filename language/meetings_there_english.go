package language

// Who else was there, told by where he was or what he did there, in English: in the room,
// at the same table, on the line; listened in, looked in, took notes.

// roomWords are the nouns for where people meet, behind a preposition; roomKinds describe
// them.
var (
	roomWords = wordSet("room table line call")
	roomKinds = wordSet("same dinner lunch breakfast negotiating conference round long meeting head other")
)

// looksIn are the verbs that with a small word behind them tell that somebody came in on a
// meeting: looked in, listened in, came along.
var looksIn = map[string]string{
	"listened": "in", "looked": "in", "dropped": "in by", "popped": "in", "stopped": "by", "sat": "in", "came": "along too", "tagged": "along", "chipped": "in",
}

// wereThere says whether the English sentence, one of the two behind a meeting, only tells
// who else was there: "A and B were in the room", "At the table, too, was A", "In attendance
// were A and B", "A dropped in to say hello".
func (sc *scene) wereThere() bool {
	if sc.c.g.d.lang != "en" || sc.si-sc.led.at > memberReach || sc.s.title {
		return false
	}
	there := false
	for k := sc.s.first; k < sc.s.end; k++ {
		if low := sc.c.g.lower(k); low == "but" || low == "no" && k == sc.s.first {
			return false // was there as well, but not in the talks; no aides were on the line
		}
		there = there || !sc.c.inQuote(k) && sc.thereAt(k) && !sc.heldBack(k) && !sc.heldBack(k+2)
	}
	return there || sc.any&tellsJoin != 0 && sc.atEach()
}

// onlyWeak says whether no word of the sentence tells of a meeting of its own, unless somebody is
// named behind "with".
func (sc *scene) onlyWeak() bool {
	for i := range sc.meets {
		if sc.meets[i].tells&^tellsWeak != 0 {
			return false
		}
	}
	return true
}

// thereAt says whether what tells it stands at token k.
func (sc *scene) thereAt(k int) bool {
	g := sc.c.g
	switch low, next := g.lower(k), g.at(sc.s, k+1); {
	case roomWords.has(low), sc.mark(k)&tellsTalk != 0:
		return sc.inRoom(k) // Also at the meeting were A and B
	case low == "attendance":
		return k == sc.opening()+1 && g.lower(k-1) == "in" && sc.wasBehind(k)
	case low == "there":
		return sc.beenThere(k)
	case low == "present":
		return sc.isBeing(k-1) && isOneOf(next, "as too also there")
	case low == "among":
		return sc.amongGuests(k)
	case low == "hand":
		return g.at(sc.s, k-1) == "on" && (sc.isBeing(k-2) || k == sc.opening()+1 && sc.wasBehind(k))
	case low == "took" || low == "taking":
		if next == "the" || next == "his" || next == "her" {
			k++
		}
		return g.at(sc.s, k+1) == "notes" && sc.endsThere(k+2)
	case looksIn[low] != "" && isOneOf(next, looksIn[low]):
		return sc.endsThere(k+2) || next == "in" && g.at(sc.s, k+2) == "and"
	}
	return false
}

// inRoom says whether the noun of a place at token k tells where those named were: "sat at
// the same table", "Also in the room was A".
func (sc *scene) inRoom(k int) bool {
	g := sc.c.g
	j := k - 1
	for j > sc.s.first && roomKinds.has(g.lower(j)) {
		j--
	}
	if low := g.at(sc.s, j); low != "the" && low != "his" && low != "her" && low != "their" || j <= sc.s.first {
		return false
	}
	switch g.lower(j - 1) {
	case "in", "at", "around", "round", "on":
	default:
		return false
	}
	if j-1 == sc.opening() {
		return sc.wasBehind(k) || sc.satBehind(k)
	}
	return sc.isBeing(j-2) && (sc.endsThere(k+1) || sc.personFrom(k+1))
}

// opening is where the sentence begins behind also, among those and the like.
func (sc *scene) opening() int {
	k := sc.s.first
	for k+1 < sc.s.end {
		switch sc.c.g.lower(k) {
		case "also", "and", "too", "those", "among", "seated", "present", ",":
			k++
			continue
		}
		break
	}
	return k
}

// isBeing says whether token k, behind small words, is a form of to be or a verb of sitting.
func (sc *scene) isBeing(k int) bool {
	g := sc.c.g
	for k > sc.s.first && (g.lower(k) == "also" || g.lower(k) == "too" || g.lower(k) == "both" || g.lower(k) == "present") {
		k--
	}
	switch low := g.at(sc.s, k); low {
	case "sat", "seated", "sitting", "stood":
		return true
	default:
		return toBe.has(low) && low != "be"
	}
}

// satBehind says whether "sat" with a person follows token k.
func (sc *scene) satBehind(k int) bool {
	for j := k + 1; j < min(sc.s.end, k+6); j++ {
		if sc.c.g.lower(j) == "sat" || sc.c.g.d.tokens[j].text == ":" {
			return sc.personFrom(j + 1)
		}
	}
	return false
}

// beenThere says whether "there" at token k is where the meeting was: "A was there too",
// "There, too, were A and B"; not "there was".
func (sc *scene) beenThere(k int) bool {
	g := sc.c.g
	if k == sc.opening() {
		next := g.at(sc.s, k+1)
		return (next == "," || next == "too" || next == "also" || k > sc.s.first) && sc.wasBehind(k)
	}
	return sc.isBeing(k-1) && sc.endsThere(k+1)
}

// endsThere says whether a clause about who was there ends at token k, or goes on with no
// more than how long or what for.
func (sc *scene) endsThere(k int) bool {
	if k >= sc.s.end || sc.c.g.d.tokens[k].kind == punct {
		return true
	}
	switch low := sc.c.g.lower(k); low {
	case "too", "as", "also", "to", "and", "briefly", "halfway", "throughout":
		return true
	case "at", "on", "for", "towards", "near", "during", "from":
		for j := k + 1; j < min(sc.s.end, k+4); j++ {
			if low := sc.c.g.lower(j); sc.mark(j)&(tellsTalk|tellsAudience) != 0 || low == "end" || low == "beginning" || low == "occasion" || low == "side" {
				return true
			}
		}
		return false
	}
	return sc.inDate(k)
}

// amongGuests says whether "among" at token k tells that those named were at the meal told just
// before: "were among the guests".
func (sc *scene) amongGuests(k int) bool {
	g := sc.c.g
	at := sc.led.last.at
	if g.at(sc.s, k+1) != "the" || !isOneOf(g.at(sc.s, k+2), "guests diners participants attendees") || at <= 0 || sc.si-sc.led.at != 1 || !sc.isBeing(k-1) {
		return false
	}
	for j := max(0, at-8); j < min(sc.s.first, at+8); j++ {
		if mealWords.has(g.lower(j)) {
			return true
		}
	}
	return false
}

// isOneOf says whether a word is one of those of a text.
func isOneOf(low, words string) bool {
	for len(words) > 0 {
		n := 0
		for n < len(words) && words[n] != ' ' {
			n++
		}
		if words[:n] == low {
			return true
		}
		words = words[min(n+1, len(words)):]
	}
	return false
}

// goneAway says whether the English sentence tells that somebody was no longer there or had not
// come: had gone back, stayed at home, was away.
func (sc *scene) goneAway() bool {
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		if sc.goneAt(k) {
			return true
		}
	}
	return false
}

// goneAt says whether token k tells it.
func (sc *scene) goneAt(k int) bool {
	g := sc.c.g
	next := g.at(sc.s, k+1)
	switch low := g.lower(k); low {
	case "gone", "returned", "absent", "missed", "missing", "excused":
		return true
	case "stayed", "remained", "stays":
		return next == "at" || next == "in" || next == "home" || next == "behind" || next == "away"
	case "left":
		return next == "for" || next == "early" || next == "before"
	case "away", "ill", "detained":
		return sc.isBeing(k-1) || g.lower(k-1) == "called"
	}
	return false
}

// neverTalked says whether the English sentence tells that those it speaks of did not talk.
func (sc *scene) neverTalked() bool {
	g := sc.c.g
	for k := sc.s.first + 1; k < sc.s.end; k++ {
		switch g.lower(k) {
		case "talk", "talked", "speak", "spoken", "meet", "met", "exchange":
			if low := g.lower(k - 1); low == "not" || low == "never" || low == "didn't" || low == "didn’t" {
				return true
			}
		}
	}
	return false
}

// stayedAwayEnglish says whether somebody's English clause tells that he was not there: "B took
// part; A sent his apologies", "A, who was on leave".
func (sc *scene) stayedAwayEnglish(p *person) bool {
	g := sc.c.g
	for _, m := range sc.c.at[sc.si] {
		if m.p != p || m.office {
			continue
		}
		for k := m.end; k < sc.s.end; k++ {
			low := g.lower(k)
			if low == ";" || low == "but" || low == "while" || g.names[k] != 0 {
				break
			}
			if sc.goneAt(k) || (low == "not" || low == "never") && sc.isBeing(k-1) || low == "apologies" || low == "leave" && g.lower(k-1) == "on" {
				return true
			}
		}
	}
	return false
}
