package language

import "strings"

// Russian sentences that only tell who else was at the meeting told before.

// saysWhoWasThere says whether a sentence does, by its opening or its end: «грузинскую сторону
// также представляли А и Б», «на встрече были А и Б», «к спикерам присоединились А и Б»,
// «среди участников — А и Б», «А также был на встрече».
func (sc *scene) saysWhoWasThere() bool {
	g, first := sc.c.g, sc.s.first
	if first+2 >= sc.s.end {
		return false
	}
	for first+2 < sc.s.end && (alsoThere.has(g.lower(first)) || laterRussian.has(g.lower(first)) || g.lower(first) == "," && first > sc.s.first) {
		first++ // кроме того, на встрече были; позднее к ним присоединился
	}
	switch g.lower(first) {
	case "на", "в", "во", "за":
		return sc.wereAt(first + 1)
	case "к", "ко":
		if partOfTalks.has(g.lower(first+1)) && sc.mark(first+2)&tellsTalk != 0 {
			return sc.anyOf(first+3, joinedRussian)
		}
		return (takesUp[g.lower(first+1)] || toThem.has(g.lower(first+1))) && sc.anyOf(first+2, joinedRussian)
	case "среди":
		return sc.amongThere(first + 1)
	}
	if startsWithAny(g.lower(first), otherwiseThere[:2]) || g.lower(first) == "участие" && strings.HasPrefix(g.lower(first+1), "принял") || g.lower(first+1) == "участие" && strings.HasPrefix(g.lower(first), "принимал") {
		return (sc.si-sc.led.at <= memberReach || len(sc.led.opener) > 0 && sc.si-sc.led.openerAt == 1) && sc.namesSomebody(first+1)
	}
	if g.place[first] != "" && sc.si-sc.led.at == 1 && strings.HasPrefix(g.lower(first+1), stoodFor[0]) && sc.namesSomebody(first+2) {
		return true // Астану представлял А
	}
	if sc.stoodForBody() {
		return true
	}
	for k := first + 1; k <= first+2 && k+1 < sc.s.end; k++ {
		switch g.lower(k) {
		case "сторону":
			return sc.c.countryAt(k-1) != "" && sc.anyOf(k+1, stoodFor)
		case "сторона":
			return sc.c.countryAt(k-1) != "" && sc.anyOf(k+1, wasStoodFor)
		case "стороны":
			return sc.c.countryAt(k-1) != "" && sc.anyOf(k+1, wasThereRussian)
		}
	}
	return sc.endsAt()
}

// alsoThere are the words that open a Russian sentence about who else was there.
var alsoThere = wordSet("также кроме того помимо этого")

// laterRussian are the words that tell when others came to talks.
var laterRussian = wordSet("позднее позже затем потом вскоре вначале")

// Beginnings of Russian verbs of being at talks and joining them, and of standing for a side.
var (
	joinedRussian   = []string{"присоедин", "подключ", "примкн", "подош", "подсел", "вышел", "вышла", "вышли"}
	stoodFor        = []string{"представлял", "представил"}
	wasStoodFor     = []string{"представлена"}
	wasThereRussian = []string{"присутствовал", "участвовал", "присоединил", "был=", "была=", "были="}
	thereRussian    = append([]string{"подключ"}, wasThereRussian...)
	otherwiseThere  = []string{"присутств", "участвов", "участник"}
)

// partOfTalks are the parts of talks to which others come.
var partOfTalks = wordSet("концу началу середине окончанию завершению")

// toThem are those whom others join at talks.
var toThem = wordSet("нему ней ним спикерам собеседникам дипломатам политикам министрам парламентариям сенаторам депутатам сторонам беседе разговору встрече переговорам")

// atTalksRussian are the nouns of talks in the cases of where people are.
var atTalksRussian = wordSet("ней нём нем них встрече встречах беседах беседе переговорах приёме приеме разговоре ужине обеде завтраке столом")

// anyOf says whether a word that begins in one of the given ways stands at token k, behind
// small words and phrases of where.
func (sc *scene) anyOf(k int, stems []string) bool {
	const farthest = 5
	for end := min(sc.s.end, k+farthest); k < end; k++ {
		t := &sc.c.g.d.tokens[k]
		if startsWithAny(t.lower, stems) {
			return true
		}
		if t.kind != word || t.upper || !t.function && !atTalksRussian.has(t.lower) && !alsoRussian.has(t.lower) && !sc.overTheLine(k) {
			return false
		}
	}
	return false
}

