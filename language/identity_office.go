package language

import (
	"slices"
	"strings"
	"unicode"

	"minber/digest"
)

// exclusive are offices of which nobody holds two at a time, by the beginnings
// of words that name them in any of the languages. A deputy of somebody (deputy
// minister, вице-министр) counts with whom he or she serves.
var exclusive = [...]struct {
	office string
	words  []string
}{
	{"judge", []string{"судья", "судьи", "судью", "судьёй", "судьей", "судье", "судьясы", "judge", "justice"}},
	{"minister", []string{"министр", "minister", "вице-министр", "замминистр"}},
	{"governor", []string{"аким", "әкім", "хоким", "губернатор", "мэр", "akim", "governor", "mayor", "hokim", "khokim"}},
	{"envoy", []string{"посол", "посла", "послом", "елші", "ambassador"}},
	{"prosecutor", []string{"прокурор", "генпрокурор", "prosecutor"}},
	{"deputy", []string{
		"депутат", "сенатор", "парламентарий", "конгрессмен", "нардеп", "қалаулы",
		"senator", "mp", "lawmaker", "legislator", "congressman", "congresswoman", "parliamentarian",
	}},
}

// exclusiveOffice finds the one such office that a role names; "" if it names
// none, or several.
func exclusiveOffice(role string) string {
	low := lower(role)
	words := strings.FieldsFunc(low, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	found := ""
	for _, e := range exclusive {
		if slices.ContainsFunc(words, func(w string) bool {
			return e.office == "deputy" && houses.memberBegins(w) || slices.ContainsFunc(e.words, func(begin string) bool { return strings.HasPrefix(w, begin) && (len(begin) > 2 || w == begin) })
		}) {
			if found != "" {
				return ""
			}
			found = e.office
		}
	}
	if found == "" && slices.Contains(words, "deputy") && !slices.Contains([]string{"head", "chair", "chairman", "chairwoman", "director", "chief", "secretary"}, after(words, "deputy")) {
		return "deputy"
	}
	return found
}

// after returns the word behind the first w.
func after(words []string, w string) string {
	if i := slices.Index(words, w); i+1 < len(words) {
		return words[i+1]
	}
	return ""
}

// rivalOffices says whether nobody holds the two offices at once: by their
// bodies or, where one has none, by the words for them.
func (j *Judge) rivalOffices(a, b digest.Mention) bool {
	if a.Tenure != "" || b.Tenure != "" {
		return false
	}
	if a.Body != "" && b.Body != "" {
		return j.rivals(a.Body, b.Body)
	}
	x, y := exclusiveOffice(a.Role), exclusiveOffice(b.Role)
	return x != "" && y != "" && x != y
}

// officeWeight compares offices, where both are told.
func (j *Judge) officeWeight(m digest.Mention, told []digest.Told) float64 {
	weight, likewise := 0.0, false
	for _, t := range told {
		switch {
		case m.Body != "" && m.Body == t.Body:
			return sameSeat
		case (m.Body == "" || t.Body == "") && exclusiveOffice(m.Role) != "" && exclusiveOffice(m.Role) == exclusiveOffice(t.Role):
			likewise = true
		case j.rivalOffices(m, t.Mention) && atOneTime(m.Day, t):
			weight = rivalSeat
		case m.Body != "" && t.Body != "" && weight == 0:
			weight = otherSeat
		}
	}
	if likewise {
		return likeOffice
	}
	return weight
}

// atOneTime says whether a day is within the time for which an office was
// told, or near it.
func atOneTime(day string, t digest.Told) bool {
	before, ok := daysFrom(t.Day, day)
	after, ok2 := daysFrom(day, t.Last)
	return !ok || !ok2 || before <= heldAround && after <= heldAround
}

// rivals says whether nobody sits in two bodies at once: two of one country,
// but for those that all sorts of people are called into, those of which one is
// a part of the other, and those whose offices members of the other may hold.
func (j *Judge) rivals(a, b string) bool {
	x, y := j.bodies[a], j.bodies[b]
	return a != b && x.Country != "" && x.Country == y.Country && !open(x) && !open(y) &&
		!(x.Kind == digest.Executive && y.Kind == digest.Executive) && !slices.Contains(x.Members, b) && !slices.Contains(y.Members, a)
}

// open says whether people of all sorts of bodies belong to one: to a
// parliament as a whole, or to a council that advises.
func open(b digest.Body) bool { return b.Kind == digest.WholeParliament || b.Kind == digest.Advisory }
