package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// nextVisitor reads a sentence that only says who came next to whoever receives one after
// another: "The second guest was X", "In another meeting, X spoke of roads", «Следующим был
// Х», «Затем настала очередь Х», «Келесі қонақ – Х».
func (sc *scene) nextVisitor() bool {
	g := sc.c.g
	if sc.s.title || len(sc.c.at[sc.si]) == 0 || !sc.mayGoOn() {
		return false
	}
	var from, to int
	switch g.d.lang {
	case "en":
		from, to = sc.visitorTold()
	case "ru":
		from, to = sc.visitorRussian()
	default:
		from, to = sc.visitorKazakh()
	}
	if from >= to {
		return false
	}
	host := sc.receiver()
	if g.d.lang == "en" && (host == nil || sc.nextOfTheirs(sc.s.first) > 0) {
		host = sc.whoseNext()
	}
	if host == nil {
		return false
	}
	sc.group()
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first < from || co.end > to || co.members[0].stand.cases != 0 {
			continue
		}
		if behind := to == sc.s.end || g.d.lang == "kk"; behind && !sc.onlyFillers(from, sc.behindPlural(co.first)) || !behind && co.end != to && g.lower(co.end) != "," {
			return false
		}
		who := sc.whoIs(co, []*person{host})
		e := encounter{at: co.first, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting, subject: []*person{host}}
		if len(who) == 0 || sc.asks() {
			return false
		}
		if sc.led.last.kind == digest.KindReception && sc.led.at >= sc.led.openerAt && slices.Contains(sc.led.hosts, host) || sc.wasReceivedKazakh() {
			e.kind = digest.KindReception
		}
		sc.record(&e, e.subject, who)
		return true
	}
	return false
}

// mayGoOn says whether a chain of receptions was told of so shortly before that the sentence
// may go on with it.
func (sc *scene) mayGoOn() bool {
	return sc.c.g.d.lang == "en" && sc.led.stayAt >= 0 && sc.si-sc.led.stayAt <= roomReach || sc.si-sc.led.at <= hostReach && len(sc.led.hosts) > 0 || sc.si-sc.led.openerAt <= hostReach && len(sc.led.opener) > 0
}

// receiver is whom the sentences before tell of as having one visitor after another, nil if
// nobody is: who received last, or of whom one told that he had several meetings.
func (sc *scene) receiver() *person {
	led := sc.led
	if sc.si-led.openerAt <= hostReach && len(led.opener) == 1 && (led.openerAt >= led.at || slices.Contains(led.hosts, led.opener[0]) || slices.Contains(led.guests, led.opener[0])) {
		return led.opener[0]
	}
	if sc.si-led.at > hostReach || len(led.hosts) != 1 || led.mutual {
		return nil
	}
	if host := sc.cameInTo(); host != nil {
		return host
	}
	if led.last.kind != digest.KindReception && led.told(led.hosts[0]) < 2 && !sc.cameToTalkKazakh() && !sc.wasReceivedKazakh() && !(sc.c.g.d.lang == "en" && sc.atAnother(sc.s.first+1)) {
		return nil
	}
	return led.hosts[0]
}

