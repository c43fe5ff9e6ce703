package language

import "slices"

// leadVerbs are the verbs of leading: in English the forms that news uses, in
// Russian and Kazakh their beginnings.
var leadVerbs = map[string][]string{
	"en": {"chairs", "chaired", "chairing", "co-chairs", "co-chaired", "heads", "headed", "heading", "leads", "led", "leading", "runs", "presides", "presided"},
	"ru": {"возглавля", "возглавил", "возглавит", "возглавивш", "руководит", "руководил", "руководящ", "председательствует", "председательствовал"},
	"kk": {"басқаратын", "басқарған", "бастаған", "басқарды", "басқарады", "басқарып", "бастап", "бастайтын"},
}

// leadVerb says whether a word in lower case is a verb of leading.
func leadVerb(lang, low string) bool {
	if lang == "en" {
		return slices.Contains(leadVerbs["en"], low)
	}
	return startsAny(low, leadVerbs[lang])
}

// headOfBody is the office of who leads the chamber whose name starts at token
// k among [from, to): right behind the verb, or in Kazakh in front of it. Its
// text is "" if no chamber does, or if but a part of it is led.
func (g *stage) headOfBody(s *sentence, k, from, to, dir int) roleSpan {
	b, end := g.bodyAt[k], k
	if b == nil || !b.Parliament || g.names[k] != 0 || k > from && g.bodyAt[k-1] == b || dir > 0 && (!g.opensPhrase(from, k) || g.at(s, k-1) == "в") || dir < 0 && g.d.lang != "kk" {
		return roleSpan{}
	}
	for end < s.end && (g.bodyAt[end] == b || g.place[end] != "" && g.d.lang != "kk") {
		if g.ledBodyWord(end) {
			return roleSpan{} // a committee of it
		}
		end++
	}
	if end < s.end && (g.ledBodyWord(end) || g.lower(end) == "'s" || g.lower(end) == "’s") || dir < 0 && end != to {
		return roleSpan{}
	}
	nom := map[string]string{"en": "head", "ru": "глава", "kk": "басшысы"}[g.d.lang]
	r := roleSpan{head: k, first: k, end: end, body: b, country: b.Country, noun: headForm{class: "head", nom: nom, cases: nominative}, text: nom}
	if g.d.lang == "en" {
		r.text = "head of the " + g.slice(k, end, -1, "")
	} else {
		r.text = g.inBody(&r, b)
	}
	return r
}

// ledBodyWord says whether token k is a noun for a part of a body.
func (g *stage) ledBodyWord(k int) bool {
	_, ok := g.ledBodyAt(k)
	return ok && g.bodyAt[k] == nil
}
