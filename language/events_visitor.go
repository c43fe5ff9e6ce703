package language

import "strings"

// visitorReach is how many words may tell who is on a journey.
const visitorReach = 9

// visitor returns who makes the journey, or holds the meeting with people, that
// the phrase from token first with its noun at token i tells of: what stands
// before the comma of "who is on a visit", the subject, in Kazakh what stands
// after «сапармен келген».
func (f *eventFinder) visitor(s sentence, first, i int) string {
	d := f.d
	if d.lang == "kk" {
		return d.kazakhVisitor(s, i)
	}
	for k := first - 1; k > s.first; k-- {
		if d.parts(k, s) {
			if w := d.word(k+1, s.first, s.end); d.tokens[k].text == "," && (w == "who" || w == "currently" || startsWithAny(w, []string{"котор", "находящ", "прибывш", "приехавш", "пребывающ", "visiting"})) {
				return closed(d.phrase(f.Reader, max(s.first, k-visitorReach), k))
			}
			s.first = k + 1
			break
		}
	}
	return d.subject(f.Reader, s, first)
}

// kazakhVisitor reads who came on the journey named by token i: ресми сапармен
// келген төраға.
func (d *document) kazakhVisitor(s sentence, i int) string {
	if !startsWithAny(d.word(i+1, s.first, s.end), []string{"келген=", "жүрген=", "барған=", "келіп="}) {
		return ""
	}
	from := i + 2
	end := from
	for end < min(s.end, from+visitorReach) && d.tokens[end].kind == word && d.cues[end] == noCue && (end == from || !isKazakhObject(d.tokens[end-1].lower)) {
		end++
	}
	if end == from {
		return ""
	}
	return strings.TrimSpace(d.text[d.tokens[from].start:d.tokens[end-1].end])
}

// isKazakhObject says whether a word is an object by its ending.
func isKazakhObject(w string) bool {
	for _, e := range [...]string{"ны", "ні", "ды", "ді", "ты", "ті", "мен", "пен", "бен"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}
