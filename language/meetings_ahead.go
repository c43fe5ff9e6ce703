package language

import (
	"strings"
	"time"
)

// headedAhead says whether a day to come heads the entry in which a sentence
// without a day of its own tells in the present what is to be: "MONDAY. The Speaker
// receives X", «ДҮЙСЕНБІ. … келіссөз жүргізеді».
func (sc *scene) headedAhead(e *encounter) bool {
	d := sc.c.g.d
	if len(sc.dates) > 0 || !sc.inPresent(e) {
		return false
	}
	for k := sc.si - 1; k >= max(0, sc.si-entryReach); k-- {
		if dates := d.datesIn(k); len(dates) > 0 {
			one, m := d.sentences[k], dates[0]
			return one.end-one.first <= longestHead && d.tokenAt(m.start) == one.first && len(m.iso) == len(time.DateOnly) && m.iso > d.day()
		}
	}
	return false
}

const (
	entryReach  = 4 // sentences of an entry below the day that heads it
	longestHead = 4 // tokens of such a day, with its marks
)

// inPresent says whether the verb of an encounter is in the present, which in
// Kazakh ends the sentence.
func (sc *scene) inPresent(e *encounter) bool {
	g := sc.c.g
	low := g.lower(e.at)
	switch g.d.lang {
	case "kk":
		k := sc.s.end - 1
		for k > e.at && g.d.tokens[k].kind != word {
			k--
		}
		return endsWithAny(g.lower(k), "ады", "еді", "йды", "йді")
	case "ru":
		return e.tells&tellsTalk == 0 && endsWithAny(low, "ет", "ит", "ется", "ится")
	}
	return e.tells&tellsTalk == 0 && strings.HasSuffix(low, "s")
}

// isNoun says whether an article stands in front of an English word that may
// be a verb too: a long talk.
func (sc *scene) isNoun(k int) bool {
	for j := k - 1; j >= sc.s.first && j > k-4; j-- {
		switch sc.c.g.lower(j) {
		case "a", "an", "the", "her", "his", "their":
			return true
		case "to":
			return false
		}
	}
	return false
}

// reporterNear says whether a journalist without a name is the partner.
func (sc *scene) reporterNear(e *encounter) bool {
	from, to := e.at+1, e.at+5
	if sc.c.g.d.lang == "kk" {
		from, to = e.at-3, e.at
	}
	with := sc.c.g.d.lang == "kk"
	for k := max(sc.s.first, from); k < min(sc.s.end, to); k++ {
		low := sc.c.g.lower(k)
		with = with || low == "with" || low == "to" || low == "с" || low == "со"
		if with && sc.mark(k)&tellsReporter != 0 {
			return sc.c.g.d.lang != "kk" || kazakhEnding(low) == instrumental
		}
	}
	return false
}

// planGoesOn says whether a Russian noun of a meeting stands without a verb behind what the sentence
// says is to be first: «А примет Б в среду, а затем у гостя беседа с В».
func (sc *scene) planGoesOn(e *encounter) bool {
	g := sc.c.g
	if g.d.lang != "ru" || sc.any&tellsAhead == 0 {
		return false
	}
	const near = 6
	from, to := sc.clauseAround(e)
	for k := from; k < to; k++ {
		if finitePast(g.lower(k)) || sc.mark(k)&tellsLight != 0 {
			return false
		}
	}
	then := false
	for k := max(sc.s.first, e.at-near); k < e.at; k++ {
		then = then || g.lower(k) != "и" && g.lower(k) != "а" && goesOnWith.has(g.lower(k))
	}
	for k := sc.s.first; then && k < from; k++ {
		if sc.mark(k)&tellsAhead != 0 && lastIs(g.lower(k), "ет", "ёт", "ит", "ут", "ят", "ется", "ится", "утся", "ятся") {
			return true
		}
	}
	return false
}

// onTheProgramme says whether a Russian sentence without a verb tells that a meeting stands on a programme:
// «В программе визита – встреча с А».
func (sc *scene) onTheProgramme(e *encounter) bool {
	g := sc.c.g
	if g.d.lang != "ru" {
		return false
	}
	listed, dash := false, false
	for k := sc.s.first; k < sc.s.end; k++ {
		switch low := g.lower(k); {
		case finitePast(low) || sc.mark(k)&tellsLight != 0:
			return false
		case k < e.at && plannedIn.has(low) && k > sc.s.first && (g.lower(k-1) == "в" || g.lower(k-1) == "на" || isRussianAdjective(g.lower(k-1))):
			listed = true
		case k < e.at && isDash(low):
			dash = listed
		}
	}
	return dash
}

// plannedIn are the Russian nouns, in the prepositional, of what lists what is to be.
var plannedIn = wordSet("программе планах повестке расписании графике")

// agreedUpon begin the Russian word for what two have settled, behind which a meeting is to come.
var agreedUpon = []string{"договоренност", "договорённост"}
