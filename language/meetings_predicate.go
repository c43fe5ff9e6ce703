package language

import "strings"

// opensClause says whether the noun of a meeting is the subject of its clause:
// nothing but what describes it stands in front. What the clause then says, over
// relative clauses and the names of those who were to meet, it says of the
// meeting.
func (sc *scene) opensClause(e *encounter) bool {
	g := sc.c.g
	for k := e.at - 1; k >= sc.s.first; k-- {
		t := &g.d.tokens[k]
		switch {
		case t.kind == punct && (t.text == ";" || t.text == ":" || isDash(t.text)):
			return true
		case g.d.lang == "kk":
			return !lastIs(g.lower(e.at), "суде", "сінде", "нан", "нен", "дан", "ден")
		case g.d.lang == "en" && (englishFiller(t.lower) || describesMeeting[t.lower] || definiteWord[t.lower] || t.kind == number || t.lower == "planned" || t.lower == "second" || t.lower == "another" || t.lower == "no" || t.lower == "any" || t.lower == "but" || t.lower == "and"):
		case g.d.lang == "ru" && (lastIs(t.lower, "ая", "яя", "ый", "ий", "ой", "ые", "ие", "ое") || t.lower == "а" || t.lower == "но" || t.lower == "и" || t.lower == "же" || t.lower == "его" || t.lower == "ее" || t.lower == "их"):
		default:
			return false
		}
	}
	return true
}

// saysItIsNot says whether the predicate of a clause whose subject is a meeting
// puts it off or denies it: "A meeting with X, which …, will be held on Friday",
// «Встреча с Х, о которой …, в программу не вошла».
func (sc *scene) saysItIsNot(e *encounter) bool {
	g := sc.c.g
	for k := e.at + 1; k < sc.s.end; k++ {
		low := g.lower(k)
		switch {
		case low == ";" || sc.c.inQuote(k):
			return false
		case g.d.lang == "en" && (low == "will" || low == "is" && g.lower(min(k+1, sc.s.end-1)) == "to") && (k == sc.s.first || !opensEnglish[g.lower(k-1)]):
			return sc.takesPlace(k + 1)
		case g.d.lang == "en" && toBe.has(low) && g.d.tokens[k].kind == word && !opensEnglish[g.lower(k-1)] && !opensWhen.has(g.lower(k-1)) && sc.isSet(k+1):
			return true
		case g.d.lang == "en" && (low == "not" || lastIs(low, "n't", "n’t")):
			return sc.takesPlace(k + 1)
		case g.d.lang == "ru" && low == "не" && k+1 < sc.s.end && cameAbout(g.lower(k+1)):
			return true
		case g.d.lang == "kk" && lastIs(low, "ды", "ді", "ған", "ген", "ғанын", "генін", "йды", "йді", "жоқ"):
			return k-e.at < 14 && (low == "жоқ" || lastIs(low, "болмады", "болмаған", "болмағанын", "болмайды", "өтпеді", "өтпеген", "өтпегенін", "түспеді", "келмеді", "аспады", "аспаған", "кірмеді", "енбеді"))
		}
	}
	return false
}

// isSet says whether the English word from token k on, behind adverbs, says that a meeting is
// only to come: "is scheduled", "was also being planned".
func (sc *scene) isSet(k int) bool {
	for k < sc.s.end && (englishAdverb(sc.c.g.lower(k)) || sc.c.g.lower(k) == "being") {
		k++
	}
	return toComeYet.has(sc.c.g.at(sc.s, k))
}

// toComeYet are the English participles of a meeting that is to come.
var toComeYet = wordSet("scheduled planned expected due slated envisaged foreseen prepared arranged pencilled penciled possible likely")

// takesPlace says whether English words from token k on say that something takes
// place.
func (sc *scene) takesPlace(k int) bool {
	for end := min(sc.s.end, k+4); k < end; k++ {
		switch sc.c.g.lower(k) {
		case "be", "also", "now", "only", "not", "probably", "likely":
		case "held", "take", "place", "follow", "happen", "come", "go", "scheduled", "rescheduled", "arranged", "organised", "organized", "convened", "materialise", "materialize", "on", "made":
			return true
		default:
			return false
		}
	}
	return false
}

// cameAbout says whether a Russian verb behind the name of a meeting says, denied,
// that there was none: «не вошла в программу», «не сложилась».
func cameAbout(low string) bool {
	for _, stem := range [...]string{"вошл", "войдет", "войдёт", "сложил", "задал", "вышл", "вышел", "значил", "попал", "дошл", "произош", "удал", "срослас", "потребовал", "понадобил", "намеч", "ожида", "запланирован", "предвид", "значит", "входи"} {
		if strings.HasPrefix(low, stem) {
			return true
		}
	}
	return false
}

// kazakhNegative says whether a Kazakh word is a verb denied: бермей, айтпады,
// көрмеген.
func kazakhNegative(low string) bool {
	for _, end := range [...]string{"й", "ды", "ді", "ған", "ген", "йды", "йді", "с", "ғанын", "генін", "ған", "йтын", "йтін", "стен", "стан", "пты", "пті"} {
		stem, ok := strings.CutSuffix(low, end)
		if ok && lastIs(stem, "ма", "ме", "ба", "бе", "па", "пе") && len(stem) > len("айма") {
			return true
		}
	}
	return false
}

