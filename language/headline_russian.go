package language

import "strings"

// hangs says whether a version can be no Russian headline because an end of it hangs: it opens with what
// somebody spoke of, «О том, что …», ends with an adjective that has lost its noun, «встретился с
// находящейся», or has a pronoun for all that was told before, «сделать это».
func (d *document) hangs(v version) bool {
	if d.lang != "ru" || v.end-v.first < 2 {
		return false
	}
	if first := d.tokens[v.first].lower; (first == "о" || first == "об") && d.tokens[v.first+1].lower == "том" {
		return true
	}
	back := false
	v.each(func(i int) {
		back = back || d.tokens[i].lower == "это" && i > v.first && isRussianInfinitive(d.tokens[i-1].lower)
	})
	before, last := d.lastTwo(v)
	return back || endsWithAny(d.tokens[last].lower, "щейся", "щемся", "щимся", "вшей", "вшим", "щей", "щим") && d.tokens[before].function
}

// cutShort says whether a Russian version ends with the bare noun of a document that its sentence goes on to
// tell: «приняла законопроект».
func (d *document) cutShort(v version) bool {
	if d.lang != "ru" {
		return false
	}
	before, last := d.lastTwo(v)
	if !papersCut.has(d.tokens[last].lower) || isRussianAdjective(d.tokens[before].lower) {
		return false
	}
	end := d.sentences[d.sentenceAt(last)].end
	return last+1 < end && !strings.ContainsAny(d.tokens[last+1].text, ".!?…")
}

// lastTwo returns the last two words of a version.
func (d *document) lastTwo(v version) (before, last int) {
	before, last = v.first, v.first
	v.each(func(i int) {
		if d.tokens[i].kind == word {
			before, last = last, i
		}
	})
	return before, last
}

// papersCut are nouns whose bare form at the end of what is cut short says nothing.
var papersCut = wordSet("законопроект закон решение проект постановление документ поправки соглашение договор")