// visitorTold are the tokens among which the sentence names who came next, none if it does
// not say that somebody did.
func (sc *scene) visitorTold() (from, to int) {
	g, first, end := sc.c.g, sc.s.first, sc.s.end
	k := first
	for k < end && (g.lower(k) == "then" || g.lower(k) == "," || g.lower(k) == "later" || sc.inDate(k) || sc.dayPartAt(k) || k > first && sc.dayPartAt(k-1) || k > first+1 && sc.dayPartAt(k-2)) {
		k++
	}
	switch low := g.at(sc.s, k); {
	case (low == "next" || low == "first" || low == "last") && sc.onProgramme(k) > 0:
		return sc.onProgramme(k), end
	case sc.nextOfTheirs(k) > 0:
		return sc.nextOfTheirs(k), end
	case low == "next" || low == "first" || low == "last" || k > first && low == "came":
		if next := k + 1; low != "came" && g.at(sc.s, next) == "up" || g.at(sc.s, next) == "," {
			k = next
		}
		if low == "came" {
			return k + 1, end
		}
		if cameNext.has(g.at(sc.s, k+1)) {
			return k + 2, end
		}
	case (low == "they" || low == "these" || low == "those") && g.at(sc.s, k+1) == "were" && sc.led.openerAt == sc.si-1 && sc.led.at < sc.led.openerAt:
		return k + 2, end
	case low == "it":
		for j := k + 1; j+2 < end && j < k+5; j++ {
			if g.lower(j) == "turn" && g.lower(j+1) == "of" {
				return j + 2, end
			}
		}
		for j := k + 2; j+1 < end && toBe.has(g.at(sc.s, k+1)); j++ {
			if isPossessive(g.lower(j)) && g.lower(j+1) == "turn" {
				return k + 2, j // then it was A's turn
			}
		}
	case (low == "in" || low == "at" || low == "during") && sc.atAnother(k+1):
		return sc.whoSpoke(k + 1)
	case low == "the" && nthVisitor.has(g.at(sc.s, k+1)):
		for j, called := k+2, false; j < end && j < k+9 && g.names[j] == 0; j++ {
			if called && (g.lower(j) == "was" || g.lower(j) == "were") {
				return j + 1, end
			}
			called = called || visitorWords.has(g.lower(j))
		}
	}
	for j := k + 1; j+2 < end; j++ {
		if sc.cameLater(j) {
			return first, j
		}
		if g.lower(j) != "was" && g.lower(j) != "were" {
			continue
		}
		nth := j + 1
		if g.lower(nth) == "the" {
			nth++
		}
		for i := nth + 1; nthVisitor.has(g.at(sc.s, nth)) && i < min(end, nth+5); i++ {
			if low := g.lower(i); visitorWords.has(low) && (low != "call" && low != "come" || i+1 >= end || g.d.tokens[i+1].kind == punct) {
				return first, j
			}
		}
	}
	return 0, 0
}

// cameLater says whether the English verb at token k ends a sentence with when somebody came after
// another: "B came after lunch", "B followed in the afternoon".
func (sc *scene) cameLater(k int) bool {
	g := sc.c.g
	if low := g.lower(k); low != "came" && low != "followed" || len(sc.meets) > 0 && sc.meets[0].at < k || !sc.onlyFillersOrMeal(k+1, sc.s.end-1) {
		return false // a call on him came next
	}
	for j := k + 1; j < sc.s.end; j++ {
		if low := g.lower(j); low == "after" || low == "later" || low == "next" || low == "last" || sc.dayPartAt(j) {
			return true
		}
	}
	return false
}

// onlyFillersOrMeal says whether English tokens [from, to) tell of nothing but a time: after lunch.
func (sc *scene) onlyFillersOrMeal(from, to int) bool {
	for k := from; k < to; k++ {
		low := sc.c.g.lower(k)
		if _, preposition := englishParts[low]; !preposition && !englishTime[low] && !partOfDay.has(low) && !mealWords.has(low) && !englishFiller(low) && !sc.inDate(k) && low != "after" && low != "last" {
			return false
		}
	}
	return to > from
}

// dayPartAt says whether token k opens an English phrase for a part of the day: in the afternoon.
func (sc *scene) dayPartAt(k int) bool {
	return sc.c.g.lower(k) == "in" && sc.c.g.at(sc.s, k+1) == "the" && partOfDay.has(sc.c.g.at(sc.s, k+2))
}

// onlyFillers says whether tokens [from, to) are none but articles and the like.
func (sc *scene) onlyFillers(from, to int) bool {
	for k := from; k < to; k++ {
		if low := sc.c.g.lower(k); !englishFiller(low) && !honorific.has(low) && low != "," && !goesOnWith.has(low) && !isDash(low) && sc.c.g.place[k] == "" {
			return false
		}
	}
	return true
}

