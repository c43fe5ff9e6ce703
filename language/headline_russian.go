package language

import "strings"

// hangs says whether a version can be no Russian headline because an end of it hangs: it opens with what
// somebody spoke of, «О том, что …», ends with an adjective that has lost its noun, «встретился с
// находящейся», or with the bare noun of a document that the sentence goes on to tell, «приняла
// законопроект», or has a pronoun for all that was told before, «сделать это».
func (d *document) hangs(v version) bool {
	if d.lang != "ru" || v.end-v.first < 2 {
		return false
	}
	if first := d.tokens[v.first].lower; (first == "о" || first == "об") && d.tokens[v.first+1].lower == "том" {
		return true
	}
	last, before := v.first, v.first
	v.each(func(i int) {
		if d.tokens[i].kind == word {
			before, last = last, i
		}
	})
	low := d.tokens[last].lower
	if endsWithAny(low, "щейся", "щемся", "щимся", "вшей", "вшим", "щей", "щим") && d.tokens[before].function || low == "это" && !isDash(d.tokens[last-1].text) {
		return true
	}
	if !papersCut.has(low) || isRussianAdjective(d.tokens[before].lower) {
		return false
	}
	end := d.sentences[d.sentenceAt(last)].end
	return last+1 < end && !strings.ContainsAny(d.tokens[last+1].text, ".!?…")
}

// papersCut are nouns whose bare form at the end of what is cut short says nothing.
var papersCut = wordSet("законопроект закон решение проект постановление документ поправки соглашение договор")
