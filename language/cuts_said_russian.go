package language

import (
	"slices"

	"minber/digest"
)

// Who said it, in Russian, where the sentence before has told that: news goes on with the same speaker for several
// sentences, «По его словам, …», «Он уточнил, что …», «…, добавила она».

// vouchedAgain finds such words: «⟦По его словам,⟧ мост откроют в мае», «⟦Он уточнил, что⟧ мост откроют в мае», «Мост⟦, по её
// словам,⟧ откроют в мае», «Мост откроют в мае⟦, добавил министр⟧». Opinions, estimates and what is told in somebody's own
// words keep whoever vouches for them. Without them a sentence may only follow one of the same speaker's.
func (t *trimmer) vouchedAgain(first, stop int) []stretch {
	if t.voice == "" || t.quotes(first, stop) || t.givesWords(first, stop) {
		return nil
	}
	if k := t.citedAgain(first); k > first && t.comma(k) {
		if k++; t.standsUnsaid(k, stop) && !t.predicate(k) && !t.pointsAway(k, min(k+openingTokens, stop)) {
			return []stretch{{first, k}}
		}
		return nil
	}
	if k := t.saidThat(first, stop); k > first {
		return []stretch{{first, k}}
	}
	for i := first + 2; i+2 < t.s.end; i++ {
		if s, ok := t.insertedAgain(i, stop); ok {
			return []stretch{s}
		}
	}
	return nil
}

// citedAgain returns where «по его словам» at token i ends, i if it is not that.
func (t *trimmer) citedAgain(i int) int {
	toks := t.d.tokens
	if i+3 < t.s.end && toks[i].lower == "по" && ownersAgain.has(toks[i+1].lower) && vouchers.has(toks[i+2].lower) {
		return i + 3
	}
	return i
}

var (
	ownersAgain = wordSet("его ее её их")
	vouchers    = wordSet("словам данным информации сведениям")
)

// reportsFact says whether the word at token i is a verb by which somebody passes on a fact, not an opinion.
func (t *trimmer) reportsFact(i int) bool {
	return factVerbs.begins(t.d.tokens[i].lower) && t.activeVerb(i)
}

var factVerbs = newOpenings("сообщил", "сообщает", "сообщила", "рассказ", "уточн", "добав", "отмети", "отмеча", "поясн", "напомн", "напомин", "проинформир", "объясн")

// saidThat returns where «он уточнил, что» or «министр Омаров напомнил, что» in front ends, first if it is not that, or the
// clause has no subject of its own.
func (t *trimmer) saidThat(first, stop int) int {
	toks := t.d.tokens
	k := t.speakerAt(first)
	if k+4 < stop && modifiers.has(toks[k].lower) && !negates(toks[k].lower) {
		k++
	}
	if k == first || k+4 >= stop || !t.reportsFact(k) {
		return first
	}
	v := k
	speaker := verbForm(toks[v].lower)
	if s, ok := speakersAgain[toks[first].lower]; ok {
		speaker = s
	}
	for k++; k < v+3 && hearers.begins(toks[k].lower); k++ {
	}
	if !t.comma(k) || toks[k+1].lower != "что" || !t.standsUnsaid(k+2, stop) || t.pointsAway(k+2, min(k+2+openingTokens, stop)) {
		return first
	}
	for i := k + 2; i+1 < stop; i++ { // «…, что построен мост, и пригласил на него»
		next := i + 1
		if joins.has(toks[i].lower) || toks[i].lower == "чем" {
			for next+1 < stop && modifiers.has(toks[next].lower) {
				next++
			}
			if t.activeVerb(next) && verbForm(toks[next].lower)&speaker != 0 && verbForm(toks[next].lower) == verbForm(toks[v].lower) {
				return first
			}
		}
	}
	if !t.hasOwnSubject(k+2, stop, speaker) {
		return first
	}
	return k + 2
}

// speakerAt returns where the words for who speaks end, in the nominative, with which token i opens the sentence: «он»,
// «глава комитета Ирина Омарова»; i if there are none.
func (t *trimmer) speakerAt(i int) int {
	if speakersAgain[t.d.tokens[i].lower] != 0 {
		return i + 1
	}
	for _, r := range t.roles {
		if r.first != i || r.noun.cases&nominative == 0 {
			continue
		}
		for _, m := range t.mentions {
			if m.first == r.end {
				return m.end
			}
		}
		return r.end
	}
	for _, m := range t.mentions {
		if m.first == i && !m.oblique {
			return m.end
		}
	}
	return i
}

var (
	speakersAgain = map[string]agreement{"он": agreesMan, "она": agreesWoman, "они": agreesMany}
	hearers       = newOpenings("журналист", "гост", "депутат", "коллег", "собеседник", "собравш", "участник", "сенатор")
)

// hasOwnSubject says whether the clause that token i opens is surely about another than who speaks: «он сообщил, что
// палата одобрит …», not «он сообщил, что поедет …».
func (t *trimmer) hasOwnSubject(i, stop int, speaker agreement) bool {
	v := t.verbIn(i, stop)
	if v == stop {
		return false
	}
	if form := verbForm(t.d.tokens[v].lower); form != 0 && form&(speaker|agreesNow) == 0 || form&agreesNow != 0 && (form&agreesMany != 0) != (speaker == agreesMany) && form&agreesMany != 0 {
		return v > i
	}
	for k := i; k < v; k++ {
		if t.nominativeAt(k, v) {
			return true
		}
	}
	return false
}

