package language

import (
	"strings"
	"unicode/utf8"
)

// inVoice returns a piece that is in somebody's own words with who says them: the
// sentence, if it tells that and is not too long, else the speaker's name before the
// piece.
func (t *teller) inVoice(v, whole version, what string) string {
	if t.selfTold(v) {
		if whole := t.sentenceWhole(what); whole != what {
			return whole
		}
	}
	little := t.saysLittle(v)
	if !t.firstPerson(v) || little && t.opensSentence(v) && t.si > 0 && t.asked() >= 0 {
		return what
	}
	at := t.d.tokens[v.first].start
	for i := range t.c.said {
		s := &t.c.said[i]
		if s.Start <= at && at < s.End && s.Speaker != "" && !strings.Contains(what, s.Speaker) && utf8.RuneCountInString(what)+utf8.RuneCountInString(s.Speaker) < mostRunes {
			told := what
			if little && t.opensSentence(v) && t.helpsKazakh(v) {
				told = t.withBefore(whole, what)
			}
			if little && told == what {
				return t.withStory(s.Speaker + ": " + what)
			}
			if strings.Contains(told, s.Speaker) { // as a label
				told = what
			}
			return s.Speaker + ": " + told
		}
	}
	return what
}

// firstPerson says whether who speaks in a piece tells what he or his side will do.
func (t *teller) firstPerson(v version) bool {
	for i := v.first; i < v.end; i++ {
		tok := &t.d.tokens[i]
		if selfWords.has(tok) && (tok.lower != "мен" || t.d.lang != "kk" || i == t.s.first || t.d.tokens[i-1].kind == punct) { // and: су мен жер
			return true
		}
		if !t.d.cues[i].looksAhead() || t.d.inDate(tok.start) {
			continue
		}
		switch t.d.lang {
		case "ru":
			if !isRussianInfinitive(tok.lower) && endsWithAny(tok.lower, "ем", "ём", "им", "емся", "ёмся", "имся", "у", "ю", "усь", "юсь") {
				return true
			}
		case "kk":
			if endsWithAny(tok.lower, "мын", "мін", "мыз", "міз", "пын", "пін", "пыз", "піз") {
				return true
			}
		}
	}
	return false
}

// withSubject puts the name of who spoke before what he said of himself: «Норматов
// заявил, что внесет закон» is that Норматов внесет закон. ok is false where it needs
// none.
func (t *teller) withSubject(v version, what string) (string, bool) {
	if t.told == 0 || t.d.lang != "ru" || v.first >= v.end {
		return what, false
	}
	first := v.first
	for first < v.end-1 && (t.d.inDate(t.d.tokens[first].start) || datePreposition(t.d.tokens[first].lower)) {
		first++
	}
	if promising.has(t.d.tokens[first].lower) {
		return t.whoPromised(first, v, what)
	}
	if w := t.d.tokens[first].lower; !t.d.cues[first].looksAhead() || isRussianInfinitive(w) || !endsWithAny(w, "ет", "ит", "ёт", "ется", "ится", "ётся", "ен", "ена") {
		return what, false
	}
	for _, m := range t.mentions {
		if m.end <= v.first && !m.oblique && !m.office {
			if what = m.p.name() + " " + what; t.saysLittle(v) || t.leavesOpen(v) {
				what = t.withStory(what)
			}
			return what, true
		}
	}
	return what, false
}

// withoutDeed leaves out of a piece what its subject did before what it will do at
// token at: "Musin [was detained in Astana and] would come". In Russian the subject
// must be a person, who is known by his form.
func (t *teller) withoutDeed(v version, at int) version {
	if t.d.lang == "kk" {
		return v
	}
	deed := -1
	for i := v.first; i < at; i++ {
		switch {
		case t.comma(i) || relative(t.d.tokens[i].lower):
			return v
		case t.d.cues[i] == wasCue:
			deed = i
		}
		if deed >= 0 {
			break
		}
		if t.d.cues[i] != noCue {
			return v
		}
	}
	if deed <= v.first || t.d.lang == "ru" && !t.namesOnly(v.first, deed) {
		return v
	}
	for k := at - 1; k > deed+1; k-- {
		switch t.d.tokens[k].lower {
		case "and", "but", "и", "но":
			next := k + 1
			if w := t.d.tokens[next].lower; w == "now" || w == "then" {
				next++
			}
			if t.d.cues[next].looksAhead() && t.d.word(next+1, next, t.s.end) != "do" && t.d.tokens[next].lower != "to" && !isRussianInfinitive(t.d.tokens[next].lower) {
				return v.less(stretch{deed, k + 1})
			}
			return v
		}
		if t.d.cues[k].looksAhead() && t.d.lang == "ru" && t.d.tokens[k-1].kind != word {
			return v
		}
	}
	return v
}

// namesOnly says whether tokens [first, end) end with a person named as the subject.
func (t *teller) namesOnly(first, end int) bool {
	for _, m := range t.mentions {
		if m.first >= first && m.end == end && !m.oblique && !m.office {
			return true
		}
	}
	return false
}
