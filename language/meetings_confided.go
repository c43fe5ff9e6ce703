package language

import (
	"slices"
	"sort"

	"minber/digest"
)

// confided reads whom those who are quoted say they met: «С министром Х я
// встречался во вторник», "I spoke to X".
func (led *ledger) confided(c *cast, said []digest.Statement) {
	spoken := *c
	spoken.aloud = true
	si := 0
	named := make(map[string]*person, len(c.persons))
	for i := range said {
		q := &said[i]
		if q.Kind != digest.Quote || !c.opensSpeech(q) {
			continue
		}
		for si < len(c.g.d.sentences) && c.g.d.sentences[si].span.end <= q.Start {
			si++
		}
		speaker, known := named[q.Speaker]
		if !known {
			speaker = c.named(q.Speaker)
			named[q.Speaker] = speaker
		}
		if speaker == nil {
			continue
		}
		for k := si; k < len(c.g.d.sentences) && c.g.d.sentences[k].start < q.End && len(led.found) < maxMeetings; k++ {
			if len(c.at[k]) > 0 {
				sc := scene{c: &spoken, si: k, s: &c.g.d.sentences[k], led: led, voice: speaker}
				sc.confide(q)
			}
		}
	}
}

// opensSpeech says whether a mark of speech stands in front of a quotation, a
// dash or a quotation mark: what has none is as likely the article's own.
func (c *cast) opensSpeech(q *digest.Statement) bool {
	k := sort.Search(len(c.g.d.tokens), func(k int) bool { return c.g.d.tokens[k].start >= q.Start })
	if k == 0 || k >= len(c.g.d.tokens) {
		return false
	}
	if isQuoteMark(c.g.d.tokens[k].text) || isDash(c.g.d.tokens[k].text) {
		return true
	}
	prev := c.g.d.tokens[k-1].text
	return isQuoteMark(prev) || isDash(prev) || prev == ":" || prev == "’" || prev == "‘" || prev == "'"
}

// named returns the person of a name.
func (c *cast) named(name string) *person {
	for _, p := range c.persons {
		if p.name() == name {
			return p
		}
	}
	return nil
}

// confide takes the meetings that the speaker of q tells of himself in the
// scene's sentence.
func (sc *scene) confide(q *digest.Statement) {
	sc.look()
	if len(sc.meets) == 0 && sc.any&(tellsMotion|tellsSummon|tellsSpare) == 0 {
		return
	}
	before := len(sc.led.found)
	sc.cos = sc.companies(sc.parties())
	for i := range sc.meets {
		e := &sc.meets[i]
		if at := sc.c.g.d.tokens[e.at].start; at < q.Start || at >= q.End {
			continue
		}
		for e.from < e.at && sc.c.g.d.tokens[e.from].start < q.Start {
			e.from++
		}
		reminds := sc.remindsHearer(e)
		if !reminds && !sc.firstPerson(e) || sc.unreal(e) {
			continue
		}
		as, bs := sc.sides(e)
		self := sc.voice
		if reminds {
			self = sc.hearer()
		}
		if len(as) > 0 && len(bs) > 0 && (slices.Contains(as, self) || slices.Contains(bs, self)) {
			sc.record(e, as, bs)
		}
	}
	if len(sc.meets) == 0 {
		sc.wentTo(q)
	} else if len(sc.led.found) == before {
		sc.satWithHim(q)
	}
}

// wentTo takes what the speaker of q tells of going to somebody: «министрдің
// өзіне кірдім».
func (sc *scene) wentTo(q *digest.Statement) {
	for k := sc.s.first; k < sc.s.end; k++ {
		m := sc.mark(k) & (tellsMotion | tellsSummon | tellsSpare)
		if at := sc.c.g.d.tokens[k].start; m == 0 || at < q.Start || at >= q.End {
			continue
		}
		e := &encounter{at: k, from: sc.s.first, to: sc.s.end, kind: digest.KindMeeting}
		if !sc.firstPerson(e) || sc.unreal(e) {
			continue
		}
		if as, bs := sc.quietSides(e, m); len(bs) > 0 && (slices.Contains(as, sc.voice) || slices.Contains(bs, sc.voice)) {
			sc.record(e, as, bs)
			return
		}
	}
}

// tellsOfSelf are the words in which somebody speaks of himself.
var tellsOfSelf = map[string]bool{
	"i": true, "we": true, "me": true, "us": true, "i’ve": true, "i've": true, "we’ve": true, "we've": true, "i’d": true, "i'd": true, "we’d": true, "we'd": true,
	"я": true, "мы": true, "меня": true, "мне": true, "мной": true, "нас": true, "нами": true,
	"менімен": true, "маған": true, "мені": true, "біз": true, "бізді": true, "бізбен": true,
}

// firstPerson says whether whoever tells of an encounter took part.
func (sc *scene) firstPerson(e *encounter) bool {
	g := sc.c.g
	if g.d.lang == "kk" && (didKazakh(g.lower(e.at)) || sc.receivedMe(e) || sc.didAtTalks(e)) {
		return true
	}
	for k := max(e.from, e.at-8); k < min(e.to, e.at+6); k++ {
		if tellsOfSelf[g.lower(k)] {
			return true
		}
	}
	return false
}
