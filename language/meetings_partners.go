package language

import "slices"

// partners returns the lists of those who were met.
func (sc *scene) partners(e *encounter) []*company {
	var behind, before []*company
	for i := range sc.cos {
		co := &sc.cos[i]
		if !sc.met(e, co) && (len(behind) == 0 || !sc.gapped(e, co) && !sc.addedLater(behind[len(behind)-1], co)) || co.end <= e.from || co.first >= e.to && !(len(behind) > 0 && sc.goesOnBehind(e, co)) || co.first > e.at && sc.bracketed(e.at, co.first) {
			continue
		}
		if co.first > e.at {
			behind = append(behind, co)
		} else {
			before = append(before, co)
		}
	}
	if len(behind) > 0 && len(before) == 1 && sc.c.g.d.lang == "ru" && behind[0].end < sc.s.end && isDash(sc.c.g.lower(behind[0].end)) {
		return append(before, behind...) // с А виделась во вторник, с Б – в среду
	}
	if len(behind) == 1 && len(before) == 1 && sc.withOneAndOther(before[0], behind[0]) {
		return append(before, behind...)
	}
	if len(behind) > 0 && (sc.c.g.d.lang != "kk" || len(before) == 0) {
		return behind
	}
	if len(before) > 1 && sc.c.g.d.lang != "kk" {
		before = before[len(before)-1:]
	}
	return before
}

// gapped says whether a list goes on with the object of a verb that is not said
// again: "met A on Monday and B on Tuesday".
func (sc *scene) gapped(e *encounter, co *company) bool {
	g := sc.c.g
	if co.first <= e.at {
		return false
	}
	if sc.oneWith(e, co) {
		return true
	}
	if k := co.first - 1; co.part&partWith != 0 {
		for k > e.at && (englishFiller(g.lower(k)) || englishAdverb(g.lower(k)) || g.lower(k) == "with" || g.lower(k) == "с" || g.lower(k) == "со" || g.lower(k) == "также") {
			k--
		}
		return g.lower(k) == "and" || g.lower(k) == "и" || g.lower(k) == "а" || g.d.lang == "en" && sc.endsOne(k+1)
	}
	if sc.timeInFront(e, co) || g.d.lang == "en" && co.part&partTo != 0 && sc.toToo(e, co) {
		return true
	}
	if g.d.lang != "en" || co.part != partSubject || co.end >= sc.s.end {
		return false
	}
	k := co.first - 1
	for k > e.at && sc.describesPerson(k) {
		k--
	}
	if g.lower(k) != "and" {
		return false
	}
	_, preposition := englishParts[g.lower(co.end)]
	return preposition || g.lower(co.end) == "."
}

// goesOnBehind says whether an English list goes on with whom somebody met behind another word of talks that
// bears on no meeting of its own: "met A to talk about elections, and the head of the mission, B", "in the
// conversation with A trade was discussed, while the one with B dwelt on schools".
func (sc *scene) goesOnBehind(e *encounter, co *company) bool {
	g := sc.c.g
	if g.d.lang != "en" || co.first <= e.at || co.first-e.at > farthestOne {
		return false
	}
	if co.part&partWith != 0 {
		return sc.oneWith(e, co)
	}
	return e.to-1 > e.at && g.lower(e.to-1) == "to" && sc.gapped(e, co) && !slices.ContainsFunc(sc.cos, func(x company) bool { return x.first > e.to && x.end <= co.first && x.part&partWith != 0 })
}

// farthestOne is how many tokens behind the noun of a meeting another one may be told by a pronoun.
const farthestOne = 40

// oneWith says whether an English pronoun takes the noun of encounter e up for talks with others: "the one with B",
// "and that with B".
func (sc *scene) oneWith(e *encounter, co *company) bool {
	g := sc.c.g
	if g.d.lang != "en" || e.tells&tellsTalk == 0 || co.part&partWith == 0 || co.first < e.at || co.first-e.at > farthestOne {
		return false
	}
	k := co.first - 1
	for k > e.at && g.lower(k) != "with" {
		k--
	}
	if k-2 <= e.at {
		return false
	}
	switch prev := g.lower(k - 2); g.lower(k - 1) {
	case "one":
		return prev == "the"
	case "that", "those":
		return prev == "and" || prev == "," || prev == "while" || prev == ";"
	}
	return false
}

