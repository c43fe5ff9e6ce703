package language

import (
	"slices"

	"minber/digest"
)

// English sentences that tell one by one with whom the meetings were that somebody had.

// onesTold reads with whom each of several meetings was, of which the text has told that somebody
// had them: "A held two meetings. The first was with B, the second with C", "One of them was with
// B. Another was with C". It says whether the sentence is such a one.
func (sc *scene) onesTold() bool {
	led := sc.led
	if sc.c.g.d.lang != "en" || sc.s.title || len(sc.c.at[sc.si]) == 0 || sc.asks() || len(led.opener) != 1 || sc.si-led.openerAt > hostReach || led.at > led.openerAt && !slices.Contains(led.hosts, led.opener[0]) {
		return false
	}
	from := sc.behindOne(sc.s.first)
	if from == 0 {
		return false
	}
	sc.group()
	told := false
	for i := range sc.cos {
		co := &sc.cos[i]
		with := co.first - 1
		for with > sc.s.first && sc.describesPerson(with) {
			with--
		}
		if co.part&partWith == 0 || with != from && (!told || !sc.endsOne(with)) {
			continue
		}
		e := encounter{at: with, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting, subject: led.opener, tells: tellsTalk}
		if who := sc.whoIs(co, led.opener); len(who) > 0 && !sc.unreal(&e) {
			sc.record(&e, led.opener, who)
			told = true
		}
	}
	return told
}

// behindOne is where "with" stands behind the words at token k that tell one of several meetings,
// 0 if none do: "the first was with", "one of them, with", "the second meeting was with".
func (sc *scene) behindOne(k int) int {
	g := sc.c.g
	if low := g.lower(k); low == "the" || low == "his" || low == "her" {
		k++
	} else if g.lower(k) != "one" && g.lower(k) != "another" {
		return 0
	}
	if !oneOfSeveral.has(g.at(sc.s, k)) {
		return 0
	}
	k++
	if g.at(sc.s, k) == "of" && (g.at(sc.s, k+1) == "them" || g.at(sc.s, k+1) == "these") {
		k += 2
	}
	if k < sc.s.end && sc.mark(k)&tellsTalk != 0 {
		k++
	}
	if low := g.at(sc.s, k); low != "was" && low != "were" && low != "," || g.at(sc.s, k+1) != "with" {
		return 0
	}
	return k + 1
}

// endsOne says whether "with" at token k stands behind the words for another of several
// meetings, with no verb of its own: ", the second with", "; her second, with".
func (sc *scene) endsOne(k int) bool {
	g := sc.c.g
	if k-2 <= sc.s.first || g.lower(k) != "with" {
		return false
	}
	if g.lower(k-1) == "," {
		k--
	}
	return oneOfSeveral.has(g.lower(k - 1))
}

// oneOfSeveral are the English words for one of several things told before.
var oneOfSeveral = wordSet("first second third fourth last other next one another")

// withOneAndOther says whether an English sentence opens with whom somebody did something with
// and says behind it, without the verb, with whom else: "With B he discussed trade, with C
// transit".
func (sc *scene) withOneAndOther(one, other *company) bool {
	g := sc.c.g
	if g.d.lang != "en" || g.lower(sc.s.first) != "with" || one.part&partWith == 0 || other.part&partWith == 0 {
		return false
	}
	k := other.first - 1
	for k > one.end && sc.describesPerson(k) {
		k--
	}
	return g.lower(k) == "with" && (g.lower(k-1) == "," || joinsList(g.lower(k-1)))
}

// openedWith says whether token k is the "with" of the visit, call or meal with which a day or a
// journey of somebody named before began or ended: "The day began with a visit to B".
func (sc *scene) openedWith(k int) bool {
	g := sc.c.g
	return k-2 >= sc.s.first && g.lower(k) == "with" && openedOrClosed.has(g.lower(k-1)) && (g.lower(k-2) == "day" || g.lower(k-2) == "visit" || g.lower(k-2) == "trip")
}

var openedOrClosed = wordSet("began begun started opened ended closed concluded finished")

// discussedWith says whether an English passive only tells what was discussed with somebody, and
// leaves out by whom, of whose meetings the text has just told: "Trade was discussed with B".
func (sc *scene) discussedWith(e *encounter) bool {
	g := sc.c.g
	if e.tells&tellsWeak == 0 || e.at-sc.s.first < 2 || g.at(sc.s, e.at+1) != "with" || !toBe.has(g.lower(e.at-1)) && !toBe.has(g.lower(e.at-2)) || !sc.passive(e) {
		return false
	}
	return sc.si-sc.led.at <= 2 && len(sc.led.found) > 0 || len(sc.led.opener) == 1 && sc.si-sc.led.openerAt <= hostReach
}
