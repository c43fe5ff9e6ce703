package language

import (
	"cmp"
	"slices"
	"strings"
)

// assign finds out which part a mention plays.
func (sc *scene) assign(p *party, m *mention) {
	crowd := sc.leads(p.first, p.end)
	if crowd < 0 && p.first < m.first {
		crowd = sc.leads(m.first, p.end)
	}
	p.crowd = crowd >= 0
	switch sc.c.g.d.lang {
	case "en":
		if crowd >= 0 {
			p.first = crowd
		} else {
			p.first = sc.hisPartnerBefore(cmp.Or(max(sc.apposed(p, m), 0), p.first))
		}
		if end := sc.ownDelegation(p.end); !p.crowd && end > 0 {
			p.end, p.crowd = end, true
			sc.led.came = appendPerson(sc.led.came, m.p)
		}
		p.part = sc.englishPart(p)
	case "ru":
		p.cases = sc.c.casesOf(m)
		if crowd >= 0 {
			p.first, p.cases, p.led = crowd, russianCrowd(sc.c.g.lower(crowd)), p.cases
		} else if n := sc.crowdOfMembers(p.first - 1); n >= 0 && p.cases&nominative != 0 {
			p.first, p.cases, p.led, p.counted = n, russianCrowd(sc.c.g.lower(n)), p.cases, true
		} else if n := sc.crowdTheyLead(p); n >= 0 {
			p.first, p.cases = n, russianCrowd(sc.c.g.lower(n))
		}
		p.part = sc.russianPart(p)
	default:
		p.cases = sc.c.kazakhCase(m)
		if rest, ok := kazakhTitle(sc.c.g.lower(min(p.end, sc.s.end-1))); ok && p.end < sc.s.end && p.cases == nominative {
			p.cases = kazakhEnding(rest) // Ли мырзаны
			p.end++
		}
		if low := sc.c.g.lower(min(p.end, sc.s.end-1)); p.cases == genitive && p.end < sc.s.end && strings.HasPrefix(low, "өзі") {
			p.cases = kazakhEnding(low) // министрдің өзіне: the minister himself
			p.end++
		}
		if crowd >= 0 {
			p.cases, p.end = kazakhEnding(sc.c.g.lower(crowd)), crowd+1
		}
		p.part = partOf(p.cases)
		if k := p.end; p.cases == nominative && k < sc.s.end && withMe.has(sc.c.g.lower(k)) {
			p.part, p.cases, p.end = partWith, instrumental, k+1 // министр Берг екеуіміз
			return
		}
		if k := p.end; p.cases == instrumental && k < sc.s.end && sc.mark(k)&tellsAside != 0 {
			p.part, p.cases, p.beside, p.end = partSubject, nominative, true, k+1
		}
		if k := p.end; p.cases == nominative && k < sc.s.end && kazakhAnd(sc.c.g.lower(k)) && sc.c.nameFrom(sc.si, k+1) == nil && !sc.anotherSoon(k) {
			p.part, p.end = partWith, k+1 // a -мен written apart
		}
	}
}

// anotherSoon says whether behind the Kazakh word at token k, which joins as well as it tells
// with whom, another is named whom only words of his office part from it: «А мен банктің аға
// экономисі Б қатысты».
func (sc *scene) anotherSoon(k int) bool {
	const farthest = 9
	g := sc.c.g
	for j := k + 1; j < min(sc.s.end, k+1+farthest); j++ {
		if sc.c.nameFrom(sc.si, j) != nil {
			return true
		}
		if g.d.tokens[j].kind != word || sc.mark(j)&tellsEncounter != 0 {
			return false
		}
	}
	return false
}

// assignStandIn does the same for a pronoun.
func (sc *scene) assignStandIn(p *party) {
	switch sc.c.g.d.lang {
	case "en":
		p.part = sc.englishPart(p)
		switch {
		case p.stand.cases&(genitive|accusative) != 0 && sc.possesses(p.end):
			p.part = partOwner
		case p.stand.plural && p.part&(partObject|partWith) != 0: // met the deputies
		case p.stand.cases == nominative && (p.stand.count < 2 && !p.stand.crowd || p.stand.loose || !sc.isMet(p.first)):
			p.part = partSubject
		case p.stand.cases == genitive:
			p.part = partOwner
		case p.stand.which && p.part == partSubject: // whom A met
			p.part, p.verb = partObject, sc.nextVerb(p.end)
		case p.stand.cases == accusative:
			p.part &^= partSubject
		}
	case "ru":
		p.part = sc.russianPart(p)
	default:
		p.part = partOf(p.cases)
	}
}

// withMe are the Kazakh words that make of a name in front of them whom the speaker was
// with.
var withMe = wordSet("екеуіміз екеуміз")

// nextVerb is the first verb of meeting from token k on, -1 if there is none.
func (sc *scene) nextVerb(k int) int {
	for ; k < sc.s.end; k++ {
		const verbs = tellsMeet | tellsReceive | tellsGreet | tellsCall | tellsVisit
		if x := sc.mark(k); x&verbs != 0 || x&(tellsSummon|tellsShow) != 0 && x&tellsItem == 0 {
			return k
		}
	}
	return -1
}