// notOneself says whether what starts at token k is denied to be the one who is
// meant: «принимал не я, а Х», "not X but Y", «мен емес, Х».
func (sc *scene) notOneself(first, end int) bool {
	g := sc.c.g
	switch g.d.lang {
	case "kk":
		return end < sc.s.end && g.lower(end) == "емес"
	case "ru":
		return first > sc.s.first && g.lower(first-1) == "не"
	}
	return first > sc.s.first && g.lower(first-1) == "not" && (first-2 < sc.s.first || !englishAdverb(g.lower(first-2)) || g.lower(first-2) == "was")
}

// setsDay says whether the clause of an encounter sets a day to come: whoever is
// summoned then has not come yet.
func (sc *scene) setsDay(e *encounter) bool {
	d := sc.c.g.d
	from, to := sc.clauseAround(e)
	for i := range sc.dates {
		m := &sc.dates[i]
		if m.start >= d.tokens[from].start && m.end <= d.tokens[to-1].end && (m.ahead || d.day() != "" && m.iso > d.day()) {
			return true
		}
	}
	return false
}

// toldByPhone says whether the telephone at token k is only how somebody told
// the paper something: «деді ол телефон арқылы», "said by phone".
func (sc *scene) toldByPhone(k int) bool {
	d := sc.c.g.d
	for j := max(sc.s.first, k-5); j < min(sc.s.end, k+4); j++ {
		if sc.c.verbs.is(d.lang, &d.tokens[j]) && sc.mark(j)&(tellsEncounter|tellsPhone) == 0 && !sc.covered(j) {
			return true
		}
	}
	return false
}

// tookPlace says whether the words behind token k say that what was put off took
// place after all: "twice postponed, finally took place", «дважды переносившаяся
// встреча … состоялась».
func (sc *scene) tookPlace(k int) bool {
	g := sc.c.g
	for j := k + 1; j < sc.s.end; j++ {
		switch low := g.lower(j); low {
		case "took", "held", "состоялась", "состоялся", "состоялись", "прошла", "прошли", "прошёл", "прошел", "өтті", "болды":
			if low == "took" && g.lower(min(j+1, sc.s.end-1)) != "place" || low == "held" && g.lower(j-1) != "was" && g.lower(j-1) != "were" {
				continue
			}
			return sc.mark(j-1)&tellsDeny == 0
		}
	}
	return false
}

// bracketed says whether a bracket closes among tokens [from, to) that opened before
// them: whoever stands inside does nothing outside.
func (sc *scene) bracketed(from, to int) bool {
	for k := from; k < to; k++ {
		switch sc.c.g.d.tokens[k].text {
		case "(":
			return false
		case ")":
			return true
		}
	}
	return false
}

// relativeSubject is the list that "who" takes up in front of an encounter in its
// clause; not ok if the encounter stands in no such clause.
func (sc *scene) relativeSubject(e *encounter) (*company, bool) {
	const longest = 12
	g := sc.c.g
	for k := e.at - 1; k > sc.s.first && k > e.at-longest; k-- {
		switch low := g.lower(k); low {
		case ",", ";", ":", "that", "which", "and", "but":
			return nil, false
		case "who":
			for i := range sc.cos {
				if co := &sc.cos[i]; co.end <= k && sc.onlyOffice(co.end, k) {
					return co, true
				}
			}
			return nil, false
		}
		if g.names[k] != 0 {
			return nil, false
		}
	}
	return nil, false
}

// onlyOffice says whether English tokens [from, to) are commas and the offices set
// beside the name in front of them: "A, President of the Senate, who".
func (sc *scene) onlyOffice(from, to int) bool {
	for k := from; k < to; k++ {
		if sc.c.g.lower(k) != "," && !sc.inRole(k) {
			return false
		}
	}
	return true
}

// auxiliary says whether "had" or the like at token k belongs to a participle behind it:
// had spent the day in talks, not had talks.
func (sc *scene) auxiliary(k int) bool {
	g := sc.c.g
	switch g.lower(k) {
	case "had", "has", "have":
	default:
		return false
	}
	for k++; k < sc.s.end && englishAdverb(g.lower(k)); k++ {
	}
	return sc.mark(k)&(tellsLight|tellsReceive|tellsMeet) == 0 && (sc.mark(k)&tellsWeak != 0 || strings.HasSuffix(g.at(sc.s, k), "ed"))
}

// opensAside says whether among English tokens [from, to) a clause of time opens, with a
// subject of its own: A urged …, when B called on her.
func (sc *scene) opensAside(from, to int) bool {
	for k := from; k < to; k++ {
		switch sc.c.g.lower(k) {
		case "when", "while", "after", "before":
			return true
		}
	}
	return false
}

// paysCall are the verbs of paying somebody a call.
var paysCall = wordSet("made makes paid pays")