// insertedAgain finds «, добавил он» and «, по её словам,» whose comma is token i.
func (t *trimmer) insertedAgain(i, stop int) (stretch, bool) {
	toks := t.d.tokens
	if !t.comma(i) || t.d.quoted(toks[i].start) || toks[i-1].kind == punct {
		return stretch{}, false
	}
	end := t.citedAgain(i + 1)
	if end == i+1 && i+3 <= stop && t.reportsFact(i+1) {
		if end = t.speakerAt(i + 2); end == i+2 {
			end = i + 1
		}
	}
	from := t.pieceStart(i)
	if end == i+1 || !t.standsUnsaid(t.s.first, i) && !t.standsUnsaid(t.s.first, stop) || from > t.s.first && t.below(from) || from == t.s.first && t.opensSubordinate() {
		return stretch{}, false
	}
	switch {
	case end == stop:
		return stretch{i, end}, t.complete(i)
	case end+1 >= stop || !t.comma(end):
		return stretch{}, false
	}
	if next := toks[end+1].lower; joins.has(next) || dependent.has(next) || asked.has(next) || t.below(end+1) || t.at(end+1, boundWords)+t.at(end+1, besideWords) > 0 {
		return stretch{i, end}, true // the second comma belongs to what follows
	}
	return stretch{i, end + 1}, true
}

// standsUnsaid says whether tokens [i, end) are a claim that can be told without whoever vouches for it: no opinion of
// what ought to be, nobody's own words.
func (t *trimmer) standsUnsaid(i, end int) bool {
	if i+minVersion/2 >= end || !t.tells(i, end) || joins.has(t.d.tokens[i].lower) || ownersAgain.has(t.d.tokens[i].lower) {
		return false
	}
	for k := i; k < end; k++ {
		if ought.has(t.d.tokens[k].lower) || t.told[k]&(tellsSelf|tellsSpeech) != 0 {
			return false
		}
	}
	return true
}

// ought are words of opinions and of wishes.
var ought = wordSet("надо нужно нужен нужна нужны следует должен должна должны должно необходимо необходим необходима необходимы важно важен важна важны целесообразно лучше хуже можно нельзя пора стоит хорошо плохо выгодно бессмысленно преждевременно опасно возможно хотел хотела хотели хочет хотят надеется готов готова готовы намерен намерена намерены будто якобы сам сама сами себя себе собой свой своя свои своего своей своих свою своим")

// givesWords says whether tokens [first, end) hold some of somebody's own words in quotation marks, or speech behind a dash.
func (t *trimmer) givesWords(first, end int) bool {
	for i := first; i < end; i++ {
		tok := &t.d.tokens[i]
		switch {
		case isDash(tok.text) && (i == t.s.first || t.comma(i-1)):
			return true
		case tok.kind == word && !tok.upper && i > t.s.first && t.d.tokens[i-1].kind == punct && t.d.quoted(tok.start) && !t.comma(i-1):
			return true
		}
	}
	return false
}

// explainedBy finds «Как уточнил сенатор Х,» in front of what he passes on as a fact.
func (t *trimmer) explainedBy(first, stop int) []stretch {
	if t.d.tokens[first].lower != "как" || first+2 >= stop || !t.reportsFact(first+1) || t.quotes(first, stop) || t.givesWords(first, stop) {
		return nil
	}
	for i := first + 2; i+minVersion < stop && i < first+maxReport; i++ {
		if t.comma(i) {
			if !t.names(first, i) || !t.opensWell(i+1) || t.verbOpens(i+1) || !t.standsUnsaid(i+1, stop) || t.pointsAway(i+1, stop) {
				return nil
			}
			return []stretch{{first, i + 1}}
		}
	}
	return nil
}

// lacks says whether a version of a sentence leaves out one of some stretches.
func (v version) lacks(some []stretch) bool {
	return slices.ContainsFunc(some, func(c stretch) bool {
		return v.first >= c.end || v.end <= c.first || slices.ContainsFunc(v.out, func(o stretch) bool { return o.first <= c.first && o.end >= c.end })
	})
}

// voices returns who speaks in each sentence, "" where nobody or more than one does.
func (d *document) voices(said []digest.Statement) []string {
	out := make([]string, len(d.sentences))
	for _, one := range said {
		s, found := slices.BinarySearchFunc(d.sentences, one.Start, func(s sentence, at int) int { return s.start - at })
		if !found {
			s--
		}
		if s < 0 {
			continue
		}
		if out[s] == "" {
			out[s] = one.Speaker
		} else if out[s] != one.Speaker {
			out[s] = severalVoices
		}
	}
	for s, name := range out {
		if name == severalVoices {
			out[s] = ""
		}
	}
	return out
}

// severalVoices is no name.
const severalVoices = "\x00"

// begins says whether a word begins with one of the list.
func (b *openings) begins(w string) bool {
	_, ok := b.of(w)
	return ok
}