// possesses says whether the noun of a meeting, or of where one goes to meet,
// follows at token k: "her conversation", "their previous meeting".
func (sc *scene) possesses(k int) bool {
	if sc.mark(k)&tellsHome != 0 && sc.any&tellsMotion != 0 && !slices.ContainsFunc(sc.meets, func(e encounter) bool { return e.tells&tellsVisit == 0 }) {
		return true
	}
	if sc.mark(k)&tellsTalk != 0 {
		return true
	}
	_, preposition := englishParts[sc.c.g.lower(k)] // met him for talks
	return !preposition && sc.mark(k+1)&tellsTalk != 0 && sc.c.g.d.tokens[k].kind == word && sc.mark(k)&tellsEncounter == 0
}

// partOf translates cases into parts.
func partOf(cases kase) part {
	var out part
	for _, x := range [...]struct {
		kase
		part
	}{{nominative, partSubject}, {genitive, partOwner}, {dative, partTo}, {accusative, partObject}, {instrumental, partBy}} {
		if cases&x.kase != 0 {
			out |= x.part
		}
	}
	return out
}

// kazakhCase reads the case of a Kazakh mention off its last word; -мен is the
// instrumental.
func (c *cast) kazakhCase(m *mention) kase {
	low := c.g.lower(m.end - 1)
	if m.office {
		return kazakhEnding(low)
	}
	for _, name := range [...]string{m.p.family, m.p.middle, m.p.given} {
		for w := range strings.FieldsSeq(lower(name)) {
			if low == w {
				return nominative
			}
			if rest, ok := strings.CutPrefix(low, w); ok && rest != "" {
				if strings.HasSuffix(w, "ст") && startsWithAny(rest, []string{"і", "ы"}) {
					rest = "т" + rest // Линдквисті
				}
				return kazakhEnding(rest)
			}
		}
	}
	return kazakhEnding(low)
}

// kazakhTitles are the words of respect that stand behind a Kazakh name and take
// its ending.
var kazakhTitles = [...]string{"мырза", "ханым", "апай", "ағай", "ақсақал"}

// kazakhTitle says whether a word is one of them, and returns its ending.
func kazakhTitle(low string) (ending string, ok bool) {
	for _, w := range kazakhTitles {
		if rest, found := strings.CutPrefix(low, w); found {
			return rest, true
		}
	}
	return "", false
}

// kazakhEndingForm is an ending and the case that it tells.
type kazakhEndingForm struct {
	text string
	kase
}

// kazakhEndings are the case endings of nouns and of nouns with a possessive
// ending, the longest first.
var kazakhEndings = [...]kazakhEndingForm{
	{"ларымен", instrumental},
	{"мен", instrumental},
	{"бен", instrumental},
	{"пен", instrumental},
	{"ның", genitive},
	{"нің", genitive},
	{"дың", genitive},
	{"дің", genitive},
	{"тың", genitive},
	{"тің", genitive},
	{"нан", prepositional},
	{"нен", prepositional},
	{"дан", prepositional},
	{"ден", prepositional},
	{"тан", prepositional},
	{"тен", prepositional},
	{"нда", prepositional},
	{"нде", prepositional},
	{"да", prepositional},
	{"де", prepositional},
	{"та", prepositional},
	{"те", prepositional},
	{"ға", dative},
	{"ге", dative},
	{"қа", dative},
	{"ке", dative},
	{"на", dative},
	{"не", dative},
	{"ны", accusative},
	{"ні", accusative},
	{"ды", accusative},
	{"ді", accusative},
	{"ты", accusative},
	{"ті", accusative},
	{"ын", accusative},
	{"ін", accusative},
	{"н", accusative},
}

// kazakhEndingsBy are the same by their last byte, which settles most words at once.
var kazakhEndingsBy = func() (by [256][]kazakhEndingForm) {
	for _, e := range kazakhEndings {
		last := e.text[len(e.text)-1]
		by[last] = append(by[last], e)
	}
	return by
}()

func kazakhEnding(low string) kase {
	if lastIs(low, "аға", "тұлға", "бике") && !strings.HasSuffix(low, "ағаға") || low == "бүгін" || low == "кейін" || low == "бұрын" || low == "күні" {
		return nominative // төраға; today, after, before, on the day
	}
	if low == "" {
		return nominative
	}
	for _, e := range kazakhEndingsBy[low[len(low)-1]] {
		if stem, ok := strings.CutSuffix(low, e.text); ok {
			if (strings.HasPrefix(e.text, "т") || strings.HasPrefix(e.text, "қ") || e.text == "ды" || e.text == "ді") && lastIs(stem, kazakhVowels[:]...) {
				return nominative // депутаты: his deputy, not the accusative
			}
			if (strings.HasPrefix(e.text, "т") || strings.HasPrefix(e.text, "қ") || strings.HasPrefix(e.text, "к")) && lastIs(stem, sonorants[:]...) {
				return nominative // президенті: the т is of the stem
			}
			return e.kase
		}
	}
	return nominative
}

// kazakhVowels are what no ending with a voiceless consonant follows.
var kazakhVowels = [...]string{"а", "ә", "е", "и", "о", "ө", "у", "ұ", "ү", "ы", "і", "э", "ю", "я", "ё"}

// sonorants are what no ending with a voiceless consonant follows either.
var sonorants = [...]string{"н", "м", "ң", "л", "р", "й"}

// kazakhAnd are the forms of the conjunction that is also the ending -мен.
func kazakhAnd(low string) bool { return low == "мен" || low == "бен" || low == "пен" }

// nameFrom returns the mention that starts, office included, at token k.
func (c *cast) nameFrom(si, k int) *mention {
	for _, m := range c.at[si] {
		if c.lead(m) <= k && k < m.end {
			return m
		}
	}
	return nil
}