// atAnother says whether the noun of a meeting follows at token k that is another one than
// was told: another meeting, a separate conversation.
func (sc *scene) atAnother(k int) bool {
	if sc.c.g.at(sc.s, k) == "a" || sc.c.g.at(sc.s, k) == "the" {
		k++
	}
	if !otherMeeting.has(sc.c.g.at(sc.s, k)) {
		return false
	}
	for j := k + 1; j < min(sc.s.end, k+4); j++ {
		if sc.mark(j)&tellsTalk != 0 {
			for j++; j < sc.s.end && (sc.inDate(j) || sc.c.g.lower(j) == "on"); j++ {
			}
			return sc.c.g.at(sc.s, j) == ","
		}
	}
	return false
}

// whoSpoke are the tokens of the subject behind the first comma from token k on, if the
// sentence names nobody else.
func (sc *scene) whoSpoke(k int) (from, to int) {
	for k < sc.s.end && sc.c.g.lower(k) != "," {
		k++
	}
	if slices.ContainsFunc(sc.c.at[sc.si], func(m *mention) bool { return m.p != sc.c.at[sc.si][0].p }) {
		return 0, 0
	}
	return k + 1, sc.s.end
}

// visitorRussian does the same in Russian: «Вторым гостем стал Х», «Следом пришёл Х»,
// «Настала очередь Х», «На другой встрече Х говорил о дорогах», «Это были Х и У».
func (sc *scene) visitorRussian() (from, to int) {
	g, first, end := sc.c.g, sc.s.first, sc.s.end
	k := first
	for k < end && (goesOnWith.has(g.lower(k)) || g.lower(k) == "," || sc.inDate(k)) {
		k++
	}
	if from := sc.tookHisPlace(sc.pastHours(k)); from > 0 {
		return from, end
	}
	low, next := g.at(sc.s, k), g.at(sc.s, k+1)
	switch {
	case low == "это" && isWas(next) && sc.led.openerAt == sc.si-1 && sc.led.at < sc.led.openerAt:
		return k + 2, end
	case low == "с" || low == "со":
		for j := k + 1; j+1 < end; j++ {
			if g.lower(j) == "речь" && (g.lower(j+1) == "шла" || g.lower(j+1) == "зашла") {
				return k + 1, j
			}
		}
	case low == "очередь" || startsWithAny(low, []string{"настал", "наступил", "подошл", "дошл", "пришла="}) && next == "очередь":
		for k < end && g.lower(k) != "очередь" {
			k++
		}
		if g.at(sc.s, k+1) == "до" {
			k++
		}
		return k + 1, end
	case (low == "на" || low == "в") && startsWithAny(next, []string{"друго", "отдельн", "следующ", "втор"}) && sc.mark(k+2)&tellsTalk != 0:
		if _, end := sc.whoSpoke(k + 2); end > 0 {
			return k + 3, end
		}
	case low == "следом" || low == "вслед" || low == "за" || low == "после":
		if low != "следом" {
			k++
		}
		if cameRussian(g.at(sc.s, k+1)) && !russianMeal.has(g.at(sc.s, k)) {
			return k + 2, end
		}
	case startsWithAny(low, []string{"следующ", "перв", "втор", "трет", "четвёрт", "четверт", "последн"}) && lastIs(low, "им", "ым", "ей", "ой", "ими", "ыми"):
		if startsWithAny(next, []string{"гост", "собеседни", "посетител", "визитёр", "визитер"}) {
			k++
		}
		if cameRussian(g.at(sc.s, k+1)) {
			return k + 2, end
		}
	case k > first && cameRussian(low) && goesOnWith.has(g.lower(k-1)):
		return k + 1, end
	}
	return 0, 0
}

// isWas says whether a Russian word is was or were.
func isWas(low string) bool {
	return low == "был" || low == "была" || low == "были"
}

