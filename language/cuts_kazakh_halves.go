package language

import "strings"

// Halves of a Kazakh sentence that have a matter of their own, and the words by which one sentence
// is set against the one before it.

// contrastFront returns where the words end by which a sentence is set against the one before it,
// where it names who acts: «⟦Алайда⟧ әкім кеңеске шақырылды». It can then be read alone. With a pronoun,
// or with nobody told, it takes the rest from the sentence before, and the words stay.
func (t *trimmer) contrastFront(first int) int {
	end := first + t.at(first, contrastWords)
	if end == first || end+minVersion > t.s.end {
		return first
	}
	if t.comma(end) {
		end++
	}
	for i := end; i < min(end+openingTokens, t.s.end); i++ {
		if w := t.d.tokens[i].lower; pronouns[w] || demonstratives[w] || i == end && kazakhBehind.has(w) {
			return first
		}
	}
	if tok := &t.d.tokens[end]; tok.kind == number && !t.dayAt(end) || t.actsAt(end) {
		return end
	}
	return first
}

// ownMatter says whether a stretch at the end of a Kazakh sentence tells something of its own, so that
// what it denies takes nothing back of what stands before it: «…, ⟦ал ауылдарға су жетпеді⟧», or tells of
// a part: «118 мың адам көшірілгенін, ⟦оның 16 мыңы ғана оралғанын⟧ айтты».
func (t *trimmer) ownMatter(s stretch) bool {
	if t.d.lang == "kk" && s.end == s.first+1 && s.first == t.opened() && t.d.tokens[s.first].lower == "енді" {
		return true // what comes next
	}
	if t.d.lang != "kk" || s.first <= t.s.first || !t.comma(s.first) || s.first+3 >= s.end {
		return false
	}
	next := &t.d.tokens[s.first+1]
	switch next.lower {
	case "ал":
		return t.settled(s.first) && t.apart(s.first+2, s.end)
	case "оның", "соның", "олардың":
		for i := s.first + 2; i < s.end; i++ {
			if t.denies(i) { // that half of it is not spent is what the rest is told for
				return false
			}
		}
		for i := s.first + 2; i < s.first+4; i++ {
			if tok := &t.d.tokens[i]; (tok.kind == number || countWord("kk", tok) || kazakhShares.on(tok.lower, 0)) && !t.dayAt(i) {
				return true
			}
		}
	}
	return false
}

// kazakhShares are endings of parts of a whole: үштен бірі, төрттен бірі, жартысы.
var kazakhShares = newEndings("тен", "тан", "нан", "нен", "жартысы", "жартысын", "көпшілігі", "көбі")

// apart says whether tokens [first, end) name what they tell of, instead of meaning what stands before,
// and tell of no later step: «ал кейін қайтарылды».
func (t *trimmer) apart(first, end int) bool {
	for i := first; i < end; i++ {
		w := t.d.tokens[i].lower
		if pronouns[w] || demonstratives[w] || kazakhBehind.has(w) || w == "кейін" || w == "соңында" || startsWithAny(w, kazakhTakenBack) {
			return false
		}
	}
	return true
}

// kazakhTakenBack are beginnings of words for taking back what was done.
var kazakhTakenBack = []string{"қайтар", "тоқтат", "жой", "таста", "шегер", "кейінге", "теріске", "күмән", "керісінше", "шартымен", "болмаса"}

// perfectHalf says whether the comma at token i parts two clauses of which the first ends in a perfect, and
// the second names who acts in it: «учаскелер ашылған, ⟦ал депутаттар …⟧». A perfect without that may
// belong to a noun behind it.
func (t *trimmer) perfectHalf(i, stop int) bool {
	w := t.d.tokens[i-1].lower
	if i-t.s.first <= 3 || i+3 >= stop || !kazakhPerfects.on(w, 2) || kazakhNotPast.has(w) {
		return false
	}
	next := i + 1
	if t.d.tokens[next].lower == "ал" {
		next++
	}
	return (next > i+1 || t.opensWithSubject(next, stop)) && t.apart(next, stop)
}

