package language

import (
	"strings"

	"minber/digest"
)

// visitorReach is how many words may tell who is on a journey.
const visitorReach = 9

// visitor returns who makes the journey, or holds the meeting with people, that
// the phrase from token first with its noun at token i tells of: what stands
// before the comma of "who is on a visit", the subject, in Kazakh what stands
// after «сапармен келген».
func (f *eventFinder) visitor(s sentence, first, i int) string {
	d := f.d
	if d.lang == "kk" {
		if who := d.kazakhVisitor(s, i); who != "" {
			return who
		}
		if first == s.first || first-s.first > visitorReach || d.tokens[first-1].kind == punct || !isMemberOrMany(d.tokens[first-1].lower) {
			return ""
		}
		return d.phrase(f.Reader, s.first, first)
	}
	for k := first - 1; k > max(s.first, first-cueReach); k-- {
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

// isMemberOrMany says whether a Kazakh word, in the nominative, is for members
// of a parliament or one who leads it.
func isMemberOrMany(w string) bool {
	return startsWithAny(w, members["kk"].many) || isMember("kk", w)
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

// people reads off a verb that somebody met people of a kind: the senator met
// voters, встретилась с избирателями, сайлаушылармен кездесті.
func (f *eventFinder) people() (digest.Event, bool) {
	d := f.d
	for s := range d.sentences {
		one := d.sentences[s]
		if one.aside || one.title {
			continue
		}
		for i := one.first + 1; i+1 < one.end; i++ {
			if d.cues[i] != wasCue && d.lang != "kk" || d.quoted(d.tokens[i].start) {
				continue
			}
			if whom := d.metPeople(one, i); whom != "" {
				name := map[string]string{"en": "meeting with ", "ru": "встреча с "}[d.lang] + whom
				if d.lang == "kk" {
					name += " кездесу"
				} else if who := d.traveller(f.Reader, one, i); who != "" {
					name = who + ": " + name
				}
				return digest.Event{Name: name, At: digest.Span{Start: one.span.start, End: one.span.end}, Place: d.place, Date: d.pastDate(s)}, true
			}
		}
	}
	return digest.Event{}, false
}

// metPeople returns the people of a kind that the verb of meeting at token i has
// for its object, "" if there are none.
func (d *document) metPeople(s sentence, i int) string {
	w, k := d.tokens[i].lower, i+1
	switch {
	case d.lang == "kk":
		if !strings.HasPrefix(w, "кездес") || !kazakhPeople(d.tokens[i-1]) || !strings.HasSuffix(d.tokens[i-1].lower, "мен") {
			return ""
		}
		return d.tokens[i-1].text
	case w == "met" || strings.HasPrefix(w, "встретил") && strings.HasSuffix(w, "ь") || strings.HasPrefix(w, "встретил") && strings.HasSuffix(w, "ся"):
	default:
		return ""
	}
	if next := d.word(k, s.first, s.end); next == "with" || next == "с" {
		k++
	}
	if k >= s.end || !severalPeople(d.lang, d.tokens[k]) || startsWithAny(d.tokens[k].lower, officials[d.lang]) {
		return ""
	}
	return d.tokens[k].text
}
