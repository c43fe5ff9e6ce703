package language

import (
	"strings"
	"unicode/utf8"
)

// dashParagraph cuts what is said with dashes, from a token on, into what is
// said and who says it.
func (c *cast) dashParagraph(out []utterance, si, from, end int, line speakerLine) []utterance {
	for _, p := range c.pieces(from, end) {
		if u, ok := c.unit(p[0], p[1], si); ok {
			u.sure, u.label, u.named = true, line.found, line.p
			out = append(out, u)
		}
	}
	return out
}

// pieces cuts tokens [from, end) at the attributions that dashes set off:
// …, – said X. – And goes on.
func (c *cast) pieces(from, end int) [][2]int {
	d := c.g.d
	var out [][2]int
	for i := from + 1; i+1 < end; i++ {
		if d.lang == "en" && !c.tagged(i, end) {
			continue
		}
		if d.lang != "en" && (!isDash(d.tokens[i].text) || !strings.ContainsAny(d.tokens[i-1].text, ",.!?…»”\"") || !c.attributes(i+1, end)) {
			continue
		}
		out = append(out, [2]int{from, i})
		next := i + 1
		for next < end && !(isDash(d.tokens[next].text) && strings.ContainsAny(d.tokens[next-1].text, ",.:")) {
			next++
		}
		if next+1 >= end {
			return out
		}
		from, i = next+1, next+1
	}
	return append(out, [2]int{from, end})
}

// tagged says whether an English attribution begins with the comma, or behind
// the stop or dash, at token i: ", said X", ", X said", "? she asked".
func (c *cast) tagged(i, end int) bool {
	d := c.g.d
	if t := d.tokens[i].text; t != "," && t != "?" && t != "!" && !isDash(t) || i+2 >= end {
		return false
	}
	if c.saysAt(i + 1) {
		_, he := pronoun("en", c.g.lower(i+2))
		return he || d.tokens[i+2].upper || determiners[c.g.lower(i+2)]
	}
	if _, he := pronoun("en", c.g.lower(i+1)); he {
		return c.saysAt(i + 2)
	}
	if isDash(d.tokens[i].text) && determiners[c.g.lower(i+1)] && strings.ContainsAny(d.tokens[i-1].text, ",?!…") {
		return c.toldBehind(i+2, end)
	}
	for _, m := range c.at[d.sentenceAt(i+1)] {
		if c.lead(m) == i+1 && m.end < end {
			return c.saysAt(m.end)
		}
	}
	return false
}

// toldBehind says whether the English words from token i on, behind an article, are
// an office or a noun for somebody and a verb of speech: the Minister answered; the
// minister, X, told the chamber.
func (c *cast) toldBehind(i, end int) bool {
	const longest = 10
	human := false
	for k := i; k < min(end, i+longest) && !isStop(c.g.d.tokens[k].text) && !isDash(c.g.d.tokens[k].text); k++ {
		_, noun := c.personAt(k)
		human = human || noun || c.g.isHead[k]
		if human && c.saysAt(k) && !c.nounLike(k) {
			return true
		}
	}
	return false
}

// attributes says whether the words from token i on tell who speaks: a verb
// of speech of one person among the first few.
func (c *cast) attributes(i, end int) bool {
	d := c.g.d
	for k := i; k < end && k < i+7; k++ {
		t := &d.tokens[k]
		if t.text == "." || t.text == ":" || isDash(t.text) && k > i {
			break
		}
		f, ok := c.verbs.at(d, k)
		if ok && !f.loose && (!f.plural || d.lang == "ru") || k == i && d.lang == "ru" && c.pastTense(k) {
			return k+1 >= end || !firstPersons[c.g.lower(k+1)]
		}
	}
	return (!d.tokens[i].upper || c.namedFrom(d.sentenceAt(i), i)) && c.actsHere(i, end)
}

// actsHere says whether the words from token i to the next stop or dash have
// somebody do something: первым взял слово X; деп күрсінді X.
func (c *cast) actsHere(i, end int) bool {
	d := c.g.d
	verb := d.lang == "kk" && d.tokens[i].lower == "деп"
	k := i
	for ; k < min(end, i+16) && !isStop(d.tokens[k].text) && !isDash(d.tokens[k].text); k++ {
		verb = verb || d.lang == "ru" && c.finite(k)
	}
	return verb && c.subjectAmong(i, k, d.sentenceAt(i)).found()
}

// finite says whether a word has the ending of a Russian verb of the third
// person or the past.
func (c *cast) finite(k int) bool {
	t := &c.g.d.tokens[k]
	if t.kind != word || t.upper || utf8.RuneCountInString(t.text) < 4 {
		return false
	}
	for _, e := range [...]string{"ет", "ёт", "ит", "ется", "ётся", "ится", "ал", "ала", "ял", "яла", "ил", "ила", "ел", "ела", "ул", "ула", "ёл", "шла", "лся", "лась"} {
		if strings.HasSuffix(t.lower, e) {
			return true
		}
	}
	return false
}

// subjectAmong returns the first subject among tokens [from, to) of sentence si
// and those behind it: a name, a pronoun or a noun for somebody known.
func (c *cast) subjectAmong(from, to, si int) voice {
	for k := from; k < to; k++ {
		if x, ok := pronoun(c.g.d.lang, c.g.lower(k)); ok {
			return someone(c.pronounMeans(si, from, x))
		}
		if x, ok := c.personAt(k); ok && !c.inMention(si, k) && !c.attribute(k) {
			return c.pointed(si, from, k, x)
		}
		for i := si; i < len(c.at) && c.g.d.sentences[i].first <= k; i++ {
			for _, m := range c.at[i] {
				if m.first == k && m.end <= to && c.subject(m) && !c.titleOf(m) {
					return someone(c.meant(m))
				}
			}
		}
	}
	return voice{}
}

// dashInside returns where speech begins behind a dash in the middle of a
// paragraph: «X, төраға: – Иә, – деді ол.»; 0 if none does.
func (c *cast) dashInside(first, end int) int {
	d := c.g.d
	for k := first + 1; k+1 < end; k++ {
		if t := d.tokens[k-1].text; !isDash(d.tokens[k].text) || t != ":" && !isStop(t) || !d.tokens[k+1].upper || c.isQuoted(k) {
			continue
		}
		if len(c.pieces(k+1, end)) > 1 || c.pieces(k+1, end)[0][1] < end {
			return k + 1
		}
		return 0
	}
	return 0
}

// firstPersons are pronouns behind a verb of speech in somebody's own talk.
var firstPersons = map[string]bool{"я": true, "мы": true, "мен": true, "біз": true, "ты": true, "сен": true}