// addedLater says whether an English list goes on behind a word of time: "met A
// and, later in the day, B".
func (sc *scene) addedLater(last, co *company) bool {
	g := sc.c.g
	if g.d.lang != "en" || co.part&partSubject == 0 || sc.opensMain(&co.members[len(co.members)-1]) {
		return false
	}
	k := last.end
	for k < co.first && g.lower(k) == "," {
		k++
	}
	return g.lower(k) == "and" && sc.onlyWhereAndWhen(k+1, co.first)
}

// met says whether a list stands where those stand who were met.
func (sc *scene) met(e *encounter, co *company) bool {
	g := sc.c.g
	if sc.honoured(e, co) {
		return true
	}
	switch g.d.lang {
	case "en":
		if co.part&partObject != 0 && co.verb == e.at || sc.tookLeave(e.at) > 0 && sc.leaveOf(e.at, co) {
			return true
		}
		if co.part&partTo != 0 && co.first > e.at {
			// spoke to A; had a dinner for A
			k := co.first - 1
			for k > e.at && (sc.describesPerson(k) || isApostropheToken(g.lower(k)) || isApostropheToken(g.at(sc.s, k+1)) && k+1 < co.first) {
				k-- // talked to the miners' leader, A
			}
			if co.verb > 0 {
				k = co.verb // for the heads of delegations, A and B
			}
			if g.lower(k) == "to" && k-e.at < 4 && mealWords.has(g.lower(e.at)) && sc.gave(e.at) {
				return true // gave lunch to A
			}
			if sc.parts(e.at) && sc.onlyWhereAndWhen(e.at+2, k) {
				return g.lower(k) == "to"
			}
			return g.lower(k) == "to" && (k == e.at+1 || sc.byChannel(e.at+1, k)) && e.tells&(tellsWeak|tellsMeet) != 0 && lastIs(g.lower(e.at), "spoke", "talked", "talking", "spoken", "talk", "speak", "speaking") || g.lower(k) == "for" && e.tells&tellsTalk != 0 && k > e.at && (k-e.at < 3 || sc.gave(e.at) && sc.onlyWhereAndWhen(e.at+1, k))
		}
		return (co.part&partWith != 0 || co.part&partBetween != 0 && sc.satBetween(co)) && sc.governs(e, co)
	case "ru":
		return co.part&partWith != 0 && sc.governs(e, co)
	}
	return co.part&partWith != 0 || co.cases == instrumental || co.cases == accusative && e.tells&tellsMeet != 0 && sc.askedIn(co.end, e.at)
}

// toToo says whether an English list goes on with those talked to: "talked to A about ports and to
// B about visas".
func (sc *scene) toToo(e *encounter, co *company) bool {
	g := sc.c.g
	k := co.first - 1
	for k > e.at && (englishFiller(g.lower(k)) || sc.describesPerson(k)) && g.lower(k) != "to" {
		k--
	}
	return g.lower(k) == "to" && k > e.at+1 && g.lower(k-1) == "and" && lastIs(g.lower(e.at), "spoke", "talked", "spoken", "talking", "speaking") && g.lower(e.at+1) == "to"
}

// byChannel says whether English tokens [from, to) only tell by what people talked: by video link.
func (sc *scene) byChannel(from, to int) bool {
	return channelWord[sc.c.g.at(sc.s, from)] && to-from <= 4 && sc.mark(to-1)&tellsPhone|sc.mark(from+1)&tellsPhone|sc.mark(from)&tellsPhone != 0
}

// parts says whether the English words at token at say that somebody parted from
// another: said goodbye, bade farewell.
func (sc *scene) parts(at int) bool { return farewells.behind.has(sc.c.g.lower(at + 1)) }

// mealWords are the meals that one gives.
var mealWords = wordSet("lunch luncheon dinner breakfast supper tea banquet reception brunch")

// gave says whether an English verb of giving stands in front of a meal at token
// at.
func (sc *scene) gave(at int) bool {
	for k := at - 1; k >= sc.s.first && k > at-5; k-- {
		switch sc.c.g.lower(k) {
		case "gave", "gives", "giving", "given", "hosted", "offered", "threw", "served":
			return true
		}
	}
	return false
}

// askedIn says whether Kazakh tokens [from, to) tell that somebody was asked in
// or taken aside: «оны кабинетіне шақырып, сөйлесті».
func (sc *scene) askedIn(from, to int) bool {
	for k := from; k < to; k++ {
		switch sc.c.g.lower(k) {
		case "шақырып", "шақыртып", "кіргізіп", "ертіп", "отырғызып", "қабылдап":
			return true
		}
	}
	return false
}