// cameRussian says whether a Russian word says that somebody came, or was the one who did.
func cameRussian(low string) bool {
	return isWas(low) || startsWithAny(low, []string{"стал=", "стала=", "стали=", "оказал", "пришел=", "пришёл=", "пришла=", "пришли=", "прибыл", "вошел=", "вошёл=", "вошла=", "вошли=", "явил", "последовал", "шел=", "шёл=", "шла=", "приехал"})
}

// visitorKazakh does the same in Kazakh: «Келесі қонақ – Х», «Екінші болып Х қабылданды»,
// «Одан кейін Х келді», «Кезек Х-ке келді», «Олар – Х пен У».
func (sc *scene) visitorKazakh() (from, to int) {
	g, first, end := sc.c.g, sc.s.first, sc.s.end
	k := first
	for k < end && (goesOnWith.has(g.lower(k)) || g.lower(k) == "," || sc.inDate(k)) {
		k++
	}
	low, next := g.at(sc.s, k), g.at(sc.s, k+1)
	switch {
	case low == "олар" && isDash(next) && sc.led.openerAt == sc.si-1 && sc.led.at < sc.led.openerAt:
		return k + 2, end
	case low == "кезек" && sc.endsWithOneOf("келді", "жетті", "берілді"):
		return k + 1, end
	case nthKazakh.has(low) && next == "болып" && sc.endsWithOneOf("қабылданды", "келді", "кірді"), nthKazakh.has(low) && (next == "қонақ" || next == "қонағы") && (isDash(g.at(sc.s, k+2)) || sc.endsWithOneOf("болды", "келді")):
		if isDash(g.at(sc.s, k+2)) {
			k++
		}
		return k + 2, end
	case sc.cameToTalkKazakh(), sc.wasReceivedKazakh():
		return sc.c.lead(sc.c.at[sc.si][0]), end
	case (low == "одан" || low == "содан" || low == "онан") && next == "кейін" && sc.endsWithOneOf("келді", "кірді") && sc.led.last.kind == digest.KindReception:
		return k + 2, end
	}
	return 0, 0
}

// endsWithOneOf says whether the last word of the sentence is one of them.
func (sc *scene) endsWithOneOf(words ...string) bool {
	k := sc.s.end - 1
	for k > sc.s.first && sc.c.g.d.tokens[k].kind == punct {
		k--
	}
	return slices.Contains(words, sc.c.g.lower(k))
}

var (
	nthKazakh = wordSet("бірінші екінші үшінші төртінші келесі соңғы алғашқы")
	// goesOnWith are the words with which a text goes on to what was next.
	goesOnWith = wordSet("затем потом далее позже после позднее наконец а и также тоже ал кейін содан да де")
)

var (
	cameNext     = wordSet("came was were arrived followed")
	nthVisitor   = wordSet("first second third fourth fifth next last final other")
	visitorWords = wordSet("guest guests visitor visitors caller callers interlocutor interlocutors received welcomed call come arrive line door")
	otherMeeting = wordSet("another separate second third later similar subsequent next")
)

// apposedPlural is where an English plural starts that a comma parts from the offices and
// names of those whom it means, with the comma at token k: "received the authors of the bill,
// Senators A and B"; -1 if none does.
func (sc *scene) apposedPlural(k int) int {
	const longest = 12 // words
	g := sc.c.g
	if g.lower(k) != "," || k-1 <= sc.s.first || g.names[k-1] != 0 {
		return -1
	}
	plural := false
	for j := k - 1; j > sc.s.first && k-j < longest; j-- {
		low := g.lower(j)
		if g.d.tokens[j].kind != word || g.names[j] != 0 || sc.mark(j)&tellsEncounter != 0 {
			return -1
		}
		if low == "the" || low == "its" || low == "their" || low == "two" || low == "three" || low == "both" {
			if plural && g.lower(j-1) != "of" && g.lower(j-1) != "the" {
				return j
			}
			continue
		}
		if low == "of" || low == "in" || low == "from" || low == "for" {
			plural = false
		}
		plural = plural || strings.HasSuffix(low, "s") && !strings.HasSuffix(low, "ss") && !g.d.tokens[j].upper
	}
	return -1
}