// overTheLine says whether the Russian word at token k belongs to how somebody was heard from afar: по громкой связи.
func (sc *scene) overTheLine(k int) bool {
	switch low := sc.c.g.lower(k); {
	case strings.HasSuffix(low, "связи"), low == "телефону":
		return true
	default:
		return isRussianAdjective(low) && sc.c.g.at(sc.s, k+1) == "связи"
	}
}

// alsoRussian are small Russian words beside who else was there.
var alsoRussian = wordSet("также тоже и ещё еще на в к ним позже позднее затем ненадолго вскоре неожиданно была был были")

// wereAt says whether a sentence opens with talks, the noun at token k, and who was at them:
// «на ней были депутаты А и Б», but not «на ней были подняты вопросы».
func (sc *scene) wereAt(k int) bool {
	g := sc.c.g
	if whichTalks.has(g.lower(k)) {
		k++
	}
	if !atTalksRussian.has(g.lower(k)) {
		return false
	}
	if g.lower(k+1) == "в" {
		return false
	}
	for k++; k < sc.s.end; k++ {
		switch low := g.lower(k); low {
		case "был", "была", "были", "находился", "находилась", "находились", "сидел", "сидела", "сидели":
			return sc.namesSomebody(k + 1)
		case "с", "со", "от": // с казахстанской стороны
			if k+2 >= sc.s.end || g.lower(k+2) != "стороны" || sc.c.countryAt(k+1) == "" {
				return false
			}
			k += 2
		default:
			if !alsoRussian.has(low) {
				return false
			}
		}
	}
	return false
}

// satThere says whether a Russian sentence that tells who sat somewhere only tells who else was at the talks told just
// before: «За столом сидели также А и Б», but not «А и Б сидели за столом».
func (sc *scene) satThere() bool {
	return sc.c.g.d.lang == "ru" && len(sc.meets) > 0 && sc.si-sc.led.at == 1 && sc.saysWhoWasThere()
}

// whichTalks are Russian words that tell of which talks others were.
var whichTalks = wordSet("этой этих этом обеих обоих всех второй первой последней")

// namesSomebody says whether somebody is named or told by his office at token k, behind
// small words.
func (sc *scene) namesSomebody(k int) bool {
	g := sc.c.g
	for ; k < sc.s.end; k++ {
		if low := g.lower(k); !alsoRussian.has(low) && !isDash(low) && !strings.HasPrefix(low, "принял") && low != "участие" {
			return g.names[k] != 0 || g.isHead[k] || sc.inRole(k)
		}
	}
	return false
}

// amongThere says whether a sentence that opens with "among" counts up, from token k on, those
// who took part in talks.
func (sc *scene) amongThere(k int) bool {
	g := sc.c.g
	if !startsWithAny(g.lower(k), otherwiseThere) {
		return false
	}
	k++
	if sc.mark(k)&tellsTalk != 0 {
		k++
	}
	return isDash(g.lower(k)) || strings.HasPrefix(g.lower(k), "был") && sc.namesSomebody(k+1)
}

// endsAt says whether a sentence ends in somebody's having been at the talks: «посол А также
// был на встрече».
func (sc *scene) endsAt() bool {
	g, last := sc.c.g, sc.s.end-1
	for last > sc.s.first && g.d.tokens[last].kind == punct {
		last--
	}
	if last-3 <= sc.s.first || !atTalksRussian.has(g.lower(last)) || g.lower(last-1) != "на" {
		return false
	}
	for k := last - 2; k > sc.s.first; k-- {
		switch low := g.lower(k); low {
		case "был", "была", "были":
			for k--; k > sc.s.first && alsoRussian.has(g.lower(k)); k-- {
			}
			return g.names[k] != 0
		default:
			if !alsoRussian.has(low) {
				return false
			}
		}
	}
	return false
}

// atThatOccasion says whether a Russian sentence tells who was at the occasion that the talks told just
// before are, where their own sentence speaks of no other one: «Спикер провёл первую встречу: ей стала
// беседа с А. На мероприятии присутствовали Б и В».
func (sc *scene) atThatOccasion() bool {
	g, k := sc.c.g, sc.s.first
	if g.d.lang != "ru" || sc.si-sc.led.at != 1 || g.lower(k) != "на" && g.lower(k) != "в" || !strings.HasPrefix(g.at(sc.s, k+1), "мероприяти") || !sc.anyOf(k+2, thereRussian) && !isPartIn(g.at(sc.s, k+3)) {
		return false
	}
	before := scene{c: sc.c, si: sc.led.at, s: &g.d.sentences[sc.led.at], led: sc.led}
	before.mind()
	return before.any&tellsSitting == 0
}
