package language

// What the clause about those who came with somebody tells besides: to which talks, throughout, in
// passing.

// saidInPassing says whether the sentence tells who came with somebody only beside something else
// that they did or will do: "His delegation, which includes A and B, flies home on Friday".
func (sc *scene) saidInPassing() bool {
	g := sc.c.g
	for k := sc.s.first + 1; k+2 < sc.s.end; k++ {
		if low := g.lower(k); g.lower(k-1) != "," || low != "which" && low != "who" {
			continue
		}
		relative := 0
		for j := k + 1; j < sc.s.end; j++ {
			if sc.mark(j)&(tellsTalk|tellsJoin) != 0 && !takesAlong.has(g.lower(j)) || sc.mark(j)&tellsBeside != 0 && g.lower(j) == "joined" {
				return false // who accompanied him to the talks
			}
			if low := g.lower(j); j < k+4 && (takesAlong.has(low) || holdsMembers.has(low)) {
				relative = j
			}
		}
		return relative > 0 && sc.closesRelative(relative)
	}
	return false
}

// closesRelative says whether the relative clause whose verb is at token k is followed by the verb
// of what it is about: ", flies".
func (sc *scene) closesRelative(k int) bool {
	g := sc.c.g
	for j := sc.s.end - 2; j > k; j-- {
		if g.lower(j) == "," && g.d.tokens[j+1].kind == word && !g.d.tokens[j+1].upper && !g.isHead[j+1] && !joinsList(g.lower(j+1)) && !sc.inRole(j+1) {
			return true
		}
	}
	return false
}

// headOn is who stands first on a side of the meeting told last.
func (sc *scene) headOn(side meetingSide) *person {
	if side == sideGuest {
		return sc.led.guestSide[0]
	}
	return sc.led.hostSide[0]
}

// opensAtTalks says whether the sentence opens with the talks at which what it tells was:
// "At the meeting with A, B was flanked by C".
func (sc *scene) opensAtTalks() bool {
	for k := sc.s.first + 1; k < min(sc.s.end, sc.s.first+5); k++ {
		if sc.mark(k)&tellsTalk != 0 {
			return true
		}
	}
	return false
}

// toTalks says whether the "to" at token k leads to talks rather than to another place.
func (sc *scene) toTalks(k int) bool {
	for j := k + 1; j < min(sc.s.end, k+5); j++ {
		if sc.mark(j)&tellsTalk != 0 {
			return true
		}
	}
	return false
}

// joinedAtTalks says whether nothing but at which talks stands between the participle at token k
// and its "by": "was joined at the talks by A".
func (sc *scene) joinedAtTalks(k int) bool {
	by := sc.byBehind(k)
	if by < k+4 {
		return false
	}
	low := sc.c.g.lower(k + 1)
	return (low == "at" || low == "in" || low == "for" || low == "during") && sc.mark(by-1)&tellsTalk != 0
}

// beBehind is the token behind a form of to be that follows token k, behind no more than at
// which talks; 0 if none does.
func (sc *scene) beBehind(k int) int {
	for j := k; j < min(sc.s.end, k+4); j++ {
		if low := sc.c.g.lower(j); low == "was" || low == "were" || low == "are" || low == "is" {
			return j + 1
		}
	}
	return 0
}

// throughout says whether the sentence tells of the whole of a programme.
func (sc *scene) throughout() bool {
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.c.g.lower(k) == "throughout" {
			return true
		}
	}
	return false
}

// withHisOwn says whether English tokens [from, to) tie the delegation behind them to whoever is named
// in front: ", heading a", "with an accompanying", "and his", ", accompanied by a".
func (sc *scene) withHisOwn(from, to int) bool {
	const longest = 8
	g := sc.c.g
	if g.d.lang != "en" || to-from < 2 || to-from > longest {
		return false
	}
	tied := false
	for k := from; k < to; k++ {
		switch low := g.lower(k); {
		case low == "with", low == "and", low == "heading", low == "leading", wentWith.has(low) && g.lower(k+1) == "by", low == "head" && g.lower(k+1) == "of":
			tied = true
		case low == "not", low == "another", low == "without", g.place[k] != "", g.names[k] != 0, g.d.tokens[k].kind != word && low != ",", sc.mark(k)&tellsEncounter != 0:
			return false
		}
	}
	return tied
}