// kazakhColonTail says whether what stands behind the colon at token at only tells more of what somebody
// named in front of it did: «X төрағаның қабылдауында болды⟦: көлік жайын қозғады⟧». What is told in front
// must be whole: no word there points ahead or says that there is one of something.
func (t *trimmer) kazakhColonTail(at int) bool {
	if at-t.s.first < t.least() || t.pointsAhead(at) || !kazakhHappened.on(t.d.tokens[at-1].lower, 2) || !t.wholeDeed(at-1) {
		return false
	}
	for k := t.s.first; k < at; k++ {
		tok := &t.d.tokens[k]
		if pronouns[tok.lower] || demonstratives[tok.lower] || countWord("kk", tok) || t.denies(k) || t.breaks(k) {
			return false
		}
	}
	return t.opensWithSubject(t.opened(), at)
}

// pointsAhead says whether the words before the colon at token at wait for what it opens: «бір талап қойды:».
func (t *trimmer) pointsAhead(at int) bool {
	for k := t.s.first; k < at; k++ {
		if w := t.d.tokens[k].lower; kazakhPointsAhead.has(w) || strings.HasPrefix(w, "мына") {
			return true
		}
	}
	return false
}

// kazakhPointsAhead point to what is told behind them.
var kazakhPointsAhead = wordSet("бір ұсыным қаулы қарар үндеу былай былайша сондай мәселен мысалы тағы бәрі ғой ретінде уәж дәлел шарт талап жайт")

// wholeDeed says whether the verb at token i tells a deed that is whole by itself.
func (t *trimmer) wholeDeed(i int) bool {
	w := t.d.tokens[i].lower
	return startsWithAny(w, kazakhWhole) || startsWithAny(t.d.tokens[i-1].lower, kazakhWhole) || (w == "болды" || w == "болған") && strings.HasPrefix(t.d.tokens[i-1].lower, "қабылдауында")
}

// kazakhWhole are beginnings of verbs of such deeds.
var kazakhWhole = []string{"қабылда", "мақұлда", "кездес", "жүздес", "жолық", "сайла", "таныс", "арала", "келді", "келген", "барды", "барған", "бекіт", "тағайында", "қатыс", "ашты", "ашылды", "сөйлес", "тілдес", "әңгімелес", "қол"}

// kazakhReasons finds why a meeting or a journey was put off or did not take place, right behind the words for it:
// «кездесу ⟦спикердің сапарына байланысты⟧ 7 маусымға шегерілді», «сапары ⟦тәжік тарапының өтінішімен⟧ …».
func (t *trimmer) kazakhReasons(stop int) []stretch {
	var out []stretch
	for k := t.s.first + 3; k+1 < stop; k++ {
		if w := t.d.tokens[k].lower; w != "байланысты" && w != "өтінішімен" || t.d.tokens[k+1].kind != word || !t.putOff(k+1, stop) {
			continue
		}
		for i := max(t.s.first+1, k-clauseLimit); i < k-1; i++ {
			w := t.d.tokens[i].lower
			if t.at(i, occasionWords) == 0 && w != "басқосу" && w != "қабылдау" || kazakhEnding(w) != nominative {
				continue
			}
			if t.plainWords(i+1, k) {
				out = append(out, stretch{i + 1, k + 1})
			}
			break
		}
	}
	return out
}

// putOff says whether the words from token i to stop tell that something was put off or did not take place.
func (t *trimmer) putOff(i, stop int) bool {
	for ; i < stop; i++ {
		if w := t.d.tokens[i].lower; startsWithAny(w, kazakhPutOff) || kazakhWithout.on(w, 2) || t.denies(i) {
			return stop-i <= 2
		}
	}
	return false
}

// plainWords says whether tokens [first, end) are words of one phrase: no mark, day, verb form or postposition.
func (t *trimmer) plainWords(first, end int) bool {
	for i := first; i < end; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word || t.dayAt(i) || t.d.quoted(tok.start) || kazakhConverb(tok.lower) || kazakhFinite(tok.lower) || kazakhPostpositions.has(tok.lower) || kazakhTerms.has(tok.lower) || kazakhParticles.has(tok.lower) {
			return false
		}
	}
	return true
}