// honoured reads whom a meal was given for: "a lunch in honour of X", «обед в
// честь Х».
func (sc *scene) honoured(e *encounter, co *company) bool {
	g := sc.c.g
	k := co.first - 1
	for k > e.at && (englishFiller(g.lower(k)) || g.d.lang == "en" && sc.describesPerson(k)) {
		k--
	}
	if e.tells&tellsTalk != 0 && co.end < sc.s.end && honours(g.lower(co.end)) {
		return true // in her honour, қонақтың құрметіне
	}
	if e.tells&(tellsTalk|tellsAudience) == 0 || k <= e.at && g.d.lang == "en" || k-e.at > 10 || k <= sc.s.first {
		return false
	}
	return g.lower(k) == "of" && lastIs(g.lower(k-1), "honour", "honor") || g.lower(k) == "честь"
}

// describesPerson says whether token k is a word in front of an English name or noun of a person
// that only describes him: the visiting, Mr., the Italian.
func (sc *scene) describesPerson(k int) bool {
	g := sc.c.g
	low := g.lower(k)
	return englishFiller(low) || honorific.has(low) || g.place[k] != "" && !g.capit[k] || low == "." && honorific.has(g.lower(k-1))
}

// heldBetween says whether a verb of holding talks, and none of wanting them, stands
// among tokens [from, to).
func (sc *scene) heldBetween(from, to int) bool {
	for k := from; k < to; k++ {
		low := sc.c.g.lower(k)
		if sc.c.g.d.lang == "ru" {
			if startsWithAny(low, heldRussian) && !endsWithAny(low, "ть", "ти") {
				return true
			}
			continue
		}
		if holdsTalks.has(low) && (k+1 >= to || !endsWithAny(sc.c.g.lower(k+1), "ed", "ought", "up", "off", "back") || holdsTalks.has(sc.c.g.lower(k+1))) {
			return true
		}
	}
	return false
}

var holdsTalks = wordSet("had has held holds conducted began opened led concluded completed chaired finished resumed hosted holding having")

// heldRussian are beginnings of Russian verbs of holding talks.
var heldRussian = []string{"провел", "провёл", "вел", "вёл", "имел", "состоял", "прошл", "прошел", "прошёл", "был", "начал", "завершил", "закончил", "продолж", "возобнов", "проводи", "проводя", "ведет", "ведёт"}

// takesUpNoun are the relative pronouns behind the noun of a meeting.
var takesUpNoun = wordSet("that which который которую которая которые")

// governs says whether what stands behind "with" belongs to the encounter: no
// other verb has come between.
func (sc *scene) governs(e *encounter, co *company) bool {
	g := sc.c.g
	from, to := e.at+1, co.first
	if co.first < e.at {
		if sc.saysAtIt(e) && e.at > co.end && (e.at-co.end < 4 || e.at-co.end < 10 && !sc.newClause(co.end, e.at) && !sc.unnamedPartner(e)) {
			return true // argued with X at a dinner, agreed with X on a plan at a meeting
		}
		if sc.c.g.d.lang == "en" && co.first-sc.s.first > 4 && !co.members[0].stand.which {
			return false
		}
		from, to = co.end, e.at
	}
	for k := from; k < to; k++ {
		k = sc.pastSource(k, to)
		if g.names[k] != 0 || sc.inRole(k) {
			continue
		}
		if k-e.at <= 2 && e.tells&tellsTalk != 0 && takesUpNoun.has(g.lower(k)) && sc.heldBetween(k, to) {
			continue // the talks that A held with B
		}
		if g.d.lang == "en" && co.first > e.at && isQuoteMark(g.d.tokens[k].text) && sc.c.inQuote(e.at) && !sc.c.inQuote(co.first) {
			return false // “… had a meeting with the envoy,” said A
		}
		if g.d.lang == "en" && g.lower(k) == ":" && slices.ContainsFunc(sc.cos, func(x company) bool { return x.first > k && x.end < to && x.part&partSubject != 0 }) {
			return false // the two had met: in May she came with B
		}
		switch g.lower(k) {
		case ";", "who", "which", "that", "said", "noted", "told", "added", "where", "while", "который", "которая", "которые", "где", "что", "сообщил", "сообщила", "отметил", "отметила", "заявил", "заявила", "когда":
			return false
		}
	}
	return true
}
