package language

import (
	"strings"

	"minber/digest"
)

// Kazakh sentences that only tell who else was at the meeting told before.

// saysWhoWasThereKazakh says whether a sentence does: it opens with those talks and ends in
// whoever came or was there. «Қабылдауда елші А болды», «Кездесуге А да, Б да келген».
func (sc *scene) saysWhoWasThereKazakh() bool {
	g, last := sc.c.g, sc.s.end-1
	if g.d.lang != "kk" || sc.any&(tellsDeny|tellsAhead|tellsCancel) != 0 || len(sc.c.at[sc.si]) == 0 {
		return false
	}
	for last > sc.s.first && g.d.tokens[last].kind == punct {
		last--
	}
	if !wasThereKazakh.has(g.lower(last)) || g.names[last-1] == 0 && !particlesBefore.has(g.lower(last-1)) {
		return false
	}
	return sc.atTalksKazakh() >= 0
}

// wasThereKazakh are the verbs that end such a sentence.
var wasThereKazakh = wordSet("болды болған болыпты отырды отырған келді келген келіпті қатысты қатысқан қатысыпты қосылды қосылған")

// particlesBefore are the Kazakh words for "also", and for "together".
var particlesBefore = wordSet("да де та те бірге қоса")

// atTalksKazakh is the token near the start of the sentence that tells at which talks something
// was, -1 if there is none: «Кездесуде …», «Бүгін өткен бұл қабылдауға …», «Келіссөз барысында …».
func (sc *scene) atTalksKazakh() int {
	const farthest = 6
	g, first := sc.c.g, sc.s.first
	for k := first + 1; k < min(sc.s.end, first+farthest+2); k++ {
		if g.lower(k) == "," && endsWithAny(g.lower(k-1), "ынша", "інше") {
			first = k + 1 // Кеңсенің хабарлауынша, …
			break
		}
	}
	for k := first; k < min(sc.s.end-1, first+farthest); k++ {
		low := g.lower(k)
		if sc.mark(k)&(tellsTalk|tellsAudience) == 0 && !strings.HasPrefix(low, "қабылдау") && !sc.takesUpTalks(k) {
			if g.names[k] != 0 {
				return -1
			}
			continue
		}
		if endsInPlace(low) || endsInAim(low) || duringKazakh.has(g.lower(k+1)) {
			return k
		}
		return -1
	}
	return -1
}

// takesUpTalks says whether the Kazakh noun at token k, which may mean a gathering of many as well,
// opens a sentence right behind talks: it takes those up. «Жиынға елші А да қатысты».
func (sc *scene) takesUpTalks(k int) bool {
	g := sc.c.g
	if g.d.lang != "kk" || sc.si-sc.led.at != 1 || !startsWithAny(g.lower(k), gatheringsKazakh) {
		return false
	}
	return k == sc.s.first || k == sc.s.first+1 && atWhichTalks.has(g.lower(sc.s.first))
}

// gatheringsKazakh begin such nouns.
var gatheringsKazakh = []string{"жиын", "басқосу", "диалог", "отырыс"}

// duringKazakh are the words that make of the noun in front of them when something was.
var duringKazakh = wordSet("үстінде барысында кезінде аясында соңында")

// ofAnotherReception says whether a Kazakh sentence tells who was at a reception that was none of
// the meetings told before: its host has no name.
func (sc *scene) ofAnotherReception() bool {
	if sc.c.g.d.lang != "kk" || sc.si-sc.led.at < 2 || sc.led.last.kind == digest.KindReception {
		return false
	}
	k := sc.atTalksKazakh()
	return k >= 0 && strings.HasPrefix(sc.c.g.lower(k), "қабылдау")
}

// wentOnWider says whether a Kazakh sentence tells who spoke where talks went on with others, as
// the one before tells: «Әңгіме кеңейтілген құрамда жалғасты. Онда А мен Б … таныстырды».
func (sc *scene) wentOnWider() bool {
	g := sc.c.g
	if g.d.lang != "kk" || sc.si == 0 || g.lower(sc.s.first) != "онда" || sc.si-sc.led.at > memberReach || sc.any&tellsTold == 0 || !sc.endsInPast() {
		return false
	}
	before, talks := &g.d.sentences[sc.si-1], false
	for k := before.first; k < before.end; k++ {
		if sc.c.g.l.meets(g.d, k)&tellsTalk != 0 {
			talks = true
		}
		if talks && g.lower(k) == "кеңейтілген" && strings.HasPrefix(g.lower(before.end-2), "жалғас") {
			return true
		}
	}
	return false
}
