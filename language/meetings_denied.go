package language

import "strings"

// asks says whether the sentence is a question: it tells of nothing.
func (sc *scene) asks() bool { return sc.c.g.lower(sc.s.end-1) == "?" }

// disputed says whether the sentence says that something is not true or only
// rumoured.
func (sc *scene) disputed() bool {
	if sc.any&tellsMedium != 0 && sc.any&tellsClaim != 0 {
		return !sc.onOwnPage()
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		if sc.rejectsClaim(k) {
			return true
		}
		if sc.c.g.lower(k) == "будто" && sc.c.g.at(sc.s, k-1) == "как" {
			continue
		}
		if sc.mark(k)&tellsDispute != 0 && (!sc.c.inQuote(k) || sc.noSuchMeeting(k)) {
			return true
		}
	}
	return false
}

// rejectsClaim says whether the English verb at token k calls untrue what somebody said behind
// it: "rejected the claim that he had met B", "dismissed a newspaper report of talks".
func (sc *scene) rejectsClaim(k int) bool {
	const farthest = 5
	if !rejects.has(sc.c.g.lower(k)) || sc.c.g.d.lang != "en" || sc.c.inQuote(k) {
		return false
	}
	for j := k + 1; j+1 < min(sc.s.end, k+farthest); j++ {
		if sc.mark(j)&tellsClaim != 0 {
			next := sc.c.g.lower(j + 1)
			return next == "that" || next == "of" || next == "about"
		}
	}
	return false
}

// rejects are the English verbs of calling something untrue.
var rejects = wordSet("rejected rejects rejecting dismissed dismisses dismissing rubbished ridiculed disputed disputes refuted refutes")

// noSuchMeeting says whether token k opens "no such meeting".
func (sc *scene) noSuchMeeting(k int) bool {
	return sc.c.g.lower(k) == "no" && sc.mark(k+2)&tellsTalk != 0
}

// denies says whether a short sentence behind one that told of a meeting says
// that it is not true: "He denies it", «Сам он это отрицает».
func (sc *scene) denies() bool {
	const (
		short = 9 // words in front of what is denied
		terse = 5 // a sentence that says no more than that it is denied
	)
	if sc.si-sc.led.at != 1 {
		return false
	}
	if sc.s.end-sc.s.first <= terse && sc.any&tellsDispute != 0 {
		return true // Verdict: false
	}
	for k := sc.s.first; k < min(sc.s.end, sc.s.first+short); k++ {
		if sc.mark(k)&tellsDispute == 0 || sc.c.inQuote(k) {
			continue
		}
		for j := max(sc.s.first, k-3); j < min(sc.s.end, k+4); j++ {
			switch sc.c.g.lower(j) {
			case "it", "this", "that", "them", "это", "этот", "эту", "его", "их", "бұл", "бұны", "мұны", "оны":
				return true
			}
		}
	}
	return false
}

// callsItUntrue says whether the sentence calls a lie what the medium of the
// meeting told just before has said: «К обеду обе стороны это опровергли», "Her
// office called the report an invention".
func (sc *scene) callsItUntrue() bool {
	const reach = 2
	if n := sc.si - sc.led.at; n < 1 || n > reach || sc.any&tellsFiction == 0 {
		return false
	}
	d := sc.c.g.d
	s := &d.sentences[sc.led.at]
	for k := s.first; k < s.end; k++ {
		if d.desk.marks[k]&tellsClaim != 0 && !sc.c.inQuote(k) {
			return true
		}
	}
	return false
}

// deniesLast says whether the sentence, its quotations too, says that the
// meeting told just before never was: "There was no such meeting", «Никакой
// встречи не было», «Ондай кездесу болған жоқ».
func (sc *scene) deniesLast() bool {
	if sc.si-sc.led.at != 1 || sc.led.fresh >= len(sc.led.found) {
		return false
	}
	const opening = 12 // tokens
	g := sc.c.g
	for k := sc.s.first; k+2 < sc.s.end && k < sc.s.first+opening; k++ {
		next := g.lower(k + 1)
		switch low := g.lower(k); {
		case low == "no" && next == "such", low == "никакой", low == "никаких", low == "такой" && g.d.lang == "ru", low == "ондай", low == "мұндай", low == "ешқандай", low == "арнайы" && g.d.lang == "kk":
			for j := k + 1; j < sc.s.end && j < k+4; j++ {
				if sc.mark(j)&tellsTalk != 0 && (g.d.lang != "kk" || sc.saysThereIsNone(j)) {
					return true
				}
			}
		case sc.mark(k)&tellsTalk != 0 && next == "не" && strings.HasPrefix(g.lower(k+2), "был") && !russianHasPreposition(g.lower(max(k-1, sc.s.first))): // not: на встрече её не было
			return true
		}
	}
	return false
}

// saysThereIsNone says whether a Kazakh clause ends in a denial behind token k.
func (sc *scene) saysThereIsNone(k int) bool {
	for j := k + 1; j < sc.s.end && j < k+5; j++ {
		switch sc.c.g.lower(j) {
		case "жоқ", "болмады", "болмаған", "өтпеген", "өтпеді":
			return true
		}
	}
	return false
}

// setsItAhead says whether the Russian sentence behind a meeting that a noun told says that it
// is yet to be: «Она намечена на май», «Переговоры пройдут завтра».
func (sc *scene) setsItAhead() bool {
	if sc.c.g.d.lang != "ru" || sc.si-sc.led.at != 1 || sc.led.fresh >= len(sc.led.found) || sc.led.last.tells&tellsTalk == 0 || sc.led.last.tells&tellsMeet != 0 || sc.any&tellsAhead == 0 || len(sc.c.at[sc.si]) > 0 {
		return false
	}
	switch sc.c.g.lower(sc.s.first) {
	case "она", "они", "встреча", "беседа", "переговоры":
	default:
		return false
	}
	return sc.mark(sc.s.first+1)&tellsAhead != 0 && startsWithAny(sc.c.g.lower(sc.s.first+1), setAhead)
}

// setAhead are beginnings of Russian words for what is put on a day to come.
var setAhead = []string{"намечен", "запланирован", "назначен", "состо", "пройд", "ожида", "предсто", "планиру"}

// callsItOff says whether the sentence behind a meeting that a noun told says that it
// did not take place: "It was put off, however", «Однако её отложили», «Алайда ол
// кейінге қалдырылды». What the pronoun means must be what did not happen, not who
// had it put off.
func (sc *scene) callsItOff() bool {
	const (
		opening = 4 // tokens
		reach   = 12
	)
	if sc.si-sc.led.at != 1 || sc.led.fresh >= len(sc.led.found) || sc.led.last.tells&tellsTalk == 0 {
		return false
	}
	g := sc.c.g
	off := g.d.calledOff(*sc.s)
	if off < 0 || off > sc.s.first+reach {
		return false
	}
	for k := sc.s.first; k < min(off, sc.s.first+opening); k++ {
		switch g.lower(k) {
		case "it", "that", "this":
			next := g.lower(k + 1)
			return next == "was" || next == "had" || next == "has" || next == "did"
		case "её", "ее", "эту", "это":
			return true
		case "она", "эта":
			return lastIs(g.lower(off), "на", "ась", "ой") // and not: she put it off
		case "ол", "бұл":
			return strings.HasPrefix(g.lower(off+1), "қалдырыл") || startsWithAny(g.lower(off), []string{"шегеріл", "өтпеді=", "болмады=", "қалды=", "қалған="})
		}
	}
	return false
}
